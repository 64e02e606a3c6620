import Fraction from 'fraction.js'
import type { Backend } from '../../core/budget/backend.ts'
import { allSlicesOf } from '../../core/budget/slices.ts'
import { standingOf } from '../../core/budget/standing.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Facts } from '../../core/policy/facts.ts'
import { unseenMatters, warnedOfUnseen, withNote } from '../../core/policy/unseen.ts'
import { type Decided, factsOf, type Readings } from './readings.ts'

/**
 * What becomes of a decision where the counts leave out errors whose series began with them. They are looked for where nothing
 * freezes, and whether they are errors at all only where they matter.
 */
export async function withUnseen(
  decided: Decided,
  readings: Readings,
  policy: ErrorBudgetPolicy,
  { unseen }: Backend,
): Promise<Decided> {
  const { slo, standing, decision } = decided
  if (!unseen || standing.status === 'unknown' || decision.decision === 'freeze') return decided
  const spans = [readings.span, ...readings.parts.map(({ asked }) => asked)]
  // What began in a short span began in a longer one too.
  const longest = spans.reduce((a, b) => (b.seconds > a.seconds ? b : a))
  if ((await unseen.bad(slo, longest)).equals(0)) return decided
  const left = await Promise.all(spans.map((span) => unseen.bad(slo, span)))
  if (!unseenMatters(policy, decided, factsWith(left, slo, readings))) return decided
  const renamed = await Promise.all(
    spans.map(async (span, nth) => left[nth]?.gt(0) && (await unseen.isRenamed(slo, span))),
  )
  const actual = factsWith(
    left.map((bad, nth) => (renamed[nth] ? new Fraction(0) : bad)),
    slo,
    readings,
  )
  return unseenMatters(policy, decided, actual)
    ? { ...decided, ...warnedOfUnseen(policy, decided, actual) }
    : { ...decided, standing: withNote(standing, { kind: 'renamed-series' }) }
}

/** What rules would be evaluated on with more bad events: of the window first, then of each other span. */
function factsWith([first, ...others]: readonly Fraction[], slo: Slo, readings: Readings): Facts {
  const whole = { ...readings.whole, measurement: plus(readings.whole.measurement, first) }
  const parts = readings.parts.map(({ asked, reading }, nth) => ({
    asked,
    reading: { ...reading, measurement: plus(reading.measurement, others[nth]) },
  }))
  const standing = standingOf(whole.measurement, whole.coverage, slo.objective, allSlicesOf(slo, readings.period))
  return factsOf(slo, { ...readings, whole, parts }, standing)
}

const plus = (measurement: Measurement, bad = new Fraction(0)): Measurement =>
  measurement.kind === 'counts' ? { ...measurement, total: measurement.total.add(bad) } : measurement
