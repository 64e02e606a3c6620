/** One series of a boundary, or of `+Inf`, over a span. */
export interface BoundarySeries {
  /** As it is written. */
  readonly le: string
  /** All other labels: whose series it is. */
  readonly owner: string
  /** How many samples it has in the span. */
  readonly samples: number
  /** How often it began again at zero in the span. */
  readonly resets: number
  /** The first and the last sample that a look now and then found, in unix seconds; null when none found any. */
  readonly seen: Seen | null
}

interface Seen {
  readonly from: number
  readonly to: number
}

export type Spellings =
  | { readonly kind: 'counted'; readonly les: readonly string[] }
  /** Some owner has these side by side, none of them all the time. */
  | { readonly kind: 'overlap'; readonly les: readonly string[] }
  /** Some owner has the boundary for this part of the time only; null for none of it. */
  | { readonly kind: 'partial'; readonly seen: Seen | null }

/** More spellings of one number nobody mixes. */
const MOST_SPELLINGS = 6

/**
 * Which spellings of a boundary are counted together. For every owner it must be one that is there whenever its `+Inf` is, or
 * several that hand over to each other: to add two that overlap, or one that fills the hole of the other (which `increase`
 * bridges), would count requests twice.
 */
export function spellingsToCount(les: readonly string[], series: readonly BoundarySeries[]): Spellings {
  const owners = new Map<string, BoundarySeries[]>()
  for (const one of series) if (one.samples > 0) owners.set(one.owner, [...(owners.get(one.owner) ?? []), one])
  const standings = (counted: readonly string[]) => [...owners.values()].map((own) => standingOf(counted, own))
  const sets = les.length > MOST_SPELLINGS ? [les] : subsetsOf(les)
  const whole = sets.find((set) => standings(set).every(({ kind }) => kind === 'whole'))
  if (whole) return { kind: 'counted', les: whole }
  const failed = standings(les).filter((standing) => standing.kind !== 'whole')
  return failed.find(({ kind }) => kind === 'overlap') ?? failed[0] ?? { kind: 'counted', les }
}

/** The larger ones first, of which the first is all of them. */
function subsetsOf(les: readonly string[]): string[][] {
  const sets: string[][] = [[]]
  for (const le of les) sets.push(...sets.map((set) => [...set, le]))
  return sets.filter((set) => set.length > 0).toSorted((a, b) => b.length - a.length)
}

type Standing = { readonly kind: 'whole' } | Exclude<Spellings, { kind: 'counted' }>

const WHOLE: Standing = { kind: 'whole' }
/** A restart that falls on a hand-over may cost a scrape or two. */
const LOST_AT_HAND_OVER = 2

/** How an owner's series of these spellings stand beside its `+Inf`. */
function standingOf(les: readonly string[], own: readonly BoundarySeries[]): Standing {
  const all = own.find(({ le }) => le === '+Inf')
  const parts = own.filter(({ le }) => les.includes(le)).toSorted((a, b) => (a.seen?.from ?? 0) - (b.seen?.from ?? 0))
  const names = parts.map(({ le }) => le)
  if (!all) return parts.length <= 1 ? WHOLE : { kind: 'overlap', les: names }
  // What passes in a hole is in the next sample, unless the counter began again in the meantime.
  const isBridged = (one: BoundarySeries) => covers(one.seen, all.seen) && all.resets === 0
  const isWhole = (one: BoundarySeries) => one.samples >= all.samples || isBridged(one)
  if (parts.length === 1 && parts.every(isWhole)) return WHOLE
  const samples = parts.reduce((sum, one) => sum + one.samples, 0)
  const takeTurns = parts.some((one, index) => isAfter(parts[index - 1], one))
  if (parts.length > 1 && (samples > all.samples || takeTurns)) {
    return { kind: 'overlap', les: names }
  }
  const seen = unionOf(parts.flatMap((one) => one.seen ?? []))
  const isHandOver = parts.length > 1 && samples >= all.samples - LOST_AT_HAND_OVER * (parts.length - 1)
  return isHandOver && (seen === null || covers(seen, all.seen)) ? WHOLE : { kind: 'partial', seen }
}

const covers = (one: Seen | null, all: Seen | null) =>
  one !== null && all !== null && one.from <= all.from && one.to >= all.to

/** Whether one spelling went on after another had come, or may have: one that no look found came and went between two. */
const isAfter = (former: BoundarySeries | undefined, next: BoundarySeries) =>
  former !== undefined && (former.seen === null || next.seen === null || former.seen.to > next.seen.from)

const unionOf = (seen: readonly Seen[]): Seen | null =>
  seen.length === 0
    ? null
    : { from: Math.min(...seen.map(({ from }) => from)), to: Math.max(...seen.map(({ to }) => to)) }
