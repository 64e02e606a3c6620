/** Queries as what they say, apart from how they are spelled. */
import fc from 'fast-check'

type Matcher = readonly [label: string, operator: string, value: string]

export type Said =
  | { readonly kind: 'selector'; readonly name: string; readonly matchers: readonly Matcher[] }
  | { readonly kind: 'rate'; readonly of: Said; readonly range: number; readonly offset: number | null }
  | { readonly kind: 'subquery'; readonly of: Said; readonly range: number; readonly step: number }
  | { readonly kind: 'sum'; readonly word: string; readonly labels: readonly string[]; readonly of: Said }
  | { readonly kind: 'matched'; readonly left: Said; readonly right: Said; readonly on: readonly string[] }
  | { readonly kind: 'compared'; readonly of: Said; readonly operator: string; readonly number: number }
  | { readonly kind: 'replaced'; readonly of: Said; readonly value: string }

const LABELS = ['a', 'b', 'job', 'le'] as const
const values = fc.constantFrom(
  'x',
  '1h',
  '60m',
  '1000',
  '1e3',
  '5..',
  '5\\d',
  "it's",
  'say "x"',
  'a`b',
  ' ',
  '',
  '$window',
  'ö',
  'a,b',
  '}',
)
const durations = fc.constantFrom(1000, 60_000, 3_600_000, 86_400_000, 604_800_000, 5_400_000, 90_061_000, 500)
const numbers = fc.constantFrom(0, 1, 0.5, 1000, 1e-3, 31, 1.25e10, 0.1, 1e21, Number.POSITIVE_INFINITY)
const labels = fc.uniqueArray(fc.constantFrom(...LABELS), { maxLength: 3 })
const selectors = fc.record({
  kind: fc.constant('selector' as const),
  name: fc.constantFrom('m', 'http:requests', 'n'),
  matchers: fc.uniqueArray(fc.tuple(fc.constantFrom(...LABELS), fc.constantFrom('=', '!=', '=~', '!~'), values), {
    maxLength: 3,
    selector: (one) => JSON.stringify(one),
  }),
})

/** What a query may say. Values are none that a regular expression can't be. */
export const queries: fc.Arbitrary<Said> = fc.letrec<{ any: Said; vector: Said }>((tie) => ({
  vector: fc.oneof(
    { weight: 2, arbitrary: selectors },
    fc.record({
      kind: fc.constant('rate' as const),
      of: selectors,
      range: durations,
      offset: fc.option(durations),
    }),
  ),
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('vector'),
    fc.record({ kind: fc.constant('subquery' as const), of: tie('any'), range: durations, step: durations }),
    fc.record({
      kind: fc.constant('sum' as const),
      word: fc.constantFrom('by', 'without'),
      labels,
      of: tie('any'),
    }),
    fc.record({ kind: fc.constant('matched' as const), left: tie('any'), right: tie('any'), on: labels }),
    fc.record({
      kind: fc.constant('compared' as const),
      of: tie('any'),
      operator: fc.constantFrom('>', '*', '<='),
      number: numbers,
    }),
    fc.record({ kind: fc.constant('replaced' as const), of: tie('any'), value: values }),
  ),
})).any

/** What a query says as a text: the order of matchers and of labels, which says nothing, is left out. */
export const saidKey = (said: Said): string =>
  JSON.stringify(said, (key, value: unknown) => {
    if (key === 'matchers' || key === 'labels' || key === 'on') return [...(value as unknown[])].map(String).sort()
    return value === Number.POSITIVE_INFINITY ? 'Inf' : value
  })

const OPERATORS = ['=', '!=', '=~', '!~', '>', '*', '<=']

/** The same query, but for one thing that it says: the `nth` of all. */
export function otherwise(said: Said, nth: number): Said {
  let count = 0
  const leaves: unknown[] = []
  const walk = (value: unknown, key: string, at: number | null): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, key, at))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, at)]))
    }
    if (key === 'kind' || value === null) return value
    if (at === null) leaves.push(value)
    return at !== null && count++ === at ? another(value) : value
  }
  walk(said, '', null)
  return walk(said, '', nth % leaves.length) as Said
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? 2 * value + 1 : 7
  const text = String(value)
  if (text === 'by' || text === 'without') return text === 'by' ? 'without' : 'by'
  const place = OPERATORS.indexOf(text)
  const others = OPERATORS.slice(...(place < 4 ? [0, 4] : [4]))
  return place < 0 ? `${text}x` : others[(others.indexOf(text) + 1) % others.length]
}

