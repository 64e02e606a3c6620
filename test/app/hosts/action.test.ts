import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Host } from '../../../src/app/hosts/host.ts'
import type { RawInputs } from '../../../src/app/inputs/names.ts'
import type { Annotation } from '../../../src/present/annotation.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { checkout } from '../../support/program.ts'

let files: ReturnType<typeof checkout>
let written: string[]
const at = (name: string) => path.join(files.directory, name)

beforeEach(() => {
  files = checkout({})
  written = []
  // The toolkit keeps the summary, and where it is, for as long as a program runs.
  vi.resetModules()
  vi.stubEnv('GITHUB_OUTPUT', at('output'))
  vi.stubEnv('GITHUB_STEP_SUMMARY', at('summary.md'))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  files.remove()
})

const door = () => import('../../../src/app/hosts/action.ts')
const hostOf = async (raw: RawInputs = {}): Promise<Host> => (await door()).actionHost(raw)

/** What the host says to the runner about an annotation. */
async function commandFor(annotation: Partial<Annotation>, raw: RawInputs = {}): Promise<string> {
  const host = await hostOf(raw)
  written = []
  host.annotate([{ level: 'error', title: 'SLO', message: 'm', place: null, ...annotation }])
  return written.join('')
}

describe('an input', () => {
  it('comes by its name in capitals, without the spaces around it, and is empty when it is not given', async () => {
    vi.stubEnv('INPUT_BACKEND-URL', ' https://x.test \n')
    const { actionInputs } = await door()
    expect(actionInputs()).toMatchObject({ 'backend-url': 'https://x.test', 'backend-token': '' })
  })
})

describe('a secret', () => {
  it('is masked at once, by a command that has nothing but it', async () => {
    await hostOf({ 'backend-token': 's3cret' })
    expect(written).toContain('::add-mask::s3cret\n')
    expect(written.join('')).toMatch(/^(::add-mask::\S+\n)+$/)
  })

  it('that an input names is masked once it is read, and gone from then on', async () => {
    const host = await hostOf()
    host.conceal('s3cret')
    expect(written).toContain('::add-mask::s3cret\n')
    written = []
    host.print('a s3cret')
    expect(written).toEqual(['a ***\n'])
  })

  it('is masked as one line, whatever it holds', async () => {
    await hostOf({ 'backend-password': '50%\r\n::error::of it' })
    expect(written).toContain('::add-mask::50%25%0D%0A::error::of it\n')
  })
})

describe('an annotation', () => {
  const place = { file: 'x.yaml', line: 3, column: 7 }

  it('is one line, whatever its message and title hold', async () => {
    expect(await commandFor({ title: 'a:b,c\r\n100%', message: '50% of\r\na: b, c', place })).toBe(
      '::error title=a%3Ab%2Cc 100%25,file=x.yaml,line=3,col=7::50%25 of%0Aa: b, c\n',
    )
  })

  it.each(['error', 'warning', 'notice'] as const)('has its level: %s', async (level) => {
    expect(await commandFor({ level })).toBe(`::${level} title=SLO::m\n`)
  })

  it('leaves out what has no value', async () => {
    expect(await commandFor({ title: '' })).toBe('::error ::m\n')
  })

  it('begins no command by what it says', async () => {
    expect(await commandFor({ message: 'x\n::add-mask::y' })).toBe('::error title=SLO::x%0A:\u200b:add-mask::y\n')
  })

  it.each(HOSTILE)('begins no command and hides nothing by its title or message: %j', async (text) => {
    const said = await commandFor({ title: text, message: text })
    expect(said).not.toMatch(/##\[|\n(?!$)|%0A::/)
    expect(said).not.toMatch(/(?!\n|\u200b)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })

  it('names a path in its message when the path can not stand in a command', async () => {
    const odd = { ...place, file: 'a\n::b.yaml' }
    expect(await commandFor({ place: odd })).toBe('::error title=SLO::a ::b.yaml:3:7: m\n')
  })

  it('has no secret', async () => {
    const said = await commandFor({ title: 'of s3cret', message: 's3cret' }, { 'backend-token': 's3cret' })
    expect(said).toBe('::error title=of ***::***\n')
  })
})

/** What the runner makes of the file of outputs: each value ends at the first line that is its delimiter. */
function outputs(): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = readFileSync(at('output'), 'utf8').split('\n')
  for (let line = 0; line < lines.length - 1; line++) {
    const [name = '', delimiter = ''] = lines[line]?.split('<<') ?? []
    const end = lines.findIndex((text, index) => index > line && text.replace(/\r$/, '') === delimiter)
    if (end < 0) throw new Error(`no end of ${name}`)
    found[name] = lines.slice(line + 1, end).join('\n')
    line = end
  }
  return found
}

describe('the log', () => {
  it.each(HOSTILE)('has no command, nothing that a terminal obeys and nothing unseen: %j', async (text) => {
    const { print, complain } = await hostOf()
    written = []
    print(`a ${text}`)
    complain(text)
    for (const line of written.join('').split('\n')) {
      expect(line).not.toMatch(/^\s*::|##\[/)
      expect(line).not.toMatch(/(?!\u200b)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }
  })
})

describe('an output', () => {
  it('is a block that no value can end early', async () => {
    const host = await hostOf()
    const likeEnds = fc.array(fc.constantFrom('ghadelimiter_', '_', '\n', '\r', 'EOF', '<<', 'name<<end'), {
      maxLength: 30,
    })
    const values = fc.oneof(
      fc.string(),
      likeEnds.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(values, (value) => {
        rmSync(at('output'), { force: true })
        host.output('name', value)
        host.output('last', 'one')
        expect(outputs()).toEqual({ name: value, last: 'one' })
      }),
    )
    expect(written).toEqual([])
  })

  it('goes nowhere, the log included, where the runner has no file for it', async () => {
    vi.stubEnv('GITHUB_OUTPUT', '')
    const host = await hostOf()
    host.output('name', 'value')
    expect(written).toEqual([])
  })

  it('fails with what the system says where it can not be written', async () => {
    mkdirSync(at('output'))
    const host = await hostOf()
    expect(() => host.output('name', 'value')).toThrow(/^EISDIR: illegal operation on a directory, open /)
  })
})

describe('the summary', () => {
  it('is written once, at the end, behind what is there', async () => {
    writeFileSync(at('summary.md'), 'before\n')
    const { summary } = await hostOf({ 'backend-token': 's3cret' })
    summary?.add('# a\n\n')
    summary?.add('of s3cret')
    expect(readFileSync(at('summary.md'), 'utf8')).toBe('before\n')
    await summary?.write()
    await summary?.write()
    expect(readFileSync(at('summary.md'), 'utf8')).toBe('before\n# a\n\nof ***')
  })

  it('leaves the file alone when it has nothing to say', async () => {
    const { summary } = await hostOf()
    await summary?.write()
    expect(existsSync(at('summary.md'))).toBe(false)
  })

  it('is none where the runner has no file for it', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', '')
    expect((await hostOf()).summary).toBeNull()
  })

  it('fails with what the system says where it can not be written', async () => {
    mkdirSync(at('summary.md'))
    const { summary } = await hostOf()
    summary?.add('a')
    await expect(summary?.write()).rejects.toThrow(/^EISDIR: illegal operation on a directory, open /)
  })
})
