import { allOccurrencesOf, isOf } from '../exclusions/occurrences.ts'
import { hullOf, unionOf, within, without } from '../exclusions/stretches.ts'
import { type Exclusion, WEEKDAYS } from '../model/exclusion.ts'
import { together } from '../model/group-by.ts'
import type { Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'
import { rfc3339 } from '../model/time.ts'
import type { Change } from './change.ts'

/** A change of the time that does not count in one SLO. */
export interface ExclusionChange extends Change {
  /** From the first to the last instant that it adds or takes away, in unix seconds. */
  readonly instants: Stretch
}

/** Whether a change is one of exclusions, which are to give their notice. */
export const isOfExclusion = (change: Change): change is ExclusionChange => 'instants' in change

/** What an SLO was and is; null for one that is new, for which the old files may have had exclusions all the same. */
type SloPair = readonly [Slo | null, Slo]

/**
 * What differs in the time that does not count, SLO by SLO and category by category. Instants are compared, not texts: another name, file
 * or reason, or one span written as two, is no change. Each instant that is added or taken away is looser, since it moves a budget.
 */
export function exclusionChanges(
  before: readonly Exclusion[],
  after: readonly Exclusion[],
  pairs: readonly SloPair[],
): ExclusionChange[] {
  if (before.length + after.length === 0) return []
  const number = new Map([...before, ...after].map((one, index) => [one, index]))
  const own = pairs.map(([was, is]) => {
    const old = before.filter((one) => isOf(one, was ?? is))
    return { slo: is, old, now: after.filter((one) => isOf(one, is)) }
  })
  // The SLOs of a service share its exclusions as a rule, and a recurrence has tens of thousands of spans.
  const alike = together(own, ({ old, now }) =>
    JSON.stringify([old, now].map((all) => all.map((one) => number.get(one)))),
  )
  return alike.flatMap((group) => {
    const found = differences(group[0].old, group[0].now)
    return group.flatMap(({ slo }) => found.map((one) => changeOf(slo, one)))
  })
}

/** An exclusion that excludes what the other side does not. */
interface Differing {
  readonly exclusion: Exclusion
  readonly instants: readonly Stretch[]
}

interface Difference {
  readonly was: Differing | null
  readonly is: Differing | null
}

function differences(before: readonly Exclusion[], after: readonly Exclusion[]): Difference[] {
  const [old, now] = [new Set(before.map(meaning)), new Set(after.map(meaning))]
  const [gone, come] = [before.filter((one) => !now.has(meaning(one))), after.filter((one) => !old.has(meaning(one)))]
  const removed = gone.flatMap((one) => differing(one, after))
  const added = come.flatMap((one) => differing(one, before))
  const byName = new Map(added.map((one) => [one.exclusion.name, one]))
  const pairs = removed.map((was): Difference => ({ was, is: byName.get(was.exclusion.name) ?? null }))
  const taken = new Set(pairs.map(({ is }) => is))
  return [...pairs, ...added.filter((one) => !taken.has(one)).map((is): Difference => ({ was: null, is }))]
}

/** What an exclusion excludes that none of the others of its category does. */
function differing(exclusion: Exclusion, others: readonly Exclusion[]): Differing[] {
  const own = allOccurrencesOf(exclusion)
  const same = others.filter(({ category }) => category === exclusion.category)
  const instants = without(own, within(own, unionOf(same.flatMap(allOccurrencesOf))))
  return instants.length > 0 ? [{ exclusion, instants }] : []
}

/** What an exclusion excludes, as a text that is equal where that is; what it is called means nothing. */
const meaning = ({ category, when }: Exclusion): string =>
  JSON.stringify([
    category,
    when.kind === 'once' ? [when.from, when.to] : { ...when, on: WEEKDAYS.filter((day) => when.on.includes(day)) },
  ])

function changeOf({ service, name }: Slo, { was, is }: Difference): ExclusionChange {
  const one = (is ?? was)?.exclusion
  if (!one) throw new Error('a change has a before or an after')
  return {
    service: service.name,
    slo: name,
    field: 'exclusion',
    before: was && exclusionText(was.exclusion),
    after: is && exclusionText(is.exclusion),
    direction: 'loosened',
    place: one.places.name,
    instants: hullOf([...(was?.instants ?? []), ...(is?.instants ?? [])]),
  }
}

/** An exclusion on one line. */
export function exclusionText({ name, category, when }: Exclusion): string {
  if (when.kind === 'once') return `${name} (${category}): ${rfc3339(when.from)} to ${rfc3339(when.to)}`
  const days = when.on.join(', ')
  const since = when.since === null ? '' : `, since ${when.since}`
  const until = when.until === null ? '' : `, until ${when.until}`
  return `${name} (${category}): ${days} ${when.from} to ${when.to} (${when.timezone})${since}${until}`
}
