import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { targetsReportSchema } from '../../src/present/report/json.ts'
import { pullRequestEvent, pullRequestTargetEvent, pushEvent, type WorkflowEvent } from '../github/events.ts'
import type { Pull } from '../github/world/pull.ts'
import { describeWith } from '../support/available.ts'
import { END } from '../support/dataset.ts'
import { Guarded } from '../support/guarded.ts'
import type { Server } from '../support/process.ts'
import { type ActionRun, checkout, runAction } from '../support/program.ts'
import { hasPrometheus, startPrometheus } from '../support/prometheus.ts'

const DAY = 86_400
const time = (seconds: number) => new Date(seconds * 1000).toISOString()

const contract = (service: string, job: string) => `version: slo-gate/v1
service: ${service}
paths: ["services/${service}/**"]
runbook: https://runbooks.example/${service}-slo
slos:
  - name: availability
    objective: 99%
    window: 1d
    indicator:
      ratio:
        bad: http_requests_total{job="${job}",code=~"5.."}
        total: http_requests_total{job="${job}"}
`
const target = (service: string) => `version: slo-gate/v1
service: ${service}
runbook: https://runbooks.example/${service}-target
reviewed: 2026-10-05
targets:
  - slo: availability
    target: 99.8%
`
const FILES = {
  '.slo/slos/checkout.yaml': contract('checkout', 'burn'),
  '.slo/slos/basket.yaml': contract('basket', 'burn'),
  '.slo/targets/checkout.yaml': target('checkout'),
  '.slo/targets/basket.yaml': target('basket'),
}

let prometheus: Server
beforeAll(async () => {
  if (hasPrometheus) prometheus = await startPrometheus()
})
afterAll(() => prometheus?.stop())

/** A repository whose pull requests are reported on. */
async function started(): Promise<Guarded> {
  const guarded = await Guarded.start()
  guarded.shop.push('main', { files: { '.slo/policy.yaml': null, ...FILES } })
  return guarded
}

async function stop(guarded: Guarded): Promise<void> {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
}

async function report(event: WorkflowEvent, raw: Record<string, string> = {}): Promise<ActionRun> {
  const files = checkout({ 'event.json': JSON.stringify(event.payload) })
  const inputs = { mode: 'report', 'backend-url': prometheus.url, at: time(END), 'github-token': 'job', ...raw }
  const env = { ...event.environment, GITHUB_EVENT_PATH: `${files.directory}/event.json`, GITHUB_RUN_ID: '7' }
  try {
    const run = await runAction(files.directory, inputs, { env })
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(run.stdout).not.toContain('::error')
    targetsReportSchema.parse(run.report)
    return run
  } finally {
    files.remove()
  }
}
const onPull = (pull: Pull, raw: Record<string, string> = {}) =>
  report(pullRequestTargetEvent(pull, 'synchronize'), raw)
const touching = (guarded: Guarded) => guarded.pull({ 'services/checkout/main.ts': '2' })

