/** In a workflow the gate goes by the default branch's files: what a branch, a checkout or an earlier step brings opens no gate. */
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../github/events.ts'
import { type GitHubServer, startGitHub } from '../github/server.ts'
import type { Repository } from '../github/world/repository.ts'
import { checkout, runAction } from '../support/program.ts'

const policy = (then: string) =>
  `version: slo-gate/v1\nerror-budget-policies: { default: { rules: [{ name: spent, when: { budget-remaining: { at-most: 0% } }, then: ${then} }] } }\n`
const contract = (service: string) => `version: slo-gate/v1
service: ${service}
slos:
  - { name: availability, objective: 99.9%, window: 1d, indicator: { ratio: { bad: errors_total, total: requests_total } } }
`
/** Two days by the hour, in each of which so many of a thousand requests were good. */
const counts = (good: number) =>
  [
    'time,service,slo,good,total',
    ...Array.from({ length: 48 }, (_, hour) => `${hourOf(hour)},checkout,availability,${good},1000`),
  ].join('\n')
const hourOf = (hour: number) => new Date(Date.UTC(2026, 10, 19, hour)).toISOString().replace('.000', '')
const [BAD, ROSY] = [counts(500), counts(1000)]
const AT = '2026-11-21T00:00:00Z'
const POLICY = '.slo/policy.yaml'
const FILES = { [POLICY]: policy('freeze'), '.slo/slos/checkout.yaml': contract('checkout') }
type Files = Readonly<Record<string, string>>

