import { overrunOf } from '../exclusions/overrun.ts'
import type { Exclusion } from '../model/exclusion.ts'
import { together } from '../model/group-by.ts'
import { listed, nearest } from '../model/names.ts'
import type { Place } from '../model/place.ts'
import type { ExclusionBound, Policy } from '../model/policy.ts'
import { type Diagnostic, Problem } from '../model/problem.ts'
import { excludableUnder, type Slo, sloId } from '../model/slo.ts'
import { HOUR, MINUTE, rfc3339 } from '../model/time.ts'
import { windowText } from '../model/window.ts'

/** What exclusions are held against. */
export interface Beside {
  readonly exclusions: readonly Exclusion[]
  readonly slos: readonly Slo[]
  /** Null when it can't be read: it is not known then to allow anything, nor to refuse it. */
  readonly policy: Policy | null
  /** Whether all contracts could be read: an SLO that is not found may be in one that could not. */
  readonly isRead: boolean
}

/** What is wrong with exclusions that can each be read: of whom they speak, what allows them, and how much they take together. */
export function exclusionProblems(beside: Beside): Diagnostic[] {
  if (beside.exclusions.length === 0) return []
  const found = withoutSection(beside)
  if (found.length > 0) return found
  const named = namedSlos(beside)
  return [
    ...duplicates(beside.exclusions),
    ...(beside.isRead ? named.filter(({ slos }) => slos.length === 0).map((one) => unknown(one, beside)) : []),
    ...named.flatMap(withoutCounts),
    ...notAllowedByPolicy(beside),
    ...named.flatMap(notAllowedByCommitment),
    ...tooLong(named, beside.policy),
  ]
}

/** Exclusions in a repository whose policy has none. */
function withoutSection({ exclusions, policy }: Beside): Diagnostic[] {
  if (!policy || policy.exclusions) return []
  const problem = new Problem(
    'the policy has no exclusions, so all time counts',
    'a section `exclusions` in policy.yaml',
    'Add `exclusions: { notice: 24h, at-most: { maintenance: 8h }, retroactive: { approvals: 2 } }` to policy.yaml first, or delete this file.',
  )
  return together(exclusions, ({ places }) => places.name.file).map(([{ places }]) => ({
    code: 'exclusion-without-policy',
    place: { ...places.name, line: 1, column: 1 },
    problem,
  }))
}

function duplicates(exclusions: readonly Exclusion[]): Diagnostic[] {
  const first = new Map<string, Exclusion>()
  return exclusions.flatMap((exclusion): Diagnostic[] => {
    const { name, places } = exclusion
    const earlier = first.get(name)
    if (!earlier) {
      first.set(name, exclusion)
      return []
    }
    const { file, line } = earlier.places.name
    const problem = new Problem(`the exclusion ${name} already exists, in ${file}:${line}`, 'a name of its own')
    return [{ code: 'duplicate-exclusion', place: places.name, problem }]
  })
}

/** A service or an SLO that an exclusion names, and the SLOs that are meant. */
interface Named {
  readonly exclusion: Exclusion
  readonly name: string
  readonly place: Place
  readonly slos: readonly Slo[]
}

function namedSlos({ exclusions, slos }: Beside): Named[] {
  const byService = new Map(
    together(slos, ({ service }) => service.name).map((group) => [group[0].service.name, group]),
  )
  const bySlo = new Map(slos.map((slo) => [sloId(slo), [slo]]))
  return exclusions.flatMap((exclusion) => {
    const { of, places } = exclusion
    const names = of.kind === 'services' ? of.services : of.slos
    const known: ReadonlyMap<string, readonly Slo[]> = of.kind === 'services' ? byService : bySlo
    return names.map((name, index) => {
      return { exclusion, name, place: places.of[index] ?? places.name, slos: known.get(name) ?? [] }
    })
  })
}

function unknown({ exclusion, name, place }: Named, { slos }: Beside): Diagnostic {
  const isService = exclusion.of.kind === 'services'
  const names = isService ? [...new Set(slos.map(({ service }) => service.name))] : slos.map(sloId)
  const what = isService ? 'services' : 'SLOs'
  const advice = nearest(name, names) ?? (names.length > 0 ? `The ${what} are ${listed(names)}.` : null)
  return isService
    ? {
        code: 'unknown-service',
        place,
        problem: new Problem(`no contract is for the service \`${name}\``, 'the name of a service', advice),
      }
    : {
        code: 'unknown-slo',
        place,
        problem: new Problem(`there is no SLO \`${name}\``, 'an SLO as service/name', advice),
      }
}

