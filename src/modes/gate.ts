import Fraction from 'fraction.js'
import { stepsOf } from '../budget/forecast.ts'
import { type Recent, recentOf, standingOf } from '../budget/standing.ts'
import { changedServices } from '../deploy/changed-services.ts'
import { type Asking, exemptionOf } from '../deploy/exemption.ts'
import { type DeployRange, deployRange } from '../deploy/range.ts'
import { BrokenFiles, UsageError } from '../errors.ts'
import { changedFiles } from '../github/changed-files.ts'
import { connectGitHub } from '../github/connect.ts'
import type { Host, Outcome } from '../host.ts'
import type { BackendInput, Inputs } from '../inputs.ts'
import type { Backend, CoveredReading, Reading } from '../metrics/backend.ts'
import { connect } from '../metrics/connect.ts'
import { type Span, spanOf } from '../metrics/span.ts'
import { decide } from '../policy/decision.ts'
import { liftsAt } from '../policy/lift.ts'
import { decisionOf, freezeLiftsAt, type GateResult, isUnknown, type SloResult } from '../policy/result.ts'
import { burnSpansOf, spansOf } from '../policy/spans.ts'
import { gateAnnotations } from '../present/gate-annotations.ts'
import { gateReport } from '../present/gate-report.ts'
import { gateSummary } from '../present/gate-summary.ts'
import { gateText } from '../present/gate-text.ts'
import { type Directory, readDirectory } from '../specs/directory.ts'
import type { ErrorBudgetPolicy } from '../specs/policy.ts'
import { nearest } from '../specs/schema-reader.ts'
import { type Service, type Slo, sloId } from '../specs/slo.ts'
import { rfc3339 } from '../specs/time.ts'
import { type Period, periodAt } from '../specs/window.ts'
import { readSources } from '../workspace.ts'

/** May this deploy go out? */
export async function gate(inputs: Inputs, host: Host): Promise<Outcome> {
  const deadline = AbortSignal.timeout(inputs.runTimeoutMs)
  const directory = await readContracts(inputs, host)
  const release = releaseOf(inputs, host, deadline)
  const slos = await choose(directory.slos, inputs, release)
  const at = evaluationInstant(inputs, host)
  const results = await measure(slos, directory, at, inputs, host, deadline)
  const freezing = results
    .filter(({ decision }) => decision.decision === 'freeze')
    .map(({ slo }) => policyOf(slo, directory))
  const exemption = await exemptionOf([...new Set(freezing)], release, Math.floor(host.now() / 1000))
  return outcomeOf({ at, dryRun: inputs.dryRun, exemption, slos: results })
}

async function measure(
  slos: readonly Slo[],
  directory: Directory,
  at: number,
  inputs: Inputs,
  host: Host,
  deadline: AbortSignal,
): Promise<SloResult[]> {
  const backend = await connect(backendOf(inputs), at, deadline, host.redact)
  try {
    return await Promise.all(slos.map((slo) => evaluate(slo, policyOf(slo, directory), at, backend)))
  } finally {
    await backend.close()
  }
}

/** What GitHub knows of what would go out; null outside of a workflow. */
function releaseOf(inputs: Inputs, host: Host, deadline: AbortSignal): Asking | null {
  const connection = connectGitHub(inputs, host.workflow, deadline)
  if (!connection) return null
  const { client, workflow, teams } = connection
  let range: Promise<DeployRange> | null = null
  return {
    client,
    teams,
    range: () => {
      range ??= deployRange(client, workflow, inputs.environment)
      return range
    },
  }
}

/** The backend to ask; without one there is no answer. */
function backendOf({ backend }: Inputs): BackendInput {
  if (backend) return backend
  const expected = 'the base address of the backend, such as https://prometheus.example.com, or the path of a CSV file'
  throw new UsageError(`backend-url: it is missing. Expected ${expected}.`)
}

async function readContracts(inputs: Inputs, host: Host): Promise<Directory> {
  const read = readDirectory(await readSources(host.workspace, inputs.sloDirectory))
  if ('diagnostics' in read) throw new BrokenFiles(read.diagnostics)
  return read.value
}

async function choose(slos: readonly Slo[], inputs: Inputs, release: Asking | null): Promise<readonly Slo[]> {
  const services = [...new Map(slos.map(({ service }) => [service.name, service])).values()]
  const { services: choice } = inputs
  switch (choice.kind) {
    case 'all':
      return slos
    case 'named':
      return ofServices(slos, known(choice.names, services))
    case 'changed':
      return ofServices(slos, await changedIn(services, release, inputs.sloDirectory))
  }
}

const ofServices = (slos: readonly Slo[], names: readonly string[]) =>
  slos.filter(({ service }) => names.includes(service.name))

