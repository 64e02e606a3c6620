/** A repository whose service checkout has a bad day: its files, its traffic, and what GitHub records of its deploys. */
import type { WorkflowEvent } from '../../github/events.ts'
import type { GitHubServer } from '../../github/server.ts'
import type { RunOptions, WorkflowRun } from '../../github/world/runs.ts'
import { Shop } from '../shop.ts'

export const TOKEN = 'deploy-token'

const contract = (service: string) => `version: slo-gate/v1
service: ${service}
owner: "@acme/${service}"
runbook: https://runbooks.example/${service}
paths: ["services/${service}/**"]
slos:
  - name: availability
    objective: 99.9%
    window: 7d
    commitment: { to: internal }
    indicator: { ratio: { bad: errors_total, total: requests_total } }
`

export const FILES = {
  '.slo/policy.yaml': `version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: budget exhausted
        when: { budget-remaining: { at-most: 0% } }
        then: freeze
        consequences: [reliability-sprint, postmortem]
    exceptions:
      - override: incident
        by: ["@acme/sre"]
waivers: { at-most: 7d, approvals: 2 }
`,
  '.slo/slos/checkout.yaml': contract('checkout'),
  '.slo/slos/search.yaml': contract('search'),
  'services/search/main.ts': '1',
}

export const WAIVER = `version: slo-gate/v1
waivers:
  - services: [checkout]
    until: 2026-11-12
    reason: The checkout rewrite ships now; decided with the product owner, DEC-12
`

const MINUTE = 60_000
/** Everything fails from the incident's start to the rollback. */
const INCIDENT = [Date.parse('2026-11-10T11:00:00Z'), Date.parse('2026-11-10T11:30:00Z')] as const

/** The requests of the nine days up to `until`, a row each five minutes. */
export function countsUntil(until: string): string {
  const end = Date.parse(until)
  const rows: string[] = ['time,service,slo,good,total']
  for (let at = end - 9 * 24 * 60 * MINUTE; at < end; at += 5 * MINUTE) {
    const time = new Date(at).toISOString()
    const isDown = at >= INCIDENT[0] && at < INCIDENT[1]
    rows.push(`${time},checkout,availability,${isDown ? 0 : 1000},1000`, `${time},search,availability,1000,1000`)
  }
  return `${rows.join('\n')}\n`
}

/** The shop at GitHub, and who deploys it. */
export function openShop(github: GitHubServer): Shop {
  const shop = new Shop(github, FILES)
  const permissions = {
    contents: 'read',
    pull_requests: 'read',
    issues: 'write',
    deployments: 'read',
    actions: 'read',
    checks: 'read',
  } as const
  shop.world.token(TOKEN, { app: 'github-actions', permissions })
  return shop
}

/** A pull request with these files, merged into main. */
export function merged(shop: Shop, files: Readonly<Record<string, string>>): string {
  shop.pull(files).merge({ by: 'bob' })
  shop.world.tick(60)
  return shop.repository.tip('main')
}

/** The run that an event starts; it goes on while the gate is its first step. */
export const started = (shop: Shop, { environment }: WorkflowEvent, options: RunOptions = {}): WorkflowRun =>
  shop.repository.run(environment.GITHUB_SHA ?? '', { conclusion: null, ...options })

/** The deploy went well: the run has ended, and GitHub has its record. */
export function deployed(shop: Shop, run: WorkflowRun): void {
  for (const attempt of run.attempts) attempt.conclusion = 'success'
  shop.repository.deployment(run.sha, { environment: 'production', states: ['in_progress', 'success'], run })
}
