import type { Report } from './json-schema.ts'
import type { Outcome } from './outcome.ts'

/** The JSON report of a run: that of its mode, or a list of them when several ran; null for a run without one. */
export function reportOf(outcomes: readonly Outcome[]): Report | null {
  const [first, ...others] = outcomes.flatMap(({ report }) => report ?? [])
  if (!first || others.length === 0) return first ?? null
  return { version: 'slo-gate/report/v1', mode: 'auto', reports: [first, ...others] }
}
