/**
 * A month of made-up traffic whose true counts are known, for asking real backends.
 *
 * Time runs in ticks: tick 0 is the scrape at START, the last one is the scrape at END, and the events of tick `i` are
 * those in (tick i − 1, tick i]. Everything is drawn from generators seeded with the job's name, so the same source
 * gives the same month everywhere, and a new job leaves the others as they were.
 */

import type { Samples } from './samples.ts'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

const STEP = MINUTE
export const END = Date.UTC(2026, 10, 20) / 1000
const START = END - 31 * DAY

const LAST = (END - START) / STEP
const TICKS = LAST + 1

const BOUNDS = ['0.1', '0.25', '0.5', '1.0', '2.5', '+Inf'] as const

type Bound = (typeof BOUNDS)[number]
type Job = keyof typeof JOBS
export type TruthKey = Exclude<Job, 'latency' | 'probe'> | `latency:${Bound}` | `probe:${'a' | 'b'}`

export interface Truth {
  readonly good: number
  readonly bad: number
  readonly total: number
}

/** What really happened, tick by tick. */
interface Events {
  readonly good: Int32Array
  readonly bad: Int32Array
}

/** What the scraper saw of one series: a value a tick, NaN where it saw none. */
interface Series {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly values: Float64Array
}

/** One job: what happened, under each key a test may ask for, and what was seen of it. */
interface History {
  readonly events: Readonly<Record<string, Events>>
  readonly series: readonly Series[]
}

interface Family {
  readonly name: string
  readonly type: 'counter' | 'gauge' | 'histogram'
}

export type Random = () => number
type Ticks = (tick: number) => boolean

const REQUESTS = 'http_requests_total'
const LATENCY = 'http_request_duration_seconds'
const FRESHNESS = 'feed_last_success_timestamp_seconds'
const PROBE = 'probe_success'

const FAMILIES: readonly Family[] = [
  { name: 'http_requests', type: 'counter' },
  { name: LATENCY, type: 'histogram' },
  { name: FRESHNESS, type: 'gauge' },
  { name: PROBE, type: 'gauge' },
]

const JOBS = { steady, exhausted, resets, gaps, churn, sparse, idle, recent, clean, latency, feed, burn, probe }

const histories = new Map<Job, History>()

/**
 * The exact counts in (at − window, at].
 *
 * All true events count, whether or not a scraper could see them:
 * - a counter reset falls right after a scrape, so every event of `resets` can be seen;
 * - events during a scrape gap count at the minute they happened, and can be seen by any window that spans the gap;
 * - what a pod of `churn` serves in the 30 seconds between its last scrape and its end counts, and cannot be seen;
 * - the first error of each pod of `sparse` counts, though its series is born with it, at 1;
 * - `recent` served the whole month, but only its last 15 days were kept: compare with the truth of 15 days.
 *
 * `probe:<target>` counts the probes of one target. `latency:<le>` counts an event within the bound as good. `feed` counts minutes: a bad one finds the feed older than
 * 300 seconds. Nothing happened before START or after END.
 */
export function truth(key: TruthKey, windowSeconds: number, at: number = END): Truth {
  const { good, bad } = eventsOf(key)
  const after = Math.max(-1, Math.floor((at - windowSeconds - START) / STEP))
  const last = Math.min(LAST, Math.floor((at - START) / STEP))
  const counts = { good: sum(good, after, last), bad: sum(bad, after, last) }
  return { ...counts, total: counts.good + counts.bad }
}

/** The month as OpenMetrics, one series a chunk. Its timestamps are in seconds, and each family comes in one piece. */
function* openMetrics(): Generator<string> {
  const times = timestamps((seconds) => `${seconds}`)
  for (const family of FAMILIES) {
    yield `# TYPE ${family.name} ${family.type}\n`
    for (const series of allSeries()) if (series.name.startsWith(family.name)) yield lines(series, times)
  }
  yield '# EOF\n'
}

/** The month as Prometheus text, one series a chunk. Its timestamps are in milliseconds. */
function* promText(): Generator<string> {
  const times = timestamps((seconds) => `${seconds}000`)
  for (const series of allSeries()) yield lines(series, times)
}

