/** The shop whose deploys the examples gate: its contracts, its budgets, its GitHub, and the runner that runs the bundle. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GateReport, gateReportSchema } from '../../src/present/gate/json.ts'
import type { WorkflowEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import { leavesOf } from '../github/git/tree.ts'
import type { Pull } from '../github/world/pull.ts'
import type { Repository } from '../github/world/repository.ts'
import type { RunOptions, WorkflowRun } from '../github/world/runs.ts'
import type { Permissions } from '../github/world/tokens.ts'
import { CONTRACT, Guarded, POLICY } from '../support/guarded.ts'
import { type ActionRun, checkout, ROOT, runAction } from '../support/program.ts'
import { type Call, checkedOut, contextsOf, gatedJob, inputsOf, permissionsOf } from './job.ts'

const CLOCK = pathToFileURL(path.join(ROOT, 'test/golden/clock.ts')).href
const SERVICES = ['basket', 'checkout'] as const
export type ServiceName = (typeof SERVICES)[number]

const contract = (service: ServiceName) => `version: slo-gate/v1
service: ${service}
paths: ["services/${service}/**"]
slos:
  - name: availability
    objective: 99.9%
    window: 1d
    indicator: { ratio: { bad: ${service}_errors_total, total: ${service}_requests_total } }
`

export const policyWith = (deployedBy = '') => `version: slo-gate/v1
${deployedBy}error-budget-policies:
  default:
    rules: [{ name: budget exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions:
      - override: incident
        by: ["@acme/sre"]
      - label: security-fix
        approved-by: ["@acme/sre"]
`

/** A step of an example's job that runs for an event. */
export interface JobRun {
  readonly event: WorkflowEvent
  readonly matrix?: Readonly<Record<string, string>>
  /** Of the run, for whom it is not a push of the owner's. */
  readonly run?: RunOptions
  /** Further variables of the runner. */
  readonly env?: Readonly<Record<string, string>>
  /** The number of a run that is run again. */
  readonly again?: WorkflowRun
  readonly call?: Call
  /** What the job's token may do, where that is not what the example says. */
  readonly permissions?: Permissions
  /** Files beside those of the commit, as an earlier step may write them. */
  readonly files?: Readonly<Record<string, string>>
}

export type Gated = ActionRun & { readonly gate: GateReport }

export class ExampleShop {
  readonly guarded: Guarded
  readonly #frozen = new Set<ServiceName>()

  private constructor(guarded: Guarded) {
    this.guarded = guarded
    const services = Object.fromEntries(SERVICES.map((name) => [`.slo/slos/${name}.yaml`, contract(name)]))
    this.push({ [CONTRACT]: null, ...services, [POLICY]: policyWith(), 'services/basket/main.ts': '1' })
  }

  static async open(): Promise<ExampleShop> {
    return new ExampleShop(await Guarded.start())
  }

  get repository(): Repository {
    return this.guarded.shop
  }

  close(): Promise<void> {
    return this.guarded.stop()
  }

  /** From now on these services have no error budget left. */
  freeze(...services: readonly ServiceName[]): this {
    for (const service of services) this.#frozen.add(service)
    return this
  }

  push(files: Readonly<Record<string, string | null>>): Sha {
    this.guarded.world.tick(60)
    return this.repository.push('main', { files, author: 'dave' })
  }

  /** A pull request of alice's that was merged by a squash, and what main is at then. */
  merge(
    files: Readonly<Record<string, string>>,
    labels: readonly string[] = [],
  ): { readonly pull: Pull; readonly sha: Sha } {
    this.guarded.world.tick(60)
    const pull = this.guarded.pull(files, { labels })
    if (labels.length > 0) pull.review('sam', 'APPROVED')
    return { pull, sha: pull.merge({ method: 'squash' }) }
  }