let github: GitHubServer
let shop: Repository
beforeEach(async () => {
  github = await startGitHub()
  shop = github.world.repository('acme/shop')
  github.world.token('job', { app: 'github-actions', permissions: { contents: 'read', pull_requests: 'read' } })
  shop.push('main', { files: FILES })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

/** A push of these files to a branch of its own. */
function branch(files: Files): WorkflowEvent {
  shop.branch('feature', shop.tip('main'))
  shop.push('feature', { files, author: 'mallory' })
  return pushEvent(shop, 'feature')
}
const main = () => pushEvent(shop, 'main')

interface Run {
  /** What the workspace has, besides the counts that an earlier step made. */
  readonly files?: Files
  readonly inputs?: Files
  /** What an earlier step does in the workspace. */
  before?(workspace: string): void
}

async function gate({ payload, environment }: WorkflowEvent, { files = FILES, inputs = {}, before }: Run = {}) {
  const work = checkout({ 'counts.csv': BAD, ...files })
  const event = checkout({ 'event.json': JSON.stringify(payload) })
  before?.(work.directory)
  const given = {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    at: AT,
    'github-token': 'job',
    ...inputs,
  }
  const env = { ...environment, GITHUB_EVENT_PATH: path.join(event.directory, 'event.json') }
  try {
    const run = await runAction(work.directory, given, { env })
    return { ...run, report: run.report as { decision: string; files: Record<string, unknown> } | null }
  } finally {
    work.remove()
    event.remove()
  }
}

const WARN = { ...FILES, [POLICY]: policy('warn') }

describe('the gate of a branch', () => {
  it('goes by the policy of the default branch, and names the file that differs', async () => {
    const run = await gate(branch(WARN), { files: WARN })
    expect(run).toMatchObject({
      status: 1,
      report: { decision: 'freeze', files: { fromDisk: 1, fromApi: 1, differing: [POLICY] } },
    })
    const words = `The policy and the contracts of main at ${shop.tip('main').slice(0, 7)} decide`
    expect(run.stdout).toContain(`${words}; in this checkout these differ: ${POLICY}.`)
    expect(run.summary).toContain(words)
  })

  it('goes by it on a pull request, also on one into another branch', async () => {
    branch(WARN)
    shop.branch('release', shop.tip('feature'))
    shop.push('feature', { files: { 'a.ts': '1' } })
    for (const base of ['main', 'release']) {
      const event = pullRequestEvent(shop.pull({ author: 'mallory', head: 'feature', base }), 'opened')
      expect(await gate(event, { files: WARN })).toMatchObject({ status: 1, report: { decision: 'freeze' } })
    }
  })

  it('takes no other directory than the default branch has', async () => {
    const mine = { 'mine/policy.yaml': policy('warn'), 'mine/slos/checkout.yaml': contract('checkout') }
    const run = await gate(branch(mine), { files: { ...FILES, ...mine }, inputs: { 'slo-directory': 'mine' } })
    expect(run).toMatchObject({ status: 1, report: null })
    expect(run.stdout).toContain('there is no `mine` at the tip of the default branch (`main`)')
  })

  it('believes GitHub which branch is the default one, not an event that an earlier step rewrote', async () => {
    const mine = { 'mine/slos/checkout.yaml': contract('checkout') }
    const event = branch(mine)
    const payload = { ...(event.payload as object), repository: { default_branch: 'feature', private: true } }
    const run = await gate({ ...event, payload }, { files: mine, inputs: { 'slo-directory': 'mine' } })
    expect(run).toMatchObject({ status: 1, report: null })
  })

  it('needs no checkout at all', async () => {
    const run = await gate(branch(WARN), { files: {} })
    expect(run).toMatchObject({
      status: 1,
      report: { decision: 'freeze', files: { fromDisk: 0, fromApi: 2, differing: [] } },
    })
  })

  it('decides nothing without a token, nor where GitHub can not be read', async () => {
    const without = await gate(branch(WARN), { files: WARN, inputs: { 'github-token': '' } })
    expect(without).toMatchObject({ status: 1, report: null })
    expect(without.stdout).toContain('there is no github-token to read it with')
    expect(without.stdout).toContain('`permissions: contents: read`')
    github.faults.add('graphql', { status: 403 })
    github.faults.add('git/get-tree', { status: 403, message: 'Resource not accessible by integration' })
    const denied = await gate(pushEvent(shop, 'feature'), { files: WARN })
    expect(denied).toMatchObject({ status: 1, report: null })
    expect(denied.stdout).toContain('answered 403')
  })
})

describe('the gate of the default branch', () => {
  it('takes no file that an earlier step has changed', async () => {
    expect(await gate(main(), { files: WARN })).toMatchObject({ status: 1, report: { decision: 'freeze' } })
    const waived = '{ version: slo-gate/v1, waivers: [{ services: [checkout], until: 2099-01-01, reason: mine }] }'
    const more = { ...FILES, '.slo/slos/more.yaml': contract('more'), '.slo/waivers/mine.yaml': waived }
    const run = await gate(main(), { files: more })
    expect(run.report).toMatchObject({
      files: { differing: ['.slo/slos/more.yaml', '.slo/waivers/mine.yaml'], fromDisk: 2 },
    })
    expect(run.stdout).not.toContain('more/availability')
  })

  it("takes its own text where a checkout has other line ends, or a filter's", async () => {
    const crlf = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))
    const files = { ...crlf, '.gitattributes': '* text eol=crlf' }
    const run = await gate(main(), { files })
    expect(run).toMatchObject({ status: 1, report: { decision: 'freeze', files: { fromDisk: 0, fromApi: 2 } } })
  })

  it('goes by files that an earlier step made where it has none itself, and says so', async () => {
    const made = { 'made/policy.yaml': policy('warn'), 'made/slos/checkout.yaml': contract('checkout') }
    const run = await gate(main(), { files: made, inputs: { 'slo-directory': 'made' } })
    expect(run).toMatchObject({ status: 0, report: { decision: 'warn', files: { from: 'checkout', fromDisk: 2 } } })
    const said = "The files of this checkout decide, since the default branch's tip has no such SLO directory."
    expect(run.stdout).toContain(said)
    expect(run.report?.files.reason).toBe("the default branch's tip has no such SLO directory")
  })

  it('goes by its checkout where GitHub can not be read, and says so', async () => {
    const without = await gate(main(), { inputs: { 'github-token': '' } })
    expect(without).toMatchObject({
      status: 1,
      report: { decision: 'freeze', files: { from: 'checkout', commit: null } },
    })
    expect(without.stdout).toContain(
      "The files of this checkout decide, since those of the default branch's tip can't be read",
    )
    github.faults.add('graphql', { status: 404 })
    github.faults.add('git/get-tree', { status: 404 })
    expect((await gate(main())).stdout).toContain('answered 404')
  })
})

