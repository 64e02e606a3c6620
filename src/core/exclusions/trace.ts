import type { Stretch } from '../model/stretch.ts'
import { unionOf, within, without } from './stretches.ts'

/** What one step of the default branch did to the time that is looked for; all of these are unions. */
export interface TimeStep {
  /** What the file that is followed excluded before the step, and what others did. */
  readonly before: readonly Stretch[]
  readonly elsewhere: readonly Stretch[]
  readonly after: readonly Stretch[]
  /** What the merged pull request excludes at its own head; null for a push. */
  readonly head: readonly Stretch[] | null
}

/** What brought a stretch of excluded time to the default branch. */
export type Origin<Step> =
  | { readonly kind: 'merged'; readonly step: Step }
  | { readonly kind: 'push' }
  /** The history that was looked at does not say. */
  | { readonly kind: 'not-found' }

export interface Traced<Step> {
  readonly instants: readonly Stretch[]
  readonly origin: Origin<Step>
}

/**
 * Follows excluded time back through the history of the file that excludes it, step by step, newest first: each instant to the step since
 * which it has been excluded without a break. A step that does not end with what the one after it began with shows that something is not known.
 */
export class ExclusionTrace<Step> {
  /** What is still looked for. */
  #left: readonly Stretch[]
  readonly #found: Traced<Step>[] = []

  constructor(instants: readonly Stretch[]) {
    this.#left = unionOf(instants)
  }

  get isDone(): boolean {
    return this.#left.length === 0
  }

  /** What is known after all steps; what is left then was not found. */
  get found(): readonly Traced<Step>[] {
    return this.isDone ? this.#found : [...this.#found, { instants: this.#left, origin: { kind: 'not-found' } }]
  }

  /** Goes back over one step. What other files excluded before it is returned: it is to be followed there, and comes back by `add`. */
  take(step: Step, { before, elsewhere, after, head }: TimeStep): readonly Stretch[] {
    this.#settle(without(this.#left, after), { kind: 'not-found' })
    const here = within(this.#left, after)
    const come = without(here, before)
    const brought = without(come, elsewhere)
    // A merge that was made by hand may hold more than the pull request.
    const merged = head ? within(brought, head) : []
    this.#settle(merged, { kind: 'merged', step })
    this.#settle(without(brought, merged), { kind: 'push' })
    this.#left = within(here, before)
    return within(come, elsewhere)
  }

  add(found: readonly Traced<Step>[]): void {
    this.#found.push(...found)
  }

  #settle(instants: readonly Stretch[], origin: Origin<Step>): void {
    if (instants.length > 0) this.#found.push({ instants, origin })
  }
}
