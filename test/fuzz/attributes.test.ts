import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newlyRewritten } from '../../src/core/specs/attributes/newly-rewritten.ts'
import { type RewritingRule, rewritingRules } from '../../src/core/specs/attributes/rewriting.ts'
import { describeWith } from '../support/available.ts'
import { HARMLESS, SPELLED } from '../support/git-attributes.ts'
import { attributesFile, editedFile, PATHS } from './attributes.ts'
import { holds, PATIENCE } from './runs.ts'

/** What git makes of files of attributes, for those attributes that rewrite: by path, the values that are set. */
const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_ATTR_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
const CHECKOUT = '.slo/slos/checkout.yaml'
const hasGit = spawnSync('git', ['--version']).status === 0

describeWith(hasGit, 'what git makes of attributes', () => {
  let repository = ''
  beforeAll(() => {
    repository = mkdtempSync(path.join(tmpdir(), 'slo-gate-attributes-'))
    spawnSync('git', ['init', '-q', repository], { env })
    mkdirSync(path.join(repository, 'services'))
  })
  afterAll(() => rmSync(repository, { recursive: true }))

  /** In the folder `services` or at the root, by the attributes of both. */
  const gitSets = (root: string, inFolder: string, files: readonly string[], ignoreCase: boolean) => {
    writeFileSync(path.join(repository, '.gitattributes'), root, 'latin1')
    writeFileSync(path.join(repository, 'services/.gitattributes'), inFolder, 'latin1')
    const names = ['ident', 'filter', 'working-tree-encoding']
    const { stdout, status } = spawnSync(
      'git',
      ['-c', `core.ignorecase=${ignoreCase}`, 'check-attr', '--stdin', '-z', ...names],
      { cwd: repository, env, input: files.join('\0'), encoding: 'utf8' },
    )
    expect(status).toBe(0)
    const cells = stdout.split('\0')
    const sets = new Map(files.map((file) => [file, '']))
    for (let at = 0; at + 2 < cells.length; at += 3) {
      const [file = '', name, value = ''] = cells.slice(at, at + 3)
      if (!['unspecified', 'unset'].includes(value)) sets.set(file, `${sets.get(file)}${name}=${value} `)
    }
    return sets
  }

  const rulesOf = (root: string, inFolder = ''): RewritingRule[] =>
    rewritingRules([
      { file: '.gitattributes', directory: '', bytes: root },
      { file: 'services/.gitattributes', directory: 'services', bytes: inFolder },
    ])

  const files = [...PATHS, ...PATHS.map((file) => `services/${file}`)]

  const ofText = (text: string) =>
    gitSets(Buffer.from(`${text}\n`).toString('latin1'), '', [CHECKOUT], true).get(CHECKOUT)

  it.each(SPELLED)('is what the attacks take it for: %s', (_, text) => {
    expect(ofText(text)).not.toBe('')
  })

  it.each(HARMLESS.map((text) => [text]))('is nothing where they are harmless: %j', (text) => {
    expect(ofText(text)).toBe('')
  })

  it('is nothing that could not match: git sets no attribute that the guard does not expect', {
    timeout: PATIENCE * 4,
  }, () => {
    let [matched, alarms] = [0, 0]
    holds(fc.tuple(attributesFile, attributesFile, fc.boolean()), ([root, inFolder, ignoreCase]) => {
      const rules = rulesOf(root, inFolder)
      for (const [file, sets] of gitSets(root, inFolder, files, ignoreCase)) {
        const expected = rules.some((rule) => rule.sets.length > 0 && rule.couldMatch(file))
        if (sets !== '') {
          expect({ file, sets, expected }).toEqual({ file, sets, expected: true })
          matched += 1
        } else if (expected) alarms += 1
      }
    })
    // A fuzz whose patterns match nothing would prove nothing.
    expect(matched).toBeGreaterThan(0)
    if (process.env.FUZZ_RUNS) process.stdout.write(`attributes: git sets ${matched}, could match besides ${alarms}\n`)
  })

  it('is told where an edit changes it, and for a file that is new', { timeout: PATIENCE * 4 }, () => {
    holds(fc.tuple(editedFile, fc.boolean(), fc.nat(files.length)), ([{ before, after }, ignoreCase, old]) => {
      const [was, now] = [gitSets(before, '', files, ignoreCase), gitSets(after, '', files, ignoreCase)]
      const wasThere = (file: string) => files.indexOf(file) < old
      const found = newlyRewritten(files, rulesOf(before), rulesOf(after), wasThere) ?? []
      const told = new Set(found.flatMap((one) => one.files))
      for (const file of files) {
        const isOther = now.get(file) !== '' && (!wasThere(file) || now.get(file) !== was.get(file))
        if (isOther) expect({ file, told: told.has(file) }).toEqual({ file, told: true })
      }
    })
  })
})