/** The choices of whoever spells a query. */
export const choices = fc.infiniteStream(fc.nat(1_000_000))

/** A query in one of its spellings. `old`: as a Prometheus before version 3 reads it. */
export function spell(said: Said, chosen: Iterator<number>, old = false): string {
  const nat = () => Number(chosen.next().value)
  const pick = <One>(...options: readonly [One, ...One[]]): One => options[nat() % options.length] ?? options[0]
  const shuffled = <One>(all: readonly One[]): One[] =>
    all
      .map((one) => [nat(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
  const _ = () => pick('', ' ', '\n', '\t ', ' # why\n')
  const text = (value: string) => {
    const escaped = value.replaceAll('\\', '\\\\')
    const double = `"${escaped.replaceAll('"', '\\"')}"`
    return pick(double, `'${escaped.replaceAll("'", "\\'")}'`, value.includes('`') ? double : `\`${value}\``)
  }
  const duration = (ms: number) => {
    if (ms % 1000 !== 0) return `${ms}ms`
    const seconds = ms / 1000
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
    const parts = [h && `${h}h`, m && `${m}m`, s && `${s}s`].filter(Boolean).join('')
    const day = ms % 86_400_000 === 0 ? `${ms / 86_400_000}d` : parts
    const week = ms % 604_800_000 === 0 ? `${ms / 604_800_000}w` : day
    return pick(`${seconds}s`, `${ms}ms`, parts, day, week)
  }
  const number = (value: number) => {
    if (!Number.isFinite(value)) return pick('Inf', 'inf', 'INF')
    const hex = Number.isSafeInteger(value) ? `0x${value.toString(16)}` : String(value)
    const exponent = value.toExponential()
    return pick(
      String(value).replace('e+', 'e'),
      exponent,
      exponent.replace('e', 'E'),
      hex,
      exponent.replace('e+', 'e'),
      String(value).replace(/^0\./, '.'),
    )
  }
  const label = (name: string) => (old ? name : pick(name, `"${name}"`))
  const list = (all: readonly string[]) =>
    `(${_()}${shuffled(all).map(label).join(`${_()},${_()}`)}${all.length > 0 ? pick('', ',') : ''})`
  const selector = (name: string, matchers: readonly Matcher[]) => {
    const own = matchers.map(([one, operator, value]) => `${label(one)}${_()}${operator}${_()}${text(value)}`)
    const braces = (parts: readonly string[]) =>
      `{${_()}${shuffled(parts).join(`${_()},${_()}`)}${parts.length > 0 ? pick('', ',') : ''}}`
    const named = `${label('__name__')}${_()}=${_()}${text(name)}`
    const forms = [
      own.length === 0 ? name : `${name}${_()}${braces(own)}`,
      `${name}${braces(own)}`,
      braces([named, ...own]),
    ] as const
    return old ? pick(...forms) : pick(...forms, braces([text(name), ...own]))
  }
  const spelled = (one: Said): string => {
    switch (one.kind) {
      case 'selector':
        return selector(one.name, one.matchers)
      case 'rate': {
        const offset = one.offset === null ? '' : ` offset ${duration(one.offset)}`
        return `rate(${_()}${spelled(one.of)}[${pick('', ' ', '\n')}${duration(one.range)}${_()}]${offset})`
      }
      case 'subquery':
        return `max_over_time((${spelled(one.of)})[${duration(one.range)}${_()}:${_()}${duration(one.step)}])`
      case 'sum':
        return `sum ${one.word}${_()}${list(one.labels)}${_()}(${spelled(one.of)})`
      case 'matched':
        return `(${spelled(one.left)})${_()}/${_()}on${_()}${list(one.on)}${_()}(${spelled(one.right)})`
      case 'compared':
        return `(${spelled(one.of)})${_()}${one.operator}${_()}${number(one.number)}`
      case 'replaced':
        return `label_replace(${spelled(one.of)}, ${text('to')}, ${text(one.value)}, ${text('a')}, ${text('(.*)')})`
    }
  }
  return spelled(said)
}
