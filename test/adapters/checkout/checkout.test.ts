import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readCheckout } from '../../../src/adapters/checkout/checkout.ts'
import { UsageError } from '../../../src/core/model/errors.ts'
import { checkout } from '../../support/program.ts'
import { readSources } from '../../support/sources.ts'

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
    const read = await readCheckout(root, '.slo')
    expect(read.sources).toEqual({
      path: '.slo',
      policy: null,
      contracts: [{ path: '.slo/slos/a.yaml', text: 'a' }],
      waivers: [],
      exclusions: [],
      targets: [{ path: '.slo/targets/d.yaml', text: 'd' }],
    })
    expect(read.diagnostics).toMatchObject([
      { code: 'layout', place: { file: '.slo/policy.yml' } },
      { code: 'unreadable-file', place: { file: '.slo/slos/deep/b.yaml' } },
    ])
    expect(read.targetDiagnostics).toMatchObject([{ code: 'unreadable-file', place: { file: '.slo/targets/c.yaml' } }])
  })

  it('is read from a directory whose name begins with dots', async () => {
    const root = workspace({ '..slo/slos/a.yaml': 'a' })
    expect((await readCheckout(root, '..slo')).sources.contracts).toEqual([{ path: '..slo/slos/a.yaml', text: 'a' }])
    await expect(readCheckout(root, '../..slo')).rejects.toThrow(/leaves the workspace/)
  })

  it('is read where the workspace is the root of the file system', async () => {
    const root = workspace({ 'slos/a.yaml': 'a' })
    const { sources } = await readCheckout('/', root)
    expect(sources.contracts).toEqual([{ path: `${root.slice(1)}/slos/a.yaml`, text: 'a' }])
  })

  it('that can not be looked at says why, and is not taken for one that is missing', async () => {
    const root = workspace({ file: 'x' })
    symlinkSync('.slo', path.join(root, '.slo'))
    await expect(readCheckout(root, '.slo')).rejects.toMatchObject({
      message: "slo-directory: `.slo` can't be read",
      cause: { code: 'ELOOP' },
    })
    await expect(readCheckout(root, 'file/slo')).rejects.toMatchObject({ cause: { code: 'ENOTDIR' } })
    await expect(readCheckout(root, 'nowhere')).rejects.toThrow(/there is no directory `nowhere`/)
  })

  it('is refused to a gate when its contracts can not be read, but not for its targets', async () => {
    const broken = workspace({ '.slo/slos/a.yaml': LATIN_1 })
    await expect(readSources(broken, '.slo')).rejects.toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ code: 'unreadable-file' })] }),
    )
    const targetsOnly = workspace({ '.slo/slos/a.yaml': 'a', '.slo/targets/c.yaml': LATIN_1 })
    expect(await readSources(targetsOnly, '.slo')).toMatchObject({ contracts: [{ text: 'a' }], targets: [] })
  })

  it('is not left through links to directories, nor walked in circles', async () => {
    const outside = workspace({ 'x.yaml': 'outside' })
    const root = workspace({ '.slo/slos/a.yaml': 'a', '.slo/targets/b.yaml': 'b', '.slo/docs/c.md': 'c' })
    for (const [name, to] of [
      ['slos/out', outside],
      ['slos/up', '..'],
      ['targets/out', outside],
      ['targets/one', '.'],
      ['targets/two', '.'],
      ['docs/all', '/'],
    ] as const) {
      symlinkSync(to, path.join(root, '.slo', name))
    }
    const { sources, diagnostics, targetDiagnostics } = await readCheckout(root, '.slo')
    expect([...sources.contracts, ...sources.targets].map(({ text }) => text)).toEqual(['a', 'b'])
    // Of a directory that is not read, the first entry is told of.
    expect(diagnostics.map(({ place }) => place.file)).toEqual(['.slo/docs/all', '.slo/slos/out', '.slo/slos/up'])
    expect(targetDiagnostics.map(({ place }) => place.file).sort()).toEqual([
      '.slo/targets/one',
      '.slo/targets/out',
      '.slo/targets/two',
    ])
  })

  it('that is not there, or holds what can not be listed, is an error of the inputs', async () => {
    await expect(readCheckout('/nowhere', '.slo')).rejects.toThrow(UsageError)
    const root = workspace({ '.slo/slos/a.yaml': 'a' })
    rmSync(path.join(root, '.slo'), { recursive: true })
    symlinkSync('loop', path.join(root, 'loop'))
    symlinkSync('loop', path.join(root, '.slo'))
    await expect(readCheckout(root, '.slo')).rejects.toThrow(UsageError)
  })

  it('that has no such directory says what to do', async () => {
    await expect(readCheckout(workspace({}), '.slo')).rejects.toThrow(
      /Is the repository checked out, and is this its root\?/,
    )
  })
})
