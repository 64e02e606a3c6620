import Fraction from 'fraction.js'
import { eventsOf } from '../budget/standing.ts'
import type { Note } from '../model/measurement.ts'
import { type ErrorBudgetPolicy, stricter } from '../model/policy.ts'
import { decide, type Judged } from './decision.ts'
import type { Facts } from './facts.ts'

/** Whether errors that the counts leave out change what the policy says: a rule fires, or the SLO is breached. */
export function unseenMatters(policy: ErrorBudgetPolicy, { decision, standing }: Judged, actual: Facts): boolean {
  const { fired } = decide(policy, actual)
  const isBreached = standing.status === 'met' && actual.standing.status === 'breached'
  return isBreached || fired.some((rule) => !decision.fired.includes(rule))
}

/**
 * What the policy says about an SLO whose counts leave errors out, where they matter: at least a warning, with both numbers. They are an
 * estimate, so they don't freeze.
 */
export function warnedOfUnseen(policy: ErrorBudgetPolicy, judged: Judged, actual: Facts): Judged {
  const { decision, standing } = judged
  if (standing.status === 'unknown' || actual.standing.status === 'unknown') return judged
  const more = decide(policy, actual)
  const rule = more.fired.find((one) => !decision.fired.includes(one)) ?? null
  const bad = (of: Exclude<Facts['standing'], { status: 'unknown' }>) => eventsOf(of.measured)?.bad ?? new Fraction(0)
  const note = {
    kind: 'unseen-errors',
    counted: bad(standing),
    actual: bad(actual.standing),
    rule: rule?.name ?? null,
  } as const
  const isStricter = decision.decision === 'open' || stricter(decision.decision, more.decision) !== decision.decision
  return {
    standing: withNote(standing, note),
    decision: {
      ...decision,
      decision: stricter(decision.decision, 'warn'),
      cause: isStricter ? { kind: 'unseen', note } : decision.cause,
    },
  }
}

/** A standing with one more thing that a reader should know of it. */
export const withNote = (standing: Judged['standing'], note: Note): Judged['standing'] =>
  standing.status === 'unknown' ? standing : { ...standing, notes: [...standing.notes, note] }
