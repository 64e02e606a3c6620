import Fraction from 'fraction.js'

/** What people write for a unit of time, by ours. */
const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:s|secs?|seconds?)$/i, 's'],
  [/^(?:m|mins?|minutes?)$/, 'm'],
  [/^(?:h|hrs?|hours?)$/i, 'h'],
  [/^(?:d|days?)$/i, 'd'],
  [/^(?:w|weeks?)$/i, 'w'],
]
/** Units that have no one length, by the days that a rolling window has for them. */
const CALENDAR_DAYS = { week: 7, month: 30, quarter: 90, year: 365 } as const
const CALENDAR_WORDS: readonly (readonly [RegExp, keyof typeof CALENDAR_DAYS])[] = [
  [/^(?:week|weekly)$/i, 'week'],
  [/^(?:M|mon|months?|monthly)$/, 'month'],
  [/^(?:Q|quarters?|quarterly)$/i, 'quarter'],
  [/^(?:y|years?|yearly|annual)$/i, 'year'],
]
const COUNTED = /^P?T?(\d{1,6})?\s*-?\s*([A-Za-z]+)$/

const unitOf = (word: string) => UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1]

/** "Did you mean …?" for a duration in other words: `30 days`, `P30D`, a number of days. */
export function meantDuration(raw: unknown): string | null {
  const [, count, word = ''] = COUNTED.exec(String(raw).trim()) ?? []
  const unit = unitOf(word)
  return count !== undefined && unit && Number(count) > 0 ? `Did you mean ${Number(count)}${unit}?` : null
}

/** "Did you mean …?" for a window in other words; a month may be one of the calendar or 30 days. */
export function meantWindow(raw: unknown): string | null {
  const text = String(raw).trim()
  if (/^[1-9]\d{0,3}$/.test(text)) return `Did you mean ${text}d?`
  const [, count = '1', word = ''] = COUNTED.exec(text) ?? []
  const unit = CALENDAR_WORDS.find(([pattern]) => pattern.test(word))?.[1]
  if (!unit) return meantDuration(raw)
  const rolling = `${Number(count) * CALENDAR_DAYS[unit]}d`
  return Number(count) === 1 ? `Did you mean { calendar: ${unit} }, or ${rolling}?` : `Did you mean ${rolling}?`
}

/** "Did you mean …?" for a latency without its unit, or with other words for it. */
export function meantLatency(raw: unknown): string | null {
  const text = String(raw).trim().replace(',', '.')
  const [, digits, word = ''] = /^(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})\s*([A-Za-zµ]*)$/.exec(text) ?? []
  if (digits === undefined) return null
  const number = new Fraction(digits.startsWith('.') ? `0${digits}` : digits)
  if (number.equals(0)) return null
  if (/^(?:ms|msecs?|millis|milliseconds?)$/i.test(word)) return `Did you mean ${number.toString()}ms?`
  const unit = unitOf(word)
  if (unit === 's' || unit === 'm') return `Did you mean ${number.toString()}${unit}?`
  if (word !== '') return null
  // Histograms have their bounds in seconds, and people speak of milliseconds.
  const seconds = number.lt(1) ? `${number.mul(1000).toString()}ms` : `${number.toString()}s`
  return number.lt(10) ? `Did you mean ${seconds}?` : `Did you mean ${number.toString()}ms, or ${number.toString()}s?`
}

/** "Did you mean …?" for a name with spaces, slashes and the like. */
export function meantName(raw: unknown): string | null {
  if (typeof raw !== 'string') return null
  const name = raw
    .trim()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|-+$/g, '')
  return name === '' || name === raw ? null : `Did you mean ${name}?`
}

/** A percentage with a comma in it, with a point; null for any other. */
export const withPoint = (raw: string | number): string | null => {
  const [, whole, decimals] = /^(\d{1,3}),(\d{1,30})\s*%?$/.exec(String(raw).trim()) ?? []
  return whole === undefined ? null : `${whole}.${decimals}%`
}
