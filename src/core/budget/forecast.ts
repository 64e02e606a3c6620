import { keptOf, keptSeconds } from '../exclusions/kept.ts'
import type { Counts, Measurement, ReadyMadeRatio } from '../model/measurement.ts'
import { roundedFraction } from '../model/rounded-fraction.ts'
import type { Stretch } from '../model/stretch.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Bucket } from './backend.ts'
import { median } from './median.ts'

/** One step of the history as plain numbers: a forecast is an estimate, and exact fractions would pretend otherwise. */
export interface Step {
  readonly to: number
  readonly bad: number
  readonly total: number
}

/** What happened from one instant to another (unix seconds), taken to be even in between. */
export interface Spell extends Step {
  readonly from: number
}

/** What was measured over the last `seconds`, exactly. */
export interface Part {
  readonly seconds: number
  readonly measured: Counts | ReadyMadeRatio
}

/** What a forecast assumes of the days to come. */
export interface Assumption {
  /** The error rate of the median step, which one incident doesn't move. */
  readonly errorRate: number
  /** Events a second. */
  readonly traffic: number
}

/** A shorter range may hold a single sample, of which `increase` makes nothing. */
export const FINEST_STEP = 5 * MINUTE
/**
 * The lengths of the steps of a history, longest first, in seconds. All of them are windows for which recording rules are commonly
 * made (Sloth, Pyrra), so that a ready-made ratio has them too.
 */
const STEPS = [DAY, 6 * HOUR, 2 * HOUR, HOUR, 30 * MINUTE, FINEST_STEP]
/** So many steps tell an incident from the rest. */
export const ENOUGH_STEPS = 24

/** How long a step of a history over so many seconds is: the longest that makes two dozen of them, and `atLeast` so long. */
export function stepOver(seconds: number, atLeast = 0): number {
  const long = STEPS.filter((step) => step >= atLeast)
  return long.find((step) => seconds >= ENOUGH_STEPS * step) ?? long.at(-1) ?? Math.ceil(atLeast / DAY) * DAY
}

/**
 * The history of a window that began at `from`, scaled so that it adds up to what was measured over the whole window: slices lose the
 * events at gaps in the data. What is left before the first step, where the window is no whole number of them, is the first spell. Null
 * when the history can't account for the window's errors.
 */
export function spellsOf(
  buckets: readonly Bucket[],
  whole: Counts | ReadyMadeRatio,
  from: number = buckets[0]?.from ?? 0,
  excluded: readonly Stretch[] = [],
): Spell[] | null {
  const steps = spellsIn(buckets, excluded)
  const first = steps[0]
  if (!first) return null
  const before = keptOf({ from, to: Math.max(from, first.from) }, excluded)
  const isWhole = before.length === 0 || first.total === 0
  const [bad, total] = [sumOf(steps, 'bad'), sumOf(steps, 'total')]
  if (total === 0) return null
  const rest = isWhole ? 0 : (secondsOf(before) * total) / lengthOf(steps)
  const measured =
    whole.kind === 'counts'
      ? { bad: badOf(whole), total: whole.total.valueOf() }
      : { bad: whole.errorRate.valueOf() * (total + rest), total: total + rest }
  const scale = measured.total / (total + rest)
  // Errors that no step has are those of the spell before the first, as far as it has room for them.
  const badBefore = Math.min(Math.max(0, measured.bad - bad * scale), rest * scale)
  const left = measured.bad - badBefore
  if (bad === 0 && left > 0) return null
  const badScale = bad === 0 ? 1 : left / bad
  const scaled = [
    ...(isWhole ? [] : spread({ bad: badBefore, total: rest * scale }, before)),
    ...steps.map((step) => ({ ...step, bad: step.bad * badScale, total: step.total * scale })),
  ]
  return scaled.every(({ bad, total }) => isEstimate(bad) && isEstimate(total)) ? scaled : null
}