function known(names: readonly string[], services: readonly Service[]): readonly string[] {
  const all = services.map(({ name }) => name)
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length === 0) return names
  const advice = nearest(unknown[0] ?? '', all) ?? `The services are ${all.join(', ')}.`
  throw new UsageError(`services: no contract is for ${unknown.map((name) => `\`${name}\``).join(', ')}. ${advice}`)
}

/** The services whose paths the deploy changes; all of them when it is not known what goes out. */
async function changedIn(
  services: readonly Service[],
  release: Asking | null,
  sloDirectory: string,
): Promise<readonly string[]> {
  if (!release)
    throw new UsageError('services: `changed` needs a workflow and its github-token, to see what the deploy changes')
  const range = await release.range()
  switch (range.kind) {
    case 'head':
      throw new UsageError('services: `changed` needs `environment`, whose last successful deployment says what is new')
    case 'unknown':
      return services.map(({ name }) => name)
    default:
      return changedServices(services, await changedFiles(release.client, range.base, range.head), sloDirectory)
  }
}

/** The newest data is still being written, so the instant lies a minute back; on the minute, so that caches help. */
function evaluationInstant(inputs: Inputs, host: Host): number {
  const now = Math.floor(host.now() / 1000)
  if (inputs.at === null) return Math.floor((now - 60) / 60) * 60
  if (inputs.at > now) throw new UsageError(`at: ${rfc3339(inputs.at)} is in the future; nothing was measured then`)
  return inputs.at
}

function policyOf(slo: Slo, directory: Directory): ErrorBudgetPolicy {
  const policy = directory.policy.errorBudgetPolicies.get(slo.service.policy)
  if (!policy) throw new Error(`${sloId(slo)} is bound to no policy`)
  return policy
}

async function evaluate(slo: Slo, policy: ErrorBudgetPolicy, at: number, backend: Backend): Promise<SloResult> {
  const period = periodAt(slo.window, at)
  const span = spanOf(slo.window, period)
  const [whole, ...parts] = await Promise.all([
    backend.compliance(slo, span),
    ...spansOf(policy).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
  ])
  const standing = standingOf(whole.measurement, whole.coverage, slo.objective)
  const recent = new Map(parts.map(({ asked, reading }) => [asked.seconds, recentIn(slo, whole, reading, asked, span)]))
  const decision = decide(policy, { standing, recent, windowSeconds: span.seconds })
  const history =
    decision.fired.length > 0 && standing.status !== 'unknown' ? await historyOf(slo, span, backend) : null
  const steps = (history && standing.status !== 'unknown' && stepsOf(history.buckets, standing.measured)) || []
  return {
    slo,
    period,
    standing,
    decision,
    burnRates: burnSpansOf(policy).flatMap((asked) => {
      const found = recent.get(asked.seconds)
      return found ? [{ span: asked, recent: found }] : []
    }),
    steps,
    liftsAt: liftOf(decision, steps, history?.stepSeconds ?? 0, at, slo, period),
    evidence: [whole, ...parts.map(({ reading }) => reading)].flatMap(({ evidence }) => evidence),
  }
}

function recentIn(slo: Slo, whole: CoveredReading, part: Reading, asked: Span, span: Span): Recent {
  const partOfWindow = new Fraction(Math.min(asked.seconds, span.seconds), Math.max(span.seconds, 1))
  return recentOf(part.measurement, whole.measurement, slo.objective, partOfWindow)
}

const DAY = 86_400

/** A history in days, or in finer steps for a window of a few days. */
async function historyOf(slo: Slo, span: Span, backend: Backend) {
  const stepSeconds = span.seconds >= 7 * DAY ? DAY : span.seconds >= DAY ? 3600 : 300
  const history = await backend.history(slo, span, stepSeconds)
  return history.kind === 'none' ? null : { buckets: history.buckets, stepSeconds }
}

function liftOf(
  decision: SloResult['decision'],
  steps: SloResult['steps'],
  stepSeconds: number,
  at: number,
  slo: Slo,
  period: Period,
): number | null {
  if (decision.decision !== 'freeze' || decision.cause?.kind !== 'rule' || steps.length === 0) return null
  const freezing = decision.fired.filter((rule) => rule.decision === 'freeze')
  return liftsAt({ freezing, steps, stepSeconds, at, objective: slo.objective, resetsAt: period.resetsAt })
}

function outcomeOf(result: GateResult): Outcome {
  const decision = decisionOf(result.slos)
  const lifts = freezeLiftsAt(result.slos)
  const frozen = result.slos.filter((slo) => slo.decision.decision === 'freeze').map(({ slo }) => slo.service.name)
  return {
    failed: decision === 'freeze' && !result.dryRun && result.exemption.kind !== 'let-through',
    text: gateText(result),
    summary: gateSummary(result),
    annotations: gateAnnotations(result),
    outputs: {
      decision,
      'frozen-services': [...new Set(frozen)].join(','),
      'unknown-slos': result.slos
        .filter(isUnknown)
        .map(({ slo }) => sloId(slo))
        .join(','),
      'freeze-lifts-at': lifts === null ? '' : rfc3339(lifts),
      exception: exceptionLabels(result).join(','),
    },
    report: gateReport(result),
  }
}

/** The labels that let a freeze through. */
const exceptionLabels = ({ exemption }: GateResult) =>
  exemption.kind === 'let-through' ? [...new Set(exemption.grants.map(({ exception }) => exception.label))] : []
