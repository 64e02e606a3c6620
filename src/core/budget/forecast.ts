import type { Counts, ReadyMadeRatio } from '../model/measurement.ts'
import type { Objective } from '../model/objective.ts'
import type { Bucket } from './backend.ts'
import { allowanceOf } from './budget.ts'

/** One step of the history as plain numbers: a forecast is an estimate, and exact fractions would pretend otherwise. */
export interface Step {
  readonly to: number
  readonly bad: number
  readonly total: number
}

/** The budget at a future instant (unix seconds), if the assumption holds. */
export interface Outlook {
  readonly at: number
  /** The share of the budget that will be spent by then. */
  readonly spent: number
  /** The share of the budget that the last `seconds` before then will have spent. */
  spentWithin(seconds: number): number
}

/** As fine as a forecast needs to be. */
const MAX_OUTLOOKS = 1000

/** What the forecast assumes of the days to come. */
export interface Assumption {
  /** The error rate of the median step, which one incident doesn't move. */
  readonly errorRate: number
  /** The traffic of the mean step, in events. */
  readonly traffic: number
}

/**
 * The history as steps, scaled so that they add up to what was measured over the whole window: slices lose the events
 * at gaps in the data. Null when the history can't account for the window's errors.
 */
export function stepsOf(buckets: readonly Bucket[], whole: Counts | ReadyMadeRatio): Step[] | null {
  const steps = buckets.map(({ to, measurement }): Step => {
    switch (measurement.kind) {
      case 'counts':
        return { to, bad: measurement.total.sub(measurement.good).valueOf(), total: measurement.total.valueOf() }
      case 'ratio':
        return { to, bad: measurement.errorRate.valueOf(), total: 1 }
      case 'unmeasured':
        return { to, bad: 0, total: 0 }
    }
  })
  const sum = (of: 'bad' | 'total') => steps.reduce((sum, step) => sum + step[of], 0)
  const [bad, total] = [sum('bad'), sum('total')]
  const measured =
    whole.kind === 'counts'
      ? { bad: whole.total.sub(whole.good).valueOf(), total: whole.total.valueOf() }
      : { bad: whole.errorRate.valueOf() * total, total }
  if (total === 0 || (bad === 0 && measured.bad > 0)) return null
  const [badScale, totalScale] = [bad === 0 ? 1 : measured.bad / bad, measured.total / total]
  const scaled = steps.map(({ to, bad, total }) => ({ to, bad: bad * badScale, total: total * totalScale }))
  return scaled.every(({ bad, total }) => isEstimate(bad) && isEstimate(total)) ? scaled : null
}

/** Whether a number is one that sums and quotients of thousands of its kind stay finite of. */
const isEstimate = (value: number) => Math.abs(value) < 1e100

/** What the history suggests for the days to come. */
export function assumptionOf(steps: readonly Step[]): Assumption {
  const busy = steps.filter((step) => step.total > 0)
  const rates = busy.map((step) => step.bad / step.total).sort((a, b) => a - b)
  const traffic = busy.reduce((sum, step) => sum + step.total, 0) / Math.max(steps.length, 1)
  return { errorRate: rates[Math.floor((rates.length - 1) / 2)] ?? 0, traffic }
}

/**
 * The budget after each step to come, as long as today's history is in the window. A rolling window drops a past step for
 * each new one; a calendar window keeps all of them until it starts anew.
 */
export function outlooksOf(
  steps: readonly Step[],
  stepSeconds: number,
  at: number,
  objective: Objective,
  resetsAt: number | null,
): Outlook[] {
  const { errorRate, traffic } = assumptionOf(steps)
  const allowance = allowanceOf(objective).valueOf()
  const future = { bad: errorRate * traffic, total: traffic }
  // A calendar window may have far more steps to come than it has seen.
  const coming = resetsAt === null ? steps.length : Math.ceil((resetsAt - at) / stepSeconds)
  const stride = Math.ceil(coming / MAX_OUTLOOKS)
  return Array.from({ length: Math.ceil(coming / Math.max(stride, 1)) }, (_, index): Outlook => {
    const ahead = (index + 1) * stride
    const kept = resetsAt === null ? steps.slice(ahead) : steps
    const bad = kept.reduce((sum, step) => sum + step.bad, 0) + ahead * future.bad
    const total = kept.reduce((sum, step) => sum + step.total, 0) + ahead * future.total
    const lastSteps = (n: number) => {
      const past = Math.max(0, n - ahead)
      const kepts = past === 0 ? [] : kept.slice(-past)
      return Math.min(n, ahead) * future.bad + kepts.reduce((sum, step) => sum + step.bad, 0)
    }
    const budget = total * allowance
    return {
      at: at + ahead * stepSeconds,
      spent: budget === 0 ? 0 : bad / budget,
      spentWithin: (seconds) => (budget === 0 ? 0 : lastSteps(Math.ceil(seconds / stepSeconds)) / budget),
    }
  })
}
