/**
 * Literals of PromQL, each as one spelling of all that every PromQL reads alike. What this does not know for sure stays as it is written:
 * leading zeros (octal to some), `_` between digits, a number of seconds for a range, escapes by a code.
 */

const DECIMAL = /^(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/

/** A number without its sign: `1e3` is `1000`. */
export function numberMeaning(text: string): string {
  if (/^(?:inf|nan)$/i.test(text)) return text.toLowerCase()
  const value = Number(text)
  if (HEXADECIMAL.test(text)) return Number.isSafeInteger(value) ? String(value) : text
  // What is too large for a number is refused by some, and what is too small is 0 to others.
  const isLost = !Number.isFinite(value) || (value === 0 && /[1-9]/.test(text.replace(/e.*/i, '')))
  return DECIMAL.test(text) && !isLost ? String(value) : text
}

const MILLISECONDS = { y: 31_536_000_000, w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 }
const DURATION = /^(?=\d)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/
/** Prometheus counts nanoseconds in 63 bits. */
const LONGEST = 9_223_372_036_854

/** A duration, where one is due: `1h` is `60m`. A year has 365 days. */
export function durationMeaning(text: string): string {
  if (!DURATION.test(text)) return text
  const parts = [...text.matchAll(/(\d+)(ms|[ywdhms])/g)]
  if (parts.some(([, count = '']) => /^0\d/.test(count))) return text
  const all = parts.reduce((sum, [, count, unit]) => sum + Number(count) * MILLISECONDS[unit as 'ms'], 0)
  return all <= LONGEST ? `${all}ms` : text
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const DOUBLE = /^"(?:[^"\\\r\n]|\\[abfnrtv\\"])*"$/
const SINGLE = /^'(?:[^'\\\r\n]|\\[abfnrtv\\'])*'$/
const RAW = /^`[^`\r]*`$/

/** A string in double quotes: `'5\\d'` is `` `5\d` ``. */
export function stringMeaning(literal: string): string {
  const inner = literal.slice(1, -1)
  if (RAW.test(literal)) return JSON.stringify(inner)
  if (!DOUBLE.test(literal) && !SINGLE.test(literal)) return literal
  return JSON.stringify(inner.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter))
}
