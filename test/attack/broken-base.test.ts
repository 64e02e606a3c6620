import { describe, expect, it } from 'vitest'
import type { Files } from '../github/git/tree.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'

const LOOSER = contract((text) => text.replace('99.9%', '9%'))
const ONE_APPROVAL = policy((text) => text.replace('approvals: 2', 'approvals: 1'))
const STRAY: Files = { '.slo/stray.yaml': 'x: 1\n' }
const WITHOUT: Files = { [POLICY]: null, [CONTRACT]: null }
const ALREADY = '.slo/slos/already.yaml'

/** What main has broken, where nothing decides yet, and what an edit hides behind it. */
const HIDDEN: [string, Files, Files][] = [
  ['the policy goes beside a file that is not read', STRAY, { [POLICY]: null }],
  ['the policy goes beside a directory that is not read', { '.slo/later/a.yaml': 'x: 1\n' }, { [POLICY]: null }],
  ['the policy goes beside git attributes', { '.slo/.gitattributes': '*.yaml -text\n' }, { [POLICY]: null }],
  ['a policy comes beside a file that is not read', { ...STRAY, [POLICY]: null }, { [POLICY]: ONE_APPROVAL }],
  ['a policy comes beside a misnamed one', { [POLICY]: null, '.slo/policy.yml': policy() }, { [POLICY]: ONE_APPROVAL }],
  ['a policy comes beside a twin', { [POLICY]: null, '.slo/Policy.yaml': policy() }, { [POLICY]: ONE_APPROVAL }],
  [
    'a policy comes beside git attributes',
    { [POLICY]: null, '.slo/.gitattributes': '*.yaml -text\n' },
    { [POLICY]: ONE_APPROVAL },
  ],
  ['a policy comes for the one that is a link', { [POLICY]: { symlink: '../p.yaml' } }, { [POLICY]: ONE_APPROVAL }],
  ['a contract changes beside a file that is not read', STRAY, { [CONTRACT]: LOOSER }],
  ['a contract changes beside a policy that does not parse', { [POLICY]: 'version: [' }, { [CONTRACT]: LOOSER }],
  ['the first of two SLOs of one name changes', { [ALREADY]: contract() }, { [ALREADY]: LOOSER }],
  ['the second of two SLOs of one name changes', { [ALREADY]: contract() }, { [CONTRACT]: LOOSER }],
  ['both SLOs of one name change', { [ALREADY]: contract() }, { [ALREADY]: LOOSER, [CONTRACT]: LOOSER }],
  ['the stricter of two SLOs of one name goes', { [ALREADY]: LOOSER }, { [CONTRACT]: null }],
  ['the looser of two SLOs of one name goes', { [ALREADY]: LOOSER }, { [ALREADY]: null }],
  ['two SLOs of one name change places', { [ALREADY]: LOOSER }, { [ALREADY]: contract(), [CONTRACT]: LOOSER }],
  ['the link in the place of the directory goes', { ...WITHOUT, '.slo': { symlink: 'x' } }, { '.slo': null }],
  [
    'the submodule in the place of the directory goes',
    { ...WITHOUT, '.slo': { submodule: 'a'.repeat(40) } },
    { '.slo': null },
  ],
  [
    'the directory comes for a link',
    { ...WITHOUT, '.slo': { symlink: 'x' } },
    { '.slo': null, [CONTRACT]: contract(), [POLICY]: policy() },
  ],
]

describe('blocked: an edit beside what main has broken', () => {
  it.each(HIDDEN)('%s', async (_, main, files) => {
    const guarded = Guarded.inMemory()
    guarded.shop.push('main', { files: main, author: 'olga' })
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report.verdict).toBe('blocked')
    expect(report.changes.length + report.unreadable.length).toBeGreaterThan(0)
  })
})

/** What stays broken is not held against an edit that leaves it alone. */
const HARMLESS: [string, Files, Files][] = [
  ['another file', STRAY, { 'README.md': 'x' }],
  ['a comment in the policy', STRAY, { [POLICY]: `# why\n${policy()}` }],
  ['a comment in a contract', { ...STRAY, [POLICY]: null }, { [CONTRACT]: `# why\n${contract()}` }],
  ['the defaults of the policy, written out', { ...STRAY, [POLICY]: null }, { [POLICY]: 'version: slo-gate/v1\n' }],
  ['a comment beside an SLO twice', { [ALREADY]: contract() }, { '.slo/slos/o.yaml': null, 'README.md': 'y' }],
]

describe('unchanged: an edit beside what main has broken', () => {
  it.each(HARMLESS)('%s', async (_, main, files) => {
    const guarded = Guarded.inMemory()
    guarded.shop.push('main', { files: main, author: 'olga' })
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [], unreadable: [] })
  })
})

it('a link in the place of the directory is told as such, and not as a branch that is behind', async () => {
  const guarded = Guarded.inMemory()
  guarded.shop.push('main', { files: { ...WITHOUT, '.slo': { symlink: 'x' } }, author: 'olga' })
  const { report } = await guarded.guard(guarded.pull({ 'README.md': 'x' }))
  expect(report.verdict).toBe('blocked')
  expect(report.unreadable).toMatchObject([{ file: '.slo' }])
})