describeWith(hasPrometheus, 'the report on a pull request, with a real Prometheus', () => {
  let guarded: Guarded
  beforeEach(async () => {
    guarded = await started()
  })
  afterEach(() => stop(guarded))

  it('comments once, on the service that is touched; a second run changes nothing', async () => {
    const pull = touching(guarded)
    const first = await onPull(pull)
    expect(pull.comments).toHaveLength(1)
    const { body, updatedAt } = pull.comments[0] ?? { body: '' }
    expect(body).toContain('Performance targets: 1 of 1 missed')
    expect(body).toContain('this blocks nothing')
    expect(body).toContain('checkout/availability')
    expect(body).not.toContain('basket')
    expect(body).toContain('<https://runbooks.example/checkout-target>')
    expect(body).toContain('<https://runbooks.example/checkout-slo>')
    expect(first.outputs).toMatchObject({
      'missed-targets': 'checkout/availability',
      'comment-url': `${guarded.github.serverUrl}/acme/shop/pull/${pull.number}#issuecomment-${pull.comments[0]?.id}`,
    })
    guarded.world.tick(600)
    guarded.github.resetLog()
    const second = await onPull(pull)
    expect(second.report).toMatchObject({ comment: { fate: 'unchanged' } })
    const writes = guarded.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    expect(writes).toEqual([])
    expect(pull.comments.map((comment) => comment.updatedAt)).toEqual([updatedAt])
  })

  it('turns the comment to "met" when the miss is gone, and writes none where nothing was missed', async () => {
    const pull = touching(guarded)
    const before = { at: time(END - 3 * DAY) }
    expect((await onPull(pull, before)).report).toMatchObject({ comment: { fate: 'none' } })
    expect(pull.comments).toEqual([])
    await onPull(pull)
    expect((await onPull(pull, before)).report).toMatchObject({ comment: { fate: 'updated' } })
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('🎯 Performance targets: met')
  })

  it('finds its comment by marker and author, over pages of others', async () => {
    const pull = touching(guarded)
    pull.comment('mallory', '<!-- slo-gate:targets:v1 -->\nThis is mine')
    pull.comment('github-actions[bot]', 'Quoted: <!-- slo-gate:targets:v1 -->')
    for (let index = 0; index < 130; index += 1) pull.comment('dave', `Comment ${index}`)
    await onPull(pull)
    await onPull(pull)
    expect(pull.comments).toHaveLength(133)
    expect(pull.comments[0]?.body).toContain('This is mine')
  })

  it('keeps a comment for each key, and one for no key', async () => {
    const pull = touching(guarded)
    for (const key of ['eu', 'us', '', 'eu', 'us', '']) await onPull(pull, { 'comment-key': key })
    expect(pull.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- slo-gate:targets:v1 eu -->',
      '<!-- slo-gate:targets:v1 us -->',
      '<!-- slo-gate:targets:v1 -->',
    ])
  })

  it('keeps the oldest of the comments that racing runs left', async () => {
    const pull = touching(guarded)
    pull.comment('github-actions[bot]', '<!-- slo-gate:targets:v1 -->\nold')
    pull.comment('github-actions[bot]', '<!-- slo-gate:targets:v1 -->\nold too')
    await onPull(pull)
    expect(pull.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- slo-gate:targets:v1 -->',
      expect.stringMatching(/^Superseded by http/),
    ])
  })

  it("falls back to the job summary on a fork's token, and names the permission", async () => {
    const fork = guarded.shop.fork('fred')
    fork.branch('feature', fork.tip('main'))
    fork.push('feature', { files: { 'services/checkout/x.ts': '1' } })
    const pull = guarded.shop.pull({ author: 'fred', head: 'feature', from: fork })
    const run = await report(pullRequestEvent(pull, 'opened'), { 'github-token': 'fork' })
    expect(pull.comments).toEqual([])
    expect(run.summary).toContain('1 of 1 missed')
    expect(run.stdout).toMatch(/::notice .*pull-requests: write/)
  })

  it('names no target in a public repository, unless it may', async () => {
    guarded.shop.private = false
    const pull = touching(guarded)
    const run = await onPull(pull)
    expect(`${run.stdout}${run.summary}${JSON.stringify(run.report)}`).not.toContain('99.8')
    expect(run.outputs['missed-targets']).toBe('')
    expect(pull.comments).toEqual([])
    await onPull(pull, { 'publish-targets': 'true' })
    expect(pull.comments).toHaveLength(1)
  })

  it('reads targets from the base branch: a pull request can not move its own', async () => {
    const pull = guarded.pull({
      'services/checkout/main.ts': '2',
      '.slo/targets/checkout.yaml': target('checkout').replace('99.8%', '99.1%'),
    })
    await onPull(pull)
    expect(pull.comments[0]?.body).toContain('99.8%')
  })

  it('covers every service when none names paths, and none when others are touched', async () => {
    expect((await onPull(guarded.pull({ 'README.md': '2' }))).report).toMatchObject({ targets: [] })
    const files = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => [name, text.replace(/^paths.*\n/m, '')]),
    )
    guarded.shop.push('main', { files })
    const run = await onPull(guarded.pull({ 'README.md': '3' }))
    expect(run.outputs['missed-targets']).toBe('basket/availability,checkout/availability')
  })
})

