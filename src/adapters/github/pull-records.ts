import type { Review } from '../../core/review/review.ts'
import type { Client } from './client.ts'
import { mergerOf } from './history.ts'
import { lastForcePush } from './issue-events.ts'
import { type PullRecord, pullRecord } from './pull-record.ts'
import { reviewsOf } from './pulls.ts'
import type { QueryQueue } from './query-queue.ts'

/** The reviews of pull requests, and the force-pushes that are told with them. */
export class PullRecords {
  readonly #client: Client
  readonly #ask: QueryQueue
  /** Asked for, and not yet used. */
  readonly #foreseen = new Map<number, Promise<PullRecord | null>>()
  /** As of the last time that the reviews were asked for. */
  readonly #latest = new Map<number, PullRecord | null>()

  constructor(client: Client, ask: QueryQueue) {
    this.#client = client
    this.#ask = ask
  }

  /** What was foreseen before may be out of date. */
  foresee(pull: number): void {
    const record = pullRecord(this.#ask, pull)
    // Whoever needs it hears what went wrong.
    record.catch(() => null)
    this.#foreseen.set(pull, record)
  }

  /** All reviews as they are now, oldest first. */
  async reviews(pull: number): Promise<readonly Review[]> {
    const record = await (this.#foreseen.get(pull) ?? pullRecord(this.#ask, pull))
    this.#foreseen.delete(pull)
    this.#latest.set(pull, record)
    return record?.reviews ?? (await reviewsOf(this.#client, pull))
  }

  /** When the branch was last force-pushed, in unix milliseconds; null for never. */
  async lastForcePush(pull: number): Promise<number | null> {
    const record = this.#latest.get(pull)
    return record ? record.lastForcePush : await lastForcePush(this.#client, pull)
  }

  /** Who merged a pull request; null when the account is gone. */
  async mergerOf(pull: number): Promise<string | null> {
    const record = this.#latest.get(pull)
    return record ? record.mergedBy : await mergerOf(this.#client, pull)
  }
}