export const MONTH: Samples = {
  source: new URL(import.meta.url),
  openMetrics,
  promText,
  probe: { query: 'count(http_requests_total)', at: END },
}

function* allSeries(): Generator<Series> {
  for (const job of Object.keys(JOBS) as Job[]) yield* historyOf(job).series
}

function historyOf(job: Job): History {
  const known = histories.get(job)
  if (known) return known
  const history = JOBS[job]()
  histories.set(job, history)
  return history
}

function eventsOf(key: TruthKey): Events {
  const [job] = key.split(':') as [Job]
  const events = historyOf(job).events[key]
  if (!events) throw new Error(`The dataset has no events called ${key}`)
  return events
}

// The jobs

function steady(): History {
  const share = () => 0.0005
  return replicated('steady', share)
}

/** 0.25% of the month's requests fail, most of them in the six hours that begin ten days before END. */
function exhausted(): History {
  const incident = between(ago(10 * DAY) + 1, ago(10 * DAY - 6 * HOUR))
  return replicated('exhausted', (tick) => (incident(tick) ? 0.24 : 0.0005))
}

function resets(): History {
  const events = traffic('resets', 600, () => 0.0005)
  const restarts = new Set([ago(25 * DAY + 5 * HOUR), ago(16 * DAY + 13 * HOUR), ago(7 * DAY + 21 * HOUR)])
  return single('resets', events, (counts) => scrape(counts, always, restarts))
}

function gaps(): History {
  const events = traffic('gaps', 600, () => 0.0005)
  const short = between(ago(20 * DAY) + 1, ago(20 * DAY - 6 * HOUR) - 1)
  const long = between(ago(12 * DAY) + 1, ago(11 * DAY) - 1)
  return single('gaps', events, (counts) => scrape(counts, (tick) => !short(tick) && !long(tick)))
}

/** A deploy every day at 09:20: the old pod serves for 30 seconds after its last scrape, the new one starts at 0. */
function churn(): History {
  const deploy = (tick: number) => tick % (DAY / STEP) === (9 * HOUR + 20 * MINUTE) / STEP
  const events = traffic(
    'churn',
    600,
    () => 0.001,
    (tick) => (deploy(tick) ? 0.5 : 1),
  )
  const pods = lifetimes(deploy).flatMap(([first, last], number) =>
    byCode({ job: 'churn', pod: `churn-${number}` }, clip(events, first, last), (counts) =>
      scrape(counts, between(first, last)),
    ),
  )
  return { events: { churn: events }, series: pods }
}

/** Two quiet pods, each replaced every two days; about three errors a pod, the first of which creates the series. */
function sparse(): History {
  const replicas = [0, 1].map((replica) => {
    const deploy = (tick: number) => tick % ((2 * DAY) / STEP) === (replica * DAY + 7 * HOUR) / STEP
    const events = traffic(
      `sparse-${replica}`,
      2,
      () => 0.0005,
      (tick) => (deploy(tick) ? 0 : 1),
    )
    const series = lifetimes(deploy).flatMap(([first, last], number) => {
      const labels = { job: 'sparse', pod: `sparse-${replica}-${number}` }
      const { good, bad } = clip(events, first, last)
      const firstError = bad.findIndex((count) => count > 0)
      const healthy = request(labels, '200', scrape(good, between(first, last)))
      return firstError < 0 ? [healthy] : [healthy, request(labels, '500', scrape(bad, between(firstError, last)))]
    })
    return { events, series }
  })
  return {
    events: { sparse: add(replicas.map((replica) => replica.events)) },
    series: replicas.flatMap((replica) => replica.series),
  }
}

function idle(): History {
  const nothing = { good: new Int32Array(TICKS), bad: new Int32Array(TICKS) }
  const labels = { job: 'idle', pod: 'idle-0' }
  // VictoriaMetrics takes a small first value for new events, a large one for an old counter
  const series = [request(labels, '200', constant(48_211)), request(labels, '500', constant(37))]
  return { events: { idle: nothing }, series }
}

