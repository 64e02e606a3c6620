import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { guard } from '../../../src/app/guard/guard.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import type { RawInputs } from '../../../src/app/inputs/names.ts'
import { BrokenFiles, UsageError } from '../../../src/core/model/errors.ts'
import { guardReportSchema } from '../../../src/present/guard/json.ts'
import { statusWords } from '../../../src/present/guard/status.ts'
import { describeWith } from '../../support/available.ts'
import { CONTRACT, contract, POLICY, policy } from '../../support/guarded.ts'
import { testHost } from '../../support/host.ts'
import { HAS_GIT, LocalRepository } from '../../support/local-repository.ts'
import { type Told, told } from '../../support/told.ts'

const NOW = '2026-11-11T00:00:00Z'
const looser = (text: string) => text.replace('objective: 99.9%', 'objective: 99%')
const tighter = (text: string) => text.replace('objective: 99.9%', 'objective: 99.95%')

let shop: LocalRepository
let first: string

beforeEach(() => {
  if (!HAS_GIT) return
  shop = new LocalRepository()
  first = shop.commit({ [CONTRACT]: contract(), [POLICY]: policy(), 'README.md': 'Shop' })
})
afterEach(() => shop?.remove())

/** What the guard says of the working tree. */
async function ask(raw: RawInputs = {}, workspace = shop.root): Promise<Told & { readonly verdict: string | null }> {
  const inputs = readInputs({ mode: 'guard', ...raw }, testHost({ workspace }))
  if (inputs.kind === 'broken') throw new UsageError(inputs.problems.map(({ problem }) => problem.message).join())
  const answer = await guard(inputs.inputs, testHost({ workspace, now: () => Date.parse(NOW) }), statusWords)
  return { ...(await told(answer)), verdict: answer.verdict }
}

const errorOf = async (asked: Promise<unknown>): Promise<Error> =>
  await asked.then(
    () => {
      throw new Error('it was answered')
    },
    (error: Error) => error,
  )