describe('a file of counts', () => {
  it("that git tracks is refused unless it is the default branch's own", async () => {
    const files = { ...FILES, 'counts.csv': ROSY }
    const refused = await gate(branch({ 'counts.csv': ROSY }), { files })
    expect(refused).toMatchObject({ status: 1, report: null })
    expect(refused.stdout).toContain('git tracks the counts file `counts.csv`')
    shop.push('main', { files: { 'counts.csv': BAD } })
    expect(await gate(main())).toMatchObject({ status: 1, report: { decision: 'freeze' } })
    expect((await gate(main(), { files })).stdout).toContain('git tracks the counts file')
    expect((await gate(pushEvent(shop, 'feature'), { files })).stdout).toContain('git tracks the counts file')
  })

  it('that an earlier step made is taken', async () => {
    expect(await gate(branch({ 'a.ts': '1' }))).toMatchObject({ status: 1, report: { decision: 'freeze' } })
    const files = { ...FILES, 'counts.csv': ROSY }
    expect(await gate(branch({ 'b.ts': '1' }), { files })).toMatchObject({ status: 0, report: { decision: 'open' } })
  })

  it('is refused where the checkout is of another commit than the run', async () => {
    branch({ 'counts.csv': ROSY })
    const files = { ...FILES, 'counts.csv': ROSY, '.git/HEAD': shop.tip('feature') }
    expect((await gate(main(), { files })).stdout).toContain('git tracks the counts file `counts.csv`')
    const unknown = { ...FILES, '.git/HEAD': '0'.repeat(40) }
    expect(await gate(main(), { files: unknown })).toMatchObject({ status: 1, report: { decision: 'freeze' } })
  })

  it('is refused where GitHub does not say what the commit of the run has', async () => {
    const event = branch({ 'counts.csv': ROSY })
    github.faults.add(/git\/trees\/[0-9a-f]{40}$/, { status: 404 }, { after: 1 })
    expect(await gate(event, { files: { ...FILES, 'counts.csv': ROSY } })).toMatchObject({ status: 1, report: null })
  })

  it('is refused behind a link, too, whoever made that', async () => {
    const event = branch({ 'data/rosy.csv': ROSY })
    const before = (workspace: string) => symlinkSync('data/rosy.csv', path.join(workspace, 'link.csv'))
    const files = { ...FILES, 'data/rosy.csv': ROSY }
    const run = await gate(event, { files, before, inputs: { 'backend-url': 'link.csv' } })
    expect(run.stdout).toContain('git tracks the counts file `data/rosy.csv`')
  })
})

describe('an instant in the past', () => {
  it('stands in the headline', async () => {
    const run = await gate(main(), { files: FILES })
    const headline = new RegExp(`must not deploy, as of ${AT}, \\d+ \\w+ ago`)
    expect(run.stdout).toMatch(headline)
    expect(run.summary).toMatch(/^## 🛑 .*must not deploy, as of 2026&#45;11&#45;21T00:00:00Z, \d+ \w+ ago/)
  })
})

describe('what the files of 500 services cost', () => {
  const many = (edit = '') =>
    Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`.slo/slos/s${index}.yaml`, `${contract(`s${index}`)}${edit}`]),
    )
  /** What is asked about an exception of the freeze is another matter. */
  const requests = () =>
    github.requests
      // Who brought the commit is asked for the exceptions of a freeze.
      .filter(({ body }) => !JSON.stringify(body ?? null).includes('associatedPullRequests'))
      .map(({ operation, path }) => operation ?? path)
      .filter((one) => /^git\/|graphql/.test(one))
  beforeEach(() => {
    shop.push('main', { files: many() })
    github.resetLog()
  })

  it('is one request when the checkout has them', async () => {
    await gate(main(), { files: { ...FILES, ...many() } })
    expect(requests()).toEqual(['/graphql'])
  })

  it('is ten at most when all differ', async () => {
    const run = await gate(main(), { files: { ...WARN, ...many('# mine\n') } })
    expect(run.report).toMatchObject({ files: { fromApi: 501, fromDisk: 1 } })
    expect(requests().length).toBeLessThanOrEqual(10)
  })
})
