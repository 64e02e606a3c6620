import type { Client } from '../../src/adapters/github/client.ts'
import { Teams } from '../../src/adapters/github/people.ts'
import type { Workflow } from '../../src/adapters/github/workflow.ts'
import { type Connect, connectingWith } from '../../src/app/connection.ts'
import { guard } from '../../src/app/guard/guard.ts'
import type { Host } from '../../src/app/hosts/host.ts'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { guardReportSchema } from '../../src/present/guard/json.ts'
import { statusWords } from '../../src/present/guard/status.ts'
import { pullRequestTargetEvent, type WorkflowEvent } from '../github/events.ts'
import { type Files, walk } from '../github/git/tree.ts'
import { portTo } from '../github/port.ts'
import { type GitHubServer, startGitHub } from '../github/server.ts'
import type { Pull, PullOptions } from '../github/world/pull.ts'
import type { Repository } from '../github/world/repository.ts'
import { World } from '../github/world/world.ts'
import { testHost } from './host.ts'
import { type Told, told } from './told.ts'

export const CONTRACT = '.slo/slos/checkout.yaml'
export const POLICY = '.slo/policy.yaml'

/** A contract of two SLOs; `edit` puts other lines into it. */
export function contract(edit: (text: string) => string = (text) => text): string {
  return edit(`version: slo-gate/v1
service: checkout
owner: "@acme/payments"
paths: ["services/checkout/**"]
runbook: https://runbooks.example/checkout
policy: default
slos:
  - name: availability
    description: Requests that the customer saw answered
    objective: 99.9%
    window: 30d
    commitment: { to: customers, document: https://example.com/sla }
    indicator:
      ratio:
        bad: http_requests_total{job="checkout",code=~"5.."}
        total: http_requests_total{job="checkout"}
  - name: latency
    objective: 99%
    window: { calendar: month, timezone: Europe/Berlin }
    indicator:
      latency:
        histogram: http_request_duration_seconds{job="checkout"}
        within: 500ms
  - name: freshness
    objective: 99.5%
    window: 7d
    indicator:
      slices:
        every: 1m
        value: time() - max(feed_last_success_timestamp_seconds{job="feed"})
        at-most: 300
`)
}

export function policy(edit: (text: string) => string = (text) => text): string {
  return edit(`version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: budget exhausted
        when: { budget-remaining: { at-most: 0% } }
        then: freeze
        consequences: [reliability-sprint]
      - name: fast burn
        when: { burn-rate: { at-least: 14.4, over: [1h, 5m] } }
        then: freeze
      - name: one incident
        when: { budget-spent: { at-least: 20%, within: 24h } }
        then: warn
    minimum-events: 100
    unknown: freeze
    exceptions:
      - label: security-fix
        approved-by: ["@acme/sre", "bob"]
        until: 2027-01-31
  lenient:
    rules:
      - name: budget exhausted
        when: { budget-remaining: { at-most: -50% } }
        then: freeze
    minimum-events: 100
review:
  annual: { opens: 01-10, closes: 01-31, timezone: UTC }
  approvers: ["@acme/sre", "bob", "carol"]
  in-window: { approvals: 1 }
  out-of-window: { approvals: 2 }
`)
}

const noClient = () => {
  throw new Error('this test has no server to send a request to')
}
const NO_CLIENT: Client = { get: noClient, list: noClient, query: noClient, write: noClient }

/** A repository that is guarded, with people: alice opens pull requests; bob, carol and the team acme/sre (sam) may approve. */
export class Guarded {
  readonly world: World
  readonly shop: Repository
  readonly #server: GitHubServer | null

  private constructor(world: World, server: GitHubServer | null) {
    this.world = world
    this.#server = server
    for (const login of ['alice', 'bob', 'carol', 'dave', 'sam', 'mallory']) world.user(login)
    world.organization('acme', { owners: ['olga'], members: ['alice', 'bob', 'carol', 'dave', 'sam'] })
    world.team('acme/sre', ['sam'])
    const permissions = {
      contents: 'read',
      pull_requests: 'write',
      statuses: 'write',
      deployments: 'read',
      actions: 'read',
      checks: 'read',
    } as const
    world.token('job', { app: 'github-actions', permissions })
    world.token('fork', {
      app: 'github-actions',
      permissions: { contents: 'read', pull_requests: 'read', statuses: 'read' },
    })
    world.token('teams', { app: 'team-reader', permissions: { members: 'read' } })
    this.shop = world.repository('acme/shop')
    for (const login of ['alice', 'bob', 'carol', 'dave', 'sam']) this.shop.collaborator(login, 'write')
    const files = { [CONTRACT]: contract(), [POLICY]: policy(), 'README.md': 'Shop', 'services/checkout/main.ts': '1' }
    this.shop.push('main', { files, author: 'olga' })
  }

