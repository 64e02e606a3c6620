import { type Group, together } from '../../core/model/group-by.ts'
import type { Reason } from '../../core/model/measurement.ts'
import type { Decision } from '../../core/model/policy.ts'
import { sloId } from '../../core/model/slo.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { plural } from '../markup/numbers.ts'
import { causeText, placeOf } from './causes.ts'

/** Reasons that lie with the backend: many SLOs have them at once, and there is nothing to fix in their contracts. */
const OF_THE_BACKEND: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'turned-away',
  'certificate-refused',
  'throttled',
  'unreachable',
  'out-of-time',
])

/** Reasons that lie with data that there are, and with no query. */
const OF_THE_DATA: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>(['low-coverage', 'stale'])

/** The SLOs with a decision, each by itself; but first, those together that a backend in trouble left without any answer. */
export function decidedSo(results: readonly SloResult[], decision: Decision): readonly Group<SloResult>[] {
  const decided = results.filter((result) => result.decision.decision === decision)
  const groups = together(decided, (result) => sharedCause(result) ?? result)
  return [...groups.filter(({ length }) => length > 1), ...groups.filter(({ length }) => length === 1)]
}

/** The cause, where it is all that there is to tell of an SLO. */
function sharedCause(result: SloResult): string | null {
  const { cause, fired } = result.decision
  const isAll = cause?.kind === 'unknown' && cause.rule === null && fired.length === 0
  return isAll && OF_THE_BACKEND.has(cause.reason.kind) ? causeText(result) : null
}

/** A name for one SLO, or the number of several. */
export const nameOf = (group: Group<SloResult>): string =>
  group.length === 1 ? sloId(group[0].slo) : plural(group.length, 'SLO')

/** Places of a kind, such as runbooks. */
interface Pointer {
  readonly title: string
  readonly to: readonly string[]
  readonly isLink: boolean
}

/** Where to go from here, each place once. The SLOs are named where the heading only counts them. */
export function pointersOf(group: Group<SloResult>): readonly Pointer[] {
  const pointer = (noun: string, of: (result: SloResult) => string | null): Pointer[] => {
    const to = [...new Set(group.flatMap((result) => of(result) ?? []))]
    return to.length > 0 ? [{ title: to.length > 1 ? `${noun}s` : noun, to, isLink: noun === 'Runbook' }] : []
  }
  return [
    ...pointer('SLO', ({ slo }) => (group.length > 1 ? sloId(slo) : null)),
    ...pointer('Runbook', ({ slo }) => slo.service.runbook),
    ...pointer('Owner', ({ slo }) => slo.service.owner),
    ...pointer('Contract', contractOf),
  ]
}

/** File and line. */
function contractOf(result: SloResult): string {
  const { file, line } = placeOf(result)
  return `${file}:${line}`
}

/** The query because of which the decision is what it is; titled by its SLO when there are several. */
export function unansweredQuery(group: Group<SloResult>): { readonly title: string; readonly query: string } | null {
  const [{ slo, decision, unansweredQuery: query }, ...others] = group
  const isOfData = decision.cause?.kind === 'unknown' && OF_THE_DATA.has(decision.cause.reason.kind)
  if (query === undefined || query === null || isOfData) return null
  return { title: others.length === 0 ? 'Query' : `Query of ${sloId(slo)}`, query }
}
