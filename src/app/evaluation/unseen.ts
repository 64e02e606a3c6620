import Fraction from 'fraction.js'
import type { Backend, Unseen } from '../../core/budget/backend.ts'
import { allSlicesOf } from '../../core/budget/slices.ts'
import { standingOf } from '../../core/budget/standing.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Span } from '../../core/model/span.ts'
import type { Facts } from '../../core/policy/facts.ts'
import { unseenMatters, warnedOfUnseen, withNote } from '../../core/policy/unseen.ts'
import { type Decided, factsOf, type Readings } from './readings.ts'

const ZERO = new Fraction(0)

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
  const { excluded } = readings
  const kept = (span: Span) => ({ span, excluded })
  const spans = [readings.span, ...readings.parts.map(({ asked }) => asked)]
  // What began in a short span began in a longer one too.
  const longest = spans.reduce((a, b) => (b.seconds > a.seconds ? b : a))
  const most = await unseen.bad(slo, kept(longest))
  if (most.kind === 'counted' && most.bad.equals(0)) return decided
  const found = await Promise.all(spans.map((span) => unseen.bad(slo, kept(span))))
  const left = found.map((one) => (one.kind === 'counted' ? one.bad : ZERO))
  const told = withUntold(decided, found)
  if (!unseenMatters(policy, told, factsWith(left, slo, readings))) return told
  const own = spans.map(async (span, nth) => {
    const bad = left[nth] ?? ZERO
    return bad.gt(ZERO) && (await unseen.isRenamed(slo, kept(span), bad)) ? ZERO : bad
  })
  const actual = factsWith(await Promise.all(own), slo, readings)
  return unseenMatters(policy, told, actual)
    ? { ...told, ...warnedOfUnseen(policy, told, actual) }
    : { ...told, standing: withNote(told.standing, { kind: 'renamed-series' }) }
}

/** The numbers stand where the backend does not say what they leave out; that it may be something is noted. */
function withUntold(decided: Decided, found: readonly Unseen[]): Decided {
  const untold = found.find((one) => one.kind === 'unknown')
  if (!untold) return decided
  return { ...decided, standing: withNote(decided.standing, { kind: 'unseen-unknown', reason: untold.reason }) }
}

/** What rules would be evaluated on with more bad events: of the window first, then of each other span. */
function factsWith([first, ...others]: readonly Fraction[], slo: Slo, readings: Readings): Facts {
  const whole = { ...readings.whole, measurement: plus(readings.whole.measurement, first) }
  const parts = readings.parts.map(({ asked, reading }, nth) => ({
    asked,
    reading: { ...reading, measurement: plus(reading.measurement, others[nth]) },
  }))
  const standing = standingOf(
    whole.measurement,
    whole.coverage,
    slo.objective,
    allSlicesOf(slo, readings.period, readings.excluded),
  )
  return factsOf(slo, { ...readings, whole, parts }, standing)
}

const plus = (measurement: Measurement, bad = ZERO): Measurement =>
  measurement.kind === 'counts' ? { ...measurement, total: measurement.total.add(bad) } : measurement
