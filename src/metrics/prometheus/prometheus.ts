import type { Slo } from '../../specs/slo.ts'
import type { Backend } from '../backend.ts'
import { type HttpSettings, httpClient } from '../http.ts'
import { unmeasured } from '../measurement.ts'
import type { Span } from '../span.ts'
import { type AskerSettings, asker } from './asker.ts'
import type { Context } from './context.ts'
import { historyOf } from './history.ts'
import { coverageOf, measure } from './measure.ts'
import { resolve } from './resolve.ts'

/** Reads Prometheus and what speaks its API: Thanos, Mimir, Cortex, Grafana Cloud, VictoriaMetrics. */
export function prometheusBackend(settings: AskerSettings & HttpSettings): Backend {
  const client = httpClient(settings)
  const context: Context = { ask: asker(client, settings), at: settings.at, host: settings.baseUrl.hostname }

  /** What the indicator gives over a span, and what of it its coverage can be told from. */
  async function read(slo: Slo, span: Span) {
    const resolved = await resolve(slo.indicator, span, context)
    if (resolved.kind === 'refused') {
      return { measurement: unmeasured(resolved.reason), evidence: resolved.evidence, counting: null }
    }
    const { measurement, evidence } = await measure(resolved.counting, span, context)
    return { measurement, evidence: [...resolved.evidence, ...evidence], counting: resolved.counting }
  }

  return {
    recent: read,
    async compliance(slo, span) {
      if (span.seconds <= 0) {
        const measurement = unmeasured({ kind: 'window-too-young', seconds: span.seconds })
        return { measurement, evidence: [], coverage: null }
      }
      const { counting, measurement, evidence } = await read(slo, span)
      if (!counting) return { measurement, evidence, coverage: null }
      const covered = await coverageOf(counting, measurement, span, context)
      return { measurement, coverage: covered.coverage, evidence: [...evidence, ...covered.evidence] }
    },
    async history(slo, span, stepSeconds) {
      const resolved = await resolve(slo.indicator, span, context)
      if (resolved.kind === 'refused') return { kind: 'none', reason: resolved.reason }
      return await historyOf(resolved.counting, span, stepSeconds, context)
    },
    close: () => client.close(),
  }
}
