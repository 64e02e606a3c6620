import { DateTime } from 'luxon'
import type { AnnualWindow } from '../model/annual-window.ts'

/** When the last review window opened, in unix seconds; without a yearly window, a year before `now`. */
export function lastReviewStart(annual: AnnualWindow | null, now: number): number {
  if (!annual) return Math.floor(DateTime.fromSeconds(now, { zone: 'UTC' }).minus({ years: 1 }).toSeconds())
  const today = DateTime.fromSeconds(now, { zone: annual.timezone })
  const year = today.toFormat('MM-dd') >= annual.opens ? today.year : today.year - 1
  return Math.floor(DateTime.fromISO(`${year}-${annual.opens}`, { zone: annual.timezone }).toSeconds())
}
