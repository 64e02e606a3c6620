import type { Backend, CoveredReading, Reading } from '../../core/budget/backend.ts'
import type { Indicator } from '../../core/model/indicator.ts'
import { type Evidence, type Reason, unmeasured } from '../../core/model/measurement.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Span } from '../../core/model/span.ts'
import type { Withheld } from '../../core/model/withheld.ts'
import { httpClient } from '../network/http.ts'
import { isRenamed, NONE_UNSEEN, unseenBad } from './births.ts'
import { cadenceOf } from './cadence.ts'
import type { Context } from './context.ts'
import { groupsOf } from './groups.ts'
import { historyOf } from './history.ts'
import { rulesOf } from './indicators/indicators.ts'
import { nativeHistogramsIn } from './native-histograms.ts'
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
    async split(slo, span) {
      if (slo.groupBy.length === 0) return [slo]
      const groups = await groupsOf(slo, span, context)
      return groups.kind === 'groups' ? groups.slos : [slo]
    },
    recent: async (slo, span) => (await ungrouped(slo, span, context)) ?? (await read(slo.indicator, span, context)),
    compliance: async (slo, span) =>
      (await ungrouped(slo, span, context)) ?? (await readCovered(slo.indicator, span, context)),
    unseen: {
      bad: async ({ indicator }, span) =>
        indicator.kind === 'ratio' ? await unseenBad(indicator, span, context) : NONE_UNSEEN,
      isRenamed: async ({ indicator }, span, bad) =>
        indicator.kind === 'ratio' && (await isRenamed(indicator, span, bad, context)),
    },
    async history(slo, span, stepSeconds) {
      const resolution = await rulesOf(slo.indicator).resolve(slo.indicator, span, context)
      if (resolution.kind === 'refused') return { kind: 'none', reason: resolution.reason }
      return await historyOf(resolution.indicator.history, span, stepSeconds, context)
    },
    async aside({ slo: { indicator }, within, span, endedSecondsAgo }) {
      const asked = (within && rulesOf(indicator).bound?.replaced(indicator, within)) ?? indicator
      // Asked at the earlier instant, not by `offset`, so that expressions and boundaries are those of that time.
      return await readCovered(asked, span, { ...context, at: context.at - endedSecondsAgo })
    },
    cadence: async (slo) => await cadenceOf(slo, context),
    bounds: async ({ indicator }) => (await rulesOf(indicator).bound?.known(indicator, context)) ?? [],
    close: () => client.close(),
  }
}

/** Why an SLO whose groups could not be told apart has no answer; null for any other. */
async function ungrouped(slo: Slo, span: Span, context: Context): Promise<CoveredReading | null> {
  if (slo.groupBy.length === 0) return null
  const groups = await groupsOf(slo, span, context)
  const because = { kind: 'unknown-at-start' } as const
  const reason: Reason = groups.kind === 'unknown' ? groups.reason : { kind: 'no-groups', because }
  return { measurement: unmeasured(reason), coverage: { kind: 'undetermined', reason }, evidence: [] }
}

async function read(indicator: Indicator, span: Span, context: Context): Promise<Reading> {
  const resolution = await rulesOf(indicator).resolve(indicator, span, context)
  if (resolution.kind === 'refused')
    return { measurement: unmeasured(resolution.reason), evidence: resolution.evidence }
  const { measurement, evidence } = await resolution.indicator.measure(span, context)
  return { measurement, evidence: [...resolution.evidence, ...evidence] }
}

async function readCovered(indicator: Indicator, span: Span, context: Context): Promise<CoveredReading> {
  const without = (reason: Reason, evidence: readonly Evidence[] = []): CoveredReading => ({
    measurement: unmeasured(reason),
    coverage: { kind: 'undetermined', reason },
    evidence,
  })
  if (span.seconds <= 0) return without({ kind: 'window-too-young', seconds: span.seconds })
  const resolution = await rulesOf(indicator).resolve(indicator, span, context)
  if (resolution.kind === 'refused') return without(resolution.reason, resolution.evidence)
  const measuring = resolution.indicator.measure(span, context)
  // Both are asked in one turn, so that they are planned together.
  const [{ measurement, evidence, uncounted = [] }, covered] = await Promise.all([
    measuring,
    resolution.indicator.coverage(measuring, span, context),
  ])
  const native = await nativeHistogramsIn(uncounted, span, context)
  return {
    measurement: native.reason ? unmeasured(native.reason) : measurement,
    coverage: covered.coverage,
    evidence: [...resolution.evidence, ...evidence, ...covered.evidence, ...native.evidence],
  }
}
