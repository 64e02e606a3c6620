import { hasEnded, type ServiceWaiver, type WaiverOrigin } from './waiver.ts'

type Stated = Pick<ServiceWaiver, 'service' | 'until'>

/** One step of the default branch: the waivers before and after it, and what made it. */
export interface WaiverStep {
  readonly before: readonly Stated[]
  readonly after: readonly Stated[]
  /** The pull request that was merged, with the waivers of its own head; null for a push. */
  readonly merge: { readonly pull: number; readonly mergedAt: number; readonly head: readonly Stated[] } | null
}

/**
 * Follows one waiver back through the history, step by step, newest first, to the merge that brought it, and on through those
 * that it makes longer. It is the same waiver while the service and the day stay: another file or reason is no other waiver.
 * A step that does not end with what the one after it began with shows that something is not known, and ends the search.
 */
export class WaiverTrace {
  /** Whose merges are still looked for: the waiver itself, then those that it replaced. */
  #followed: readonly Stated[]
  #own: { readonly pull: number; readonly mergedAt: number } | null = null
  #first = Number.POSITIVE_INFINITY
  #failure: WaiverOrigin | null = null

  /** `tip` are the waivers that the default branch has. */
  constructor(waiver: Stated, tip: readonly Stated[]) {
    this.#followed = [waiver]
    if (!holds(tip, waiver)) this.#failure = { kind: 'not-on-default-branch' }
  }

  get isDone(): boolean {
    return this.#failure !== null || this.#followed.length === 0
  }

  /** What is known after all steps. */
  get origin(): WaiverOrigin {
    if (this.#failure) return this.#failure
    if (!this.#own || this.#followed.length > 0) return { kind: 'not-found' }
    return { kind: 'merged', ...this.#own, firstMergedAt: this.#first }
  }

  /** Goes back over one step. */
  take(step: WaiverStep): void {
    if (this.isDone) return
    if (this.#followed.some((one) => !holds(step.after, one))) {
      this.#failure = { kind: 'not-found' }
      return
    }
    this.#followed = this.#followed.flatMap((one) => (holds(step.before, one) ? [one] : this.#broughtBy(step, one)))
  }

  /** Which waivers to follow before the step that brought this one. */
  #broughtBy({ before, after, merge }: WaiverStep, waiver: Stated): readonly Stated[] {
    // A merge that was made by hand may hold more than the pull request.
    if (!merge || !holds(merge.head, waiver)) {
      // Of one that a merge replaced, nothing was ever let through: the merge started over.
      if (!this.#own) this.#failure = { kind: 'push' }
      return []
    }
    const { pull, mergedAt } = merge
    this.#own ??= { pull, mergedAt }
    this.#first = Math.min(this.#first, mergedAt)
    return before.filter((one) => one.service === waiver.service && !holds(after, one) && !hasEnded(one, mergedAt))
  }
}

const same = (a: Stated, b: Stated) => a.service === b.service && a.until === b.until
const holds = (waivers: readonly Stated[], waiver: Stated) => waivers.some((one) => same(one, waiver))