function recent(): History {
  const events = traffic('recent', 600, () => 0.0005)
  return single('recent', events, (counts) => scrape(counts, between(ago(15 * DAY), LAST)))
}

function clean(): History {
  const events = traffic('clean', 600, () => 0)
  const series = [request({ job: 'clean', pod: 'clean-0' }, '200', scrape(events.good, always))]
  return { events: { clean: events }, series }
}

/** Healthy until 90 minutes before END, then one request in twenty fails. */
function burn(): History {
  const burning = between(ago(90 * MINUTE) + 1, LAST)
  const events = traffic('burn', 600, (tick) => (burning(tick) ? 0.05 : 0.0002))
  return single('burn', events, (counts) => scrape(counts, always))
}

function latency(): History {
  const shares: Record<Bound, number> = { '0.1': 0.6, '0.25': 0.85, '0.5': 0.95, '1.0': 0.985, '2.5': 0.997, '+Inf': 1 }
  const events: Record<string, Events> = {}
  for (const bound of BOUNDS) {
    // The same seed for every bound: the same requests, so that a wider bound never holds fewer
    events[`latency:${bound}`] = traffic('latency', 600, () => 1 - shares[bound])
  }
  const all = scrape(traffic('latency', 600, () => 0).good, always)
  const labels = { job: 'latency', pod: 'latency-0' }
  const buckets = BOUNDS.map((le) => ({
    name: `${LATENCY}_bucket`,
    labels: { ...labels, le },
    values: scrape((events[`latency:${le}`] as Events).good, always),
  }))
  const count = { name: `${LATENCY}_count`, labels, values: all }
  const seconds = { name: `${LATENCY}_sum`, labels, values: all.map((requests) => Math.round(requests * 180) / 1000) }
  return { events, series: [...buckets, count, seconds] }
}

/** The feed succeeds every three minutes, at seven seconds past; once a day it stalls for 10 to 40 minutes. */
function feed(): History {
  const random = seeded('feed')
  const stalls = Array.from({ length: 31 }, (_, day) => {
    const first = (day * DAY + 2 * HOUR) / STEP + Math.floor((random() * 20 * HOUR) / STEP)
    return between(first, first + 10 + Math.floor(random() * 30))
  })
  const stalled = (tick: number) => stalls.some((stall) => stall(tick))
  const events = { good: new Int32Array(TICKS), bad: new Int32Array(TICKS) }
  const values = new Float64Array(TICKS)
  let success = START - 53
  for (let tick = 0; tick < TICKS; tick++) {
    if (tick % 3 === 0 && !stalled(tick)) success = timeOf(tick) - 53
    values[tick] = success
    const kind = timeOf(tick) - success > 300 ? events.bad : events.good
    kind[tick] = 1
  }
  return { events: { feed: events }, series: [{ name: FRESHNESS, labels: { job: 'feed' }, values }] }
}

/** Two targets that are probed every minute: `a` fails one probe in a thousand, `b` one in a hundred. */
function probe(): History {
  const targets = (['a', 'b'] as const).map((target) => {
    const random = seeded(`probe-${target}`)
    const events = { good: new Int32Array(TICKS), bad: new Int32Array(TICKS) }
    const values = new Float64Array(TICKS)
    for (let tick = 0; tick < TICKS; tick++) {
      const isUp = random() >= (target === 'a' ? 0.001 : 0.01)
      values[tick] = isUp ? 1 : 0
      const kind = isUp ? events.good : events.bad
      kind[tick] = 1
    }
    return { key: `probe:${target}`, events, series: { name: PROBE, labels: { job: 'probe', target }, values } }
  })
  return {
    events: Object.fromEntries(targets.map(({ key, events }) => [key, events])),
    series: targets.map(({ series }) => series),
  }
}

// What they are made of

/** Two pods behind one job, both up for the whole month. */
function replicated(job: string, errorShare: (tick: number) => number): History {
  const pods = [0, 1].map((pod) => ({ name: `${job}-${pod}`, events: traffic(`${job}-${pod}`, 600, errorShare) }))
  const series = pods.flatMap((pod) => byCode({ job, pod: pod.name }, pod.events, (counts) => scrape(counts, always)))
  return { events: { [job]: add(pods.map((pod) => pod.events)) }, series }
}

