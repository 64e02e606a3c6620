import { COVERED } from '../budget/coverage.ts'
import type { Outlook } from '../budget/forecast.ts'
import { allSlicesOf } from '../budget/slices.ts'
import { partOf, type Recent, recentOf, standingOf } from '../budget/standing.ts'
import { type Period, promisedPeriodAt } from '../model/period.ts'
import type { ErrorBudgetPolicy, Rule } from '../model/policy.ts'
import type { Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'
import { rulesOf } from './conditions/conditions.ts'
import { evaluateRule } from './rule.ts'

/** What a forecast of a freeze's end starts from; times in unix seconds. */
export interface LiftInput {
  readonly slo: Pick<Slo, 'objective' | 'window' | 'since' | 'indicator'>
  readonly policy: ErrorBudgetPolicy
  /** The rules that fired. */
  readonly fired: readonly Rule[]
  readonly outlook: Outlook
  /** How far apart the instants are that are looked at, in seconds: as the steps of the history. */
  readonly stepSeconds: number
  readonly at: number
  /** What does not count, also in the time to come. */
  readonly excluded: readonly Stretch[]
  /** The window as it lies now. */
  readonly period: Period
}

/** At most so many instants are looked at; then all steps before the first of them that is quiet. */
const MAX_INSTANTS = 500

/**
 * When the freeze will have lifted, in unix seconds: the first step at whose end no freezing rule fires any more, by the very rules and on
 * what the outlook says would be measured then. Null when that is not within one window.
 */
export function liftsAt(input: LiftInput): number | null {
  const { at, stepSeconds } = input
  const rules = freezingRules(input)
  const end = endOf(input, rules)
  const isQuiet = (instant: number) => rules.every((rule) => !firesAt(rule, instant, input))
  const steps = Math.ceil((end - at) / stepSeconds)
  const stride = Math.ceil(steps / MAX_INSTANTS)
  const instantOf = (step: number) => Math.min(end, at + step * stepSeconds)
  for (let last = stride; last - stride < steps; last += stride) {
    if (!isQuiet(instantOf(last))) continue
    for (let step = last - stride + 1; step < last; step++) if (isQuiet(instantOf(step))) return instantOf(step)
    return instantOf(last)
  }
  return null
}

/** Those that fired, and those about the whole window, which may come to fire while the others go on. */
const freezingRules = ({ policy, fired }: LiftInput): Rule[] =>
  policy.rules.filter(
    (rule) => rule.decision === 'freeze' && (fired.includes(rule) || rulesOf(rule.when).spans(rule.when).length === 0),
  )

/** A window that starts over has all of its budget, but burn windows reach back over that. */
function endOf({ slo, at, period }: LiftInput, rules: readonly Rule[]): number {
  if (slo.window.kind === 'rolling') return at + slo.window.duration.seconds
  const spans = rules.flatMap(({ when }) => rulesOf(when).burnSpans(when)).map(({ seconds }) => seconds)
  return Math.max(period.resetsAt ?? at, at + Math.max(0, ...spans))
}

function firesAt(rule: Rule, instant: number, { slo, policy, outlook, excluded, period }: LiftInput): boolean {
  const { resetsAt } = period
  const from = resetsAt === null ? promisedPeriodAt(slo, instant).from : instant >= resetsAt ? resetsAt : period.from
  const windowSeconds = instant - from
  const whole = outlook.measured(from, instant)
  // Of the window after this one nothing is spent yet.
  const allSlices = from === resetsAt ? null : allSlicesOf(slo, { from, resetsAt }, excluded)
  const recent = new Map(
    rulesOf(rule.when)
      .spans(rule.when)
      .map(({ seconds }): [number, Recent] => {
        const measured = outlook.measured(instant - seconds, instant)
        return [seconds, recentOf(measured, whole, slo.objective, partOf(seconds, windowSeconds), allSlices)]
      }),
  )
  const standing = standingOf(whole, COVERED, slo.objective, allSlices)
  return evaluateRule(rule, { standing, recent, windowSeconds }, policy).kind === 'fired'
}