  static async start(basePath?: string): Promise<Guarded> {
    const server = await startGitHub(undefined, basePath === undefined ? {} : { basePath })
    return new Guarded(server.world, server)
  }

  /** Without a server: the rules ask the world itself. */
  static inMemory(): Guarded {
    const world = new World()
    world.links = { api: 'https://api.github.example', html: 'https://github.example' }
    return new Guarded(world, null)
  }

  get github(): GitHubServer {
    if (this.#server) return this.#server
    throw new Error('this test has no server')
  }

  stop(): Promise<void> {
    return this.github.stop()
  }

  /** How a mode gets at this GitHub. Nobody waits long to ask a test server again. */
  get connect(): Connect {
    if (this.#server) return connectingWith({ backoffMs: 1 })
    return ({ githubToken, reviewToken }, workflow, _deadline, statusContext) => {
      const token = this.world.tokens.get(githubToken)
      const repository = this.world.repositories.get(workflow?.repository.toLowerCase() ?? '')
      if (!workflow || !token || !repository) return null
      const reader = this.world.tokens.get(reviewToken)
      const github = portTo(repository, { token, reviewToken: reader ?? token, statusContext })
      return { workflow, github, client: NO_CLIENT, teams: new Teams(NO_CLIENT) }
    }
  }

  /** A pull request of alice's with these files on top of the base. */
  pull(files: Files, options: Partial<PullOptions> & { readonly pushedBy?: string } = {}): Pull {
    const { pushedBy = 'alice', ...rest } = options
    const head = options.head ?? `feature-${this.shop.nextNumber()}`
    const from = options.base ?? 'main'
    this.shop.branch(head, this.shop.tip(from))
    this.shop.push(head, { files, author: pushedBy })
    return this.shop.pull({ author: 'alice', ...rest, head })
  }

  /** Lets the SLO directory at the tip of the default branch be these files, and no others. */
  land(files: Readonly<Record<string, string>>): void {
    const { shop } = this
    const present = walk(shop.store, shop.store.mustCommit(shop.tip('main')).tree)
    const gone = present.flatMap(({ path, mode }) =>
      path.startsWith('.slo/') && mode !== '040000' ? [[path, null] as const] : [],
    )
    const own = Object.entries(files).filter(([path]) => path.startsWith('.slo/'))
    const shaOf = (text: string) => shop.store.addBlob(Buffer.from(text))
    const isThere = own.every(([path, text]) => present.some((one) => one.path === path && one.sha === shaOf(text)))
    if (isThere && gone.length === own.length) return
    shop.push('main', { files: { ...Object.fromEntries(gone), ...Object.fromEntries(own) }, author: 'olga' })
  }

  /** Runs the guard in this process, as on pull_request_target, a minute after the last thing that happened. */
  async guard(
    of: Pull | WorkflowEvent,
    raw: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly outcome: Told; readonly report: ReturnType<typeof guardReportSchema.parse> }> {
    this.world.tick(60)
    const event = 'payload' in of ? of : pullRequestTargetEvent(of, 'synchronize')
    const read = readInputs({ mode: 'guard', 'github-token': 'job', 'review-token': 'teams', ...raw }, testHost())
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const outcome = await told(await guard(read.inputs, this.host(event), statusWords, this.connect))
    this.world.tick(60)
    return { outcome, report: guardReportSchema.parse(outcome.report) }
  }

  /** A runner without a log: what a mode says is in its outcome. */
  host({ name, payload, environment }: WorkflowEvent, workspace = '/nowhere', more: Partial<Workflow> = {}): Host {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: sha = '' } = environment
    return testHost({
      workspace,
      workflow: {
        event: name,
        actor: environment.GITHUB_ACTOR ?? '',
        repository,
        sha,
        ref: environment.GITHUB_REF ?? '',
        file: '.github/workflows/deploy.yml',
        runId: null,
        runAttempt: 1,
        apiUrl: this.world.links.api,
        graphqlUrl: null,
        serverUrl: this.world.links.html,
        runUrl: `${this.world.links.html}/${repository}/actions/runs/1`,
        payload: () => payload,
        ...more,
      },
      now: () => this.world.now.getTime(),
    })
  }

  /** The newest status of the guard on a commit, as `state description`. */
  status(sha: string): string | null {
    const own = this.shop.statuses.filter((status) => status.sha === sha && status.context === 'slo-gate/guard')
    const last = own.at(-1)
    return last ? `${last.state} ${last.description}` : null
  }
}
