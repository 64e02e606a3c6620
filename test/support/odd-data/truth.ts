/**
 * What a policy should say of a service, from every event that happened: worked out with plain numbers and none of the product's code.
 *
 * An answer is due only where it does not hang on a scrape. `increase` knows the counters at the scrapes alone: an event after the
 * last scrape is not known yet, one before the first in a window has no sample to count from, and what is between is extrapolated
 * to the window's edges. So the truth is looked at with either edge up to two scrapes further in, and up to the backend's five
 * minutes of look-back at the far edge of the compliance window, and for budgets and burn rates 5% more or less. Where all of these
 * agree, an answer is due; between them either will do.
 */
import type { ErrorBudgetPolicy, Rule } from '../../../src/core/model/policy.ts'
import { CELLS_A_SCRAPE, type Group, type Pod, type Service } from './service.ts'

/** Whether the policy freezes: `either` where it hangs on a scrape. */
export type Due = 'freeze' | 'no-freeze' | 'either'

/** Which events count. */
export type Seen =
  /** Those that happened. */
  | 'all'
  /** Those of which some sample that the backend keeps can tell, and those that fell between two scrapes. */
  | 'outside-holes'
  /** Those of which some sample can tell. */
  | 'sampled'

interface Counts {
  readonly bad: number
  readonly total: number
}

const SLACK = 0.05
const LOOKBACK = 300
/** A stretch without a sample that is longer is a hole in the data; a shorter one nobody looks for. */
const HOLE = 420

export function dueOf(service: Service, group: Group, policy: ErrorBudgetPolicy, seen: Seen = 'all'): Due {
  const outcomes = policy.rules
    .filter((rule) => rule.decision === 'freeze')
    .map((rule) => firing(rule, service, group, policy, seen))
  if (outcomes.includes('fires')) return 'freeze'
  return outcomes.every((one) => one === 'quiet') ? 'no-freeze' : 'either'
}

type Firing = 'fires' | 'quiet' | 'either'

/** Whether a rule fires. */
export function firing(rule: Rule, service: Service, group: Group, policy: ErrorBudgetPolicy, seen: Seen): Firing {
  const { when } = rule
  const allowance = 1 - Number.parseFloat(service.recipe.objective) / 100
  const over = (seconds: number) => around(service, group, seconds, seen)
  const window = over(service.windowSeconds)
  const spent = window.map((counts) => rateOf(counts) / allowance)
  const bound = when.threshold.bound.valueOf()
  switch (when.kind) {
    case 'budget-remaining':
      return both(atLeast(spent, 1 - bound, SLACK), enough(window, policy, service))
    case 'budget-spent': {
      if (when.within === null || when.within.seconds >= service.windowSeconds)
        return both(atLeast(spent, bound, SLACK), enough(window, policy, service))
      const recently = over(when.within.seconds)
      const part = recently.flatMap(({ bad }) => window.map(({ total }) => (total === 0 ? 0 : bad / total / allowance)))
      return both(atLeast(part, bound, SLACK), enough(recently, policy, service))
    }
    case 'burn-rate': {
      const longest = Math.max(...when.over.map(({ seconds }) => seconds))
      const burns = when.over.map(({ seconds }) =>
        atLeast(
          over(seconds).map((counts) => rateOf(counts) / allowance),
          bound,
          bound * SLACK,
        ),
      )
      return burns.reduce(both, enough(over(longest), policy, service))
    }
  }
}

/** Whether numbers, all of which may be meant, are at least this. */
function atLeast(values: readonly number[], bound: number, slack: number): Firing {
  if (values.every((value) => value >= bound + slack)) return 'fires'
  return values.every((value) => value < bound - slack) ? 'quiet' : 'either'
}

/** Few slices are no sign of little traffic. */
const enough = (counts: readonly Counts[], { minimumBadEvents }: ErrorBudgetPolicy, { recipe }: Service): Firing =>
  minimumBadEvents === 0 || recipe.indicator === 'slices'
    ? 'fires'
    : atLeast(
        counts.map(({ bad }) => bad),
        minimumBadEvents,
        1 + minimumBadEvents * SLACK,
      )

