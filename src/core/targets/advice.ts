import Fraction from 'fraction.js'
import type { CoveredReading } from '../budget/backend.ts'
import { errorRateOf } from '../budget/budget.ts'
import { shareOf } from '../budget/coverage.ts'
import type { Objective } from '../model/objective.ts'
import type { Aim } from '../model/target.ts'

/** How many windows the quarterly look takes in. */
export const WINDOWS = 3

/** What the last windows suggest for a target. The team decides. */
export type Advice =
  /** Every window met the target: a tighter one that every window would have met too. */
  | { readonly kind: 'tighten'; readonly to: Aim }
  | {
      /** Every window missed the target. */
      readonly kind: 'missed'
      /** How many bad events fewer the latest window could have had to meet it; null without event counts. */
      readonly fewerBad: Fraction | null
      /** A target that most of the windows met, still stricter than the SLO; null when there is none. */
      readonly realistic: Aim | null
    }

/** What a past window says about a target. */
export interface PastWindow {
  /** From 0 to 1. */
  readonly errorRate: Fraction
  /** The number of events; null where the backend gives none. */
  readonly events: Fraction | null
}

/** Data for less than this share of a window says too little about the whole of it. */
const MIN_COVERAGE = 0.9
const ONE = new Fraction(1)

/** A reading as a past window; null without traffic, without an answer, or with too little data. */
export function pastWindowOf({
  measurement,
  coverage,
}: Pick<CoveredReading, 'measurement' | 'coverage'>): PastWindow | null {
  const share = shareOf(coverage)
  if (measurement.kind === 'unmeasured' || (share !== null && share < MIN_COVERAGE)) return null
  const errorRate = errorRateOf(measurement)
  return errorRate && { errorRate, events: measurement.kind === 'counts' ? measurement.total : null }
}

/** Whether all of the last windows met a target of this ratio, or all missed it; null when neither, or when one is not known. */
export function verdictOf(windows: readonly (PastWindow | null)[], ratio: Fraction): 'met' | 'missed' | null {
  const known = windows.flatMap((window) => window ?? [])
  if (known.length < WINDOWS || known.length < windows.length) return null
  if (known.every((window) => meets(window, ratio))) return 'met'
  return known.some((window) => meets(window, ratio)) ? null : 'missed'
}

const meets = ({ errorRate }: PastWindow, ratio: Fraction) => errorRate.lte(ONE.sub(ratio))

/** What the last windows, the latest one first, suggest for a ratio target; null for nothing. */
export function ratioAdviceOf(
  aim: Extract<Aim, { kind: 'ratio' }>,
  objective: Objective,
  windows: readonly (PastWindow | null)[],
): Advice | null {
  const verdict = verdictOf(windows, aim.ratio)
  if (verdict === null) return null
  const rates = windows.flatMap((window) => window?.errorRate ?? []).sort((a, b) => a.compare(b))
  const allowed = ONE.sub(aim.ratio)
  if (verdict === 'met') {
    // To ask for more is easy and to take it back is not, so a quarter at most halves the errors allowed.
    const reached = cautious(rates.at(-1) ?? ONE)
    const half = allowed.div(2)
    const to = reached.lt(half) ? half : reached
    return to.lt(allowed) ? { kind: 'tighten', to: ratioAim(to) } : null
  }
  const usual = cautious(rates[Math.floor(rates.length / 2)] ?? ONE)
  const realistic = usual.lt(ONE.sub(objective.ratio)) ? ratioAim(usual) : null
  return { kind: 'missed', fewerBad: fewerBadOf(windows, aim.ratio), realistic }
}

/** The bucket boundary beside a latency target, with what the same windows say about it. */
export interface Neighbor {
  readonly aim: Extract<Aim, { kind: 'latency' }>
  readonly windows: readonly (PastWindow | null)[]
}

/**
 * What the last windows, the latest one first, suggest for a latency target; null for nothing. `neighbor` is the next
 * shorter bound when all windows met the target, the next longer one below that of the SLO when all missed it.
 */
export function latencyAdviceOf(
  objective: Objective,
  windows: readonly (PastWindow | null)[],
  neighbor: Neighbor | null,
): Advice | null {
  const verdict = verdictOf(windows, objective.ratio)
  if (verdict === null) return null
  const met = neighbor?.windows.filter((window) => window && meets(window, objective.ratio)).length ?? 0
  if (verdict === 'met') return neighbor && met >= WINDOWS ? { kind: 'tighten', to: neighbor.aim } : null
  const realistic = neighbor && met > WINDOWS / 2 ? neighbor.aim : null
  return { kind: 'missed', fewerBad: fewerBadOf(windows, objective.ratio), realistic }
}

function fewerBadOf([latest]: readonly (PastWindow | null)[], ratio: Fraction): Fraction | null {
  if (!latest?.events) return null
  return latest.errorRate.sub(ONE.sub(ratio)).mul(latest.events).ceil()
}

/** An error rate to two significant digits, rounded up, so that what is proposed was reached. */
function cautious(errorRate: Fraction): Fraction {
  if (errorRate.equals(0)) return errorRate
  let unit = new Fraction(1)
  while (errorRate.lt(unit.mul(10))) unit = unit.div(10)
  return errorRate.div(unit).ceil().mul(unit)
}

const ratioAim = (errorRate: Fraction): Aim => {
  const ratio = ONE.sub(errorRate)
  return { kind: 'ratio', ratio, text: `${ratio.mul(100).toString(30)}%` }
}
