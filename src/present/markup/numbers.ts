import type Fraction from 'fraction.js'
import { DAY, HOUR, MINUTE, rfc3339 } from '../../core/model/time.ts'

/** What is good (an SLI, what remains) as a percentage, rounded down: a number never looks better than it is. */
export const percent = (share: Fraction, decimals: number): string =>
  `${fixed(share.mul(100n * 10n ** BigInt(decimals)).floor(), decimals)}%`

/** What is bad (what was spent) as a percentage, rounded up, for the same reason. */
export const percentSpent = (share: Fraction, decimals: number): string =>
  `${fixed(share.mul(100n * 10n ** BigInt(decimals)).ceil(), decimals)}%`

/** A whole number of the last decimal's units, with its decimal point; digits beyond those of a double are kept. */
function fixed(units: Fraction, decimals: number): string {
  const digits = units
    .abs()
    .toFraction()
    .padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const sign = units.lt(0) ? '-' : ''
  return `${sign}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`
}

/** An SLI with two digits more than its objective, so that a narrow miss shows. */
export function sliText(sli: Fraction, objectiveText: string): string {
  const decimals = (objectiveText.split('.')[1] ?? '').replace('%', '').length
  return percent(sli, decimals + 2)
}

/**
 * A share as percentage points with three significant digits, rounded down, as a buffer is never wider than it is: `0.05`.
 */
export function points(share: Fraction): string {
  const percents = share.mul(100)
  const size = percents.equals(0) ? 0 : Math.floor(Math.log10(Math.abs(percents.valueOf())))
  return percents.floor(Math.max(0, 2 - size)).toString(30)
}

/** Minutes with one decimal, rounded down: `1,296`, `21.6`. */
export const minutes = (length: Fraction): string => length.floor(1).valueOf().toLocaleString('en-US')

/** A count of events as people read it: 1,000,000. Fractions come from extrapolation and are rounded. */
export function count(events: Fraction): string {
  return events.round(0).valueOf().toLocaleString('en-US')
}

/** A burn rate with two decimals, rounded up. */
export const rate = (burnRate: Fraction): string => burnRate.ceil(2).valueOf().toString()

/** Unix seconds as people read them: 2026-12-01 00:00 UTC. */
export const moment = (seconds: number): string => `${rfc3339(seconds).slice(0, 16).replace('T', ' ')} UTC`

/** A length of time in its largest whole unit. */
export function span(seconds: number): string {
  const unit = (
    [
      ['d', DAY],
      ['h', HOUR],
      ['m', MINUTE],
    ] as const
  ).find(([, size]) => seconds % size === 0)
  return unit ? `${seconds / unit[1]}${unit[0]}` : `${seconds}s`
}

/** A measured length of time as a person says it, rounded to the nearest: 45s, 90m, 2h, 15d. */
export function roundedSpan(seconds: number): string {
  const unit = (
    [
      ['d', DAY],
      ['h', HOUR],
      ['m', MINUTE],
    ] as const
  ).find(([, size]) => seconds >= 1.95 * size)
  return unit ? `${Math.round(seconds / unit[1])}${unit[0]}` : `${Math.round(seconds)}s`
}

/** A length of time in days, hours or minutes, rounded down: what has lasted for five days and a bit is `5d`. */
export function roughly(seconds: number): string {
  const unit = seconds >= 2 * DAY ? DAY : seconds >= 2 * HOUR ? HOUR : MINUTE
  return span(Math.floor(seconds / unit) * unit)
}

/** A part of a length of time in the unit that a person would count it in, never more than there is: `361 of 720 hours`. */
export function partOf(share: number, seconds: number): string {
  const [unit, noun] =
    seconds > 60 * DAY ? [DAY, 'days'] : seconds > 6 * HOUR ? [HOUR, 'hours'] : ([MINUTE, 'minutes'] as const)
  const all = Math.round(seconds / unit)
  return `${Math.floor(share * all)} of ${all} ${noun}`
}

/** A share below 1 as a percentage, never more than there is. */
export const percentDown = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)}%`

/** "1 SLO", "2 SLOs". */
export const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** How long something is past, in the largest unit that fits, rounded down: `3 days ago`. */
export function ago(seconds: number): string {
  const units = [
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE],
  ] as const
  const [noun, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
  return `${plural(Math.floor(seconds / size), noun)} ago`
}
