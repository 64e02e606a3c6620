import path from 'node:path'
import { readDuration } from '../../core/model/duration.ts'
import { Problem } from '../../core/model/problem.ts'
import { isDay } from '../../core/specs/fields/day.ts'
import { MODE_NAMES, type ModeName } from '../modes.ts'

/** Every input by its name, as text; the two doors collect them, and an input that is not given is the empty text. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>

export const INPUT_NAMES = [
  'mode',
  'slo-directory',
  'path',
  'services',
  'environment',
  'backend',
  'backend-url',
  'backend-token',
  'backend-username',
  'backend-password',
  'backend-headers',
  'backend-auth',
  'backend-concurrency',
  'backend-timeout',
  'run-timeout',
  'at',
  'since',
  'dry-run',
  'publish-targets',
  'apply',
  'github-token',
  'review-token',
  'format',
  'report-file',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** The inputs whose values must never be seen. */
export const SECRET_INPUTS: readonly InputName[] = [
  'backend-token',
  'backend-username',
  'backend-password',
  'github-token',
  'review-token',
]

export interface Inputs {
  readonly mode: ModeName
  readonly sloDirectory: string
  /** The file or directory to convert; null when none is given. */
  readonly path: string | null
  readonly services: ServiceChoice
  /** The environment whose last successful deployment starts the deploy range; null for none. */
  readonly environment: string | null
  /** Null when no address is given. What is wrong with it matters only to a mode that asks a backend. */
  readonly backend: BackendInput | InputProblem | null
  readonly runTimeoutMs: number
  /** The evaluation instant in unix seconds; null for about now. */
  readonly at: number | null
  /** Where an audit begins, in unix seconds; null for the last review window. */
  readonly since: number | null
  readonly dryRun: boolean
  /** Whether targets are named in a public repository too. */
  readonly publishTargets: boolean
  /** Whether protect writes the ruleset. */
  readonly apply: boolean
  /** Empty when there is none. */
  readonly githubToken: string
  /** Reads team membership; empty for the token above. */
  readonly reviewToken: string
  /** What is printed: words, or the JSON report. */
  readonly format: 'text' | 'json'
  /** Null for the door's own default. */
  readonly reportFile: string | null
}

/** Which services to look at. */
export type ServiceChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'named'; readonly names: readonly string[] }

export type BackendInput =
  | {
      readonly kind: 'prometheus'
      readonly baseUrl: URL
      /** All headers to send, those of the credentials included. */
      readonly headers: Readonly<Record<string, string>>
      readonly concurrency: number
      readonly requestTimeoutMs: number
    }
  | { readonly kind: 'counts'; readonly file: string }

/** An input that can't be used: its name, and what is wrong with it. */
export interface InputProblem {
  readonly input: InputName
  readonly problem: Problem
}

export type ReadInputs =
  | { readonly kind: 'inputs'; readonly inputs: Inputs }
  | { readonly kind: 'broken'; readonly problems: readonly InputProblem[] }

const text =
  (fallback: string) =>
  (raw: string): string =>
    raw.trim() || fallback
const oneOf =
  <const Name extends string>(names: readonly Name[], fallback: NoInfer<Name> | '') =>
  (raw: string): Name | '' | Problem => {
    const given = raw.trim() || fallback
    const known = given === '' ? given : names.find((name) => name === given)
    return known ?? new Problem(`\`${given}\` is not known here`, `one of ${names.join(', ')}`)
  }
const milliseconds =
  (fallback: string) =>
  (raw: string): number | Problem => {
    const read = readDuration(raw.trim() || fallback)
    if (read instanceof Problem) return read
    return read.seconds > LONGEST_TIMEOUT ? new Problem('expected at most 24h') : read.seconds * 1000
  }
