import type { Contracts } from '../model/directory.ts'
import { together } from '../model/group-by.ts'
import type { Policy } from '../model/policy.ts'
import type { Diagnostic } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'
import { indicatorMeaning } from '../promql/indicator-meaning.ts'
import type { Change, Direction } from './change.ts'
import { deployerChanges } from './deployer-changes.ts'
import { exclusionChanges } from './exclusion-changes.ts'
import { exclusionPolicyChanges } from './exclusion-policy-changes.ts'
import { pathChanges } from './path-changes.ts'
import { policyChanges, policyDirection, policyText } from './policy-changes.ts'
import { type PlaceField, policyChange } from './policy-field.ts'
import { reviewChanges } from './review-changes.ts'
import { type ComparePolicies, sloChanges, sloText } from './slo-changes.ts'
import { waiverChanges, waiverPolicyChanges } from './waiver-changes.ts'

/** What an edit does to the contracts and the policy. */
export interface Comparison {
  readonly changes: readonly Change[]
  /** What the edit made unreadable: nobody can review numbers that can't be read. */
  readonly unreadable: readonly Diagnostic[]
}

/**
 * Compares two sets of contracts and policies by their meaning. `sameText` tells whether a file has the same text in both;
 * what was unreadable before, and was left alone, is not held against the edit.
 */
export function compareContracts(before: Contracts, after: Contracts, sameText: (file: string) => boolean): Comparison {
  const known = new Set(before.diagnostics.map(diagnosticKey))
  const unreadable = after.diagnostics.filter((one) => !(sameText(one.place.file) && known.has(diagnosticKey(one))))
  return { changes: [...newlyReadable(before, after, sameText), ...contractChanges(before, after)], unreadable }
}

const diagnosticKey = ({ place, problem }: Diagnostic) => `${place.file}\n${problem.message}`

/** A file that could not be read and now can, or is gone, may hold any promise. */
function newlyReadable(before: Contracts, after: Contracts, sameText: (file: string) => boolean): Change[] {
  const unread = new Set(after.diagnostics.map(({ place }) => place.file))
  const files = new Map(before.diagnostics.map(({ place }) => [place.file, place]))
  return [...files].flatMap(([file, place]) =>
    sameText(file) || unread.has(file)
      ? []
      : [
          {
            service: null,
            slo: null,
            field: file,
            before: 'unreadable',
            after: 'readable or gone',
            direction: 'changed' as const,
            place,
          },
        ],
  )
}

function contractChanges(before: Contracts, after: Contracts): Change[] {
  const placeOf: PlaceField = (side, path) => (side === 'before' ? before : after).policyPlaceOf(path)
  const policies = before.policy && after.policy ? changesOfPolicies(before.policy, after.policy, placeOf) : []
  return [...changesOfSlos(before, after, placeOf), ...changesOfWaivers(before, after), ...policies]
}

/** What stands in a file that can't be read any more is not known to be gone. */
function changesOfWaivers(before: Contracts, after: Contracts): Change[] {
  const unread = new Set(after.diagnostics.map(({ place }) => place.file))
  return waiverChanges(before.waivers, after.waivers).filter((one) => one.after !== null || !unread.has(one.place.file))
}

function changesOfPolicies(before: Policy, after: Policy, placeOf: PlaceField): Change[] {
  const [was, is] = [before.errorBudgetPolicies, after.errorBudgetPolicies]
  const path = (name: string) => ['error-budget-policies', name]
  return [
    ...[...is].flatMap(([name, policy]) => {
      const old = was.get(name)
      return old
        ? policyChanges(old, policy, placeOf)
        : [policyChange(path(name), null, policyText(policy), 'changed', placeOf)]
    }),
    ...[...was]
      .filter(([name]) => !is.has(name))
      .map(([name, policy]) => policyChange(path(name), policyText(policy), null, 'changed', placeOf)),
    ...deployerChanges(before.deployedBy, after.deployedBy, placeOf),
    ...exclusionPolicyChanges(before.exclusions, after.exclusions, placeOf),
    ...waiverPolicyChanges(before.waivers, after.waivers, placeOf),
    ...reviewChanges(before.review, after.review, placeOf),
  ]
}

