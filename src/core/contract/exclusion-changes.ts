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

/** An exclusion as it was and as it is under its name, and the instants that this adds or takes away. */
interface Difference {
  readonly was: Exclusion | null
  readonly is: Exclusion | null
  readonly instants: readonly Stretch[]
}

function differences(before: readonly Exclusion[], after: readonly Exclusion[]): Difference[] {
  const [old, now] = [new Set(before.map(meaning)), new Set(after.map(meaning))]
  const gone = before.filter((one) => !now.has(meaning(one)))
  const left = after.filter((one) => !old.has(meaning(one)))
  const pairs = gone.map((was): readonly [Exclusion | null, Exclusion | null] => {
    const index = left.findIndex(({ name }) => name === was.name)
    return [was, index < 0 ? null : (left.splice(index, 1)[0] ?? null)]
  })
  return [...pairs, ...left.map((is) => [null, is] as const)]
    .map(([was, is]) => ({ was, is, instants: [...differing(was, after), ...differing(is, before)] }))
    .filter(({ instants }) => instants.length > 0)
}

/** What an exclusion excludes that none of the others of its category does. */
function differing(exclusion: Exclusion | null, others: readonly Exclusion[]): readonly Stretch[] {
  if (!exclusion) return []
  const own = allOccurrencesOf(exclusion)
  const same = others.filter(({ category }) => category === exclusion.category)
  return without(own, within(own, unionOf(same.flatMap(allOccurrencesOf))))
}

/** What an exclusion excludes, as a text that is equal where that is; what it is called means nothing. */
const meaning = ({ category, when }: Exclusion): string =>
  JSON.stringify([
    category,
    when.kind === 'once' ? [when.from, when.to] : { ...when, on: WEEKDAYS.filter((day) => when.on.includes(day)) },
  ])

function changeOf({ service, name }: Slo, { was, is, instants }: Difference): ExclusionChange {
  const one = is ?? was
  if (!one) throw new Error('a change has a before or an after')
  return {
    service: service.name,
    slo: name,
    field: 'exclusion',
    before: was && exclusionText(was),
    after: is && exclusionText(is),
    direction: 'loosened',
    place: one.places.name,
    instants: hullOf(instants),
  }
}

/** An exclusion on one line. */
function exclusionText({ name, category, when }: Exclusion): string {
  if (when.kind === 'once') return `${name} (${category}): ${rfc3339(when.from)} to ${rfc3339(when.to)}`
  const days = when.on.join(', ')
  const since = when.since === null ? '' : `, since ${when.since}`
  const until = when.until === null ? '' : `, until ${when.until}`
  return `${name} (${category}): ${days} ${when.from} to ${when.to} (${when.timezone})${since}${until}`
}
