import { isBad, type RunOutcome } from './outcome.ts'

/** The counts of many runs. */
export class Tally {
  readonly name: string
  readonly #faults = new Map<string, number>()
  readonly #counts = {
    runs: 0,
    requests: 0,
    faults: 0,
    right: 0,
    unknown: 0,
    WRONG: 0,
    late: 0,
    leaked: 0,
    strayed: 0,
    crashed: 0,
  }
  /** Runs with anything that must not be. */
  bad = 0

  constructor(name: string) {
    this.name = name
  }

  add(outcome: RunOutcome): void {
    const counts = this.#counts
    counts.runs += 1
    counts.requests += outcome.requests
    counts.right += outcome.right
    counts.unknown += outcome.unknown
    counts.WRONG += outcome.wrong.length
    counts.late += outcome.isLate ? 1 : 0
    counts.leaked += outcome.leak === null ? 0 : 1
    counts.strayed += outcome.isStray ? 1 : 0
    counts.crashed += outcome.crashes.length
    for (const [name, count] of outcome.faults) {
      counts.faults += count
      this.#faults.set(name, (this.#faults.get(name) ?? 0) + count)
    }
    if (isBad(outcome)) this.bad += 1
  }

  get row(): Readonly<Record<string, number>> {
    return this.#counts
  }

  /** How often each fault happened. */
  get faults(): ReadonlyMap<string, number> {
    return this.#faults
  }
}
