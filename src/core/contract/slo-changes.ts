import { EXCLUSION_CATEGORIES } from '../model/exclusion.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Place } from '../model/place.ts'
import { beginsAt } from '../model/since.ts'
import { type Commitment, excludableUnder, placeIn, type Slo } from '../model/slo.ts'
import { DAY } from '../model/time.ts'
import { type Window, windowText } from '../model/window.ts'
import { type Change, type Direction, directionOf, largerIsLooser } from './change.ts'
import { comparisonOf, indicatorText } from './indicators/indicators.ts'
import { listText } from './policy-field.ts'

/** One field of an SLO: what it means, as a text that is equal for equal meanings, and how people read it. */
interface Facet {
  readonly field: string
  readonly meaning: string
  readonly text: string
  readonly place: Place
}

/** What the name of each field within the indicator begins with. */
const INDICATOR = 'indicator.'

/** How a policy that a service is bound to differs from another, by their names. */
export type ComparePolicies = (before: string, after: string) => Direction

/** What differs between two versions of one SLO, name and service included. */
export function sloChanges(before: Slo, after: Slo, comparePolicies: ComparePolicies): Change[] {
  // 30d and 720h are not the same to a query that is spelled with the window.
  const spelled = [before, after].some(({ indicator }) => comparisonOf(indicator).spellsWindow(indicator))
  const old = new Map(facetsOf(before, spelled).map((facet) => [facet.field, facet]))
  const now = new Map(facetsOf(after, spelled).map((facet) => [facet.field, facet]))
  const fields = [...new Set([...now.keys(), ...old.keys()])]
  const kindChanged = before.indicator.kind !== after.indicator.kind
  const changes = fields.flatMap((field): Change[] => {
    const [was, is] = [old.get(field), now.get(field)]
    const shown = is ?? was
    if (!shown || was?.meaning === is?.meaning) return []
    // Another kind of indicator shares no field with the old one; one line says it all.
    if (kindChanged && field.startsWith(INDICATOR)) return []
    const direction = directionOfField(field, before, after, comparePolicies)
    const [service, slo, place] = [after.service.name, after.name, shown.place]
    return [{ service, slo, field, before: was?.text ?? null, after: is?.text ?? null, direction, place }]
  })
  return [...changes, ...unmeasuredChanges(before, after)]
}

/** What both say, each in a word of its format; a file of another format may have no such word. */
function unmeasuredChanges(before: Slo, after: Slo): Change[] {
  return after.unmeasured.flatMap(({ field, text, number, place }) => {
    const was = before.unmeasured.find((one) => one.field === field)
    if (!was || was.text === text) return []
    const [less, more] = [number ?? 0, was.number ?? 0]
    const direction = directionOf(!!was.number?.gt(less), !!number?.gt(more))
    return [{ service: after.service.name, slo: after.name, field, before: was.text, after: text, direction, place }]
  })
}

/** The contract fields of an SLO. What is not here is free. `spelled`: whether the window's spelling matters. */
function facetsOf(slo: Slo, spelled: boolean): Facet[] {
  const { service, places, objective, window, commitment, indicator } = slo
  const facet = (field: string, meaning: string, text: string, place: Place): Facet => ({ field, meaning, text, place })
  return [
    facet('service', service.name, service.name, places.name),
    facet('name', slo.name, slo.name, places.name),
    facet('policy', service.policy, service.policy, places.policy),
    facet('objective', objective.ratio.toFraction(), objective.text, places.objective),
    facet('window', windowMeaning(window, spelled), windowText(window), places.window),
    ...(slo.since ? [facet('since', String(beginsAt(slo.since, window)), slo.since.text, places.since)] : []),
    facet('no-data', slo.noData, slo.noData, places.noData),
    ...(commitment
      ? [facet('commitment', commitmentMeaning(commitment), commitmentText(commitment), places.commitment)]
      : []),
    ...excludesFacet(slo),
    facet('indicator', indicator.kind, indicatorText(indicator), places.indicator),
    ...(slo.groupBy.length > 0
      ? [facet('group-by', JSON.stringify(slo.groupBy.toSorted()), slo.groupBy.join(', '), places.groupBy)]
      : []),
    ...comparisonOf(indicator)
      .fields(indicator)
      .map(({ path, meaning, text, at }) => facet(`${INDICATOR}${path.join('.')}`, meaning, text, placeIn(slo, at))),
  ]
}

