/** What went wrong once there was an answer: it fails the run, and takes nothing from the answer. */
export interface Trouble {
  readonly error: unknown
}

/** What comes of a step that an answer can do without, or what went wrong in it. */
export async function attempt<Value>(step: () => Promise<Value>): Promise<{ readonly value: Value } | Trouble> {
  try {
    return { value: await step() }
  } catch (error) {
    return { error }
  }
}
