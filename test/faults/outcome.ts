/** What came of one run with faults. */
export interface RunOutcome {
  /** What the run was, in words. */
  readonly text: string
  readonly requests: number
  readonly faults: ReadonlyMap<string, number>
  readonly right: number
  readonly unknown: number
  readonly wrong: readonly string[]
  readonly isLate: boolean
  readonly isStray: boolean
  /** A secret where it was seen; null when there was none. */
  readonly leak: string | null
  readonly crashes: readonly string[]
}

/** Whether anything is not as it must be. */
export const isBad = ({ wrong, isLate, isStray, leak, crashes }: RunOutcome): boolean =>
  wrong.length > 0 || isLate || isStray || leak !== null || crashes.length > 0

/** What is not as it must be, a line each. */
export const complaintsOf = ({ wrong, isLate, isStray, leak, crashes }: RunOutcome): readonly string[] => [
  ...wrong.map((what) => `WRONG ${what}`),
  ...(isLate ? ['LATE'] : []),
  ...(isStray ? ['STRAY a request went to another host'] : []),
  ...(leak === null ? [] : [`LEAKED ${JSON.stringify(leak)}`]),
  ...crashes.map((what) => `CRASHED ${what}`),
]
