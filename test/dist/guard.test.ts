import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guardReportSchema } from '../../src/present/guard/json.ts'
import { reportSchema } from '../../src/present/json-schema.ts'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  reviewEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from '../github/events.ts'
import type { Files } from '../github/git/tree.ts'
import type { Pull } from '../github/world/pull.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'
import { HOSTILE } from '../support/hostile.ts'
import { type ActionRun, checkout, hasNode20, NODE_20, runAction } from '../support/program.ts'

const JOB = { 'github-token': 'job', 'review-token': 'teams' }
const FORK = { 'github-token': 'fork' }
const LOOSER: Files = { [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) }

let guarded: Guarded
afterEach(async () => {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
})

/** Runs the bundle for an event, as a step with no more inputs than its mode and its tokens. */
async function run(
  event: WorkflowEvent,
  inputs: Record<string, string> = JOB,
  node = process.execPath,
): Promise<ActionRun> {
  guarded.world.tick(60)
  const files = checkout({ 'event.json': JSON.stringify(event.payload), 'workspace/.keep': '' })
  try {
    const env = {
      ...event.environment,
      GITHUB_EVENT_PATH: path.join(files.directory, 'event.json'),
      GITHUB_RUN_ID: '77',
    }
    return await runAction(path.join(files.directory, 'workspace'), { mode: 'guard', ...inputs }, { node, env })
  } finally {
    files.remove()
    guarded.world.tick(60)
  }
}

const forkedPull = (files: Files): Pull => {
  const fork = guarded.shop.fork('mallory')
  fork.branch('feature', guarded.shop.tip('main'))
  fork.push('feature', { files, author: 'mallory' })
  return guarded.shop.pull({ author: 'mallory', head: 'feature', from: fork })
}

/** Approved by two, since the bundle's clock is the real one, and its day may be out of the review window. */
async function approve(pull: Pull): Promise<void> {
  guarded.world.tick(60)
  for (const login of ['bob', 'carol']) pull.review(login, 'APPROVED')
}

const FORMS = [
  ['github.com', undefined],
  ['an Enterprise Server', '/api/v3'],
] as const
const NODES = [['Node 24', process.execPath], ...(hasNode20 ? [['Node 20.18', NODE_20]] : [])] as [string, string][]

