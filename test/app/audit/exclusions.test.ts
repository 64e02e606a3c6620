import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import { runAudit } from '../../support/audited.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

const FILE = '.slo/exclusions/checkout.yaml'
const exclusion = (from: string, to: string, name = 'upgrade'): Files => ({
  [FILE]: `version: slo-gate/v1
exclusions:
  - { name: ${name}, slos: [checkout/availability], from: "${from}", to: "${to}", reason: CHG-1, category: maintenance }
`,
})
const AHEAD = exclusion('2027-01-20T01:00:00Z', '2027-01-20T03:00:00Z')
const ADDED = 'availability exclusion null → upgrade (maintenance): 2027-01-20T01:00:00Z to 2027-01-20T03:00:00Z'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at('2027-01-05T00:00:00Z')
  const section = 'exclusions: { notice: 24h, at-most: { maintenance: 8h }, retroactive: { approvals: 2 } }\n'
  guarded.shop.push('main', {
    files: {
      [POLICY]: policy((text) => text.replace('review:\n', `${section}review:\n`)),
      [CONTRACT]: contract((text) => text.replace('sla }', 'sla, excludes: [maintenance] }')),
    },
    author: 'olga',
  })
})

/** A pull request that is approved while the guard looks on, and merged at a time. */
async function merge(files: Files, at: string, ...by: string[]) {
  guarded.world.at('2027-01-15T12:00:00Z')
  const pull = guarded.pull(files)
  await guarded.guard(pull)
  for (const login of by) pull.review(login, 'APPROVED')
  await guarded.guard(pull)
  guarded.world.at(at)
  pull.merge({ method: 'squash' })
}
const audited = async (at = '2027-01-25T00:00:00Z') => {
  guarded.world.at(at)
  return await runAudit(guarded)
}

describe('an audit of exclusions', () => {
  it('has each in the ledger of its SLO, as it came, changed and went', async () => {
    await merge(AHEAD, '2027-01-16T00:00:00Z', 'bob')
    await merge(exclusion('2027-01-20T01:00:00Z', '2027-01-20T04:00:00Z'), '2027-01-17T00:00:00Z', 'bob')
    await merge({ [FILE]: null }, '2027-01-18T00:00:00Z', 'bob')
    const { report, outcome } = await audited()
    expect(outcome.failed).toBe(false)
    const ledger = report.ledger.find(({ slo }) => slo === 'checkout/availability')
    expect(ledger?.history).toMatchObject([
      { field: 'exclusion', before: null, after: expect.stringContaining('upgrade'), direction: 'loosened' },
      { field: 'exclusion', before: expect.stringContaining('T03:00'), after: expect.stringContaining('T04:00') },
      { field: 'exclusion', before: expect.stringContaining('T04:00'), after: null, direction: 'loosened' },
    ])
    expect(report.ledger.filter(({ history }) => history.length > 0)).toHaveLength(1)
  })

  it('goes by the time of the merge: what was announced when it was approved may be late then', async () => {
    await merge(AHEAD, '2027-01-19T01:00:01Z', 'bob')
    const { briefs, outcome, report } = await audited()
    expect(briefs).toEqual([`unreviewed #1: ${ADDED}`])
    expect(outcome.failed).toBe(true)
    expect(report.entries[0]).toMatchObject({ needed: 2 })
    expect(outcome.summary).toMatch(/1 of 2 approvals/)
    expect(outcome.summary).toMatch(/less than 24h ahead: what they add of it the gate does not subtract/)
  })

  it('is content with a late one that had its approvals', async () => {
    await merge(exclusion('2027-01-14T01:00:00Z', '2027-01-14T02:00:00Z'), '2027-01-16T00:00:00Z', 'bob', 'carol')
    expect((await audited()).outcome.failed).toBe(false)
  })

  it('names a push, which the gate does not subtract', async () => {
    guarded.world.at('2027-01-15T00:00:00Z')
    guarded.shop.push('main', { files: AHEAD, author: 'mallory' })
    const { briefs, outcome } = await audited()
    expect(briefs).toEqual([`unreviewed direct-push: ${ADDED}`])
    expect(outcome.summary).toContain('The gate does not subtract what its exclusions add')
  })

  it('finds nothing in another name, reason or file', async () => {
    await merge(AHEAD, '2027-01-16T00:00:00Z', 'bob')
    const text = Object.values(exclusion('2027-01-20T01:00:00Z', '2027-01-20T03:00:00Z', 'another'))[0] ?? null
    guarded.world.at('2027-01-17T00:00:00Z')
    guarded.shop.push('main', { files: { [FILE]: null, '.slo/exclusions/c.yml': text } })
    expect((await audited()).briefs).toHaveLength(1)
  })
})
