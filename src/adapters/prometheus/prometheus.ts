import { type Backend, type CoveredReading, NOTHING_KEPT, type Reading } from '../../core/budget/backend.ts'
import { allOf, isNothing, type KeptSpan } from '../../core/exclusions/kept.ts'
import type { Indicator } from '../../core/model/indicator.ts'
import { type Evidence, type Reason, unmeasured } from '../../core/model/measurement.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Withheld } from '../../core/model/withheld.ts'
import { httpClient } from '../network/http.ts'
import { isRenamed, NONE_UNSEEN, unseenBad } from './births.ts'
import { cadenceOf } from './cadence.ts'
import type { Context } from './context.ts'
import { groupsOf } from './groups.ts'
import { historyOf, measuredApart } from './history.ts'
import { rulesOf } from './indicators/indicators.ts'
import { nativeHistogramsIn } from './native-histograms.ts'
import { isCut } from './pieces.ts'
import { asker } from './query-client.ts'
import type { PrometheusSettings } from './settings.ts'

/** What the run adds to the settings. */
interface Run {
  /** The evaluation instant, in unix seconds. */
  readonly at: number
  /** Aborts when the run's time is up. */
  readonly deadline: AbortSignal
  /** Blots secrets out of what the backend says. */
  redact(text: string): string
  /** Whose run it is, where GitHub gives it no secrets for that. */
  readonly withheld: Withheld | null
  /** The first wait before another try, in milliseconds; a test needs none as long as the default. */
  readonly backoffMs?: number | undefined
}

/** A scheme alone is what an empty secret leaves of a header. */
const isCredential = ([name, value]: readonly [string, string]) =>
  name.toLowerCase() === 'authorization' && /\s\S/.test(value)

/** Reads Prometheus and what speaks its API: Thanos, Mimir, Cortex, Grafana Cloud, VictoriaMetrics. */
export function prometheusBackend(settings: PrometheusSettings & Run): Backend {
  const client = httpClient(settings)
  const isEmpty = settings.clientCertificate === null && !Object.entries(settings.headers).some(isCredential)
  const ask = asker(client, { ...settings, withheld: isEmpty ? settings.withheld : null })
  const context: Context = { ask, at: settings.at, host: settings.baseUrl.hostname }

  return {
    async split(slo, kept) {
      if (slo.groupBy.length === 0) return [slo]
      const groups = await groupsOf(slo, kept, context)
      return groups.kind === 'groups' ? groups.slos : [slo]
    },
    recent: async (slo, kept) =>
      without(slo, kept, context) ??
      (await ungrouped(slo, kept, context)) ??
      (await read(slo.indicator, kept, context)),
    compliance: async (slo, kept) =>
      without(slo, kept, context) ??
      (await ungrouped(slo, kept, context)) ??
      (await readCovered(slo.indicator, kept, context)),
    async taken({ indicator }, stretches, span) {
      const resolution = await rulesOf(indicator).resolve(indicator, allOf(span), context)
      if (resolution.kind === 'refused') return stretches.map(() => unmeasured(resolution.reason))
      return await measuredApart(
        resolution.indicator.history,
        stretches.map((one) => [one]),
        context,
      )
    },
    unseen: {
      bad: async ({ indicator }, kept) =>
        indicator.kind === 'ratio' ? await unseenBad(indicator, kept, context) : NONE_UNSEEN,
      isRenamed: async ({ indicator }, kept, bad) =>
        indicator.kind === 'ratio' && (await isRenamed(indicator, kept, bad, context)),
    },
    async history({ indicator }, kept, stepSeconds) {
      const refusal = inseparable(indicator, kept, context)
      if (refusal) return { kind: 'none', reason: refusal }
      const resolution = await rulesOf(indicator).resolve(indicator, kept, context)
      if (resolution.kind === 'refused') return { kind: 'none', reason: resolution.reason }
      return await historyOf(resolution.indicator.history, kept, stepSeconds, context)
    },
    async aside({ slo, within, kept, endedSecondsAgo }) {
      const { indicator } = slo
      const asked = (within && rulesOf(indicator).bound?.replaced(indicator, within)) ?? indicator
      // Asked at the earlier instant, not by `offset`, so that expressions and boundaries are those of that time.
      const then = { ...context, at: context.at - endedSecondsAgo }
      return without(slo, kept, then) ?? (await readCovered(asked, kept, then))
    },
    cadence: async (slo) => await cadenceOf(slo, context),
    bounds: async ({ indicator }) => (await rulesOf(indicator).bound?.known(indicator, context)) ?? [],
    close: () => client.close(),
  }
}

/** The answer for a span that needs no question: nothing of it counts, or nothing can be taken out of it. Null for any other. */
function without({ indicator }: Slo, kept: KeptSpan, context: Context): CoveredReading | null {
  if (isNothing(kept, context.at)) return NOTHING_KEPT
  const reason = inseparable(indicator, kept, context)
  return reason && { measurement: unmeasured(reason), coverage: { kind: 'undetermined', reason }, evidence: [] }
}

/** That something is excluded of a number from which nothing can be subtracted; null where that is not so. */
const inseparable = (indicator: Indicator, kept: KeptSpan, context: Context): Reason | null =>
  isCut(kept, context) && !rulesOf(indicator).isSeparable(indicator) ? { kind: 'inseparable' } : null

/** Why an SLO whose groups could not be distinguished has no answer; null for any other. */
async function ungrouped(slo: Slo, kept: KeptSpan, context: Context): Promise<CoveredReading | null> {
  if (slo.groupBy.length === 0) return null
  const groups = await groupsOf(slo, kept, context)
  const because = { kind: 'unknown-at-start' } as const
  const reason: Reason = groups.kind === 'unknown' ? groups.reason : { kind: 'no-groups', because }
  return { measurement: unmeasured(reason), coverage: { kind: 'undetermined', reason }, evidence: [] }
}

async function read(indicator: Indicator, kept: KeptSpan, context: Context): Promise<Reading> {
  const resolution = await rulesOf(indicator).resolve(indicator, kept, context)
  if (resolution.kind === 'refused')
    return { measurement: unmeasured(resolution.reason), evidence: resolution.evidence }
  const { measurement, evidence } = await resolution.indicator.measure(kept, context)
  return { measurement, evidence: [...resolution.evidence, ...evidence] }
}

async function readCovered(indicator: Indicator, kept: KeptSpan, context: Context): Promise<CoveredReading> {
  const refusal = (reason: Reason, evidence: readonly Evidence[] = []): CoveredReading => ({
    measurement: unmeasured(reason),
    coverage: { kind: 'undetermined', reason },
    evidence,
  })
  const { seconds } = kept.span
  if (seconds <= 0) return refusal({ kind: 'window-too-young', seconds })
  const resolution = await rulesOf(indicator).resolve(indicator, kept, context)
  if (resolution.kind === 'refused') return refusal(resolution.reason, resolution.evidence)
  const measuring = resolution.indicator.measure(kept, context)
  // Both are asked in one turn, so that they are planned together.
  const [{ measurement, evidence, uncounted = [] }, covered] = await Promise.all([
    measuring,
    resolution.indicator.coverage(measuring, kept, context),
  ])
  const native = await nativeHistogramsIn(uncounted, kept, context)
  return {
    measurement: native.reason ? unmeasured(native.reason) : measurement,
    coverage: covered.coverage,
    evidence: [...resolution.evidence, ...evidence, ...covered.evidence, ...native.evidence],
  }
}