describe.each(FORMS)('the bundled guard at %s', (_, basePath) => {
  beforeEach(async () => {
    guarded = await Guarded.start(basePath)
  })

  it.each(NODES)('on %s fails a pull request on pull_request_target until its change is reviewed', async (_, node) => {
    const pull = guarded.pull(LOOSER)
    const blocked = await run(pullRequestTargetEvent(pull, 'opened'), JOB, node)
    expect(blocked).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'blocked' } })
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: 0 of [12] approvals? \(#1 into main\)$/)
    expect(guarded.shop.statuses.at(-1)?.targetUrl).toBe(`${guarded.github.serverUrl}/acme/shop/actions/runs/77`)
    expect(blocked.stdout.match(/^::error .*$/gm)).toEqual([
      '::error title=SLO contract loosened%3A checkout/availability objective,file=.slo/slos/checkout.yaml,line=10,col=5::99.9%25 → 99%25. Blocked; the job summary says why.',
    ])
    expect(blocked.stdout).toContain('Who may approve: @acme/sre, bob, carol')
    expect(blocked.summary).toMatch(/^## 🛑 Blocked/)
    const report = guardReportSchema.parse(blocked.report)
    expect(report).toMatchObject({
      verdict: 'blocked',
      statusPosted: true,
      changes: [{ field: 'objective', line: 10 }],
    })
    await approve(pull)
    const approved = await run(pullRequestTargetEvent(pull, 'synchronize'), JOB, node)
    expect(approved).toMatchObject({ status: 0, outputs: { verdict: 'approved' } })
    expect(guarded.status(pull.headSha)).toBe('success approved: 1 contract change, reviewed (#1 into main)')
    expect(approved.stdout).not.toContain('::error')
    expect(guardReportSchema.parse(approved.report).approvals.map(({ counts }) => counts)).toEqual([true, true])
  })

  it('passes an untouched pull request on pull_request', async () => {
    const pull = guarded.pull({ 'README.md': 'More' })
    const ended = await run(pullRequestEvent(pull, 'opened'))
    expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { verdict: 'unchanged' } })
    expect(ended.stdout).not.toMatch(/^::(error|warning)/m)
    expect(guarded.status(pull.headSha)).toBe('success unchanged: no contract change (#1 into main)')
  })

  it('follows the reviews as they are submitted and dismissed', async () => {
    const pull = guarded.pull(LOOSER)
    await run(pullRequestTargetEvent(pull, 'opened'))
    await approve(pull)
    const [first] = pull.reviews
    if (!first) throw new Error('no review')
    expect(await run(reviewEvent(pull, first))).toMatchObject({ status: 0, outputs: { verdict: 'approved' } })
    expect(guarded.status(pull.headSha)).toMatch(/^success/)
    for (const review of pull.reviews) review.state = 'DISMISSED'
    expect(await run(reviewEvent(pull, first, 'dismissed'))).toMatchObject({
      status: 1,
      outputs: { verdict: 'blocked' },
    })
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: 0 of/)
  })

  it('judges a merge group', async () => {
    const pull = guarded.pull(LOOSER)
    await run(pullRequestTargetEvent(pull, 'opened'))
    const event = mergeGroupEvent(pull)
    const group = event.environment.GITHUB_SHA ?? ''
    expect(await run(event)).toMatchObject({ status: 1, outputs: { verdict: 'blocked' } })
    expect(guarded.status(group)).toMatch(/^failure/)
    await approve(pull)
    expect(await run(event)).toMatchObject({ status: 0, outputs: { verdict: 'approved' } })
    expect(guarded.status(group)).toBe('success approved: 1 contract change, reviewed (#1 into main)')
  })

  it('answers by its exit status alone on the read-only token of a fork, and by a status on pull_request_target', async () => {
    const pull = forkedPull(LOOSER)
    const ended = await run(pullRequestEvent(pull, 'opened'), FORK)
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'blocked' } })
    expect(ended.stdout).toMatch(/^::warning title=SLO Gate guard::The commit status slo-gate\/guard could not be set/m)
    expect(guarded.shop.statuses).toEqual([])
    expect(await run(pullRequestTargetEvent(pull, 'opened'))).toMatchObject({ status: 1 })
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
    const harmless = forkedPull({ 'README.md': 'More' })
    expect(await run(pullRequestEvent(harmless, 'opened'), FORK)).toMatchObject({
      status: 0,
      outputs: { verdict: 'unchanged' },
    })
  })
})