describeWith(HAS_GIT, 'the guard at a terminal', () => {
  it('says of an untouched working tree that the contract is as it was', async () => {
    const { text, report, verdict } = await ask()
    expect(verdict).toBe('unchanged')
    expect(text).toContain('Unchanged')
    expect(guardReportSchema.parse(report)).toMatchObject({ verdict: 'unchanged', changes: [], approvals: [] })
  })

  it('says each uncommitted change with its direction, the approvals due, who may give them and when the window opens', async () => {
    shop.write({ [CONTRACT]: contract(looser) })
    const { text, report, verdict } = await ask()
    expect(verdict).toBeNull()
    expect(text).toMatch(/loosened +checkout\/availability objective +99.9% → 99% +\.slo\/slos\/checkout\.yaml:\d+/)
    expect(text).toContain('Due today: 2 approvals.')
    expect(text).toContain(`The policy is that of main (${first.slice(0, 12)})`)
    expect(text).toContain('The annual review opens on 2027-01-10')
    expect(text).toContain('Who may approve: @acme/sre, bob, carol')
    expect(guardReportSchema.parse(report)).toMatchObject({
      verdict: null,
      changes: [{ field: 'objective', direction: 'loosened', file: CONTRACT }],
      workingTree: { base: 'main', commits: [first], rules: { commit: first }, needed: 2, behind: false },
    })
  })

  it('sees what was committed on the branch, what is staged, what is not, and new files', async () => {
    shop.git('switch', '-qc', 'edit')
    shop.commit({ [CONTRACT]: contract(looser) })
    shop.write({ [POLICY]: policy((text) => text.replace('minimum-events: 100', 'minimum-events: 500')) })
    shop.git('add', POLICY)
    shop.write({ '.slo/slos/new.yaml': contract((text) => text.replace('service: checkout', 'service: new')) })
    const { text } = await ask()
    expect(text).toContain('checkout/availability objective')
    expect(text).toMatch(/minimum-events/)
    expect(text).toContain('new/availability')
  })

  it('leaves out what git ignores', async () => {
    shop.commit({ '.gitignore': 'local.yaml\n/.slo/slos/mine/\n' })
    const own = contract((text) => text.replace('service: checkout', 'service: own'))
    shop.write({ '.slo/slos/local.yaml': own, '.slo/slos/mine/a.yaml': own })
    expect((await ask()).verdict).toBe('unchanged')
  })

  it('sees the one edit among a thousand contracts that git checks out with CRLF', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const of = (index: number) => contract((text) => text.replace('service: checkout', `service: s${index}`))
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`.slo/slos/s${index}.yaml`, crlf(of(index))]),
    )
    shop.git('config', 'core.autocrlf', 'true')
    shop.commit({ ...many, '.gitattributes': crlf('*.psd binary\n'), [CONTRACT]: crlf(contract()) })
    expect(shop.git('cat-file', '-p', 'HEAD:.slo/slos/s7.yaml')).not.toContain('\r')
    expect((await ask({ base: 'HEAD' })).verdict).toBe('unchanged')
    shop.write({ '.slo/slos/s7.yaml': crlf(of(7)).replace('99.9%', '99%') })
    const { report } = await ask({ base: 'HEAD' })
    expect(guardReportSchema.parse(report).changes).toMatchObject([{ service: 's7', field: 'objective' }])
  })

  it('sees a contract that is deleted on the disk only', async () => {
    rmSync(path.join(shop.root, CONTRACT))
    expect((await ask()).text).toMatch(/loosened +checkout\/availability .*removed/)
  })

  it('lets through a contract that moves to another file, in the words of a workflow', async () => {
    renameSync(path.join(shop.root, CONTRACT), path.join(shop.root, '.slo/slos/moved.yaml'))
    expect((await ask()).verdict).toBe('unchanged')
  })

  it('compares with where the branch left its base, not with what the base did since', async () => {
    shop.git('switch', '-qc', 'edit')
    shop.commit({ 'README.md': 'Shop 2' })
    shop.git('switch', '-q', 'main')
    shop.commit({ [CONTRACT]: contract(tighter) })
    shop.git('switch', '-q', 'edit')
    const { verdict, text } = await ask({ base: 'main' })
    expect(verdict).toBe('unchanged')
    expect(text).toContain(`Compared with ${first.slice(0, 12)}, where this branch left main.`)
  })

  it('takes the rules of the base branch as it is now, not those of the branch', async () => {
    shop.git('switch', '-qc', 'edit')
    shop.commit({
      [CONTRACT]: contract(looser),
      [POLICY]: policy((text) => text.replace('approvals: 2', 'approvals: 1')),
    })
    shop.git('switch', '-q', 'main')
    const tip = shop.commit({ [POLICY]: policy((text) => text.replace('approvals: 2', 'approvals: 3')) })
    shop.git('switch', '-q', 'edit')
    const { text } = await ask()
    expect(text).toContain('Due today: 3 approvals.')
    expect(text).toContain(`main (${tip.slice(0, 12)})`)
  })

  it('says that a branch must be brought up to date where the guard would', async () => {
    shop.git('switch', '-qc', 'edit')
    shop.commit({ [CONTRACT]: contract(looser) })
    shop.commit({ [CONTRACT]: contract() })
    shop.git('switch', '-q', 'main')
    shop.commit({ [CONTRACT]: contract(tighter) })
    shop.git('switch', '-q', 'edit')
    const { text, verdict, report } = await ask()
    expect(verdict).toBeNull()
    expect(text).toContain('Bring this branch up to date first.')
    expect(report).toMatchObject({ workingTree: { behind: true } })
  })

  it('compares with the very commit that is named, whatever names it', async () => {
    shop.commit({ [CONTRACT]: contract(looser) })
    shop.git('tag', 'v1', first)
    for (const base of [first, first.slice(0, 10), 'v1', 'HEAD~1', 'main~1']) {
      const { report } = await ask({ base })
      expect(report, base).toMatchObject({ changes: [{ before: '99.9%', after: '99%' }] })
    }
  })

  it('takes a branch for what is named, though a tag has its name', async () => {
    shop.git('switch', '-qc', 'edit')
    const now = shop.commit({ [CONTRACT]: contract(looser) })
    shop.git('tag', 'main', now)
    expect((await ask({ base: 'main' })).report).toMatchObject({ workingTree: { commits: [first] } })
  })

  it.each([
    { ref: 'refs/remotes/origin/trunk', head: true, name: 'origin/trunk' },
    { ref: 'refs/remotes/origin/main', head: false, name: 'origin/main' },
    { ref: 'refs/remotes/origin/master', head: false, name: 'origin/master' },
    { ref: 'refs/heads/master', head: false, name: 'master' },
  ])('compares with $name by default where there is $ref', async ({ ref, head, name }) => {
    shop.git('switch', '-qc', 'edit')
    shop.git('update-ref', ref, first)
    if (head) shop.git('symbolic-ref', 'refs/remotes/origin/HEAD', ref)
    shop.git('branch', '-qD', 'main')
    expect((await ask()).report).toMatchObject({ workingTree: { base: name } })
  })

  it('names paths from the top of the repository, wherever in it the program runs', async () => {
    shop.commit({ 'apps/shop/.slo/slos/checkout.yaml': contract() })
    shop.write({ 'apps/shop/.slo/slos/checkout.yaml': contract(looser) })
    const { report } = await ask({}, path.join(shop.root, 'apps/shop'))
    expect(report).toMatchObject({ changes: [{ file: 'apps/shop/.slo/slos/checkout.yaml' }] })
  })

  it('works in a linked working tree, and in a hook, which sets GIT_DIR', async () => {
    const linked = path.join(shop.root, 'linked')
    shop.git('worktree', 'add', '-q', linked)
    process.env.GIT_DIR = path.join(shop.root, '.git/nowhere')
    try {
      expect((await ask({}, linked)).verdict).toBe('unchanged')
    } finally {
      delete process.env.GIT_DIR
    }
  })

  it('works in a repository whose ids are SHA-256', async () => {
    const other = new LocalRepository(['--object-format=sha256'])
    try {
      other.commit({ [CONTRACT]: contract(), [POLICY]: policy() })
      expect((await ask({}, other.root)).verdict).toBe('unchanged')
      other.write({ [CONTRACT]: contract(looser) })
      expect((await ask({}, other.root)).report).toMatchObject({ changes: [{ direction: 'loosened' }] })
    } finally {
      other.remove()
    }
  })
})