/** Whether a number is one that sums and quotients of thousands of its kind stay finite of. */
const isEstimate = (value: number) => Math.abs(value) < 1e100

function spellOf({ from, to, measurement }: Bucket): Spell {
  switch (measurement.kind) {
    case 'counts':
      return { from, to, bad: badOf(measurement), total: measurement.total.valueOf() }
    case 'ratio':
      // Traffic is taken to be even: an event a second.
      return { from, to, bad: measurement.errorRate.valueOf() * (to - from), total: to - from }
    case 'unmeasured':
      return { from, to, bad: 0, total: 0 }
  }
}

/** What happened in steps, in the parts of them that count. */
export const spellsIn = (buckets: readonly Bucket[], excluded: readonly Stretch[]): Spell[] =>
  buckets.flatMap((bucket) => spread(spellOf(bucket), keptOf(bucket, excluded)))

/** Events as even over several stretches. */
const spread = ({ bad, total }: Pick<Spell, 'bad' | 'total'>, stretches: readonly Stretch[]): Spell[] =>
  stretches.map(({ from, to }) => {
    const share = (to - from) / secondsOf(stretches)
    return { from, to, bad: bad * share, total: total * share }
  })

const secondsOf = (stretches: readonly Stretch[]) => stretches.reduce((sum, { from, to }) => sum + to - from, 0)

const badOf = ({ total, good }: Counts) => total.sub(good).valueOf()
const sumOf = (spells: readonly Spell[], of: 'bad' | 'total') => spells.reduce((sum, spell) => sum + spell[of], 0)
const lengthOf = (spells: readonly Spell[]) => spells.reduce((sum, { from, to }) => sum + to - from, 0)

/** The history from its first data on: what was before that is no history. */
export const sinceFirstData = <One extends Step>(spells: readonly One[]): One[] => {
  const first = spells.findIndex(({ total }) => total > 0)
  return first < 0 ? [] : spells.slice(first)
}

/** With fewer steps than this there is nothing to forecast from. */
export const FEWEST_STEPS = 3

/**
 * What the history suggests for the days to come. A step in which the data begin is no whole one, so it doesn't count for the traffic.
 * Less than a day tells nothing of how a day goes, so that the median step stands for its traffic, not the mean.
 */
export function assumptionOf(spells: readonly Spell[]): Assumption {
  const known = sinceFirstData(spells)
  const rates = known.flatMap(({ bad, total }) => (total > 0 ? bad / total : []))
  const whole = known.length < spells.length && known.length > FEWEST_STEPS ? known.slice(1) : known
  const mean = sumOf(whole, 'total') / Math.max(lengthOf(whole), 1)
  const usual = median(whole.map(({ from, to, total }) => total / (to - from))) ?? 0
  const isShort = whole.length >= FEWEST_STEPS && lengthOf(whole) < DAY
  return { errorRate: median(rates) ?? 0, traffic: isShort && usual > 0 ? usual : mean }
}

/**
 * A history whose last part is told by what was measured exactly over the spans of the rules, and within them by finer steps, as far as
 * there are any: a step that is charged as a whole to a span of an hour would charge it with the errors of the day. `at` is the end.
 */
export function refined(
  spells: readonly Spell[],
  parts: readonly Part[],
  finer: readonly Spell[],
  at: number,
  excluded: readonly Stretch[] = [],
): readonly Spell[] {
  const nested = nestedIn(parts, at).flatMap(
    (spell) => distributed(spell, finer, excluded) ?? distributed(spell, spells, excluded) ?? [spell],
  )
  const start = nested[0]?.from ?? at
  // What is left of the step that the longest span begins in.
  const before = spells.flatMap((spell): Spell[] => {
    if (spell.to <= start) return [spell]
    if (spell.from >= start) return []
    const taken = nested.map((one) => cut(one, spell.from, spell.to))
    const left = (of: 'bad' | 'total') => Math.max(0, spell[of] - sumOf(taken, of))
    return [{ from: spell.from, to: start, bad: Math.min(left('bad'), left('total')), total: left('total') }]
  })
  return [...before, ...nested]
}

