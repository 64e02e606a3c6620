import type { Outcome } from '../host.ts'

/** The JSON report of a run: that of its mode, or a list of them when several ran. */
export function reportOf(outcomes: readonly Outcome[]): object {
  const [first, ...others] = outcomes
  if (first && others.length === 0) return first.report
  return { version: 'slo-gate/report/v1', mode: 'auto', reports: outcomes.map(({ report }) => report) }
}