function single(job: string, events: Events, seen: (counts: Int32Array) => Float64Array): History {
  return { events: { [job]: events }, series: byCode({ job, pod: `${job}-0` }, events, seen) }
}

function byCode(
  labels: Readonly<Record<string, string>>,
  { good, bad }: Events,
  seen: (counts: Int32Array) => Float64Array,
): Series[] {
  return [request(labels, '200', seen(good)), request(labels, '500', seen(bad))]
}

function request(labels: Readonly<Record<string, string>>, code: '200' | '500', values: Float64Array): Series {
  return { name: REQUESTS, labels: { ...labels, code }, values }
}

/** Requests around `perMinute`, of which the given share fails. Tick 0 has none: counters start at 0 there. */
function traffic(
  seed: string,
  perMinute: number,
  errorShare: (tick: number) => number,
  load: (tick: number) => number = () => 1,
): Events {
  const random = seeded(seed)
  const events = { good: new Int32Array(TICKS), bad: new Int32Array(TICKS) }
  for (let tick = 1; tick < TICKS; tick++) {
    // Rounding up at random, not to the nearest, keeps the mean of counts below one
    const total = Math.floor(perMinute * load(tick) * (0.8 + 0.4 * random()) + (load(tick) > 0 ? random() : 0))
    const bad = Math.min(total, Math.floor(total * errorShare(tick) + random()))
    events.good[tick] = total - bad
    events.bad[tick] = bad
  }
  return events
}

/** The counter's value at each tick the scraper sees it; a restart right after the scrape before sets it to 0. */
function scrape(counts: Int32Array, seen: Ticks, restarts: ReadonlySet<number> = new Set()): Float64Array {
  const values = new Float64Array(TICKS).fill(Number.NaN)
  let value = 0
  for (const [tick, count] of counts.entries()) {
    if (restarts.has(tick)) value = 0
    value += count
    if (seen(tick)) values[tick] = value
  }
  return values
}

function constant(value: number): Float64Array {
  return new Float64Array(TICKS).fill(value)
}

/** The first and last scrape of each pod, when every deploy replaces the pod. */
function lifetimes(deploy: Ticks): [number, number][] {
  const firsts = [0]
  for (let tick = 1; tick < LAST; tick++) if (deploy(tick)) firsts.push(tick)
  return firsts.map((first, pod) => [first, (firsts[pod + 1] ?? TICKS) - 1])
}

/** One pod's own events. Those of its first tick came before it started to serve. */
function clip({ good, bad }: Events, first: number, last: number): Events {
  const own = (counts: Int32Array) => counts.map((count, tick) => (tick > first && tick <= last ? count : 0))
  return { good: own(good), bad: own(bad) }
}

function add(parts: readonly Events[]): Events {
  const total = (kind: 'good' | 'bad') =>
    new Int32Array(TICKS).map((_, tick) => parts.reduce((count, part) => count + (part[kind][tick] ?? 0), 0))
  return { good: total('good'), bad: total('bad') }
}

function sum(counts: Int32Array, after: number, last: number): number {
  let total = 0
  for (let tick = after + 1; tick <= last; tick++) total += counts[tick] ?? 0
  return total
}

function ago(seconds: number): number {
  return LAST - seconds / STEP
}

function timeOf(tick: number): number {
  return START + tick * STEP
}

function between(first: number, last: number): Ticks {
  return (tick) => tick >= first && tick <= last
}

function always(): boolean {
  return true
}

/** FNV-1a makes the seed, mulberry32 the numbers in [0, 1). */
export function seeded(name: string): Random {
  let state = 0x811c9dc5
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function timestamps(written: (seconds: number) => string): string[] {
  return Array.from({ length: TICKS }, (_, tick) => ` ${written(timeOf(tick))}\n`)
}

function lines({ name, labels, values }: Series, times: readonly string[]): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
  const head = `${name}{${pairs.join(',')}} `
  let text = ''
  for (const [tick, value] of values.entries()) if (!Number.isNaN(value)) text += head + value + times[tick]
  return text
}
