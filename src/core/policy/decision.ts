import type { Standing } from '../budget/standing.ts'
import { isUnreachable, type Note, type Reason } from '../model/measurement.ts'
import { DECISIONS, type Decision, type ErrorBudgetPolicy, type Rule, stricter } from '../model/policy.ts'
import type { Facts } from './facts.ts'
import type { TooFew } from './outcome.ts'
import { evaluateRule } from './rule.ts'

/** What the policy says about one SLO, and why. */
export interface SloDecision {
  readonly decision: Decision
  /** What decided: the first of the strictest rules that fired, or what is not known. Null when nothing did. */
  readonly cause: Cause | null
  /** All rules that fired, in the policy's order. */
  readonly fired: readonly Rule[]
  /** The rules that would have fired, had there been more events. */
  readonly skipped: readonly SkippedRule[]
}

export interface SkippedRule {
  readonly rule: Rule
  readonly few: TooFew
}

export type Cause =
  | { readonly kind: 'rule'; readonly rule: Rule }
  /** The answer is not known; `rule` is the one that could not be answered, null when it is the SLO as a whole. */
  | { readonly kind: 'unknown'; readonly rule: Rule | null; readonly reason: Reason }
  /** Errors that the counts leave out would have decided otherwise. */
  | { readonly kind: 'unseen'; readonly note: UnseenNote }

type UnseenNote = Extract<Note, { kind: 'unseen-errors' }>

/**
 * Evaluates a policy: all rules, the strictest decision wins. What is not known weighs as the policy's `unknown` says,
 * but a single rule never weighs more unanswered than it would if it fired.
 */
export function decide(policy: ErrorBudgetPolicy, facts: Facts): SloDecision {
  const fired: Rule[] = []
  const skipped: SkippedRule[] = []
  const candidates: { decision: Decision; cause: Cause }[] = []
  const { standing } = facts
  for (const rule of policy.rules) {
    const outcome = evaluateRule(rule, facts, policy)
    if (outcome.kind === 'fired') {
      fired.push(rule)
      candidates.push({ decision: rule.decision, cause: { kind: 'rule', rule } })
    } else if (outcome.kind === 'too-few-events') {
      skipped.push({ rule, few: outcome })
    } else if (outcome.kind === 'unanswered' && standing.status !== 'unknown') {
      const decision = milder(answerTo(outcome.reason, policy), rule.decision)
      candidates.push({ decision, cause: { kind: 'unknown', rule, reason: outcome.reason } })
    }
  }
  if (standing.status === 'unknown') {
    const decision = answerTo(standing.reason, policy)
    candidates.push({ decision, cause: { kind: 'unknown', rule: null, reason: standing.reason } })
  }
  const decision = strictest(candidates.map((candidate) => candidate.decision))
  const deciding = candidates.filter((candidate) => candidate.decision === decision)
  // A known reason says more than an unknown one.
  const cause = deciding.find((candidate) => candidate.cause.kind === 'rule') ?? deciding[0]
  return { decision, cause: cause?.cause ?? null, fired, skipped }
}

/** What the policy answers where something is unknown for this reason. A backend that is down is another cause than a query that is wrong. */
const answerTo = (reason: Reason, { unknown }: ErrorBudgetPolicy): Decision => {
  const cause = reason.kind === 'coverage-undetermined' ? reason.cause : reason
  return isUnreachable(cause) ? unknown.unreachable : unknown.otherwise
}

/** The strictest of several decisions; open when there are none. */
export const strictest = (decisions: readonly Decision[]): Decision => decisions.reduce<Decision>(stricter, 'open')

const milder = (a: Decision, b: Decision): Decision => (DECISIONS.indexOf(a) <= DECISIONS.indexOf(b) ? a : b)

/** What is known of an SLO, and what the policy says about it. */
export interface Judged {
  readonly standing: Standing
  readonly decision: SloDecision
}

/**
 * What the policy says about an SLO whose data may not tell all. Where there is a doubt, the SLO is unknown, unless what the data do
 * tell is enough to freeze: a freeze must not be lost by forgetting.
 */
export function decideInDoubt(policy: ErrorBudgetPolicy, facts: Facts, doubt: Reason | null): Judged {
  const decision = decide(policy, facts)
  const freezes = decision.fired.some((rule) => rule.decision === 'freeze')
  if (doubt === null || freezes || facts.standing.status === 'unknown') return { standing: facts.standing, decision }
  const standing: Standing = { status: 'unknown', reason: doubt }
  return { standing, decision: decide(policy, { ...facts, standing }) }
}
