import type { Reason } from '../../core/model/measurement.ts'
import type { Context } from './context.ts'
import { questionOf } from './question.ts'

type Dialect = { readonly kind: 'promql' | 'metricsql' } | { readonly kind: 'unknown'; readonly reason: Reason }

/**
 * VictoriaMetrics' `increase` counts a new series' first value itself, so adding it again would double those events.
 * `now()` exists in its dialect only; Prometheus says that it knows no such function. Any other refusal tells nothing.
 */
export async function dialectOf({ ask, at }: Context): Promise<Dialect> {
  const probe = await ask.instant(questionOf('now()'), at, 0)
  if (probe.kind === 'samples') return { kind: 'metricsql' }
  const isUnknown = probe.reason.kind === 'rejected' && /unknown function/.test(probe.reason.detail)
  return isUnknown ? { kind: 'promql' } : { kind: 'unknown', reason: probe.reason }
}
