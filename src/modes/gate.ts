import Fraction from 'fraction.js'
import { stepsOf } from '../budget/forecast.ts'
import { type Recent, recentOf, standingOf } from '../budget/standing.ts'
import { BrokenFiles, UsageError } from '../errors.ts'
import type { Host, Outcome } from '../host.ts'
import type { BackendInput, Inputs } from '../inputs.ts'
import type { Backend, CoveredReading, Reading } from '../metrics/backend.ts'
import { connect } from '../metrics/connect.ts'
import { type Span, spanOf } from '../metrics/span.ts'
import { decide } from '../policy/decision.ts'
import { liftsAt } from '../policy/lift.ts'
import { decisionOf, freezeLiftsAt, isUnknown, type SloResult } from '../policy/result.ts'
import { burnSpansOf, spansOf } from '../policy/spans.ts'
import { causeChain } from '../present/failure.ts'
import { gateAnnotations } from '../present/gate-annotations.ts'
import type { GateAnswer } from '../present/gate-answer.ts'
import { gateReport } from '../present/gate-report.ts'
import { gateSummary } from '../present/gate-summary.ts'
import { gateText } from '../present/gate-text.ts'
import { type Directory, readDirectory } from '../specs/directory.ts'
import type { ErrorBudgetPolicy } from '../specs/policy.ts'
import { nearest } from '../specs/schema-reader.ts'
import { type Slo, sloId } from '../specs/slo.ts'
import { readTargets } from '../specs/targets.ts'
import { rfc3339 } from '../specs/time.ts'
import { type Period, periodAt } from '../specs/window.ts'
import { NO_TARGETS, type TargetResults } from '../targets/result.ts'
import { type CheckoutSources, readSources } from '../workspace.ts'
import { measureTargets } from './measure-targets.ts'

/** Customers see the SLO, engineers see the target: where both read the same summary, targets are to be withheld. */
const SHOW_TARGETS = true

/** May this deploy go out? */
export async function gate(inputs: Inputs, host: Host): Promise<Outcome> {
  const sources = await readSources(host.workspace, inputs.sloDirectory)
  const directory = readContracts(sources)
  const slos = choose(directory.slos, inputs.services)
  const at = evaluationInstant(inputs, host)
  const deadline = AbortSignal.timeout(inputs.runTimeoutMs)
  const backend = await connect(backendOf(inputs), at, deadline, host.redact)
  try {
    const results = await Promise.all(slos.map((slo) => evaluate(slo, policyOf(slo, directory), at, backend)))
    const targets = await targetsBeside(results, sources, directory, backend, SHOW_TARGETS)
    return outcomeOf({ at, dryRun: inputs.dryRun, slos: results, targets })
  } finally {
    await backend.close()
  }
}

/** The backend to ask; without one there is no answer. */
function backendOf({ backend }: Inputs): BackendInput {
  if (backend) return backend
  const expected = 'the base address of the backend, such as https://prometheus.example.com, or the path of a CSV file'
  throw new UsageError(`backend-url: it is missing. Expected ${expected}.`)
}

function readContracts(sources: CheckoutSources): Directory {
  const read = readDirectory(sources)
  if ('diagnostics' in read) throw new BrokenFiles(read.diagnostics)
  return read.value
}

function choose(slos: readonly Slo[], services: readonly string[] | null): readonly Slo[] {
  if (services === null) return slos
  const known = [...new Set(slos.map((slo) => slo.service.name))]
  const unknown = services.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    const advice = nearest(unknown[0] ?? '', known) ?? `The services are ${known.join(', ')}.`
    throw new UsageError(`services: no contract is for ${unknown.map((name) => `\`${name}\``).join(', ')}. ${advice}`)
  }
  return slos.filter((slo) => services.includes(slo.service.name))
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

/**
 * What there is to say of the targets, once every SLO is decided: so that no query for a target delays one for an SLO.
 * Whatever is wrong with targets is told and stops nothing.
 */
async function targetsBeside(
  results: readonly SloResult[],
  sources: CheckoutSources,
  directory: Directory,
  backend: Backend,
  showTargets: boolean,
): Promise<TargetResults> {
  if (!showTargets) return NO_TARGETS
  try {
    const { targets, diagnostics } = readTargets(sources.targets, directory.slos)
    return {
      results: await measureTargets(targets, results, backend),
      diagnostics: [...sources.targetDiagnostics, ...diagnostics],
      failure: null,
    }
  } catch (error) {
    return { ...NO_TARGETS, failure: causeChain(error) }
  }
}

function outcomeOf(result: GateAnswer): Outcome {
  const decision = decisionOf(result.slos)
  const lifts = freezeLiftsAt(result.slos)
  const frozen = result.slos.filter((slo) => slo.decision.decision === 'freeze').map(({ slo }) => slo.service.name)
  return {
    failed: decision === 'freeze' && !result.dryRun,
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
      exception: '',
    },
    report: gateReport(result),
  }
}
