import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import type { Pull } from '../../github/world/pull.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { runAudit } from '../../support/audited.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

const FILE = '.slo/waivers/a.yaml'
const waiver = (services = 'checkout', until = '2027-03-03', reason = 'DEC-12') =>
  `version: slo-gate/v1\nwaivers:\n  - { services: [${services}], until: ${until}, reason: ${reason} }\n`
const WAIVED: Files = { [FILE]: waiver() }

let guarded: Guarded
/** One approval is enough for other changes within the window, and two out of it; waivers need this many. */
function begin(approvals: number, outOfWindow = '{ approvals: 2 }') {
  const text = policy((all) =>
    all
      .replace('review:\n', `waivers: { at-most: 7d, approvals: ${approvals} }\nreview:\n`)
      .replace('out-of-window: { approvals: 2 }', `out-of-window: ${outOfWindow}`),
  )
  guarded.shop.push('main', { files: { [POLICY]: text }, author: 'olga' })
}
const IN_WINDOW = '2027-01-15T12:00:00Z'
const OUT_OF_WINDOW = '2027-03-01T12:00:00Z'
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at(OUT_OF_WINDOW)
})

async function judged(files: Files, ...by: string[]) {
  const pull = guarded.pull(files)
  return { pull, report: await judgedAgain(pull, ...by) }
}

async function judgedAgain(pull: Pull, ...by: string[]) {
  await guarded.guard(pull)
  for (const login of by) pull.review(login, 'APPROVED')
  return (await guarded.guard(pull)).report
}

const changeOf = (direction: string, before: string | null, after: string | null) => ({
  ...{ service: 'checkout', slo: null, field: 'waiver', before, after, direction },
})

describe('a waiver in a pull request', () => {
  it('is a contract change that loosens, at its line', async () => {
    begin(1)
    const { report } = await judged(WAIVED)
    expect(report.verdict).toBe('blocked')
    expect(report.changes).toEqual([{ ...changeOf('loosened', null, 'until 2027-03-03: DEC-12'), file: FILE, line: 3 }])
  })

  it.each<[string, string, string]>([
    ['made longer', waiver('checkout', '2027-03-04'), 'loosened'],
    ['made shorter', waiver('checkout', '2027-03-02'), 'tightened'],
    ['for another reason', waiver('checkout', '2027-03-03', 'DEC-13'), 'changed'],
  ])('is a change when it is %s', async (_, text, direction) => {
    begin(1)
    guarded.shop.push('main', { files: WAIVED, author: 'olga' })
    const { report } = await judged({ [FILE]: text })
    expect(report.changes).toMatchObject([{ field: 'waiver', direction }])
  })

  it('is none when it moves to another file', async () => {
    begin(1)
    guarded.shop.push('main', { files: WAIVED, author: 'olga' })
    const { report } = await judged({ [FILE]: null, '.slo/waivers/deep/b.yml': waiver() })
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })

  it.each<[string, string]>([
    ['of no service', waiver('chekout')],
    ['that is not to be read', 'version: ['],
  ])('blocks when it is %s', async (_, text) => {
    begin(1)
    const { report } = await judged({ [FILE]: text }, 'bob', 'carol')
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable).toMatchObject([{ file: FILE }])
  })

  it('blocks where the policy of the base branch has none', async () => {
    const { report } = await judged(WAIVED, 'bob', 'carol')
    expect(report).toMatchObject({ verdict: 'blocked', unreadable: [{ file: FILE }] })
  })
})

describe('a first waiver', () => {
  it('may come with its section of the policy, and needs what that needs', async () => {
    const text = policy((all) => all.replace('review:\n', 'waivers: { at-most: 7d, approvals: 1 }\nreview:\n'))
    const { pull, report } = await judged({ ...WAIVED, [POLICY]: text }, 'bob')
    expect(report).toMatchObject({ verdict: 'blocked', pullRequests: [{ needed: 2 }] })
    expect(report.changes.map(({ field, direction }) => `${field} ${direction}`)).toEqual([
      'waiver loosened',
      'waivers loosened',
    ])
    expect((await judgedAgain(pull, 'carol')).verdict).toBe('approved')
  })
})

describe('the approvals of waivers', () => {
  it.each([
    [1, IN_WINDOW],
    [1, OUT_OF_WINDOW],
    [3, IN_WINDOW],
    [3, OUT_OF_WINDOW],
  ])('are %i, at %s', async (needed, at) => {
    begin(needed)
    guarded.world.at(at)
    const people = ['bob', 'carol', 'sam']
    const { pull, report } = await judged(WAIVED, ...people.slice(0, needed - 1))
    expect(report).toMatchObject({ verdict: 'blocked', pullRequests: [{ needed, reviewWindow: null }] })
    expect(await judgedAgain(pull, ...people.slice(needed - 1, needed))).toMatchObject({ verdict: 'approved' })
  })

  it('are enough where the policy takes no other change at this time of the year', async () => {
    begin(1, 'blocked')
    expect((await judged(WAIVED, 'bob')).report.verdict).toBe('approved')
    const both = { ...WAIVED, [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) }
    expect((await judged(both, 'bob')).report.verdict).toBe('blocked')
  })

  it.each([
    [1, 2],
    [3, 3],
  ])('beside another change the higher number counts: %i and 2 are %i', async (own, needed) => {
    begin(own)
    const both = { ...WAIVED, [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) }
    expect((await judged(both)).report.pullRequests).toMatchObject([{ needed }])
  })

  it('are those of the base branch, whatever the pull request makes of them', async () => {
    begin(3)
    const { [POLICY]: text } = {
      [POLICY]: policy((all) => all.replace('review:\n', 'waivers: { at-most: 7d, approvals: 1 }\nreview:\n')),
    }
    const { report } = await judged({ ...WAIVED, [POLICY]: text ?? null })
    expect(report.pullRequests).toMatchObject([{ needed: 3 }])
    expect(report.changes).toContainEqual(
      expect.objectContaining({ field: 'waivers.approvals', direction: 'loosened' }),
    )
  })
})

describe('waivers at the test server', () => {
  atTestServer((at) => {
    guarded = at
    guarded.world.at(OUT_OF_WINDOW)
  })

  it('are judged, and stand in the ledger of the audit', async () => {
    begin(1)
    guarded.world.tick(60)
    const { pull, report } = await judged(WAIVED, 'bob')
    expect(report.verdict).toBe('approved')
    pull.merge()
    guarded.world.tick(60)
    guarded.shop.push('main', { files: { [FILE]: waiver('checkout', '2027-03-04') }, author: 'mallory' })
    guarded.world.tick(60)
    const { report: audited, outcome } = await runAudit(guarded, { since: '2027-03-01T12:00:30Z' })
    expect(audited.entries).toMatchObject([
      { state: 'reviewed', needed: 1, pullRequest: pull.number },
      { state: 'unreviewed', arrival: 'direct-push' },
    ])
    const ledger = audited.ledger.find(({ slo }) => slo === null)
    expect(ledger?.history).toMatchObject([
      { ...changeOfLedger('loosened', null, 'until 2027-03-03: DEC-12'), state: 'reviewed' },
      { ...changeOfLedger('loosened', 'until 2027-03-03: DEC-12', 'until 2027-03-04: DEC-12'), state: 'unreviewed' },
    ])
    expect(outcome.text).toMatch(/checkout waiver +added: until 2027-03-03: DEC-12 +loosened/)
  })
})

const changeOfLedger = (direction: string, before: string | null, after: string | null) => ({
  ...{ service: 'checkout', field: 'waiver', before, after, direction },
})