describeWith(HAS_GIT, 'the guard at a terminal says what it can not go by', () => {
  it('a file that can not be read, with its place', async () => {
    shop.write({ [CONTRACT]: `${contract()}  nonsense: [` })
    expect(await errorOf(ask())).toBeInstanceOf(BrokenFiles)
  })

  it.each([
    { base: 'nowhere', says: '`nowhere` is no commit of this repository' },
    { base: '--upload-pack=x', says: '`--upload-pack=x` names no commit' },
    { base: '-h', says: 'names no commit' },
    { base: 'main..edit', says: 'names no commit' },
    { base: 'main:README.md', says: 'is no commit' },
    { base: '0'.repeat(40), says: 'is no commit' },
    { base: '$(touch ran)', says: 'names no commit' },
    { base: ':/Change', says: 'is no commit' },
  ])('a base that is no commit: $base', async ({ base, says }) => {
    const error = await errorOf(ask({ base }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(says)
    expect(existsSync(path.join(shop.root, 'ran'))).toBe(false)
  })

  it('no repository, no commit, no default branch, nothing in common, no SLO directory', async () => {
    const empty = new LocalRepository()
    try {
      expect((await errorOf(ask({}, empty.root))).message).toContain('could not find the default branch')
      rmSync(path.join(empty.root, '.git'), { recursive: true })
      expect((await errorOf(ask({}, empty.root))).message).toContain('is not in the working tree of a git repository')
    } finally {
      empty.remove()
    }
    shop.git('switch', '-q', '--orphan', 'unborn')
    expect((await errorOf(ask())).message).toContain('this branch has none yet')
    shop.commit({ 'a.txt': '1' })
    expect((await errorOf(ask())).message).toContain('no commit in common')
    expect((await errorOf(ask({ base: 'HEAD' }))).message).toContain('there is no directory `.slo`')
  })

  it('a shallow clone that lacks the base, with the command that fetches it', async () => {
    shop.git('switch', '-qc', 'edit')
    shop.commit({ 'README.md': '2' })
    shop.git('switch', '-q', 'main')
    shop.commit({ 'other.md': '2' })
    const clone = new LocalRepository()
    try {
      clone.git('fetch', '-q', '--depth=1', `file://${shop.root}`, 'edit:edit', 'main:refs/remotes/origin/main')
      clone.git('switch', '-q', 'edit')
      expect((await errorOf(ask({}, clone.root))).message).toContain('git fetch --unshallow')
      expect((await errorOf(ask({ base: first }, clone.root))).message).toContain('git fetch --unshallow')
    } finally {
      clone.remove()
    }
  })

  it('a sparse checkout that leaves the contracts out', async () => {
    shop.git('sparse-checkout', 'set', '--no-cone', '/README.md')
    expect((await errorOf(ask())).message).toContain('git sparse-checkout add .slo')
  })

  it('a policy of the base branch that can not be read', async () => {
    shop.commit({ [POLICY]: 'version: [' })
    shop.git('switch', '-qc', 'edit')
    shop.commit({ [POLICY]: policy() })
    expect((await errorOf(ask())).message).toContain('the policy of main')
  })

  it('a machine without git', async () => {
    const before = process.env.PATH
    process.env.PATH = shop.root
    try {
      expect((await errorOf(ask())).message).toContain('git, which was not found')
    } finally {
      process.env.PATH = before
    }
  })
})

describeWith(HAS_GIT, 'the guard at a terminal runs nothing of the repository, and stays in it', () => {
  const ran = () => existsSync(path.join(shop.root, 'ran'))

  it('no filter, no textconv, no hook, no monitor, no pager and no alias', async () => {
    const touch = path.join(shop.root, 'touch.sh')
    shop.write({ 'touch.sh': `#!/bin/sh\ntouch '${shop.root}/ran'\ncat\n` })
    chmodSync(touch, 0o755)
    shop.commit({ '.gitattributes': '*.psd filter=x diff=x\n' })
    for (const name of ['filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'diff.x.textconv', 'diff.external']) {
      shop.git('config', name, touch)
    }
    for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'credential.helper']) {
      shop.git('config', name, touch)
    }
    for (const name of ['alias.cat-file', 'alias.ls-tree', 'alias.ls-files']) shop.git('config', name, `!${touch}`)
    mkdirSync(path.join(shop.root, '.git/hooks'), { recursive: true })
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout']) {
      shop.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch '${shop.root}/ran'\n` })
      chmodSync(path.join(shop.root, '.git/hooks', hook), 0o755)
    }
    rmSync(path.join(shop.root, 'ran'), { force: true })
    shop.write({ [CONTRACT]: contract(looser) })
    expect((await ask()).report).toMatchObject({ changes: [{ direction: 'loosened' }] })
    expect(ran()).toBe(false)
  })

  it('no program that is named git in the repository', async () => {
    shop.write({ git: `#!/bin/sh\ntouch '${shop.root}/ran'\n` })
    chmodSync(path.join(shop.root, 'git'), 0o755)
    expect((await ask()).verdict).toBe('unchanged')
    expect(ran()).toBe(false)
  })

  it('no fetch of what a partial clone lacks', async () => {
    shop.write({ [CONTRACT]: contract(looser) })
    const blob = shop.git('rev-parse', `HEAD:${CONTRACT}`)
    rmSync(path.join(shop.root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    shop.git('config', 'core.repositoryFormatVersion', '1')
    shop.git('config', 'extensions.partialClone', 'origin')
    shop.git('config', 'remote.origin.url', `ext::sh -c touch% ${shop.root}/ran`)
    shop.git('config', 'remote.origin.promisor', 'true')
    shop.git('config', 'protocol.ext.allow', 'always')
    expect((await errorOf(ask())).message).toContain('partial clone')
    expect(ran()).toBe(false)
  })

  it('attributes that make git show another text are told of', async () => {
    shop.write({ '.gitattributes': '*.yaml filter=x\n' })
    expect(await errorOf(ask())).toBeInstanceOf(BrokenFiles)
  })

  it('links, submodules and odd names are refused as in a workflow, and nothing is read through them', async () => {
    const outside = new LocalRepository()
    try {
      outside.write({ 'a.yaml': contract(looser) })
      symlinkSync(path.join(outside.root, 'a.yaml'), path.join(shop.root, '.slo/slos/link.yaml'))
      expect(await errorOf(ask())).toBeInstanceOf(BrokenFiles)
      rmSync(path.join(shop.root, '.slo/slos/link.yaml'))
      symlinkSync(outside.root, path.join(shop.root, '.slo/slos/deep'))
      expect(await errorOf(ask())).toBeInstanceOf(BrokenFiles)
      rmSync(path.join(shop.root, '.slo/slos/deep'))
      renameSync(outside.root, path.join(shop.root, '.slo/slos/module'))
      expect(await errorOf(ask())).toBeInstanceOf(BrokenFiles)
      rmSync(path.join(shop.root, '.slo/slos/module'), { recursive: true })
      renameSync(path.join(shop.root, '.slo'), path.join(shop.root, 'elsewhere'))
      symlinkSync('elsewhere', path.join(shop.root, '.slo'))
      expect(await errorOf(ask())).toBeInstanceOf(BrokenFiles)
    } finally {
      outside.remove()
    }
  })

  it('names with line breaks, tabs, quotes, stars and dashes are names', async () => {
    const names = [
      'a\nb.yaml',
      'a\tb.yaml',
      '"q".yaml',
      '*.yaml',
      '--upload-pack=x.yaml',
      ':(top)x.yaml',
      '$(touch ran).yaml',
    ]
    const own = (service: string) => contract((text) => text.replace('service: checkout', `service: ${service}`))
    shop.write(Object.fromEntries(names.map((name, index) => [`.slo/slos/${name}`, own(`odd-${index}`)])))
    const { report } = await ask()
    const { changes } = guardReportSchema.parse(report)
    expect(new Set(changes.map(({ file }) => file))).toEqual(new Set(names.map((name) => `.slo/slos/${name}`)))
    shop.commit()
    expect((await ask()).verdict).toBe('unchanged')
    expect(ran()).toBe(false)
  })

  it('git attributes that git ignores are nobody else’s', async () => {
    shop.commit({ '.gitignore': '.gitattributes\n', 'a/slo/slos/a.yaml': contract() })
    shop.write({ '.gitattributes': '*.yaml ident\n', 'a/.gitattributes': '*.yaml filter=x\n' })
    expect((await ask()).verdict).toBe('unchanged')
    expect((await ask({ 'slo-directory': 'a/slo' })).verdict).toBe('unchanged')
    shop.git('add', '--force', 'a/.gitattributes')
    expect(await errorOf(ask({ 'slo-directory': 'a/slo' }))).toBeInstanceOf(BrokenFiles)
  })

  it('a directory outside of the repository is refused', async () => {
    for (const directory of ['..', '../x', '/etc', '.']) {
      expect(await errorOf(ask({ 'slo-directory': directory })), directory).toBeInstanceOf(UsageError)
    }
  })

  it('leaves the index as it was', async () => {
    shop.write({ [CONTRACT]: contract(looser) })
    const before = shop.git('status', '--porcelain')
    await ask()
    expect(shop.git('status', '--porcelain')).toBe(before)
  })
})
