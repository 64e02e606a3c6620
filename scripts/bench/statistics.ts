/** The middle of the values, and how far a quarter of them lies below and above. */
export interface Spread {
  readonly low: number
  readonly median: number
  readonly high: number
}

/** The quartiles of one or more values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
