/** Loaded before the program: stops its clock, so that what it says of today is the same on any day. */
const stopped = Date.parse(process.env.GOLDEN_NOW ?? '')
const RunningDate = Date

class StoppedDate extends RunningDate {
  constructor(...given: [] | [number | string]) {
    super(...((given.length === 0 ? [stopped] : given) as [number]))
  }

  static override now(): number {
    return stopped
  }
}

globalThis.Date = StoppedDate as DateConstructor
