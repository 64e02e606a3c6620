/** Commit statuses. Nothing is ever overwritten: the newest of a context wins. */
import type { Sha } from '../git/objects.ts'
import type { Account } from './accounts.ts'

export type StatusState = 'error' | 'failure' | 'pending' | 'success'

export interface Status {
  readonly id: number
  readonly sha: Sha
  readonly state: StatusState
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: Account | null
  readonly createdAt: Date
}

export interface StatusOptions {
  readonly state: StatusState
  readonly context?: string
  readonly description?: string | null
  readonly targetUrl?: string | null
  readonly creator?: string | null
  readonly at?: string
}

/** Contexts differ only by more than case, so `A` and `a` are one. */
export function sameContext(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The newest status of each context, newest first. */
export function latestPerContext(newestFirst: readonly Status[]): Status[] {
  return newestFirst.filter(
    (status, index) => newestFirst.findIndex((other) => sameContext(other.context, status.context)) === index,
  )
}

export function combinedState(latest: readonly Status[]): StatusState {
  if (latest.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return latest.length === 0 || latest.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}