/** The differences between spans of which each lies within the next, oldest first. */
function nestedIn(parts: readonly Part[], at: number): Spell[] {
  const shortestFirst = parts.toSorted((a, b) => a.seconds - b.seconds)
  let inner = { seconds: 0, bad: 0, total: 0 }
  const spells = shortestFirst.map(({ seconds, measured }): Spell => {
    const outer =
      measured.kind === 'counts'
        ? { seconds, bad: badOf(measured), total: measured.total.valueOf() }
        : { seconds, bad: measured.errorRate.valueOf() * seconds, total: seconds }
    const total = Math.max(0, outer.total - inner.total)
    const bad = Math.min(Math.max(0, outer.bad - inner.bad), total)
    const spell = { from: at - seconds, to: at - inner.seconds, bad, total }
    inner = outer
    return spell
  })
  return spells.reverse()
}

/**
 * A spell in the steps that cover it, each with its share of the spell; of one that begins before them, what is left is the first. Null
 * where they know nothing of it.
 */
function distributed(spell: Spell, history: readonly Spell[], excluded: readonly Stretch[]): Spell[] | null {
  const steps = history.map((step) => cut(step, spell.from, spell.to)).filter(({ from, to }) => to > from)
  const [first] = steps
  if (!first) return null
  const [bad, total] = [sumOf(steps, 'bad'), sumOf(steps, 'total')]
  if (first.from > spell.from && keptSeconds({ from: spell.from, to: first.from }, excluded) > 0) {
    const left = Math.max(0, spell.total - total)
    const before = { from: spell.from, to: first.from, bad: Math.min(Math.max(0, spell.bad - bad), left), total: left }
    return [before, ...steps]
  }
  const length = lengthOf(steps)
  return steps.map(({ from, to, ...step }) => ({
    from,
    to,
    bad: spell.bad * (bad > 0 ? step.bad / bad : (to - from) / length),
    total: spell.total * (total > 0 ? step.total / total : (to - from) / length),
  }))
}

/** The part of a spell that lies between two instants. */
export function cut({ from, to, bad, total }: Spell, start: number, end: number): Spell {
  const [first, last] = [Math.max(from, start), Math.min(to, end)]
  const share = last > first ? (last - first) / (to - from) : 0
  return { from: first, to: Math.max(first, last), bad: bad * share, total: total * share }
}

/** What a span will have had, from a past and what is assumed to follow it. */
export interface Outlook {
  /** What would be measured from one instant to another, in unix seconds. */
  measured(from: number, to: number): Counts | ReadyMadeRatio
}

/** The past, with each step's events spread evenly over it, and from `at` on the same traffic at the same error rate. */
export function outlookOf(
  past: readonly Spell[],
  { errorRate, traffic }: Assumption,
  at: number,
  like: Counts | ReadyMadeRatio,
  excluded: readonly Stretch[] = [],
): Outlook {
  return {
    measured(from, to) {
      const begin = Math.max(from, at)
      const seconds = to > begin ? keptSeconds({ from: begin, to }, excluded) : 0
      const parts = past.map((spell) => cut(spell, from, to))
      const total = sumOf(parts, 'total') + seconds * traffic
      const bad = Math.min(total, sumOf(parts, 'bad') + seconds * traffic * errorRate)
      return measurementLike(like, bad, total)
    },
  }
}

function measurementLike(like: Counts | ReadyMadeRatio, bad: number, total: number): Counts | ReadyMadeRatio {
  if (like.kind === 'ratio') {
    return { kind: 'ratio', errorRate: roundedFraction(total > 0 ? bad / total : 0), notes: [] }
  }
  const all = roundedFraction(total)
  return {
    kind: 'counts',
    unit: like.unit,
    good: all.sub(roundedFraction(bad)),
    total: all,
    notes: [],
  } satisfies Measurement
}
