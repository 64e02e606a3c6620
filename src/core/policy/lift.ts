import { allowanceOf } from '../budget/budget.ts'
import { assumptionOf, type Outlook, outlooksOf, type Step } from '../budget/forecast.ts'
import type { Objective } from '../model/objective.ts'
import type { Rule } from '../model/policy.ts'
import { roundedFraction } from '../model/rounded-fraction.ts'
import { passes } from './rule.ts'

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
export function liftsAt(input: LiftInput): number | null {
  const outlooks = outlooksOf(input.steps, input.stepSeconds, input.at, input.objective, input.resetsAt)
  const ends = input.freezing.map((rule) => ruleEnd(rule, outlooks, input))
  const last = Math.max(...ends)
  return Number.isFinite(last) ? last : null
}

const NEVER = Number.POSITIVE_INFINITY

function ruleEnd({ when }: Rule, outlooks: readonly Outlook[], input: LiftInput): number {
  const first = (quiet: (outlook: Outlook) => boolean) =>
    Math.min(outlooks.find(quiet)?.at ?? NEVER, input.resetsAt ?? NEVER)
  switch (when.kind) {
    case 'budget-remaining':
      return first(({ spent }) => !passes(roundedFraction(1 - spent), when.threshold))
    case 'budget-spent': {
      const { within } = when
      return first((outlook) => {
        const spent = within ? outlook.spentWithin(within.seconds) : outlook.spent
        return !passes(roundedFraction(spent), when.threshold)
      })
    }
    case 'burn-rate': {
      const burnRate = assumptionOf(input.steps).errorRate / allowanceOf(input.objective).valueOf()
      // Every window must burn, so the shortest one is the first to let go.
      const shortest = Math.min(...when.over.map(({ seconds }) => seconds))
      return passes(roundedFraction(burnRate), when.threshold) ? NEVER : input.at + shortest
    }
  }
}
