import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { request } from 'undici'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import { Guarded } from '../support/guarded.ts'
import { checkout } from '../support/program.ts'
import { idleFrom } from './deadline.ts'
import type { Answer, Asked } from './fault.ts'
import { GITHUB_FAULTS } from './github-faults.ts'
import { SCENES } from './github-scenes.ts'
import type { RunOutcome } from './outcome.ts'
import { planOf } from './plan.ts'
import { FaultProxy } from './proxy.ts'
import { Random } from './random.ts'
import { leakIn, tokenSecret } from './secrets.ts'
import { statusOf } from './status-of.ts'
import { Surroundings } from './surroundings.ts'
import { type Witness, witness } from './witness.ts'

const RUN_TIMEOUT_MS = 3000
/** One try and three more, for as often as a run without faults asks the same. */
const MOST_REPEATED = 4 * 4

/** One run against a GitHub of its own, since runs write to it. */
export async function runAtGitHub(number: number): Promise<RunOutcome> {
  const random = new Random(`github ${number}`)
  // A scene more each time that all faults have been met, so that each scene meets each fault in time.
  const scene = SCENES[(number + Math.floor(number / GITHUB_FAULTS.length)) % SCENES.length] as (typeof SCENES)[number]
  const plan = planOf(GITHUB_FAULTS, number, random.of('plan'))
  const secrets = tokensOf(random.of('secrets'))
  const surroundings = new Surroundings(random.of('surroundings'))
  const dry: RawInputs = random.of('dry').isBelow(0.3) ? { 'dry-run': 'true' } : {}
  const guarded = await Guarded.start()
  const { github, world } = guarded
  const permissions = {
    contents: 'read',
    checks: 'read',
    pull_requests: 'write',
    statuses: 'write',
    deployments: 'read',
    actions: 'read',
  } as const
  world.token(secrets.raw['github-token'], { app: 'github-actions', permissions })
  world.token(secrets.raw['review-token'], { app: 'team-reader', permissions: { members: 'read' } })
  const stage = await scene.arrange(guarded, { ...secrets.raw, ...dry })
  world.tick(60)
  const upstream = upstreamAt(github.url)
  const proxy = await FaultProxy.start(plan, random.of('proxy'), upstream)
  world.links = { api: proxy.url, html: proxy.url }
  const work = checkout({ 'event.json': '{}', ...stage.files })
  try {
    const workspace = stage.files?.['.slo/policy.yaml'] ? work.directory : '/nowhere'
    const counts = stage.files?.['counts.csv'] ? { 'backend-url': path.join(work.directory, 'counts.csv') } : {}
    const timeout = { 'run-timeout': plan.isHarmless ? '5m' : `${RUN_TIMEOUT_MS / 1000}s` }
    const files = surroundings.inputs(work.directory)
    const raw: RawInputs = { ...stage.raw, ...secrets.raw, ...dry, ...counts, ...timeout, ...files }
    const { workflow, now } = guarded.host(stage.event())
    if (!workflow) throw new Error('a run at GitHub is one of a workflow')
    const heard = witness(raw, { workspace, now, workflow: surroundings.workflow(workflow, work.directory) })
    const late = idleFrom(RUN_TIMEOUT_MS)
    const status = await run(raw, surroundings.host(heard.host))
    const isLate = late.isTooMuch() && !plan.isHarmless
    const text = reportText(raw, heard)
    const report = text === '' ? null : (JSON.parse(text) as Record<string, unknown>)
    const said = heard.said()
    const meant = report === null ? 1 : statusOf(report)
    const { isTrue, wrong } = stage.judge({ status: meant, report, said })
    const isSafe = raw['dry-run'] === 'true' || raw.mode === 'report'
    const { seen } = proxy
    return {
      text: `${scene.name}${isSafe ? ', failing no job' : ''}; ${plan.text}${surroundings.text}`,
      requests: seen.requests,
      faults: seen.faults,
      right: isTrue ? 1 : 0,
      unknown: isTrue ? 0 : 1,
      wrong: [
        ...wrong,
        ...(report === null ? [] : surroundings.untold(said)),
        ...(isRightStatus(status, report === null ? null : surroundings.expected(meant, isSafe), isSafe)
          ? []
          : [`the exit status is ${status}`]),
        ...(plan.isHarmless && !isTrue && !surroundings.lacks('event')
          ? ['unknown, though no fault took anything away']
          : []),
        ...(seen.mostRepeated > MOST_REPEATED ? [`the same was asked ${seen.mostRepeated} times`] : []),
        ...(seen.mostWritten > 1 ? [`the same was written ${seen.mostWritten} times`] : []),
      ],
      isLate,
      isStray: seen.strays.length > 0,
      leak: leakIn([said, text, ...writtenIn(guarded)].join('\n'), secrets.cores),
      crashes: seen.broken,
    }
  } finally {
    await proxy.stop()
    await guarded.stop()
    work.remove()
  }
}

/** The report, from where it was written or printed; empty where there was no answer. */
function reportText(raw: RawInputs, { printed }: Witness): string {
  const file = raw['report-file'] ?? ''
  if (raw.format === 'json') return printed().find((text) => text.startsWith('{')) ?? ''
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Whether a run ended as its answer means; without one, it fails if it may. */
function isRightStatus(status: number, expected: number | null, isSafe: boolean): boolean {
  if (expected !== null) return status === expected
  return isSafe ? status === 0 : status > 0
}

function tokensOf(random: Random) {
  const [job, core] = tokenSecret(random)
  const [review, other] = tokenSecret(random)
  return { raw: { 'github-token': job, 'review-token': review }, cores: [core, other] }
}

/** What people read at GitHub. */
const writtenIn = ({ shop, github }: Guarded): readonly string[] => [
  ...shop.statuses.map(({ description }) => description ?? ''),
  ...github.requests.filter(({ method }) => method !== 'GET').map(({ body }) => JSON.stringify(body)),
]

const DROPPED = /^(content-length|connection|keep-alive|transfer-encoding|date)$/

const upstreamAt =
  (address: string) =>
  async ({ method, url, headers, body }: Asked): Promise<Answer> => {
    const { host: _host, connection: _connection, 'content-length': _length, ...kept } = headers
    const answer = await request(`${address}${url}`, {
      method: method as 'GET',
      headers: kept as Record<string, string>,
      body: body.length > 0 ? body : null,
      // The next run's server may get the same port.
      reset: true,
    })
    const own = Object.entries(answer.headers).filter(([name]) => !DROPPED.test(name))
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
      body: Buffer.from(await answer.body.arrayBuffer()),
    }
  }
