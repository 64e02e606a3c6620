import { together } from '../model/group-by.ts'
import type { Place } from '../model/place.ts'
import type { WaiverPolicy } from '../model/policy.ts'
import type { Waiver } from '../model/waiver.ts'
import { type Change, type Direction, directionOf, largerIsLooser } from './change.ts'
import { type PlaceField, policyChange } from './policy-field.ts'

/** What a waiver says of one of its services. Which file it stands in, and what else is waived beside it, means nothing. */
interface ServiceWaiver extends Pick<Waiver, 'until' | 'reason'> {
  readonly service: string
  readonly place: Place
}

const FIELD = 'waiver'

/** Whether a change is one of waivers, which have their own number of approvals. */
export const isOfWaiver = ({ service, slo, field }: Change): boolean =>
  service !== null && slo === null && field === FIELD

/** What differs between two sets of waivers, service by service. To waive more, or for longer, is looser. */
export function waiverChanges(before: readonly Waiver[], after: readonly Waiver[]): Change[] {
  let sides: Sides = { removed: before.flatMap(byService), added: after.flatMap(byService) }
  const changes: Change[] = []
  // One that stays as it was first, then one with the same reason, then the next of the service.
  for (const key of [meaning, reasonOf, serviceOf]) {
    const { pairs, ...left } = paired(sides, key)
    for (const [was, is] of pairs) {
      if (meaning(was) !== meaning(is)) changes.push(change(was, is, untilDirection(was, is)))
    }
    sides = left
  }
  return [
    ...changes,
    ...sides.removed.map((was) => change(was, null, 'tightened')),
    ...sides.added.map((is) => change(null, is, 'loosened')),
  ]
}

interface Sides {
  readonly removed: readonly ServiceWaiver[]
  readonly added: readonly ServiceWaiver[]
}

/** Takes those out that have the same key on both sides, the first with the first. There may be many. */
function paired({ removed, added }: Sides, keyOf: (one: ServiceWaiver) => string) {
  const groups = together(added.toReversed(), keyOf)
  const queues = new Map(groups.map((group) => [keyOf(group[0]), [...group]]))
  const pairs: (readonly [ServiceWaiver, ServiceWaiver])[] = []
  const left = removed.filter((was) => {
    const is = queues.get(keyOf(was))?.pop()
    if (is) pairs.push([was, is])
    return !is
  })
  const taken = new Set(pairs.map(([, is]) => is))
  return { pairs, removed: left, added: added.filter((one) => !taken.has(one)) }
}

const byService = ({ services, until, reason, places }: Waiver): ServiceWaiver[] =>
  services.map((service, index) => ({ service, until, reason, place: places.services[index] ?? places.until }))

const serviceOf = ({ service }: ServiceWaiver) => service
const reasonOf = ({ service, reason }: ServiceWaiver) => JSON.stringify([service, reason])
const meaning = ({ service, until, reason }: ServiceWaiver) => JSON.stringify([service, reason, until])

/** Days as YYYY-MM-DD sort as text. */
const untilDirection = (was: ServiceWaiver, is: ServiceWaiver): Direction =>
  directionOf(is.until > was.until, is.until < was.until)

function change(was: ServiceWaiver | null, is: ServiceWaiver | null, direction: Direction): Change {
  const text = (one: ServiceWaiver | null) => one && `until ${one.until}: ${one.reason}`
  const one = is ?? was
  if (!one) throw new Error('a change has a before or an after')
  const { service, place } = one
  return { service, slo: null, field: FIELD, before: text(was), after: text(is), direction, place }
}

/** What differs between what two policies say of waivers. */
export function waiverPolicyChanges(
  before: WaiverPolicy | null,
  after: WaiverPolicy | null,
  placeOf: PlaceField,
): Change[] {
  if (!before || !after) {
    if (before === after) return []
    const direction = after ? 'loosened' : 'tightened'
    return [policyChange(['waivers'], policyText(before), policyText(after), direction, placeOf)]
  }
  const of = (field: string, was: string, is: string, direction: Direction): Change[] =>
    direction === 'changed' ? [] : [policyChange(['waivers', field], was, is, direction, placeOf)]
  return [
    ...of(
      'at-most',
      before.atMost.text,
      after.atMost.text,
      largerIsLooser(before.atMost.seconds, after.atMost.seconds),
    ),
    ...of(
      'approvals',
      String(before.approvals),
      String(after.approvals),
      largerIsLooser(after.approvals, before.approvals),
    ),
  ]
}

const policyText = (policy: WaiverPolicy | null): string | null =>
  policy && `at-most: ${policy.atMost.text}, approvals: ${policy.approvals}`
