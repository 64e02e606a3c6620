import type { InputProblem, PlacedProblem } from './problem.ts'

/** The user's files can't be read or don't fit the inputs: nothing was decided. */
export class BrokenFiles extends Error {
  readonly diagnostics: readonly PlacedProblem[]
  constructor(diagnostics: readonly PlacedProblem[]) {
    super('the SLO files cannot be read')
    this.diagnostics = diagnostics
  }
}

/** Inputs can't be used: nothing was decided. */
export class BrokenInputs extends Error {
  readonly problems: readonly InputProblem[]
  constructor(problems: readonly InputProblem[]) {
    super(`these inputs cannot be used: ${problems.map(({ input }) => input).join(', ')}`)
    this.problems = problems
  }
}

/** The inputs can't be followed: nothing was decided. The message says what to do. */
export class UsageError extends Error {}

/**
 * What a run finds around it can't be used, such as its checkout, its event or git, and its inputs are not to blame: nothing was
 * decided. The message says what to do.
 */
export class EnvironmentError extends UsageError {}

/** What was thrown says, whatever it is. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** Whether it is the inputs that have to be put right. */
export function isWrongInput(error: unknown): boolean {
  // One that GitHub withheld is right, in the runs that get it.
  if (error instanceof BrokenInputs) return error.problems.some(({ withheld }) => !withheld)
  return error instanceof UsageError && !(error instanceof EnvironmentError)
}

/** What was asked for, outside of the program, was not given. The message says what was asked, and why there is no answer. */
export class Unavailable extends Error {
  /** Whether there is no such thing, or none that may be seen. */
  readonly isMissing: boolean
  constructor(message: string, isMissing: boolean, options: ErrorOptions = {}) {
    super(message, options)
    this.isMissing = isMissing
  }
}
