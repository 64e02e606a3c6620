import { type FreezeIssueWords, withFreezeIssues } from '../../src/app/gate/freeze-issues.ts'
import { gate } from '../../src/app/gate/gate.ts'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { freezeIssueWords } from '../../src/present/gate/freeze-issue.ts'
import { pushEvent, type WorkflowEvent } from '../github/events.ts'
import type { Issue } from '../github/world/issue.ts'
import type { Guarded } from './guarded.ts'
import { checkout } from './program.ts'
import { type Told, told } from './told.ts'

export interface FreezeRun {
  readonly event?: WorkflowEvent
  readonly inputs?: Readonly<Record<string, string>>
  /** More files of the checkout, or others. */
  readonly files?: Readonly<Record<string, string>>
  readonly policy?: string
  readonly words?: FreezeIssueWords
  /** The run and its attempt, `1.1`. */
  readonly runAttempt?: string
  /** Blots out secrets. */
  redact?(text: string): string
}

const FREEZING = `version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: exhausted
        when: { budget-remaining: { at-most: 0% } }
        then: freeze
        consequences: [reliability-sprint, customer-credits]
    exceptions: [{ label: security-fix }]
`

const contract = (service: string, more: string) => `version: slo-gate/v1
service: ${service}
${more}slos:
  - name: availability
    objective: 99.9%
    window: 7d
    indicator: { ratio: { bad: errors_total, total: requests_total } }
`

/** The data are of the eight days up to 2026-06-02. */
const FIRST = Date.UTC(2026, 4, 25)

/** Names in capitals are frozen: everything failed; of the others nothing did. */
export function filesOf(names: readonly string[], more = ''): Record<string, string> {
  const services = names.map((name) => name.toLowerCase())
  const hours = Array.from({ length: 8 * 24 }, (_, hour) => new Date(FIRST + hour * 3_600_000).toISOString())
  const rows = names.flatMap((name, at) => {
    const good = name === name.toUpperCase() ? 0 : 1000
    return hours.map((hour) => `${hour},${services[at]},availability,${good},1000`)
  })
  return {
    ...Object.fromEntries(services.map((name) => [`.slo/slos/${name}.yaml`, contract(name, more)])),
    'counts.csv': ['time,service,slo,good,total', ...rows].join('\n'),
  }
}

/** Lets the default branch have the files of a run. */
export function landFreezes(guarded: Guarded, names: readonly string[], run: FreezeRun = {}): Record<string, string> {
  const files = { '.slo/policy.yaml': run.policy ?? FREEZING, ...filesOf(names), ...run.files }
  guarded.land(files)
  return files
}

/** Runs the gate over these services and lets it keep the freeze issues, as the mode does. */
export async function keepFreezes(guarded: Guarded, names: readonly string[], run: FreezeRun = {}): Promise<Told> {
  const files = landFreezes(guarded, names, run)
  const { directory, remove } = checkout(files)
  try {
    const raw = {
      mode: 'gate',
      backend: 'counts',
      'backend-url': `${directory}/counts.csv`,
      at: '2026-06-01T01:00:00Z',
      environment: 'Production',
      'github-token': 'job',
      'freeze-issue': 'true',
      ...run.inputs,
    }
    const [runId = 1, runAttempt = 1] = (run.runAttempt ?? '1.1').split('.').map(Number)
    const event = run.event ?? pushEvent(guarded.shop, 'main')
    const host = {
      ...guarded.host(event, directory, { runId, runAttempt }),
      ...(run.redact && { redactName: run.redact }),
    }
    const read = readInputs(raw, host)
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const { connect } = guarded
    const answer = await gate(read.inputs, host, connect)
    return await told(await withFreezeIssues(answer, read.inputs, host, run.words ?? freezeIssueWords, connect))
  } finally {
    remove()
  }
}

/** The issues of the shop, without pull requests, oldest first. */
export const issuesOf = ({ shop }: Guarded): Issue[] => [...shop.issues.values()]
export const openIssues = (guarded: Guarded): Issue[] => issuesOf(guarded).filter(({ state }) => state === 'open')
