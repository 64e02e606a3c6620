import type { ExclusionRefusal } from '../../core/audit/exclusion-check.ts'
import type { Duration } from '../../core/model/duration.ts'
import { Unavailable, UsageError } from '../../core/model/errors.ts'
import { reviewRulesAt } from '../commits/compare.ts'
import type { Landing } from '../commits/landing.ts'
import { type Archive, judgeLandings, locate } from './judge-landing.ts'

/** More pull requests that came late are not looked at: each costs several requests. */
const MAX_LATE = 20

/** What is to be said of time that a pull request brought too late, each once. */
export class LateLandings {
  readonly #archive: Archive
  readonly #rules = new Map<string, Promise<Duration | null>>()
  readonly #refusals = new Map<string, Promise<ExclusionRefusal | null>>()

  constructor(archive: Archive) {
    this.#archive = archive
  }

  /** The first instant for which it gives its notice, in unix seconds. */
  async announcedFrom(landing: Landing): Promise<number> {
    const notice = await this.#noticeOf(landing)
    return notice ? landing.at + notice.seconds : Number.POSITIVE_INFINITY
  }

  /** Null where the approvals were there that late ones need. */
  refusalOf(landing: Landing): Promise<ExclusionRefusal | null> {
    const known = this.#refusals.get(landing.after)
    if (known) return known
    const refusal =
      this.#refusals.size < MAX_LATE
        ? this.#judge(landing).catch(noAnswer)
        : Promise.resolve<ExclusionRefusal>({ kind: 'too-many', what: 'pull-requests', most: MAX_LATE })
    this.#refusals.set(landing.after, refusal)
    return refusal
  }

  async #judge(landing: Landing): Promise<ExclusionRefusal | null> {
    const { pull } = landing
    if (!pull) throw new Error('only a merge can come too late')
    const [entry = null] = await judgeLandings([landing], this.#archive)
    if (entry?.state === 'reviewed') return null
    const notice = (await this.#noticeOf(landing))?.text ?? null
    return { kind: 'late', pull: pull.number, mergedAt: pull.mergedAt, notice, entry }
  }

  /** As the policy of the day asked for it; null where it had no exclusions, or can't be read. */
  #noticeOf({ before }: Landing): Promise<Duration | null> {
    const { sources } = this.#archive
    const key = before ?? ''
    const known =
      this.#rules.get(key) ??
      locate(sources, before)
        .then((location) => reviewRulesAt(sources, location))
        .then((rules) => ('exclusions' in rules ? (rules.exclusions?.notice ?? null) : null))
    this.#rules.set(key, known)
    return known
  }
}

/** That GitHub did not say. */
export function noAnswer(error: unknown): ExclusionRefusal {
  if (error instanceof Unavailable || error instanceof UsageError) return { kind: 'no-answer', message: error.message }
  throw error
}
