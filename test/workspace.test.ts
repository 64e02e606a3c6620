import { afterEach, describe, expect, it } from 'vitest'
import { readCheckout, readSources } from '../src/workspace.ts'
import { checkout } from './support/program.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const work = checkout(files)
  cleanups.push(work.remove)
  return work.directory
}

const LATIN_1 = new Uint8Array([0xe9])

describe('a checkout', () => {
  it('is read whole, with what in it can not be read beside it', async () => {
    const root = workspace({
      '.slo/policy.yml': 'a',
      '.slo/slos/a.yaml': 'a',
      '.slo/slos/deep/b.yaml': LATIN_1,
      '.slo/targets/c.yaml': LATIN_1,
      '.slo/targets/d.yaml': 'd',
    })
    const read = readCheckout(root, '.slo')
    expect(read.sources).toEqual({
      path: '.slo',
      policy: null,
      contracts: [{ path: '.slo/slos/a.yaml', text: 'a' }],
      targets: [{ path: '.slo/targets/d.yaml', text: 'd' }],
    })
    expect(read.diagnostics).toMatchObject([
      { code: 'layout', place: { file: '.slo/policy.yml' } },
      { code: 'unreadable-file', place: { file: '.slo/slos/deep/b.yaml' } },
    ])
    expect(read.targetDiagnostics).toMatchObject([{ code: 'unreadable-file', place: { file: '.slo/targets/c.yaml' } }])
  })

  it('is refused to a gate when its contracts can not be read, but not for its targets', async () => {
    const broken = workspace({ '.slo/slos/a.yaml': LATIN_1 })
    expect(() => readSources(broken, '.slo')).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ code: 'unreadable-file' })] }),
    )
    const targetsOnly = workspace({ '.slo/slos/a.yaml': 'a', '.slo/targets/c.yaml': LATIN_1 })
    expect(readSources(targetsOnly, '.slo')).toMatchObject({ contracts: [{ text: 'a' }], targets: [] })
  })

  it('that has no such directory says what to do', async () => {
    expect(() => readCheckout(workspace({}), '.slo')).toThrow(/Is the repository checked out\?/)
  })
})
