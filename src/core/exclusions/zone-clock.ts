import { EXCLUDABLE } from '../model/exclusion.ts'
import { DAY, MINUTE } from '../model/time.ts'

/** A time during which a zone's clocks are so far from UTC; all in seconds. */
interface Offset {
  readonly from: number
  readonly to: number
  readonly ahead: number
}

/** The clocks of a time zone, for as long as exclusions can speak of. */
export class ZoneClock {
  readonly #offsets: readonly Offset[]

  constructor(timezone: string) {
    this.#offsets = offsetsOf(timezone)
  }

  /** When the clocks first show a local time (in seconds, as if it were UTC). One that does not exist is the next that does. */
  first(local: number): number {
    return this.#instants(local).first
  }

  /** The same, of a time that comes twice, for the second time. */
  last(local: number): number {
    return this.#instants(local).last
  }

  #instants(local: number): { readonly first: number; readonly last: number } {
    const near = this.#offsets.slice(this.#before(local - 2 * DAY), this.#before(local + 2 * DAY) + 1)
    const shown = near.map(({ ahead }) => local - ahead).filter((at, index) => isIn(near[index], at))
    const [first] = shown
    if (first !== undefined) return { first, last: shown.at(-1) ?? first }
    // Clocks were put forward over it.
    const after = near.find(({ from, ahead }) => from + ahead > local)?.from ?? local
    return { first: after, last: after }
  }

  /** The place of the offset that holds at `at`; clocks change a few times a year, and this is asked for every day of a century. */
  #before(at: number): number {
    let [low, high] = [0, this.#offsets.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#offsets[middle]?.from ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}

const isIn = (offset: Offset | undefined, at: number) => offset !== undefined && offset.from <= at && at < offset.to

/** Clocks that go back within a month, as for Ramadan in Morocco, must not be skipped. */
const STEP = 7 * DAY

function offsetsOf(timezone: string): readonly Offset[] {
  const aheadAt = clockOf(timezone)
  const offsets: Offset[] = []
  let [from, ahead] = [Number.NEGATIVE_INFINITY, aheadAt(EXCLUDABLE.from - STEP)]
  for (let at = EXCLUDABLE.from; at <= EXCLUDABLE.to + STEP; at += STEP) {
    if (aheadAt(at) === ahead) continue
    const to = changeBetween(at - STEP, at, aheadAt)
    offsets.push({ from, to, ahead })
    from = to
    ahead = aheadAt(at)
  }
  return [...offsets, { from, to: Number.POSITIVE_INFINITY, ahead }]
}

/** When the offset changes between two instants at which it differs. */
function changeBetween(before: number, after: number, aheadAt: (at: number) => number): number {
  const was = aheadAt(before)
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (aheadAt(middle) === was) low = middle
    else high = middle
  }
  return high
}

/** How far the clocks of a zone are ahead of UTC at an instant. A library of dates takes ten times as long. */
function clockOf(timezone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })
  return (at) => {
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(at * 1000)) ?? []
    const ahead = Number(hours ?? 0) * 60 * MINUTE + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0)
    return sign === '-' ? -ahead : ahead
  }
}
