/**
 * Six days of traffic over a change of clocks and the begin of a week, made from seeds: how much happened is known to the second, and
 * what a scraper saw of it is loaded into a backend. Its outages and its scrapes keep to no minute.
 */
import { type Random, seeded } from '../dataset.ts'
import type { Samples } from '../samples.ts'
import { type Counted, Course } from './course.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

export const END = Date.UTC(2026, 9, 29) / 1000
export const START = END - 6 * DAY

export type Feature = 'plain' | 'resets' | 'churn' | 'gaps' | 'births'
const FEATURES: readonly Feature[] = ['plain', 'resets', 'churn', 'gaps', 'births']
const INTERVALS = [20, MINUTE] as const

interface Stretch {
  readonly from: number
  readonly to: number
}

/** A service whose traffic is counted, in two regions; as requests, and as those that were fast. */
export interface Service {
  readonly job: string
  readonly feature: Feature
  /** How far apart its scrapes are, in seconds. */
  readonly interval: number
  readonly regions: Readonly<Record<'north' | 'south', Course>>
  /** When nothing was scraped. */
  readonly gaps: readonly Stretch[]
  /** When a process ended, and the next began to count from 0. */
  readonly restarts: readonly number[]
  /** Whether a new process has another name. */
  readonly isRenamed: boolean
  readonly phase: number
}

export const SERVICES: readonly Service[] = FEATURES.flatMap((feature) =>
  INTERVALS.map((interval) => serviceOf(feature, interval)),
)

/** What happened to a service within stretches of time, in one region or both. */
export function truthOf(
  { regions }: Pick<Service, 'regions'>,
  stretches: readonly Stretch[],
  region?: string,
): Counted {
  const courses = Object.entries(regions).flatMap(([name, course]) =>
    region === undefined || name === region ? course : [],
  )
  const counted = courses.flatMap((course) => stretches.map((stretch) => course.within(stretch)))
  return {
    good: counted.reduce((sum, { good }) => sum + good, 0),
    bad: counted.reduce((sum, { bad }) => sum + bad, 0),
  }
}

function serviceOf(feature: Feature, interval: number): Service {
  const job = `${feature}-${interval}`
  const random = seeded(job)
  const isRare = feature === 'births'
  const regions = { north: courseOf(random, isRare), south: courseOf(random, isRare) }
  const restarts =
    feature === 'resets' || feature === 'churn' || feature === 'births'
      ? moments(random, feature === 'births' ? 12 : 20)
      : []
  return {
    job,
    feature,
    interval,
    regions,
    gaps: feature === 'gaps' ? gapsOf(random) : [],
    restarts,
    isRenamed: feature !== 'resets',
    phase: Math.floor(random() * interval),
  }
}

/** Traffic that changes each few hours, with outages of minutes to hours. */
function courseOf(random: Random, isRare: boolean): Course {
  const segments = []
  for (let to = START; to < END; ) {
    const isOutage = random() < 0.25
    to = Math.min(END, to + Math.floor((isOutage ? 5 * MINUTE : HOUR) + random() * (isOutage ? 2 : 7) * HOUR))
    const perSecond = isRare ? 0.5 + random() : 2 + random() * 30
    const badShare = isRare ? 0.0006 * random() : isOutage ? 0.2 + 0.8 * random() : 0.01 * random()
    segments.push({ to, perSecond, badShare })
  }
  return new Course(START, segments)
}

function moments(random: Random, count: number): number[] {
  const times = Array.from({ length: count }, () => START + Math.floor(random() * (END - START)))
  return times.toSorted((a, b) => a - b)
}

function gapsOf(random: Random): Stretch[] {
  return moments(random, 14).map((from) => ({ from, to: from + Math.floor(10 * MINUTE + random() * 4 * HOUR) }))
}

interface Series {
  readonly name: string
  readonly labels: string
  readonly samples: readonly (readonly [time: number, value: number])[]
}

/** Which good requests were fast, of those that a histogram has. */
export const FAST = 0.9

