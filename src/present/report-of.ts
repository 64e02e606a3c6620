import type { ModeReport, Report } from './json-schema.ts'

/** The JSON report of a run: that of its mode, or a list of them when several ran; null for a run without one. */
export function reportOf([first, ...others]: readonly ModeReport[]): Report | null {
  if (!first || others.length === 0) return first ?? null
  return { version: 'slo-gate/report/v1', mode: 'auto', reports: [first, ...others] }
}
