/** SLOs of a large company, and the leanest queries that a person would write for their numbers. */
import { DAY, HOUR, MINUTE } from '../../src/core/model/time.ts'
import { CELL, ownMetric, SPECIAL, serviceName } from './samples.ts'

export interface Company {
  readonly name: 'homogeneous' | 'heterogeneous' | 'mixed' | 'latencies'
  /** So many SLOs as the files of a checkout. */
  files(slos: number): Record<string, string>
  /** Each for the same number of many services. What no such query gives is asked for number by number. */
  lean(slos: number): readonly LeanQuery[]
}

export interface LeanQuery {
  readonly text: string
  /** The query for the number of one service, told by the label `job`. */
  alone(job: string): string
}

const SPANS = [
  ['30d', 30 * DAY],
  ['24h', DAY],
  ['1h', HOUR],
  ['5m', 5 * MINUTE],
] as const

/** One kind of SLO. */
interface Kind {
  contract(index: number): [path: string, text: string]
  lean(slos: number): LeanQuery[]
}

const file = (service: string, indicator: string): [path: string, text: string] => [
  `.slo/slos/${service}.yaml`,
  `version: slo-gate/v1
service: ${service}
owner: "@acme/${service}"
runbook: https://runbooks.example/${service}
slos:
  - name: it
    objective: 99.9%
    window: 30d
    commitment: { to: internal }
    indicator:
      ${indicator}
`,
]

/** A query with the label kept for all services, and without it for one. */
const query = (of: (by: string, matcher: string) => string, all = ''): LeanQuery => ({
  text: of(' by (job) ', all),
  alone: (job) => of('', `job="${job}"`),
})
/** For how many hours of the month there are data, if there are any now. */
const coverage = (of: (matcher: string) => string, all = '') =>
  query((by, matcher) => {
    const present = `count${by}(${of(matcher)})`
    return `count_over_time(${present}[2591999s:3600s]) and ${present}`
  }, all)
const braces = (...matchers: string[]) => `{${matchers.filter(Boolean).join(',')}}`

const REQUESTS: Kind = {
  contract(index) {
    const job = `job="${serviceName(index)}"`
    const [bad, total] = [`http_requests_total{${job},code=~"5.."}`, `http_requests_total{${job}}`]
    return file(serviceName(index), `ratio: { bad: '${bad}', total: '${total}' }`)
  },
  lean(slos) {
    const cells = Array.from({ length: Math.ceil(slos / CELL) }, (_, cell) => cell).join('|')
    const within = `cell=~"${cells}"`
    const total = (matcher: string) => `http_requests_total${braces(matcher)}`
    const bad = (matcher: string) => `http_requests_total${braces(matcher, 'code=~"5.."')}`
    return [
      ...SPANS.flatMap(([span]) => [
        query((by, matcher) => `sum${by}(increase(${bad(matcher)}[${span}]))`, within),
        query((by, matcher) => `sum${by}(increase(${total(matcher)}[${span}]))`, within),
      ]),
      coverage(total, within),
    ]
  },
}

const CALLS: Kind = {
  contract(index) {
    const own = `${ownMetric(index)}{team="${index % 25}"`
    return file(`own-${serviceName(index)}`, `ratio: { bad: '${own},outcome="error"}', total: '${own}}' }`)
  },
  lean: () => [],
}

const LATENCY: Kind = {
  contract(index) {
    const histogram = `http_request_duration_seconds{job="${serviceName(index)}"}`
    return file(`latency-${serviceName(index)}`, `latency: { histogram: '${histogram}', within: 500ms }`)
  },
  lean: () => {
    const bucket = (...matchers: string[]) => `http_request_duration_seconds_bucket${braces(...matchers)}`
    const count = (matcher: string) => `http_request_duration_seconds_count${matcher === '' ? '' : braces(matcher)}`
    return [
      ...SPANS.flatMap(([span]) => [
        query((by, matcher) => `sum${by}(increase(${bucket(matcher, 'le="0.5"')}[${span}]))`),
        query((by, matcher) => `sum${by}(increase(${count(matcher)}[${span}]))`),
      ]),
      coverage(count),
      query((by, matcher) => `count by (le${by && ', job'}) (${bucket(matcher)})`),
    ]
  },
}

const SLICES: Kind = {
  contract(index) {
    const value = `max(feed_age_seconds{job="${serviceName(index)}"})`
    return file(`feed-${serviceName(index)}`, `slices: { every: 5m, value: '${value}', at-most: 399 }`)
  },
  lean: () =>
    SPANS.flatMap(([, seconds]) =>
      ['<=', '>'].map((operator) =>
        query((by, matcher) => {
          const age = `max${by}(feed_age_seconds${matcher === '' ? '' : braces(matcher)})`
          return `count_over_time(((${age}\n) ${operator} 399)[${seconds - 1}s:5m])`
        }),
      ),
    ),
}

const RECORDED: Kind = {
  contract: (index) =>
    file(`rules-${serviceName(index)}`, `error-ratio: 'slo:error_ratio:$window{job="${serviceName(index)}"}'`),
  lean: () =>
    SPANS.map(([span]) => query((_, matcher) => `slo:error_ratio:${span}${matcher === '' ? '' : braces(matcher)}`)),
}

/** How many of a thousand SLOs of a mixed company are of which kind. */
const MIX: readonly (readonly [kind: Kind, share: number])[] = [
  [REQUESTS, 400],
  [CALLS, 300],
  [LATENCY, SPECIAL],
  [SLICES, SPECIAL],
  [RECORDED, SPECIAL],
]

const companyOf = (name: Company['name'], mix: typeof MIX): Company => {
  const countOf = (share: number, slos: number) => Math.round((slos * share) / 1000)
  return {
    name,
    files: (slos) =>
      Object.fromEntries(
        mix.flatMap(([{ contract }, share]) =>
          Array.from({ length: countOf(share, slos) }, (_, index) => contract(index)),
        ),
      ),
    lean: (slos) => mix.flatMap(([kind, share]) => kind.lean(countOf(share, slos))),
  }
}

export const HOMOGENEOUS = companyOf('homogeneous', [[REQUESTS, 1000]])
export const HETEROGENEOUS = companyOf('heterogeneous', [[CALLS, 1000]])
/** A tenth as many: there are no more services with latencies. */
export const LATENCIES = companyOf('latencies', [[LATENCY, SPECIAL]])
export const MIXED = companyOf('mixed', MIX)
