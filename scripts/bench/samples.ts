/**
 * Made-up traffic of thousands of services over a month, for measuring how long it takes to ask about them. Samples are a
 * minute apart in the last two hours. Before that they are five minutes apart, as Thanos has them of old, for the thousand
 * services that are compared, and an hour apart for the others, so that all fit a machine of two cores.
 */
import { DAY, HOUR, MINUTE } from '../../src/core/model/time.ts'
import type { Samples } from '../../test/support/samples.ts'

export const AT = Date.UTC(2026, 10, 20) / 1000

/** How many services count requests, how many of them in a dense row of samples, and how many have more than requests. */
const SERVICES = 5000
const DENSE = 1000
export const SPECIAL = 100
/** So many services share a value of the label `cell`. */
export const CELL = 200

export const serviceName = (index: number): string => `service-${String(index).padStart(4, '0')}`
/** The name that a service of its own ways gives its metric. */
export const ownMetric = (index: number): string => `service_${String(index).padStart(4, '0')}_calls_total`

const LATEST = steps(2 * HOUR, -1, MINUTE)
const EVERY_FIVE_MINUTES = [...steps(31 * DAY, 2 * HOUR, 5 * MINUTE), ...LATEST]
const THINNED = [...steps(31 * DAY, DAY, HOUR), ...steps(DAY, 2 * HOUR, 5 * MINUTE), ...LATEST]

/** Times in unix seconds, from `longest` to more than `shortest` seconds ago. */
function steps(longest: number, shortest: number, step: number): number[] {
  return Array.from({ length: Math.ceil((longest - shortest) / step) }, (_, index) => AT - longest + index * step)
}

interface Series {
  readonly name: string
  readonly labels: string
  readonly times: readonly number[]
  valueAt(time: number): number
}

/** A counter that grows by this much a second. */
const counter = (perSecond: number) => (time: number) => Math.floor((time - AT + 31 * DAY) * perSecond)

function* all(): Generator<Series> {
  for (let index = 0; index < SERVICES; index++) yield* requestsOf(index)
  for (let index = 0; index < DENSE; index++) yield* callsOf(index)
  for (let index = 0; index < SPECIAL; index++) yield* specialOf(index)
}

function* requestsOf(index: number): Generator<Series> {
  const labels = `job="${serviceName(index)}",cell="${Math.floor(index / CELL)}"`
  const request = { name: 'http_requests_total', times: index < DENSE ? EVERY_FIVE_MINUTES : THINNED }
  yield { ...request, labels: `${labels},code="200"`, valueAt: counter(10 + (index % 7)) }
  // Every tenth service is out of budget.
  yield { ...request, labels: `${labels},code="500"`, valueAt: counter(index % 10 === 0 ? 0.02 : 0.005) }
}

function* callsOf(index: number): Generator<Series> {
  const call = { name: ownMetric(index), times: THINNED }
  const team = `team="${index % 25}"`
  yield { ...call, labels: `${team},outcome="ok"`, valueAt: counter(10 + (index % 7)) }
  yield { ...call, labels: `${team},outcome="error"`, valueAt: counter(0.005) }
}

const BUCKETS = [
  ['0.25', 8],
  ['0.5', 9.99],
  ['+Inf', 10],
] as const

/** A latency, the age of a feed, and a ready-made error ratio. */
function* specialOf(index: number): Generator<Series> {
  const labels = `job="${serviceName(index)}"`
  for (const [le, perSecond] of BUCKETS) {
    const bucket = { name: 'http_request_duration_seconds_bucket', labels: `${labels},le="${le}"` }
    yield { ...bucket, times: THINNED, valueAt: counter(perSecond) }
  }
  yield { name: 'http_request_duration_seconds_count', labels, times: THINNED, valueAt: counter(10) }
  const ages = { times: EVERY_FIVE_MINUTES, valueAt: (time: number) => (time / 300) % 400 }
  yield { name: 'feed_age_seconds', labels, ...ages }
  for (const window of ['5m', '1h', '24h', '30d']) {
    yield { name: `slo:error_ratio:${window}`, labels, times: THINNED, valueAt: () => 0.0001 * (index % 9) }
  }
}

const linesOf = ({ name, labels, times, valueAt }: Series, suffix: string) =>
  times.map((time) => `${name}{${labels}} ${valueAt(time)} ${time}${suffix}\n`).join('')

function* openMetrics(): Generator<string> {
  for (const series of all()) yield linesOf(series, '')
  yield '# EOF\n'
}

function* promText(): Generator<string> {
  for (const series of all()) yield linesOf(series, '000')
}

export const COMPANY: Samples = {
  source: new URL(import.meta.url),
  openMetrics,
  promText,
  probe: { query: `count(slo:error_ratio:30d{job="${serviceName(SPECIAL - 1)}"})`, at: AT },
}
