import type { Place } from '../core/model/place.ts'

/** A message on a line of a file, as GitHub shows it beside the diff. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Null when it is about no file. */
  readonly place: Place | null
}

/** The runner keeps this many annotations of each level for a step and drops the rest without a word. */
const MAX_PER_LEVEL = 10

/** The annotations that the runner will keep; the last of a level that has more counts what is left out. */
export function atMostKept(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    const last = all[MAX_PER_LEVEL - 1]
    if (all.length <= MAX_PER_LEVEL || !last) return all
    const rest = `${all.length - MAX_PER_LEVEL + 1} more; the job summary has all of them`
    return [...all.slice(0, MAX_PER_LEVEL - 1), { ...last, title: rest, message: rest }]
  })
}
