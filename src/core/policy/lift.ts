import { outlooksOf, type Step } from '../budget/forecast.ts'
import type { Objective } from '../model/objective.ts'
import type { Rule } from '../model/policy.ts'
import { rulesOf } from './conditions/conditions.ts'

/** What a forecast of a freeze's end starts from; times in unix seconds. */
export interface LiftInput {
  readonly freezing: readonly Rule[]
  readonly steps: readonly Step[]
  readonly stepSeconds: number
  readonly at: number
  readonly objective: Objective
  readonly resetsAt: number | null
}

/**
 * When the rules that freeze will have fallen quiet, in unix seconds: if traffic stays as it was and errors come at the
 * rate of the median step. Null when they would not within one window.
 */
export function liftsAt({ freezing, stepSeconds, ...known }: LiftInput): number | null {
  const { steps, at, objective, resetsAt } = known
  const forecast = { ...known, outlooks: outlooksOf(steps, stepSeconds, at, objective, resetsAt) }
  const ends = freezing.map(({ when }) => rulesOf(when).quietAt(when, forecast))
  const last = Math.max(...ends)
  return Number.isFinite(last) ? last : null
}