/** A whole SLO on one line. */
export function sloText({ objective, window, since, noData, groupBy, commitment, service, indicator }: Slo): string {
  const to = commitment ? [`commitment: ${commitmentText(commitment)}${excludesText(commitment)}`] : []
  const from = since ? [`since: ${since.text}`] : []
  const absent = noData === 'idle' ? ['no-data: idle'] : []
  const grouped = groupBy.length > 0 ? [`group-by: ${groupBy.join(', ')}`] : []
  const parts = [
    objective.text,
    windowText(window),
    ...from,
    ...absent,
    ...grouped,
    ...to,
    `policy: ${service.policy}`,
    ...(service.paths.length > 0 ? [`paths: ${service.paths.join(', ')}`] : []),
    indicatorText(indicator),
  ]
  return parts.join(', ')
}

function windowMeaning(window: Window, spelled: boolean): string {
  if (window.kind === 'calendar') return windowText(window)
  return spelled ? window.duration.text : String(window.duration.seconds)
}

const commitmentMeaning = ({ to, document }: Commitment) => JSON.stringify([to, document])
const commitmentText = ({ to, document }: Commitment) => (document === null ? to : `${to} (${document})`)
const excludesText = ({ excludes }: Commitment) => (excludes ? `, excludes: ${listText(excludes)}` : '')

/** Which time the agreement leaves out; a text where it says so, and a meaning always. */
function excludesFacet({ commitment, places }: Slo): Facet[] {
  if (!commitment?.excludes) return []
  const names = EXCLUSION_CATEGORIES.filter((one) => commitment.excludes?.includes(one))
  const [field, meaning, text] = [EXCLUDES, JSON.stringify(names), listText(names)]
  return [{ field, meaning, text, place: places.commitment }]
}

const EXCLUDES = 'commitment.excludes'

/** An agreement that leaves out more time promises less; so does one that ceases to say of which it does. */
function excludesDirection(before: Commitment | null, after: Commitment | null): Direction {
  const [was, is] = [excludableUnder(before), excludableUnder(after)]
  return directionOf(
    is.some((one) => !was.includes(one)),
    was.some((one) => !is.includes(one)),
  )
}

function directionOfField(field: string, before: Slo, after: Slo, comparePolicies: ComparePolicies): Direction {
  switch (field) {
    case 'objective':
      return directionOf(
        after.objective.ratio.lt(before.objective.ratio),
        after.objective.ratio.gt(before.objective.ratio),
      )
    case 'window':
      return windowDirection(before.window, after.window)
    case 'since':
      return largerIsLooser(beginning(before), beginning(after))
    case 'no-data':
      return after.noData === 'idle' ? 'loosened' : 'tightened'
    case 'commitment':
      return largerIsLooser(-commitmentRank(before.commitment), -commitmentRank(after.commitment))
    case EXCLUDES:
      return excludesDirection(before.commitment, after.commitment)
    case 'policy':
      return comparePolicies(before.service.policy, after.service.policy)
    default:
      return indicatorDirection(field, before.indicator, after.indicator)
  }
}

/** A promise that begins later forgets errors; one that says nothing of it has always been there. */
const beginning = ({ since, window }: Slo) => (since === null ? Number.NEGATIVE_INFINITY : beginsAt(since, window))

/** A promise to customers binds most. */
const commitmentRank = (commitment: Commitment | null) =>
  commitment === null ? 0 : commitment.to === 'internal' ? 1 : 2

/** The shortest and the longest that a calendar window can be, in seconds. */
const CALENDAR_SECONDS = {
  week: [7 * DAY, 7 * DAY],
  month: [28 * DAY, 31 * DAY],
  quarter: [90 * DAY, 92 * DAY],
  year: [365 * DAY, 366 * DAY],
} as const

/** A longer window forgives more: the same incident spends a smaller part of its budget. */
function windowDirection(before: Window, after: Window): Direction {
  const [shortest, longest] = lengthOf(before)
  const [newShortest, newLongest] = lengthOf(after)
  return directionOf(newShortest > longest, newLongest < shortest)
}

const lengthOf = (window: Window): readonly [number, number] =>
  window.kind === 'rolling' ? [window.duration.seconds, window.duration.seconds] : CALENDAR_SECONDS[window.calendar]

function indicatorDirection(field: string, before: Indicator, after: Indicator): Direction {
  if (!field.startsWith(INDICATOR) || before.kind !== after.kind) return 'changed'
  return comparisonOf(after).direction(field.slice(INDICATOR.length), before, after)
}
