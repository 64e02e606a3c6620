import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditReportSchema } from '../../src/present/audit/json.ts'
import { reportSchema } from '../../src/present/json-schema.ts'
import { protectReportSchema } from '../../src/present/protect/json.ts'
import { pushEvent } from '../github/events.ts'
import { CONTRACT, contract, Guarded } from '../support/guarded.ts'
import { type ActionRun, checkout, runAction } from '../support/program.ts'
import { adminToken } from '../support/protected.ts'

let guarded: Guarded
beforeEach(async () => {
  guarded = await Guarded.start()
  adminToken(guarded.world)
})
afterEach(async () => {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
})

/** Runs the bundled Action as a schedule does: without a checkout. */
async function run(inputs: Record<string, string>): Promise<ActionRun> {
  const { name, payload, environment } = pushEvent(guarded.shop, 'main')
  const files = checkout({ 'event.json': JSON.stringify(payload) })
  const env = { ...environment, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: `${files.directory}/event.json` }
  try {
    return await runAction(files.directory, { 'github-token': 'job', 'review-token': 'teams', ...inputs }, { env })
  } finally {
    files.remove()
  }
}
const writes = () => guarded.github.requests.filter(({ method }) => method !== 'GET')

describe('the bundled Action', () => {
  it('protects: tells what is missing, fixes it, and then writes nothing', async () => {
    const bare = await run({ mode: 'protect' })
    expect([bare.status, bare.stderr]).toEqual([1, ''])
    expect(protectReportSchema.parse(reportSchema.parse(bare.report)).counts).toMatchObject({ met: 1, missing: 15 })
    expect(bare.stdout).toMatch(/^::error title=SLO protection missing%3A /m)
    expect(bare.summary).toContain('## 🛑 Not protected')
    expect(Object.keys(bare.outputs)).toEqual(['report-file'])

    const applied = await run({ mode: 'protect', apply: 'true', 'github-token': 'admin' })
    const { codeowners, ruleset } = protectReportSchema.parse(applied.report)
    expect(ruleset.applied).toBe('created')
    guarded.shop.push('main', { files: { '.github/CODEOWNERS': `${codeowners}\n` }, author: 'olga' })
    guarded.github.requests.length = 0

    const again = await run({ mode: 'protect', apply: 'true', 'github-token': 'admin' })
    expect([again.status, again.stderr]).toEqual([0, ''])
    expect(again.stdout).toContain('Protected: all of 16 protections are in force on main')
    expect(writes()).toEqual([])
  })

  it('audits: names the direct push that changed an objective', async () => {
    const since = { since: '2026-06-02' }
    guarded.world.at('2026-07-01T00:00:00Z')
    expect((await run({ mode: 'audit', ...since })).status).toBe(0)
    const files = { [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) }
    guarded.shop.push('main', { files, author: 'mallory' })
    const audited = await run({ mode: 'audit', ...since })
    expect([audited.status, audited.stderr]).toEqual([1, ''])
    expect(auditReportSchema.parse(reportSchema.parse(audited.report)).entries).toMatchObject([
      { state: 'unreviewed', arrival: 'direct-push', author: 'mallory', changes: [{ before: '99.9%', after: '99%' }] },
    ])
    expect(audited.stdout).toContain('direct push by mallory')
    expect(audited.stdout).toMatch(
      /^::error title=SLO contract change unreviewed%3A .*file=\.slo\/slos\/checkout\.yaml/m,
    )
    expect(audited.summary).toContain('### Ledger')
  })
})
