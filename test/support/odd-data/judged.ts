/** An answer of the gate beside what was due, and what the report says of its own limits. */
import type { ErrorBudgetPolicy } from '../../../src/core/model/policy.ts'
import type { SloResult } from '../../../src/core/policy/result.ts'
import { type Group, odd, type Service } from './service.ts'
import { countsOf, type Due, dueOf, firing } from './truth.ts'

export interface Judged {
  readonly service: Service
  readonly group: Group
  readonly policy: ErrorBudgetPolicy
  readonly result: SloResult
  readonly due: Due
  readonly verdict: Verdict
}

/** Where an answer is another than what was due, and the report says itself why it may be, what it says; `wrong` where it says nothing. */
export type Verdict = 'right' | 'unknown' | 'births' | 'too few' | 'hole' | 'unseen pod' | 'between scrapes' | 'wrong'

export function judge(service: Service, group: Group, policy: ErrorBudgetPolicy, result: SloResult): Judged {
  const due = dueOf(service, group, policy)
  return { service, group, policy, result, due, verdict: verdictOf(service, group, policy, result, due) }
}

function verdictOf(service: Service, group: Group, policy: ErrorBudgetPolicy, result: SloResult, due: Due): Verdict {
  const freezes = result.decision.decision === 'freeze'
  if (due === 'either' || freezes === (due === 'freeze')) return 'right'
  if (saysUnknown(result)) return 'unknown'
  if (saysBirths(result)) return 'births'
  if (!freezes && saysSkipped(service, group, policy, result)) return 'too few'
  if (dueOf(service, group, policy, 'outside-holes') !== due) return missed(service, result)
  return dueOf(service, group, policy, 'sampled') === due ? 'wrong' : 'between scrapes'
}

/** How a report tells of events that lie in a hole of the data. */
function missed({ recipe }: Service, result: SloResult): Verdict {
  if (saysHole(result)) return 'hole'
  // The total has data, those of the other pod: nobody can tell a pod that is not scraped from one that is not there.
  return odd(recipe, 'pod-unseen') ? 'unseen pod' : 'wrong'
}

export const saysUnknown = ({ standing, decision }: SloResult) =>
  standing.status === 'unknown' || decision.cause?.kind === 'unknown'

const saysHole = ({ coverage }: SloResult) =>
  coverage.kind === 'undetermined' || (coverage.kind === 'covered' && coverage.share < 1)

/** That errors began with their series, and are not in the counts: the deploy passes with a warning of both numbers. */
const saysBirths = ({ decision, standing }: SloResult) =>
  decision.decision === 'warn' &&
  standing.status !== 'unknown' &&
  standing.notes.some((note) => (note.kind as string) === 'unseen-errors')

/** That every freezing rule which surely fires was not evaluated, for too few events. */
function saysSkipped(service: Service, group: Group, policy: ErrorBudgetPolicy, { decision }: SloResult): boolean {
  const due = policy.rules.filter(
    (rule) => rule.decision === 'freeze' && firing(rule, service, group, policy, 'all') === 'fires',
  )
  return due.every((rule) => decision.skipped.some((skipped) => skipped.rule === rule))
}

/** What a reader of a failure needs: what the service is made of, what happened, and what the gate made of it. */
export function described({ service, group, policy, result, due }: Judged): string {
  const { cells, windowCells, recipe, name } = service
  const happened = countsOf(service, group, cells - windowCells, cells, 'all')
  const { standing, decision, coverage } = result
  const measured =
    standing.status !== 'unknown' && standing.measured.kind === 'counts'
      ? `${standing.measured.total.sub(standing.measured.good).valueOf().toFixed(1)} bad of ${standing.measured.total.valueOf().toFixed(1)}`
      : standing.status
  const cause = decision.cause?.kind === 'rule' ? decision.cause.rule.name : JSON.stringify(decision.cause)
  return [
    `${name}${group.name ? `, group ${group.name}` : ''}, policy ${policy.name}: ${decision.decision}, where ${due} is due (${cause})`,
    `  happened: ${happened.bad} bad of ${happened.total}; measured: ${measured}; coverage ${coverage.kind === 'covered' ? coverage.share : coverage.kind}`,
    `  ${JSON.stringify(recipe)}`,
  ].join('\n')
}
