/** Chance that a seed repeats exactly. */
export class Random {
  readonly #seed: string
  #state: number

  constructor(seed: string) {
    this.#seed = seed
    this.#state = 0x811c9dc5
    for (const letter of seed) this.#state = Math.imul(this.#state ^ letter.charCodeAt(0), 0x01000193)
  }

  /** Chance of its own for one thing, so that what happens beside it changes nothing of it. */
  of(name: string): Random {
    return new Random(`${this.#seed}/${name}`)
  }

  /** From 0 up to 1 (mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** From `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1))
  }

  isBelow(share: number): boolean {
    return this.share() < share
  }

  /** One of several; there must be some. */
  pick<One>(all: readonly One[]): One {
    return all[this.whole(0, all.length - 1)] as One
  }

  /** `count` letters and digits. */
  word(count: number): string {
    return Array.from({ length: count }, () => this.pick([...LETTERS])).join('')
  }
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
