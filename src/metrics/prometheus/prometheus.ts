import type { Backend } from '../backend.ts'
import { type HttpSettings, httpClient } from '../http.ts'
import { type Evidence, type Reason, unmeasured } from '../measurement.ts'
import { type AskerSettings, asker } from './asker.ts'
import type { Context } from './context.ts'
import { historyOf } from './history.ts'
import { coverageOf, measure } from './measure.ts'
import { resolve } from './resolve.ts'

/** Reads Prometheus and what speaks its API: Thanos, Mimir, Cortex, Grafana Cloud, VictoriaMetrics. */
export function prometheusBackend(settings: AskerSettings & HttpSettings): Backend {
  const client = httpClient(settings)
  const context: Context = { ask: asker(client, settings), at: settings.at, host: settings.baseUrl.hostname }

  return {
    async recent(slo, span) {
      const resolved = await resolve(slo.indicator, span, context)
      if (resolved.kind === 'refused') return refused(resolved.reason, resolved.evidence)
      const { measurement, evidence } = await measure(resolved.counting, span, context)
      return { measurement, evidence: [...resolved.evidence, ...evidence] }
    },
    async compliance(slo, span) {
      if (span.seconds <= 0) return refused({ kind: 'window-too-young', seconds: span.seconds }, [])
      const resolved = await resolve(slo.indicator, span, context)
      if (resolved.kind === 'refused') return refused(resolved.reason, resolved.evidence)
      const { measurement, evidence } = await measure(resolved.counting, span, context)
      const covered = await coverageOf(resolved.counting, measurement, span, context)
      return {
        measurement,
        coverage: covered.coverage,
        evidence: [...resolved.evidence, ...evidence, ...covered.evidence],
      }
    },
    async history(slo, span, stepSeconds) {
      const resolved = await resolve(slo.indicator, span, context)
      if (resolved.kind === 'refused') return { kind: 'none', reason: resolved.reason }
      return await historyOf(resolved.counting, span, stepSeconds, context)
    },
    close: () => client.close(),
  }
}

function refused(reason: Reason, evidence: readonly Evidence[]) {
  return { measurement: unmeasured(reason), evidence, coverage: null }
}
