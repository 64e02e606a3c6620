/** The time that a run has, all its modes together. It passes from when the inputs were read. */
export interface RunTime {
  readonly totalMs: number
  /** Aborts what the run waits for, while there is time left to say what came of it. */
  readonly deadline: AbortSignal
  /** Aborts when all of the time is up. */
  readonly end: AbortSignal
}

const LONGEST_LAST_WORD_MS = 10_000
const LAST_WORD_SHARE = 0.25

/** Starts the time of a run. */
export function runTimeOf(totalMs: number): RunTime {
  const lastWordMs = Math.min(LONGEST_LAST_WORD_MS, totalMs * LAST_WORD_SHARE)
  return {
    totalMs,
    deadline: AbortSignal.timeout(Math.floor(totalMs - lastWordMs)),
    end: AbortSignal.timeout(totalMs),
  }
}
