import type Fraction from 'fraction.js'
import type { Recent, Standing } from '../budget/standing.ts'
import type { Reason } from '../model/measurement.ts'
import type { Condition, Rule, Threshold } from '../model/policy.ts'

/** What is known of an SLO when its rules are evaluated. `recent` is keyed by the span's seconds. */
export interface Facts {
  readonly standing: Standing
  readonly recent: ReadonlyMap<number, Recent>
  /** How long the compliance window is; a calendar window has only just begun at times. */
  readonly windowSeconds: number
}

/** Whether a rule fires. It is unanswered when it could fire, but what it asks is not known. */
export type RuleOutcome =
  | { readonly kind: 'fired' }
  | { readonly kind: 'quiet' }
  /** It burns fast enough, but over fewer events than the policy wants to see. */
  | { readonly kind: 'too-few-events' }
  | { readonly kind: 'unanswered'; readonly reason: Reason }

const FIRED: RuleOutcome = { kind: 'fired' }
const QUIET: RuleOutcome = { kind: 'quiet' }
const TOO_FEW: RuleOutcome = { kind: 'too-few-events' }

/** Evaluates one rule; comparisons are exact. Fewer events than `minimumEvents` in a burn window keep that rule quiet. */
export function evaluateRule(rule: Rule, facts: Facts, minimumEvents: number): RuleOutcome {
  const { when } = rule
  switch (when.kind) {
    case 'budget-remaining':
      return ofStanding(facts, ({ budget }) => passes(budget.remaining, when.threshold))
    case 'budget-spent':
      // A span that reaches back beyond the window would charge its budget with events of the one before.
      return when.within === null || when.within.seconds >= facts.windowSeconds
        ? ofStanding(facts, ({ budget }) => passes(budget.spent, when.threshold))
        : spentRecently(when.within.seconds, when.threshold, facts)
    case 'burn-rate':
      return burning(when, facts, minimumEvents)
  }
}

function ofStanding(
  { standing }: Facts,
  fires: (known: Exclude<Standing, { status: 'unknown' }>) => boolean,
): RuleOutcome {
  if (standing.status === 'unknown') return { kind: 'unanswered', reason: standing.reason }
  return fires(standing) ? FIRED : QUIET
}

function spentRecently(seconds: number, threshold: Threshold, { standing, recent }: Facts): RuleOutcome {
  const span = recent.get(seconds)
  if (standing.status === 'unknown') return { kind: 'unanswered', reason: standing.reason }
  if (standing.status === 'idle') return QUIET
  if (!span) throw new Error(`no measurement over ${seconds}s, which a rule asks for`)
  if (span.kind === 'unknown') return { kind: 'unanswered', reason: span.reason }
  if (span.spent === null) return { kind: 'unanswered', reason: { kind: 'no-data', of: 'total' } }
  return passes(span.spent, threshold) ? FIRED : QUIET
}

/** Every window must burn fast enough. One that surely doesn't settles it, whatever is unknown of the others. */
function burning(
  when: Extract<Condition, { kind: 'burn-rate' }>,
  { recent }: Facts,
  minimumEvents: number,
): RuleOutcome {
  const outcomes = when.over.map(({ seconds }): RuleOutcome => {
    const span = recent.get(seconds)
    if (!span) throw new Error(`no measurement over ${seconds}s, which a rule asks for`)
    // Data that comes in longer steps will never answer; to freeze for good would help nobody. The report says so.
    if (span.kind === 'unknown' && span.reason.kind === 'too-coarse') return QUIET
    if (span.kind === 'unknown') return { kind: 'unanswered', reason: span.reason }
    if (span.burnRate === null || !passes(span.burnRate, when.threshold)) return QUIET
    return span.events?.lt(minimumEvents) ? TOO_FEW : FIRED
  })
  return (
    outcomes.find((outcome) => outcome.kind === 'quiet') ??
    outcomes.find((outcome) => outcome.kind === 'too-few-events') ??
    outcomes.find((outcome) => outcome.kind === 'unanswered') ??
    FIRED
  )
}

/** Whether `value` is on the side of the bound that the threshold names. */
export function passes(value: Fraction, { comparison, bound }: Threshold): boolean {
  switch (comparison) {
    case 'at-most':
      return value.lte(bound)
    case 'below':
      return value.lt(bound)
    case 'at-least':
      return value.gte(bound)
    case 'above':
      return value.gt(bound)
  }
}