describeWith(hasPrometheus, 'the report on a pull request never fails', () => {
  // Some wait for tries that are in vain, so all wait together.
  it.concurrent.each<[string, (guarded: Guarded) => Record<string, string> | undefined, RegExp]>([
    ['the backend is down', () => ({ 'backend-url': 'http://127.0.0.1:9', 'run-timeout': '5s' }), /unknown/],
    ['the backend is not named', () => ({ 'backend-url': '' }), /not measured: backend-url: it is missing/],
    ['there is no token', () => ({ 'github-token': '' }), /github-token/],
    ['the token is refused', () => ({ 'github-token': 'nonsense' }), /401/],
    ['GitHub answers 500', (guarded) => void guarded.github.faults.add('pulls/get', { status: 500 }), /answered 500/],
    ['GitHub breaks off', (guarded) => void guarded.github.faults.add('git/get-tree', 'drop'), /got no answer/],
    [
      'the comment is not taken',
      (guarded) => void guarded.github.faults.add('issues/create-comment', { status: 422 }),
      /answered 422/,
    ],
    [
      'a limit is hit',
      (guarded) => void guarded.github.faults.add('issues/create-comment', 'secondary-limit'),
      /The limit passes/,
    ],
    [
      'a contract on the base branch is broken',
      (guarded) => void guarded.shop.push('main', { files: { '.slo/slos/basket.yaml': 'slos: [' } }),
      /::notice .*file=\.slo\/slos\/basket\.yaml/,
    ],
    [
      'a target on the base branch is broken',
      (guarded) => void guarded.shop.push('main', { files: { '.slo/targets/basket.yaml': 'targets: [' } }),
      /::notice .*file=\.slo\/targets\/basket\.yaml/,
    ],
    ['there is no SLO directory', () => ({ 'slo-directory': 'nowhere' }), /There are no performance targets/],
    ['the SLO directory is nonsense', () => ({ 'slo-directory': '../x' }), /not a directory inside/],
    ['the time is in the future', () => ({ at: '2999-01-01T00:00:00Z' }), /in the future/],
  ])('when %s', async (_, act, said) => {
    const guarded = await started()
    const pull = touching(guarded)
    const run = await onPull(pull, act(guarded) ?? {})
    expect(run.stdout).toMatch(said)
    expect(pull.comments.length).toBeLessThanOrEqual(1)
    await stop(guarded)
  })

  it.concurrent('when a comment was created and its answer was lost: the next run finds it', async () => {
    const guarded = await started()
    const pull = touching(guarded)
    guarded.github.faults.add('issues/create-comment', 'drop', { times: 1, takesEffect: true })
    await onPull(pull)
    expect(pull.comments).toHaveLength(1)
    await onPull(pull)
    expect(pull.comments).toHaveLength(1)
    await stop(guarded)
  })

  it.concurrent('in a run of Dependabot, which has no secrets, and says so', async () => {
    const guarded = await started()
    const event = pullRequestEvent(touching(guarded), 'opened')
    const environment = { ...event.environment, GITHUB_ACTOR: 'dependabot[bot]' }
    const run = await report({ ...event, environment }, { 'backend-url': '' })
    expect(run.stdout).toMatch(/::notice .*backend-url: it is missing\. .*Secrets and variables > Dependabot/)
    await stop(guarded)
  })

  it.concurrent('on another event', async () => {
    const guarded = await started()
    expect((await report(pushEvent(guarded.shop, 'main'))).stdout).toMatch(/the event push/)
    await stop(guarded)
  })
})