function both(one: Firing, other: Firing): Firing {
  if (one === 'quiet' || other === 'quiet') return 'quiet'
  return one === 'fires' && other === 'fires' ? 'fires' : 'either'
}

const rateOf = ({ bad, total }: Counts) => (total === 0 ? 0 : bad / total)

/** The counts of a span that ends at the evaluation instant, with its edges a little further in. */
function around(service: Service, group: Group, seconds: number, seen: Seen): Counts[] {
  const { cells, cellSeconds, windowSeconds } = service
  const scrape = CELLS_A_SCRAPE
  const lookback = seconds === windowSeconds ? [LOOKBACK / cellSeconds + scrape] : []
  const spanCells = seconds / cellSeconds
  const from = cells - spanCells
  // Of a span of few scrapes it matters where exactly they lie.
  const step = spanCells < 10 * scrape ? 1 : scrape
  const shifts = Array.from({ length: (2 * scrape) / step + 1 }, (_, index) => index * step)
  return [...shifts, ...lookback].flatMap((late) =>
    shifts.flatMap((early) => {
      const [first, last] = [Math.round(from + late), cells - early]
      return last - first < Math.min(scrape - 1, spanCells) ? [] : [countsOf(service, group, first, last, seen)]
    }),
  )
}

/** The events of the cells from `from` to before `to`. */
export function countsOf(service: Service, { pods }: Group, from: number, to: number, seen: Seen): Counts {
  let [bad, total] = [0, 0]
  for (const pod of pods) {
    const unseen =
      seen === 'all'
        ? []
        : unseenIn(service, pod, from, to).filter(
            ([a, b]) => seen === 'sampled' || (b - a) * service.cellSeconds > HOLE,
          )
    bad += within(pod.bad, from, to)
    total += within(pod.total, from, to)
    for (const [a, b] of unseen) {
      bad -= within(pod.bad, a, b)
      total -= within(pod.total, a, b)
    }
  }
  return { bad, total }
}

const within = (sum: Float64Array, from: number, to: number) => (sum[Math.max(to, from)] ?? 0) - (sum[from] ?? 0)

const unseenIn = ({ recipe }: Service, pod: Pod, from: number, to: number) =>
  recipe.indicator === 'slices' ? gapsOf(pod, from, to) : unseenOf(pod, from, to)

/** The stretches of a span between two samples of a gauge that are further apart than they should be. */
function gapsOf({ samples }: Pod, from: number, to: number): [number, number][] {
  const known = [0, ...samples.filter((sample) => sample <= to), to]
  return known.flatMap((sample, index): [number, number][] => {
    const [start, end] = [Math.max(from, sample), known[index + 1] ?? to]
    return end - sample > 2 * CELLS_A_SCRAPE && end > start ? [[start, end]] : []
  })
}

/** The stretches of a pod's life in a span of whose events no two samples within the span can tell. */
function unseenOf(
  { from: born, to: died, restarts, samples, isAsked }: Pod,
  from: number,
  to: number,
): [number, number][] {
  const [start, end] = [Math.max(from, born), Math.min(to, died)]
  if (end <= start) return []
  const own = samples.filter((sample) => sample > from && sample <= to)
  const [first, last] = [own[0], own.at(-1)]
  if (!isAsked || first === undefined || last === undefined) return [[start, end]]
  // A counter that began within the span began at 0, so its first sample tells all since then.
  const isNew = born > from && !samples.some((sample) => sample <= from) && first - born <= CELLS_A_SCRAPE
  const stretches: [number, number][] = isNew ? [] : [[start, first]]
  for (const restart of restarts.filter((one) => one > first && one < last)) {
    stretches.push([own.findLast((sample) => sample <= restart) ?? start, restart])
  }
  if (last < end) stretches.push([last, end])
  return stretches
}
