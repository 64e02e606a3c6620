import type { ExclusionCheck, ExclusionRefusal, UnusedExclusion } from '../../core/audit/exclusion-check.ts'
import { excludedOf, isOf, occurrencesOf } from '../../core/exclusions/occurrences.ts'
import { clipped, hullOf, unionOf, within, without } from '../../core/exclusions/stretches.ts'
import type { Traced } from '../../core/exclusions/trace.ts'
import type { Exclusion } from '../../core/model/exclusion.ts'
import { together } from '../../core/model/group-by.ts'
import { contractId } from '../../core/model/slo.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import type { Landing } from '../commits/landing.ts'
import { type ExcludedOf, excludedBy, type LookedAt } from '../evaluation/excluded.ts'
import { ExclusionHistory } from './exclusion-history.ts'
import type { Archive } from './judge-landing.ts'
import { LateLandings, noAnswer } from './late-landings.ts'

/** Where the exclusions come from. */
export type ExclusionSource =
  /** The tip of a branch at GitHub. */
  | { readonly kind: 'branch'; readonly archive: Archive; branch(): Promise<string>; readonly tip: string }
  /** A terminal, where there is nobody to get around the rules. */
  | { readonly kind: 'terminal' }
  | { readonly kind: 'unverifiable'; readonly because: ExclusionRefusal }

export interface VerifiedExclusions {
  readonly excludedOf: ExcludedOf
  readonly check: ExclusionCheck
}

/** More files are not looked at. */
const MAX_FILES = 200

/**
 * What of the excluded time is to be subtracted: what was merged as long before it as the policy of the day asked, or had the approvals that
 * later ones need. Where that can't be verified, nothing is.
 */
export async function verifiedExclusions(
  exclusions: readonly Exclusion[],
  looked: readonly LookedAt[],
  source: ExclusionSource,
): Promise<VerifiedExclusions> {
  const wanted = looked.flatMap((one) =>
    exclusions
      .filter((exclusion) => isOf(exclusion, one.slo) && occurrencesOf(exclusion, one.between).length > 0)
      .map((exclusion) => ({ ...one, exclusion })),
  )
  if (wanted.length === 0) return { excludedOf: excludedBy([]), check: { kind: 'none' } }
  if (source.kind === 'terminal') return { excludedOf: excludedBy(exclusions), check: { kind: 'not-verified' } }
  const judged = source.kind === 'branch' ? await weigh(wanted, source) : refuseAll(wanted, source.because)
  const counted = new Map(together(judged, keyOf).map((all) => [keyOf(all[0]), all.flatMap(({ holds }) => holds)]))
  return {
    excludedOf: (slo, between) =>
      exclusions.flatMap((exclusion) => {
        const holds = counted.get(keyOf({ slo, exclusion })) ?? []
        return holds.length === 0 ? [] : only(excludedOf(slo, [exclusion], between), holds)
      }),
    check: { kind: 'verified', unused: unusedOf(judged) },
  }
}

const keyOf = ({ slo, exclusion }: Pick<Wanted, 'slo' | 'exclusion'>) => `${contractId(slo)} ${exclusion.name}`

/** What of the time that one exclusion takes out holds. */
function only(all: ReturnType<typeof excludedOf>, holds: readonly Stretch[]): ReturnType<typeof excludedOf> {
  const [first] = all
  return first ? within(all, holds).map((stretch) => ({ ...stretch, exclusion: first.exclusion })) : []
}

interface Wanted extends LookedAt {
  readonly exclusion: Exclusion
}

interface Judged extends Wanted {
  /** A union. */
  readonly holds: readonly Stretch[]
  readonly refused: readonly Refused[]
}

interface Refused {
  readonly instants: readonly Stretch[]
  readonly because: ExclusionRefusal
}

const refuseAll = (wanted: readonly Wanted[], because: ExclusionRefusal): Judged[] =>
  wanted.map((one) => ({
    ...one,
    holds: [],
    refused: [{ instants: unionOf(occurrencesOf(one.exclusion, one.between)), because }],
  }))

async function weigh(
  wanted: readonly Wanted[],
  { archive, branch, tip }: Extract<ExclusionSource, { kind: 'branch' }>,
): Promise<readonly Judged[]> {
  const byFile = together(wanted, ({ exclusion }) => exclusion.places.name.file)
  const [asked, skipped] = [byFile.slice(0, MAX_FILES).flat(), byFile.slice(MAX_FILES).flat()]
  try {
    const between = hullOf(wanted.map((one) => one.between))
    const history = new ExclusionHistory({ ...archive, branch: await branch(), tip }, between)
    const late = new LateLandings(archive)
    const judged: Judged[] = []
    for (const { trace, ...one } of await history.traced(asked)) judged.push(await judgedBy(trace.found, one, late))
    return [...judged, ...refuseAll(skipped, { kind: 'too-many', what: 'files', most: MAX_FILES })]
  } catch (error) {
    return refuseAll(wanted, noAnswer(error))
  }
}

async function judgedBy(found: readonly Traced<Landing>[], one: Wanted, late: LateLandings): Promise<Judged> {
  const holds: Stretch[] = []
  const refused: Refused[] = []
  for (const { instants: all, origin } of found) {
    const instants = clipped(all, one.between)
    if (instants.length === 0) continue
    if (origin.kind !== 'merged') {
      refused.push({ instants, because: origin })
      continue
    }
    const from = await late.announcedFrom(origin.step)
    holds.push(...clipped(instants, { from, to: Number.POSITIVE_INFINITY }))
    const before = clipped(instants, { from: Number.NEGATIVE_INFINITY, to: from })
    const because = before.length === 0 ? null : await late.refusalOf(origin.step)
    if (because) refused.push({ instants: before, because })
    else holds.push(...before)
  }
  return { ...one, holds: unionOf(holds), refused }
}

/** What is named, each once for all SLOs of which the same is to be said. */
function unusedOf(judged: readonly Judged[]): UnusedExclusion[] {
  const all = judged.flatMap(({ slo, exclusion, told, holds, refused }) =>
    refused
      .map(({ instants, because }) => ({
        ...{ slo, exclusion, because },
        instants: clipped(without(unionOf(instants), holds), told),
      }))
      .filter(({ instants }) => instants.length > 0),
  )
  return together(all, ({ exclusion, because }) => reasonKey(exclusion, because)).map((group) => {
    const [{ exclusion, because }] = group
    const { name, category, reason, places } = exclusion
    const slos = [...new Set(group.map(({ slo }) => contractId(slo)))]
    return {
      name,
      category,
      reason,
      place: places.name,
      slos,
      because,
      ...hullOf(group.flatMap((one) => one.instants)),
    }
  })
}

const reasonKey = ({ name }: Exclusion, because: ExclusionRefusal) =>
  JSON.stringify([name, because.kind === 'late' ? because.pull : because])
