/** A stretch of time, in unix seconds; its end is no part of it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
