/** Of an even number of them, the lesser of the two in the middle; null of none. */
export const median = (numbers: readonly number[]): number | null =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null
