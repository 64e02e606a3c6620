import { isAbsence, type Reason } from '../model/measurement.ts'
import type { Reading } from './backend.ts'

/** The query because of which an answer is not known for this reason; null when no single query is to blame. */
export function queryBehind(reason: Reason, readings: readonly Reading[]): string | null {
  const cause = reason.kind === 'coverage-undetermined' ? reason.cause : reason
  const blamed = readings
    .filter(
      ({ measurement }) => reason !== cause || (measurement.kind === 'unmeasured' && measurement.reason === reason),
    )
    .flatMap(({ evidence }) => evidence)
    .find(({ value, unusable }) => (unusable ? isSame(unusable, cause) : value === null && isAbsence(cause)))
  return blamed?.query.text ?? null
}

/** A histogram is asked for its boundaries too, which are several series and rightly so. */
function isSame(unusable: Reason, reason: Reason): boolean {
  if (reason.kind === 'no-boundary') return unusable.kind === 'several-series'
  if (unusable.kind === 'several-series' && reason.kind === 'several-series') return unusable.count === reason.count
  return unusable.kind === reason.kind
}
