import path from 'node:path'
import { readDuration } from '../../core/model/duration.ts'
import { nearest } from '../../core/model/names.ts'
import { Problem } from '../../core/model/problem.ts'
import { DAY } from '../../core/model/time.ts'
import { isDay } from '../../core/specs/fields/day.ts'
import { BACKENDS } from '../backends.ts'
import { FORMATS } from '../formats.ts'
import { MODE_NAMES } from '../modes.ts'
import type { InputName } from './names.ts'

/** Which services to look at. */
export type ServiceChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'named'; readonly names: readonly string[] }

const text =
  (fallback: string) =>
  (raw: string): string =>
    raw.trim() || fallback
const oneOf =
  <const Name extends string>(names: readonly Name[], fallback: NoInfer<Name> | '') =>
  (raw: string): Name | '' | Problem => {
    const given = raw.trim() || fallback
    const known = given === '' ? given : names.find((name) => name === given)
    return known ?? new Problem(`unknown value \`${given}\``, `one of ${names.join(', ')}`, nearest(given, names))
  }
/** The kinds of a table that has a row for each. */
const namesIn = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[]
const milliseconds =
  (fallback: string) =>
  (raw: string): number | Problem => {
    const read = readDuration(raw.trim() || fallback)
    if (read instanceof Problem) return read
    return read.seconds > LONGEST_TIMEOUT ? new Problem('expected at most 24h') : read.seconds * 1000
  }
/** In seconds; a timer can't hold more than 24 days. */
const LONGEST_TIMEOUT = DAY
const MAX_CONCURRENCY = 64
/** The headers that belong to the exchange itself. */
const RESERVED_HEADERS =
  /^(connection|content-length|content-type|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i
/** Date takes 24:00 for the next day's midnight, which RFC 3339 has not. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/

function token(raw: string): string | Problem {
  const given = raw.trim()
  return /^[\x21-\x7e]*$/.test(given)
    ? given
    : new Problem('it holds a space, a line break or a letter that no token has', 'one word')
}

function yesOrNo(raw: string): boolean | Problem {
  const given = raw.trim()
  if (/^(true|True|TRUE)$/.test(given)) return true
  return /^(|false|False|FALSE)$/.test(given)
    ? false
    : new Problem(`\`${given}\` is neither true nor false`, 'true or false')
}

function readConcurrency(raw: string): number | Problem {
  const given = raw.trim() || '6'
  const number = Number(given)
  return /^\d+$/.test(given) && number >= 1 && number <= MAX_CONCURRENCY
    ? number
    : new Problem(`\`${given}\` is not a number of requests`, `a whole number from 1 to ${MAX_CONCURRENCY}`)
}

/** How each input is read. */
export const READERS = {
  mode: oneOf(MODE_NAMES, 'auto'),
  'slo-directory': (raw) => normalPath(raw.trim() || '.slo'),
  path: text(''),
  services: readServices,
  environment: text(''),
  commit: readCommit,
  override: text(''),
  base: readBase,
  backend: oneOf(namesIn(BACKENDS), 'prometheus'),
  'backend-url': text(''),
  'backend-token': token,
  'backend-username': text(''),
  'backend-password': text(''),
  'backend-headers': readHeaders,
  'backend-auth': oneOf(['none', 'bearer', 'basic'], ''),
  'backend-client-certificate': text(''),
  'backend-client-key': text(''),
  'backend-concurrency': readConcurrency,
  'backend-timeout': milliseconds('30s'),
  'run-timeout': milliseconds('5m'),
  at: (raw) => timeOf(raw.trim()),
  since: (raw) =>
    timeOf(
      /^\d{4}-\d{2}-\d{2}$/.test(raw.trim()) ? `${raw.trim()}T00:00:00Z` : raw.trim(),
      'a day such as 2026-11-01, or ',
    ),
  'dry-run': yesOrNo,
  'freeze-issue': yesOrNo,
  'publish-targets': yesOrNo,
  'comment-key': readCommentKey,
  apply: yesOrNo,
  'github-token': token,
  'review-token': token,
  format: oneOf(namesIn(FORMATS), 'text'),
  'report-file': text(''),
} as const satisfies Record<InputName, (raw: string) => unknown>

/** The inputs by their names, each as its reader gives it. */
export type ParsedInputs = { readonly [Name in InputName]: Exclude<ReturnType<(typeof READERS)[Name]>, Problem> }

/** Unix seconds; null when nothing is given. */
function timeOf(raw: string, orElse = ''): number | null | Problem {
  if (raw === '') return null
  // Date alone takes 30 February for 2 March.
  const ms = RFC_3339.test(raw) && isDay(raw.slice(0, 'YYYY-MM-DD'.length)) ? Date.parse(raw.toUpperCase()) : Number.NaN
  return Number.isNaN(ms)
    ? new Problem(`\`${raw}\` is not a time`, `${orElse}an RFC 3339 time such as 2026-11-01T00:00:00Z`)
    : Math.floor(ms / 1000)
}

/** One spelling for one directory: without `../../`, doubled or closing slashes. */
function normalPath(raw: string): string {
  return path.posix.normalize(raw.replaceAll('\\', '/')).replace(/(.)\/$/, '$1')
}

/** A commit, or what names one. */
function readCommit(raw: string): string | Problem {
  const given = raw.trim()
  return /^[^\s~^:?*[\\]{0,255}$/.test(given) && !given.startsWith('-') && !given.includes('..')
    ? given
    : new Problem(`\`${given}\` names no commit`, 'a commit by its SHA, or a branch or tag')
}

/** It stands in a comment's invisible marker, which nothing in it may end. */
function readCommentKey(raw: string): string | Problem {
  const given = raw.trim()
  return /^[A-Za-z0-9._/-]{0,100}$/.test(given)
    ? given
    : new Problem(`\`${given}\` is not a key`, 'at most 100 letters, digits and - _ . /, such as eu-west')
}

/** A commit of the local repository, in any of git's spellings that need no quotes, such as `HEAD~2`. */
function readBase(raw: string): string | Problem {
  const given = raw.trim()
  return /^[^\s\p{Cc}]{0,255}$/u.test(given) && !given.startsWith('-') && !given.includes('..')
    ? given
    : new Problem(`\`${given}\` names no commit`, 'a branch, a tag, or a commit by its SHA')
}

function readServices(raw: string): ServiceChoice | Problem {
  const names = raw
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0) return { kind: 'all' }
  if (!names.includes('changed')) return { kind: 'named', names }
  return names.length === 1
    ? { kind: 'changed' }
    : new Problem('`changed` stands beside names', 'either names of services, or `changed` alone')
}

function readHeaders(raw: string): Record<string, string> | Problem {
  const headers = new Map<string, string>()
  for (const [index, line] of raw.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:([\t\x20-\x7e\x80-\xff]*)$/.exec(line.trim())
    if (!match?.[1]) return new Problem(`line ${index + 1} is not a header`, 'one `Name: value` a line')
    if (RESERVED_HEADERS.test(match[1]))
      return new Problem(`line ${index + 1}: ${match[1]} can't be set`, 'another header')
    headers.set(match[1], (match[2] ?? '').trim())
  }
  return Object.fromEntries(headers)
}
