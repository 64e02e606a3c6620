import { describe, expect, it } from 'vitest'
import type { Files } from '../github/git/tree.ts'
import { CONTRACT, contract, Guarded, policy } from '../support/guarded.ts'

const LOOSER = contract((text) => text.replace('99.9%', '9%'))
const OTHER = contract((text) => text.replace('service: checkout', 'service: other'))
const WAIVERS = 'version: slo-gate/v1\nwaivers:\n  - { services: [checkout], until: 2026-12-30, reason: later }\n'

/** Names that are another's on some disk: without case, without Unicode forms, without their ends. */
const NAMES: [string, string][] = [
  ['.slo/policy.yaml ', policy()],
  ['.slo/policy.yaml.', policy()],
  ['.slo/policy.yaml. .', policy()],
  ['.slo/policy.yaml::$DATA', policy()],
  ['.slo/policy.yaml:x', policy()],
  ['.slo/policy.yml ', policy()],
  ['.slo/ｐolicy.yaml', policy()],
  ['.slo./slos/checkout.yaml', LOOSER],
  ['.slo /slos/checkout.yaml', LOOSER],
  ['.slo::$INDEX_ALLOCATION/slos/checkout.yaml', LOOSER],
  ['.slo\u00a0/slos/checkout.yaml', LOOSER],
  ['.slo/slos./checkout.yaml', LOOSER],
  ['.slo/slos /checkout.yaml', LOOSER],
  ['.slo/waivers./a.yaml', WAIVERS],
  [`${CONTRACT} `, LOOSER],
  [`${CONTRACT}.`, LOOSER],
  [`${CONTRACT}::$DATA`, LOOSER],
  [`${CONTRACT}\u200d`, LOOSER],
  ['.slo/slos/CHECKOUT.yaml.', LOOSER],
  ['.slo/slos/other.yaml ', OTHER],
  ['.slo/slos/other.yaml\u00a0', OTHER],
  ['.slo/slos/other.yam\u200bl', OTHER],
  ['.slo/slos/other.ｙaml', OTHER],
  ['.slo/slos/a./b/other.yml.', OTHER],
  ['.slo/waivers/a.json ', '{}'],
]

describe('blocked: a file whose name is another one on some disk', () => {
  it.each(NAMES)('%j', async (name, text) => {
    const guarded = Guarded.inMemory()
    const pull = guarded.pull({ [name]: text })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable).not.toEqual([])
  })
})

const HARMLESS: [string, Files][] = [
  ['notes whose names end with a dot', { '.slo/slos/notes.': 'x', '.slo/README.': 'x' }],
  ['names of dots', { '.slo/slos/...': 'x', '.slo/...': 'x' }],
  ['names with colons', { '.slo/slos/a:b': 'x', '.slo/:x': 'x' }],
  ['a backup', { '.slo/slos/checkout.yaml~': 'x', '.slo/slos/checkout.yaml.orig': 'x' }],
  ['odd names among the targets', { '.slo/targets/a.yaml ': 'x', '.slo/targets/checkout.yaml.': 'x' }],
  ['odd names elsewhere', { 'slos./a.yaml': 'x', 'docs/.slo./a.yaml': 'x', 'policy.yaml.': 'x' }],
]

describe('unchanged: odd names that are nobody else’s', () => {
  it.each(HARMLESS)('%s', async (_, files) => {
    const guarded = Guarded.inMemory()
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [], unreadable: [] })
  })
})
