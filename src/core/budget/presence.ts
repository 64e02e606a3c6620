import { keptOf, keptSeconds } from '../exclusions/kept.ts'
import type { Stretch } from '../model/stretch.ts'
import { type Covered, NOT_COVERED } from './coverage.ts'
import { median } from './median.ts'

/** A point at which there were data. */
export interface Seen {
  /** In unix seconds. */
  readonly at: number
  /** How many samples the busiest series had in the lookback that ended then. */
  readonly samples: number
}

/** How a window was looked at: at points `stepSeconds` apart that end with it, each of which looked back `lookbackSeconds`, a step or longer. */
export interface Grid extends Stretch {
  readonly stepSeconds: number
  readonly lookbackSeconds: number
  /** What does not count of the window, with or without data. */
  readonly excluded: readonly Stretch[]
}

/** Fewer samples tell nothing of how far apart they are meant to be. */
const FEWEST_STEPS = 3

/**
 * Which part of a window there are data for, from the points that saw some, oldest first. Data that come in long, even steps leave no
 * holes between two of them; where none came for half a step longer than that, there is one. When the data ended is for the caller to say.
 */
export function coverageOf(seen: readonly Seen[], grid: Grid): Covered {
  const { from, to, stepSeconds, lookbackSeconds, excluded } = grid
  const runs = runsOf(seen, grid)
  const dataStep = coarseStepOf(seen, runs, grid)
  const covered = runs.map(({ first, last }) => ({
    from: first - stepSeconds,
    // A point still sees what lies up to the lookback behind it.
    to: last >= to ? to : Math.max(first, last - lookbackSeconds + stepSeconds),
  }))
  const ends = [from, ...covered.map((one) => one.to)]
  const starts = [...covered.map((one) => one.from), to]
  const shortest = dataStep === null ? 1 : 1.5 * dataStep
  const holes = ends
    .map((end, index): Stretch => ({ from: end, to: starts[index] ?? to }))
    .filter((gap) => gap.to - gap.from >= shortest)
    .flatMap((gap) => keptOf(gap, excluded))
  const missing = holes.reduce((sum, hole) => sum + hole.to - hole.from, 0)
  const samples = median(seen.map((one) => one.samples)) ?? 1
  return {
    ...NOT_COVERED,
    share: seen.length === 0 ? 0 : Math.max(0, 1 - missing / Math.max(1, keptSeconds({ from, to }, excluded))),
    hole: holes.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null,
    holesAtEdges: holes.filter((hole) => isAtEdge(hole, grid)),
    stepSeconds: dataStep ?? lookbackSeconds / Math.max(samples, 1),
  }
}

/** Whether a hole touches what is excluded, as far as points tell that are a step apart. */
const isAtEdge = (hole: Stretch, { excluded, stepSeconds }: Grid) =>
  excluded.some(({ from, to }) => hole.from <= to + stepSeconds && hole.to >= from - stepSeconds)

/** Points without one between them that saw nothing. */
interface Run {
  readonly first: number
  readonly last: number
}

function runsOf(seen: readonly Seen[], { stepSeconds }: Grid): Run[] {
  const runs: Run[] = []
  for (const { at } of seen) {
    const run = runs.at(-1)
    if (run && at - run.last <= stepSeconds) runs[runs.length - 1] = { first: run.first, last: at }
    else runs.push({ first: at, last: at })
  }
  return runs
}

/** How far apart samples come that are too far apart to see each other; null for others. A process that restarts all the time has several at a time. */
function coarseStepOf(seen: readonly Seen[], runs: readonly Run[], grid: Grid): number | null {
  if (runs.length < FEWEST_STEPS) return null
  const isSingle =
    (median(seen.map(({ samples }) => samples)) ?? 0) <= 1 &&
    (median(runs.map(({ first, last }) => last - first)) ?? 0) <= grid.lookbackSeconds
  return isSingle ? median(runs.slice(1).map(({ first }, index) => first - (runs[index]?.first ?? first))) : null
}