describe('the bundled Action', () => {
  beforeEach(async () => {
    guarded = await Guarded.start()
  })

  it('lints and reports as well when nothing says what to do, all from the API, and ends as the strictest does', async () => {
    const pull = guarded.pull(LOOSER)
    const ended = await run(pullRequestTargetEvent(pull, 'opened'), { ...JOB, mode: 'auto' })
    expect(ended.status).toBe(1)
    expect(ended.summary).toMatch(/^## 🛑 Blocked/)
    const report = reportSchema.parse(ended.report)
    expect(report.mode === 'auto' ? report.reports.map(({ mode }) => mode) : []).toEqual(['guard', 'lint', 'report'])
    expect(guarded.github.violations).toEqual([])
  })

  it('is the gate on every other event, and asks GitHub for the files alone', async () => {
    for (const event of [pushEvent(guarded.shop, 'main'), workflowDispatchEvent(guarded.shop)]) {
      const ended = await run(event, { ...JOB, mode: 'auto' })
      expect(ended.status).toBe(1)
      expect(ended.stdout).toContain('backend-url: it is missing')
      expect(ended.outputs).not.toHaveProperty('verdict')
    }
    const asked = guarded.github.requests.map(({ operation, path }) => operation ?? path)
    expect(new Set(asked)).toEqual(new Set(['/graphql']))
    expect(guarded.shop.statuses).toEqual([])
  })

  it('says that the guard needs a pull request when it is named on another event', async () => {
    const ended = await run(pushEvent(guarded.shop, 'main'), { ...JOB, mode: 'guard' })
    expect(ended.status).toBe(1)
    expect(ended.stdout).toMatch(
      /^::error .*guard judges pull requests and merge groups, and this run is for the event push/m,
    )
  })

  it('fails no job in a dry run, and still says what it would do', async () => {
    const pull = guarded.pull(LOOSER)
    const ended = await run(pullRequestTargetEvent(pull, 'opened'), { ...JOB, 'dry-run': 'true' })
    expect(ended).toMatchObject({ status: 0, outputs: { verdict: 'blocked' } })
    expect(ended.stdout).not.toContain('::error')
    expect(guarded.status(pull.headSha)).toBeNull()
    const posted = guarded.shop.statuses.at(-1)
    expect(posted).toMatchObject({ sha: pull.headSha, context: 'slo-gate/guard-dry-run', state: 'success' })
    expect(posted?.description).toMatch(/^dry run: would be blocked/)
  })

  it('fails and puts an error on the commit when GitHub gives no answer', async () => {
    const pull = guarded.pull(LOOSER)
    guarded.github.faults.add('graphql', { status: 403 })
    guarded.github.faults.add('pulls/list-reviews', { status: 404 })
    const ended = await run(pullRequestTargetEvent(pull, 'opened'))
    expect(ended).toMatchObject({ status: 1, outputs: {} })
    expect(ended.stdout).toMatch(/^::error title=SLO Gate::GitHub: GET .*\/reviews answered 404/m)
    expect(ended.summary).toContain('SLO Gate could not decide')
    expect(guarded.status(pull.headSha)).toBe('error SLO Gate could not decide; see the run')
  })

  it('makes no command, no Markup and no mention of hostile names', async () => {
    const { shop, world } = guarded
    const files = Object.fromEntries(
      HOSTILE.map((name, index) => [
        `.slo/slos/${name}.yaml`,
        contract((text) =>
          text
            .replace('service: checkout', index % 2 ? `service: ${JSON.stringify(name)}` : `service: s${index}`)
            .replace('https://example.com/sla', JSON.stringify(name))
            .replace(/bad: .*/, `bad: ${JSON.stringify(`x{a=${JSON.stringify(name)}}`)}`),
        ),
      ]),
    )
    const exceptions = HOSTILE.map((name) => `      - label: ${JSON.stringify(name)}\n`).join('')
    const all = { ...files, [POLICY]: policy((text) => text.replace('exceptions:\n', `exceptions:\n${exceptions}`)) }
    const pull = guarded.pull(all, { head: HOSTILE[0] ?? '' })
    for (const base of ['::error::pwned', '<img src=x onerror=alert(1)>', '@octocat']) {
      shop.branch(base, shop.tip('main'))
      shop.push(base, { files: LOOSER, author: 'olga' })
      shop.pull({ author: 'alice', head: pull.headBranch, base })
    }
    for (const login of ['::error::pwned', '<script>', '@octocat', '**bold**', 'x\n::add-mask::y']) {
      world.user(login)
      pull.review(login, 'APPROVED')
    }
    const ended = await run(pullRequestTargetEvent(pull, 'opened'))
    // GitHub itself has no such logins and branches.
    expect(guarded.github.violations.filter((one) => !/url must match format/.test(one))).toEqual([])
    guarded.github.resetLog()
    expect(ended.status).toBe(1)
    expect(guardReportSchema.parse(ended.report).verdict).toBe('blocked')
    const commands = ended.stdout.split(/\r\n|\r|\n/).filter((line) => /^\W*::/.test(line) || line.includes('##['))
    for (const line of commands) expect(line).toMatch(/^::(add-mask::(job|teams|\S+)$|(error|warning) title=SLO )/)
    expect(ended.outputs).toEqual({ verdict: 'blocked', 'report-file': expect.any(String) })
    for (const sign of ['\u001b', '\u202e', '\u2028']) expect(ended.stdout + ended.summary).not.toContain(sign)
    // Nothing between backticks is anything but code.
    expect(ended.summary.replace(/`[^`\n]*`/g, '')).not.toMatch(/@\w|<script|<img|\]\(|\*\*bold|^#+ heading/m)
    expect(guarded.shop.statuses.at(-1)?.description?.length).toBeLessThanOrEqual(140)
  })
})