function changesOfSlos(before: Contracts, after: Contracts, placeOf: PlaceField): Change[] {
  const compared = new Map<string, Direction>()
  const comparePolicies: ComparePolicies = (was, is) => {
    const key = `${was} ${is}`
    const [old, now] = [before.policy?.errorBudgetPolicies.get(was), after.policy?.errorBudgetPolicies.get(is)]
    const compare = () => (old && now ? policyDirection({ ...old, name: now.name }, now, placeOf) : 'changed')
    const direction = compared.get(key) ?? compare()
    compared.set(key, direction)
    return direction
  }
  const { pairs, removed, added } = pairSlos(before.slos, after.slos)
  // What stands in a file that can't be read any more is not known to be gone.
  const unread = new Set(after.diagnostics.map(({ place }) => place.file))
  return [
    ...pairs.flatMap(([was, is]) => sloChanges(was, is, comparePolicies)),
    ...removed.filter(({ places }) => !unread.has(places.name.file)).map((slo) => wholeSlo(slo, 'removed')),
    ...added.map((slo) => wholeSlo(slo, 'added')),
    ...exclusionChanges(before.exclusions, after.exclusions, [
      ...pairs,
      ...added.map((slo): readonly [null, Slo] => [null, slo]),
    ]).filter((one) => one.after !== null || !unread.has(one.place.file)),
    ...pathChanges(before.slos, after.slos, newNames(pairs)),
  ]
}

/** The names that the services of renamed SLOs have now. */
function newNames(pairs: readonly (readonly [Slo, Slo])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const [was, is] of pairs) {
    const known = names.get(was.service.name) ?? new Set()
    names.set(was.service.name, known.add(is.service.name))
  }
  return names
}

function wholeSlo(slo: Slo, what: 'removed' | 'added'): Change {
  const text = sloText(slo)
  return {
    service: slo.service.name,
    slo: slo.name,
    field: 'slo',
    before: what === 'removed' ? text : null,
    after: what === 'added' ? text : null,
    direction: what === 'removed' ? 'loosened' : 'tightened',
    place: slo.places.name,
  }
}

/** Which SLO became which: by its full name, or, for one that was renamed, by what it measures. */
function pairSlos(before: readonly Slo[], after: readonly Slo[]) {
  const pairs: [Slo, Slo][] = []
  const added = new Set(after)
  let left = before
  const pairUp = (find: (slo: Slo) => Slo | null | undefined) => {
    left = left.filter((slo) => {
      const other = find(slo)
      if (other) pairs.push([slo, other])
      return !other
    })
    for (const [, other] of pairs) added.delete(other)
  }
  // Where main has a name twice, which can't be read, an edit of either is still one: the one in its file, then any other.
  for (const keyOf of [(slo: Slo) => `${sloId(slo)} ${slo.places.name.file}`, sloId]) {
    const same = new Map(together([...added], keyOf).map((slos) => [keyOf(slos[0]), slos.toReversed()]))
    pairUp((slo) => same.get(keyOf(slo))?.pop())
  }
  const heirs = new Heirs([...added])
  pairUp((slo) => heirs.take(slo))
  return { pairs, removed: left, added: [...added] }
}

interface Heir {
  readonly slo: Slo
  readonly index: number
  isTaken: boolean
}

/** The SLOs that another may have become: those with its indicator, and its name or its service. A repository may rename all of them. */
class Heirs {
  /** The last one is the first in the files. */
  readonly #queues = new Map<string, Heir[]>()

  constructor(slos: readonly Slo[]) {
    const heirs = slos.map((slo, index): Heir => ({ slo, index, isTaken: false }))
    for (const heir of heirs.reverse()) {
      for (const key of keysOf(heir.slo)) {
        const queue = this.#queues.get(key)
        if (queue) queue.push(heir)
        else this.#queues.set(key, [heir])
      }
    }
  }

  /** The first one that is left for `slo`. */
  take(slo: Slo): Slo | null {
    const firsts = keysOf(slo).flatMap((key) => {
      const queue = this.#queues.get(key) ?? []
      while (queue.at(-1)?.isTaken) queue.pop()
      return queue.slice(-1)
    })
    const [heir] = firsts.sort((a, b) => a.index - b.index)
    if (!heir) return null
    heir.isTaken = true
    return heir.slo
  }
}

function keysOf(slo: Slo): string[] {
  const meaning = JSON.stringify([indicatorMeaning(slo.indicator), slo.groupBy.toSorted()])
  return [`name ${slo.name} ${meaning}`, `service ${slo.service.name} ${meaning}`]
}
