import { DateTime } from 'luxon'
import type { Window } from './window.ts'

/** When a promise begins: a day, at its midnight where the window's clocks are, or a time. */
export type Since =
  | { readonly kind: 'day'; readonly day: string; readonly text: string }
  /** In unix seconds. */
  | { readonly kind: 'time'; readonly at: number; readonly text: string }

/** When a promise begins, in unix seconds. A rolling window follows UTC. */
export function beginsAt(since: Since, window: Window): number {
  if (since.kind === 'time') return since.at
  const zone = window.kind === 'calendar' ? window.timezone : 'UTC'
  return DateTime.fromISO(since.day, { zone }).startOf('day').toSeconds()
}