/** Of a ready-made ratio nothing can be subtracted. */
function withoutCounts({ place, slos }: Named): Diagnostic[] {
  const ratios = slos
    .filter(({ indicator }) => indicator.kind === 'error-ratio' || indicator.kind === 'vendor')
    .map(sloId)
  if (ratios.length === 0) return []
  const problem = new Problem(
    `${listed(ratios)}: of a ready-made ratio no time can be left out, for it has no event counts`,
    'SLOs with event counts',
    'Name with `slos` those that have event counts, or write its indicator as a `ratio` of events.',
  )
  return [{ code: 'exclusion-without-counts', place, problem }]
}

function notAllowedByPolicy({ exclusions, policy }: Beside): Diagnostic[] {
  const allowed = policy?.exclusions?.atMost
  if (!allowed) return []
  return exclusions
    .filter(({ category }) => !allowed.has(category))
    .map(({ category, places }) => ({
      code: 'exclusion-not-allowed',
      place: places.category,
      problem: new Problem(
        `the policy allows no exclusions of the category ${category}`,
        `one of ${[...allowed.keys()].join(', ')}`,
        `Only \`exclusions.at-most\` in policy.yaml allows a category.`,
      ),
    }))
}

function notAllowedByCommitment({ exclusion: { category, places }, slos }: Named): Diagnostic[] {
  const against = slos.filter(({ commitment }) => !excludableUnder(commitment).includes(category)).map(sloId)
  if (against.length === 0) return []
  const problem = new Problem(
    `the commitment of ${listed(against)} does not exclude ${category}`,
    'a category that `commitment.excludes` of these SLOs names',
    'Name it there if the agreement itself leaves it out. Everything else is what the buffer is there to absorb.',
  )
  return [{ code: 'exclusion-not-allowed', place: places.category, problem }]
}

/** Exclusions that take more of a window than the policy allows, each category by itself. */
function tooLong(named: readonly Named[], policy: Policy | null): Diagnostic[] {
  const bounds = policy?.exclusions?.atMost
  if (!bounds) return []
  const bySlo = new Map<Slo, Exclusion[]>()
  for (const { exclusion, slos } of named)
    for (const slo of slos) bySlo.set(slo, [...(bySlo.get(slo) ?? []), exclusion])
  // Most SLOs share their window and their exclusions with others.
  const order = new Map(named.map(({ exclusion }, index) => [exclusion, index]))
  const alike = together([...bySlo], ([{ window }, own]) =>
    JSON.stringify([windowText(window), [...new Set(own)].map((one) => order.get(one))]),
  )
  return alike.flatMap((group) => {
    const [[{ window }, own]] = group
    const slos = group.map(([slo]) => sloId(slo))
    return [...bounds].flatMap(([category, bound]) => {
      const ofCategory = [...new Set(own)].filter((one) => one.category === category)
      const over = ofCategory.length === 0 ? null : overrunOf(ofCategory, window, bound)
      if (!over) return []
      const share = `${timeText(over.seconds)} of the ${timeText(over.window.to - over.window.from)}`
      const problem = new Problem(
        `with this, ${category} leaves out ${share} up to ${rfc3339(over.window.to)} of ${listed(slos)}, which is more than the policy allows`,
        `at most ${boundText(bound, over.allowed)}`,
      )
      return [{ code: 'exclusion-too-long' as const, place: over.exclusion.places.when, problem }]
    })
  })
}

const boundText = (bound: ExclusionBound, allowed: number): string =>
  bound.kind === 'duration' ? bound.duration.text : `${bound.share.text}, which is ${timeText(allowed)}`

/** Seconds as people write them: `9h`, `8h 1m`. */
function timeText(seconds: number): string {
  const parts = [
    [Math.floor(seconds / HOUR), 'h'],
    [Math.floor((seconds % HOUR) / MINUTE), 'm'],
    [seconds % MINUTE, 's'],
  ] as const
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join(' ') || '0h'
}
