/** What really happened to a service, to the second: straight lines between knots, of which only whole events have happened. */
export class Course {
  readonly #times: readonly number[]
  readonly #good: readonly number[]
  readonly #bad: readonly number[]

  /** Each segment lasts until `to` at so many events a second. */
  constructor(from: number, segments: readonly Segment[]) {
    const [times, good, bad] = [[from], [0], [0]]
    for (const { to, perSecond, badShare } of segments) {
      const events = (to - (times.at(-1) ?? from)) * perSecond
      times.push(to)
      good.push((good.at(-1) ?? 0) + events * (1 - badShare))
      bad.push((bad.at(-1) ?? 0) + events * badShare)
    }
    this.#times = times
    this.#good = good
    this.#bad = bad
  }

  /** How many events there had been by then. */
  at(time: number): Counted {
    return { good: this.#by(time, this.#good), bad: this.#by(time, this.#bad) }
  }

  /** The events in (from, to]. */
  within({ from, to }: { readonly from: number; readonly to: number }): Counted {
    const [before, after] = [this.at(from), this.at(to)]
    return { good: after.good - before.good, bad: after.bad - before.bad }
  }

  #by(time: number, counts: readonly number[]): number {
    let [low, high] = [0, this.#times.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#times[middle] ?? 0) <= time) low = middle
      else high = middle - 1
    }
    const [start, count] = [this.#times[low] ?? 0, counts[low] ?? 0]
    const [end, next] = [this.#times[low + 1], counts[low + 1]]
    if (end === undefined || next === undefined || time <= start) return Math.floor(count)
    return Math.floor(count + ((next - count) * (time - start)) / (end - start))
  }
}

interface Segment {
  readonly to: number
  readonly perSecond: number
  readonly badShare: number
}

export interface Counted {
  readonly good: number
  readonly bad: number
}