function seriesOf(service: Service): Series[] {
  const { job, regions, restarts, isRenamed, feature } = service
  const times = scrapesOf(service)
  return Object.entries(regions).flatMap(([region, course]) => {
    const lives = [START - 1, ...restarts].map((from, index) => ({ from, to: restarts[index] ?? END + 1 }))
    const parts = lives.map((life, index) => {
      const own = times.filter((time) => time > life.from && time <= life.to)
      const pod = isRenamed ? `${region}-${index}` : region
      const counts = own.map((time) => [time, course.within({ from: Math.max(life.from, START), to: time })] as const)
      return { labels: `job="${job}",region="${region}",pod="${pod}"`, counts }
    })
    const series = (name: string, more: string, of: (counts: Counted) => number, isBorn = false): Series[] =>
      parts.map(({ labels, counts }) => {
        const samples = counts.map(([time, counted]) => [time, of(counted)] as const)
        // A series that is born with its first event is not there before.
        return {
          name,
          labels: `${labels}${more}`,
          samples: isBorn ? samples.filter(([, value]) => value > 0) : samples,
        }
      })
    return [
      ...series('traffic_requests_total', ',code="200"', ({ good }) => good),
      ...series('traffic_requests_total', ',code="500"', ({ bad }) => bad, feature === 'births'),
      ...(feature === 'plain' || feature === 'churn'
        ? [
            ...series('traffic_seconds_bucket', ',le="0.25"', ({ good }) => Math.floor(good * FAST)),
            ...series('traffic_seconds_bucket', ',le="0.5"', ({ good }) => good),
            ...series('traffic_seconds_bucket', ',le="+Inf"', ({ good, bad }) => good + bad),
            ...series('traffic_seconds_count', '', ({ good, bad }) => good + bad),
          ]
        : []),
    ]
  })
}

/** A scrape comes up to a second late. */
function scrapesOf({ job, interval, phase, gaps }: Service): number[] {
  const random = seeded(`${job} scrapes`)
  const times: number[] = []
  for (let due = START + phase; due < END; due += interval) {
    const time = due + Math.floor(random() * 2)
    if (!gaps.some(({ from, to }) => from < time && time <= to)) times.push(time)
  }
  return times
}

/** A probe whose value at the end of each minute is good or bad, and the course of those minutes. */
export const PROBE = probeOf(seeded('probe'))

function probeOf(random: Random) {
  const outages = moments(random, 25).map((from) => ({ from, to: from + Math.floor(random() * HOUR) }))
  const isBad = (time: number) => outages.some(({ from, to }) => from < time && time <= to)
  const minutesIn = ({ from, to }: Stretch) => {
    const first = Math.floor(from / MINUTE) + 1
    return Array.from(
      { length: Math.max(0, Math.floor(to / MINUTE) - first + 1) },
      (_, index) => (first + index) * MINUTE,
    )
  }
  return {
    isBad,
    /** The minutes that end in these stretches. */
    within(stretches: readonly Stretch[]): Counted {
      const minutes = stretches.flatMap(minutesIn)
      const bad = minutes.filter(isBad).length
      return { good: minutes.length - bad, bad }
    },
  }
}

function probeSeries(): Series {
  const times = Array.from({ length: (END - START) / MINUTE + 1 }, (_, index) => START + index * MINUTE)
  return {
    name: 'traffic_probe',
    labels: 'job="probe"',
    samples: times.map((time) => [time, PROBE.isBad(time) ? 0 : 1]),
  }
}

const TYPES = [
  ['traffic_requests', 'traffic_requests_total', 'unknown'],
  ['traffic_seconds_bucket', 'traffic_seconds_bucket', 'unknown'],
  ['traffic_seconds_count', 'traffic_seconds_count', 'unknown'],
  ['traffic_probe', 'traffic_probe', 'unknown'],
] as const

function* lines(written: (seconds: number) => string, isTyped: boolean): Generator<string> {
  const all = [...SERVICES.flatMap(seriesOf), probeSeries()]
  for (const [, name, type] of TYPES) {
    if (isTyped) yield `# TYPE ${name} ${type}\n`
    for (const series of all) {
      if (series.name !== name) continue
      yield series.samples.map(([time, value]) => `${name}{${series.labels}} ${value} ${written(time)}\n`).join('')
    }
  }
}

export const TRAFFIC: Samples = {
  source: new URL(import.meta.url),
  variant: `${Course}${seeded}`,
  *openMetrics() {
    yield* lines(String, true)
    yield '# EOF\n'
  },
  promText: () => lines((seconds) => `${seconds}000`, false),
  probe: { query: 'traffic_probe', at: END - MINUTE },
}