/** In seconds; a timer can't hold more than 24 days. */
const LONGEST_TIMEOUT = 86_400
const MAX_CONCURRENCY = 64
/** The headers that belong to the exchange itself. */
const RESERVED_HEADERS =
  /^(connection|content-length|content-type|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/

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
const READERS = {
  mode: oneOf(MODE_NAMES, 'auto'),
  'slo-directory': (raw) => normalPath(raw.trim() || '.slo'),
  path: text(''),
  services: readServices,
  environment: text(''),
  backend: oneOf(['prometheus', 'counts'], 'prometheus'),
  'backend-url': text(''),
  'backend-token': token,
  'backend-username': text(''),
  'backend-password': text(''),
  'backend-headers': readHeaders,
  'backend-auth': oneOf(['none', 'bearer', 'basic'], ''),
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
  'publish-targets': yesOrNo,
  apply: yesOrNo,
  'github-token': token,
  'review-token': token,
  format: oneOf(['text', 'json'], 'text'),
  'report-file': text(''),
} as const satisfies Record<InputName, (raw: string) => unknown>
type Parsed = { readonly [Name in InputName]: Exclude<ReturnType<(typeof READERS)[Name]>, Problem> }

/** Unix seconds; null when nothing is given. */
function timeOf(raw: string, orElse = ''): number | null | Problem {
  if (raw === '') return null
  // Date alone takes 30 February for 2 March.
  const ms = RFC_3339.test(raw) && isDay(raw.slice(0, 'YYYY-MM-DD'.length)) ? Date.parse(raw.toUpperCase()) : Number.NaN
  return Number.isNaN(ms)
    ? new Problem(`\`${raw}\` is not a time`, `${orElse}an RFC 3339 time such as 2026-11-01T00:00:00Z`)
    : Math.floor(ms / 1000)
}

/** Reads the inputs; every problem is reported. */
export function readInputs(raw: RawInputs): ReadInputs {
  const values = INPUT_NAMES.map((input) => ({ input, value: READERS[input](raw[input] ?? '') }))
  const problems = values.flatMap(({ input, value }) => (value instanceof Problem ? [{ input, problem: value }] : []))
  if (problems.length > 0) return { kind: 'broken', problems }
  const parsed = Object.fromEntries(values.map(({ input, value }) => [input, value])) as unknown as Parsed
  const backend = backendOf(parsed)
  return {
    kind: 'inputs',
    inputs: {
      mode: parsed.mode || 'auto',
      sloDirectory: parsed['slo-directory'],
      path: parsed.path || null,
      services: parsed.services,
      environment: parsed.environment || null,
      backend,
      runTimeoutMs: parsed['run-timeout'],
      at: parsed.at,
      since: parsed.since,
      dryRun: parsed['dry-run'],
      publishTargets: parsed['publish-targets'],
      apply: parsed.apply,
      githubToken: parsed['github-token'],
      reviewToken: parsed['review-token'],
      format: parsed.format || 'text',
      reportFile: parsed['report-file'] || null,
    },
  }
}

function backendOf(parsed: Parsed): BackendInput | InputProblem | null {
  const url = parsed['backend-url']
  if (parsed.backend === 'counts') return url === '' ? null : { kind: 'counts', file: url }
  const authorization = authorizationOf(parsed)
  if (typeof authorization !== 'string') return authorization
  const headers = parsed['backend-headers']
  if (authorization !== '' && Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    return broken('backend-headers', 'Authorization is given here and by the credentials too', 'one of the two')
  }
  if (url === '') return null
  const baseUrl = baseUrlOf(url)
  if ('problem' in baseUrl) return baseUrl
  return {
    kind: 'prometheus',
    baseUrl,
    headers: authorization === '' ? headers : { ...headers, Authorization: authorization },
    concurrency: parsed['backend-concurrency'],
    requestTimeoutMs: parsed['backend-timeout'],
  }
}

const broken = (input: InputName, message: string, expected: string | null = null): InputProblem => ({
  input,
  problem: new Problem(message, expected),
})

function baseUrlOf(text: string): URL | InputProblem {
  const expected = 'the base address of the backend, such as https://prometheus.example.com'
  const url = URL.canParse(text) ? new URL(text) : null
  // The address itself is not repeated: what makes it unusable may be a secret in it.
  if (!url || !/^https?:$/.test(url.protocol))
    return broken(
      'backend-url',
      'it is not an http or https address',
      `${expected}; for a CSV file, set backend to counts`,
    )
  if (url.username || url.password) {
    return broken(
      'backend-url',
      'it holds credentials',
      `${expected}; credentials go into backend-username and backend-password`,
    )
  }
  if (/\/(api\/v1|graph)(\/|$)/.test(url.pathname)) {
    return broken(
      'backend-url',
      'it is the address of one page of the backend',
      `${expected}; SLO Gate adds /api/v1/query itself`,
    )
  }
  if (url.search || url.hash) return broken('backend-url', 'it has a query or a fragment', expected)
  return url
}

/** The Authorization header of the credentials; empty for none. */
function authorizationOf(parsed: Parsed): string | InputProblem {
  const { 'backend-token': token, 'backend-username': username, 'backend-password': password } = parsed
  const basic = username !== '' || password !== ''
  if (parsed['backend-auth'] === '' && token !== '' && basic) {
    return broken(
      'backend-auth',
      'a token and a username or password are given',
      'bearer or basic, to say which one to use',
    )
  }
  switch (parsed['backend-auth'] || (token ? 'bearer' : basic ? 'basic' : 'none')) {
    case 'bearer':
      return token === '' ? broken('backend-token', 'it is missing, but backend-auth is bearer') : `Bearer ${token}`
    case 'basic':
      if (username === '')
        return broken('backend-username', 'it is missing, but a password is given or backend-auth is basic')
      return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    default:
      return ''
  }
}

/** One spelling for one directory: without `../../`, doubled or closing slashes. */
function normalPath(raw: string): string {
  return path.posix.normalize(raw.replaceAll('\\', '/')).replace(/(.)\/$/, '$1')
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
