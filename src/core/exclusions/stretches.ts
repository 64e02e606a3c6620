import type { Stretch } from '../model/stretch.ts'

/** All that is in any of these stretches, in order; those that overlap or touch are one. */
export function unionOf(stretches: readonly Stretch[]): Stretch[] {
  const union: Stretch[] = []
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (to <= from) continue
    const last = union.at(-1)
    if (last && from <= last.to) union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else union.push({ from, to })
  }
  return union
}

/** What is in `stretches` and not in `taken`; both are unions. */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let next = 0
  for (const { from, to } of stretches) {
    let start = from
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1
    for (let index = next; (taken[index]?.from ?? Number.POSITIVE_INFINITY) < to; index += 1) {
      const { from: begins, to: ends } = taken[index] as Stretch
      if (begins > start) left.push({ from: start, to: begins })
      start = Math.max(start, ends)
    }
    if (start < to) left.push({ from: start, to })
  }
  return left
}

/** What is in both of two unions. */
export const within = (stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  without(stretches, without(stretches, others))

/** Stretches as far as they lie in another. */
export const clipped = (stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] =>
  stretches
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to)

/** From the first to the last instant of one or more. */
export const hullOf = (stretches: readonly Stretch[]): Stretch =>
  stretches.reduce((hull, { from, to }) => ({ from: Math.min(hull.from, from), to: Math.max(hull.to, to) }))

/** How many seconds there are in a union. */
export const lengthOf = (union: readonly Stretch[]): number => union.reduce((sum, { from, to }) => sum + to - from, 0)
