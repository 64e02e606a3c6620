import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from '../support/process.ts'
import type { Random } from './random.ts'

/** A node is gone or hangs for about as long as one of a few runs. */
const LONGEST_QUIET_MS = 1500
const LONGEST_OUTAGE_MS = 1000

/** Kills nodes or lets them hang, one at a time, and brings them back, until it is stopped. */
export class Unrest {
  readonly #nodes: readonly Server[]
  readonly #random: Random
  readonly #ending = new AbortController()
  readonly #done: Promise<void>
  #lost = 0
  /** Why it ended before it was stopped, such as a node that did not come back. */
  #failure: unknown = null

  constructor(nodes: readonly Server[], random: Random) {
    this.#nodes = nodes
    this.#random = random
    this.#done = this.#trouble().catch((error: unknown) => {
      this.#failure = error
    })
  }

  /** How many nodes were lost so far. */
  get lost(): number {
    if (this.#failure) throw this.#failure
    return this.#lost
  }

  async stop(): Promise<void> {
    this.#ending.abort()
    await this.#done
  }

  async #trouble(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      await sleep(this.#random.whole(0, LONGEST_QUIET_MS))
      const node = this.#random.pick(this.#nodes)
      const isKilled = this.#random.isBelow(0.7)
      node.signal(isKilled ? 'SIGKILL' : 'SIGSTOP')
      this.#lost += 1
      await sleep(this.#random.whole(0, LONGEST_OUTAGE_MS))
      if (isKilled) await node.restart()
      else node.signal('SIGCONT')
    }
  }
}
