/** A gate in this process whose SLOs are all out of budget, on a repository with a GitHub of its own. */
import type { Workflow } from '../../src/adapters/github/workflow.ts'
import type { Connect } from '../../src/app/connection.ts'
import { gate } from '../../src/app/gate/gate.ts'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { type GateReport, gateReportSchema } from '../../src/present/gate/json.ts'
import type { WorkflowEvent } from '../github/events.ts'
import { portTo } from '../github/port.ts'
import { World } from '../github/world/world.ts'
import type { Guarded } from './guarded.ts'
import { testHost } from './host.ts'
import { checkout } from './program.ts'
import { type Told, told } from './told.ts'

export const slo = (service: string, policy: string, paths: string) => `version: slo-gate/v1
service: ${service}
policy: ${policy}
paths: ${paths}
slos:
  - name: availability
    objective: 99.9%
    window: 7d
    indicator: { ratio: { bad: errors_total, total: requests_total } }
`

/** A day on which everything failed. */
export const failed = (...services: string[]) =>
  ['time,service,slo,good,total', ...services.map((name) => `2026-06-01T00:00:00Z,${name},availability,0,1000`)].join(
    '\n',
  )

export interface Run {
  readonly event: WorkflowEvent
  readonly inputs?: Readonly<Record<string, string>>
  /** What is checked out. */
  readonly files: Readonly<Record<string, string>>
  /** What else the runner says of the run. */
  readonly workflow?: Partial<Workflow>
}

/** The default branch has the very files of the checkout, whatever the history of the shop is; the counts are not git's. */
function connectWith(guarded: Guarded, files: Run['files']): Connect {
  const world = new World()
  const repository = world.repository('acme/shop')
  const own = Object.entries(files).filter(([name]) => name.startsWith('.slo/'))
  repository.push('main', { files: Object.fromEntries(own) })
  const token = world.token('job', { user: 'acme' })
  const port = portTo(repository, { token, reviewToken: token })
  return (...asked) => {
    const connection = guarded.connect(...asked)
    const bulkSources = (directory: string) => ({ ...port.bulkSources(directory), entryAt: async () => null })
    return connection && { ...connection, github: { ...connection.github, bulkSources } }
  }
}

/** What a run of the gate says. */
export async function gated(
  guarded: Guarded,
  { event, inputs = {}, files, workflow = {} }: Run,
): Promise<Omit<Told, 'report'> & { readonly report: GateReport }> {
  const { directory, remove } = checkout(files)
  const connect = connectWith(guarded, files)
  try {
    const read = readInputs(
      {
        mode: 'gate',
        backend: 'counts',
        'backend-url': `${directory}/counts.csv`,
        at: '2026-06-01T01:00:00Z',
        'github-token': 'job',
        'review-token': 'teams',
        ...inputs,
      },
      testHost(),
    )
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const outcome = await told(await gate(read.inputs, guarded.host(event, directory, workflow), connect))
    return { ...outcome, report: gateReportSchema.parse(outcome.report) }
  } finally {
    remove()
  }
}
