import type { Backend, CoveredReading, Reading } from '../../core/budget/backend.ts'
import { allSlicesOf } from '../../core/budget/slices.ts'
import {
  EXCLUDED_SPAN,
  JUST_BEGUN,
  partOf,
  QUIET_SPAN,
  type Recent,
  recentOf,
  type Standing,
  standingOf,
} from '../../core/budget/standing.ts'
import { isNothing } from '../../core/exclusions/kept.ts'
import { isAbsence, type Reason } from '../../core/model/measurement.ts'
import { isCut, type Period } from '../../core/model/period.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Span } from '../../core/model/span.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { HOUR } from '../../core/model/time.ts'
import type { Facts } from '../../core/policy/facts.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { withNote } from '../../core/policy/unseen.ts'
import { longestKept } from './excluded.ts'
import type { Forecast } from './forecast.ts'

/** What is found out about an SLO before a forecast is made. */
export type Decided = Omit<SloResult, keyof Forecast>

/** What was measured of an SLO: over its window, and over the spans that rules ask for. */
export interface Readings {
  readonly period: Period
  readonly span: Span
  /** What does not count, in and around the window. */
  readonly excluded: readonly Stretch[]
  readonly whole: CoveredReading
  readonly parts: readonly { readonly asked: Span; readonly reading: Reading }[]
}

/** What rules are evaluated on. */
export function factsOf(slo: Slo, readings: Readings, standing: Standing): Facts {
  const { span, parts } = readings
  const all = parts.map(({ asked, reading }) => ({ asked, found: recentIn(slo, readings, reading, asked) }))
  const recent = new Map(all.map(({ asked, found }) => [asked.seconds, found]))
  const spelled = new Map(all.map(({ asked, found }) => [asked.text, found]))
  return { standing, recent, spelled, windowSeconds: span.seconds }
}

function recentIn(slo: Slo, { period, excluded, whole }: Readings, part: Reading, asked: Span): Recent {
  if (isNothing({ span: asked, excluded }, period.to)) return EXCLUDED_SPAN
  if (slo.noData === 'idle' && isAbsent(part)) return QUIET_SPAN
  const partOfWindow = partOf(asked.seconds, period.to - period.from)
  return recentOf(part.measurement, whole.measurement, slo.objective, partOfWindow, allSlicesOf(slo, period, excluded))
}

/** Whether the contract's word that no data mean no traffic was needed. */
export const isIdleByContract = ({ noData }: Slo, { whole, parts }: Readings, doubt: Reason | null): boolean =>
  noData === 'idle' &&
  whole.measurement.kind !== 'unmeasured' &&
  (doubt?.kind === 'stale' || doubt?.kind === 'low-coverage' || parts.some(({ reading }) => isAbsent(reading)))

const isAbsent = ({ measurement }: Reading): boolean =>
  measurement.kind === 'unmeasured' && isAbsence(measurement.reason)

/** Where an SLO stands by what was read of its window. */
export async function standingIn(
  slo: Slo,
  period: Period,
  excluded: readonly Stretch[],
  whole: CoveredReading,
  backend: Backend,
): Promise<Standing> {
  if (await hasJustBegun(slo, period, excluded, whole, backend)) return JUST_BEGUN
  const standing = standingOf(whole.measurement, whole.coverage, slo.objective, allSlicesOf(slo, period, excluded))
  const [hole, ...more] = whole.coverage.kind === 'covered' ? whole.coverage.holesAtEdges : []
  return hole ? withNote(standing, { kind: 'hole-at-edge', hole, more: more.length }) : standing
}

/** An older window without a sample has had time for some. */
export const FIRST_MINUTES = HOUR

/** Whether a window has no data only because it is too young for any, or what counts of it too short: they come as before, and so far apart. */
async function hasJustBegun(
  slo: Slo,
  period: Period,
  excluded: readonly Stretch[],
  { measurement }: CoveredReading,
  backend: Backend,
) {
  const age = longestKept(period, excluded)
  const mayBeShort = isCut(slo, period) || age < period.to - period.from
  if (measurement.kind !== 'unmeasured' || !mayBeShort) return false
  const { reason } = measurement
  const isTooShort = reason.kind === 'window-too-young' || reason.kind === 'too-coarse'
  if (!isTooShort && !(isAbsence(reason) && age <= FIRST_MINUTES)) return false
  const cadence = await backend.cadence(slo)
  return cadence?.isCurrent === true && age < cadence.enoughSeconds
}
