import type Fraction from 'fraction.js'

/** What is good (an SLI, what remains) as a percentage, rounded down: a number never looks better than it is. */
export function percent(share: Fraction, decimals: number): string {
  return `${share.mul(100).floor(decimals).valueOf().toFixed(decimals)}%`
}

/** What is bad (what was spent) as a percentage, rounded up, for the same reason. */
export function percentSpent(share: Fraction, decimals: number): string {
  return `${share.mul(100).ceil(decimals).valueOf().toFixed(decimals)}%`
}

/** An SLI with two digits more than its objective, so that a narrow miss shows. */
export function sliText(sli: Fraction, objectiveText: string): string {
  const decimals = (objectiveText.split('.')[1] ?? '').replace('%', '').length
  return percent(sli, Math.min(decimals + 2, 15))
}

/** A count of events as people read it: 1,000,000. Fractions come from extrapolation and are rounded. */
export function count(events: Fraction): string {
  return events.round(0).valueOf().toLocaleString('en-US')
}

/** A burn rate with two decimals, rounded up. */
export const rate = (burnRate: Fraction): string => burnRate.ceil(2).valueOf().toString()

/** Unix seconds as RFC 3339 in UTC. */
export const rfc3339 = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')

/** Unix seconds as people read them: 2026-12-01 00:00 UTC. */
export const moment = (seconds: number): string => `${rfc3339(seconds).slice(0, 16).replace('T', ' ')} UTC`

/** A length of time in its largest whole unit. */
export function span(seconds: number): string {
  const unit = (
    [
      ['d', 86_400],
      ['h', 3600],
      ['m', 60],
    ] as const
  ).find(([, size]) => seconds % size === 0)
  return unit ? `${seconds / unit[1]}${unit[0]}` : `${seconds}s`
}

/** "1 SLO", "2 SLOs". */
export const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