  /** A deployment as GitHub records it for the job of a workflow that has an environment. */
  deployed(
    sha: Sha,
    workflow: string,
    { environment = 'production', ...run }: RunOptions & { environment?: string } = {},
  ): WorkflowRun {
    this.guarded.world.tick(60)
    const made = this.repository.run(sha, { workflow: `.github/workflows/${workflow}`, ...run })
    this.repository.deployment(sha, { environment, states: ['in_progress', 'success'], run: made })
    return made
  }

  /** A deployment that an app of the company's records. */
  recorded(sha: Sha, app: string): void {
    this.guarded.world.tick(60)
    this.repository.deployment(sha, {
      environment: 'production',
      states: ['success'],
      run: null,
      creator: `${app}[bot]`,
    })
  }

  /** What the gate of an example's job decides, when it can. */
  async gate(example: string, run: JobRun): Promise<Gated> {
    const ended = await this.run(example, run)
    return { ...ended, gate: gateReportSchema.parse(ended.report) }
  }

  /** Runs the gate of an example's job as the runner does, with no more permissions than the job has. */
  async run(
    example: string,
    { event, matrix = {}, run = {}, again, env = {}, call, permissions, files = {} }: JobRun,
  ): Promise<ActionRun> {
    const { world, shop } = this.guarded
    world.tick(60)
    const workflow = `.github/workflows/${call ? 'deploy-reusable-caller.yml' : example}`
    const { GITHUB_SHA: sha = '', GITHUB_REF_NAME: ref = '' } = event.environment
    const own = again ?? shop.run(sha, { event: event.name, ref, workflow, conclusion: null, ...run })
    const job = gatedJob(example)
    const contexts = contextsOf(event, matrix, call)
    world.token('example', { app: 'github-actions', permissions: permissions ?? permissionsOf(job) })
    const at = world.now.toISOString()
    const place = checkout({
      'event.json': JSON.stringify(event.payload),
      'counts.csv': this.#counts(),
      ...prefixed('workspace', { ...this.#filesAt(checkedOut(job, contexts)), ...files }),
    })
    const inside = (name: string) => path.join(place.directory, name)
    try {
      const inputs = {
        ...inputsOf(job, contexts),
        backend: 'counts',
        'backend-url': inside('counts.csv'),
        'backend-token': '',
      }
      return await runAction(inside('workspace'), inputs, {
        env: {
          ...event.environment,
          GITHUB_WORKFLOW_REF: `${shop.fullName}/${workflow}@${event.environment.GITHUB_REF}`,
          GITHUB_EVENT_PATH: inside('event.json'),
          GITHUB_RUN_ID: String(own.id),
          GITHUB_RUN_ATTEMPT: again ? '2' : '1',
          NODE_OPTIONS: `--import=${CLOCK}`,
          GOLDEN_NOW: at,
          ...env,
        },
      })
    } finally {
      place.remove()
    }
  }

  /** Two days of requests until now, five minutes a row; of a frozen service every hundredth one failed. */
  #counts(): string {
    const step = 300_000
    const end = Math.floor((this.guarded.world.now.getTime() - 120_000) / step)
    const rows = Array.from({ length: 576 }, (_, index) => new Date((end - 576 + index) * step).toISOString())
    const good = (name: ServiceName) => (this.#frozen.has(name) ? 990 : 1000)
    const lines = rows.flatMap((time) => SERVICES.map((name) => `${time},${name},availability,${good(name)},1000`))
    return ['time,service,slo,good,total', ...lines].join('\n')
  }

  /** A file of the default branch. */
  fileAt(name: string): string {
    return this.#filesAt(this.repository.tip('main'))[name] ?? ''
  }

  #filesAt(sha: Sha): Record<string, string> {
    const { store } = this.repository
    const leaves = [...leavesOf(store, store.mustCommit(sha).tree)]
    const files = leaves.map(([name, { sha: blob }]) => [name, store.blob(blob)?.toString('utf8') ?? ''])
    return { ...Object.fromEntries(files), '.git/HEAD': `${sha}\n` }
  }
}

const prefixed = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
