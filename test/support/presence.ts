/** Jobs that are scraped once a minute, each seen at some times and not at others; a request a second, none of which fails. */
import type { Stretch } from '../../src/core/model/stretch.ts'
import type { Samples } from './samples.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

/** On no hour, so that steps on the clock are not those from here. */
export const END = Date.UTC(2026, 10, 20, 0, 17) / 1000
const START = END - 31 * DAY

type SeenAt = (time: number) => boolean

/** A generator of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Some hours of data with holes of ten minutes and more, at random. */
function holed(seed: number): SeenAt {
  const next = random(seed)
  const edges: number[] = []
  for (let at = END - 13 * HOUR; at < END - 5 * MINUTE; ) {
    at += Math.round(10 + next() * 170) * MINUTE
    edges.push(at)
  }
  return (time) =>
    time >= END - 13 * HOUR && (edges.findIndex((edge) => time < edge) % 2 === 0 || time > END - 5 * MINUTE)
}

const holes = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`holes-${index}`, holed(index * 7919 + 1)]))

export const JOBS = {
  full: () => true,
  retention: (time: number) => time >= END - 15 * DAY,
  'ended-5d': (time: number) => time <= END - 5 * DAY,
  'ended-3h': (time: number) => time <= END - 3 * HOUR,
  'ended-70m': (time: number) => time <= END - 70 * MINUTE,
  'ended-20m': (time: number) => time <= END - 20 * MINUTE,
  'ended-2m': (time: number) => time <= END - 2 * MINUTE,
  young: (time: number) => time >= END - 4 * MINUTE,
  daily: (time: number) => (END - time) % DAY === 7 * HOUR,
  'daily-with-a-hole': (time: number) =>
    (END - time) % DAY === 7 * HOUR && (time < END - 16 * DAY || time > END - 11 * DAY),
  'ten-minutes': (time: number) => (END - time) % 600 === 180,
  restarting: (time: number) => (END - time) % (40 * MINUTE) < 20 * MINUTE,
  ...holes,
} satisfies Record<string, SeenAt>

export type Job = keyof typeof JOBS
export const HOLES = Object.keys(holes)

const seenAt = (job: string): SeenAt => (JOBS as Record<string, SeenAt>)[job] ?? (() => false)

/** What there is to see of a job in the window that ends at {@link END}. */
export function seenOf(job: string) {
  const sees = seenAt(job)
  const ticks = (window: number) =>
    Array.from({ length: window / MINUTE }, (_, index) => END - window + (index + 1) * MINUTE)
  return {
    share: (window: number) => ticks(window).filter(sees).length / (window / MINUTE),
    /** The longest first. */
    holes(window: number): Stretch[] {
      const found: Stretch[] = []
      for (const tick of ticks(window).filter((time) => !sees(time))) {
        const last = found.at(-1)
        if (last?.to === tick - MINUTE) found[found.length - 1] = { ...last, to: tick }
        else found.push({ from: tick - MINUTE, to: tick })
      }
      return found.sort((a, b) => b.to - b.from - (a.to - a.from))
    },
  }
}

const FAMILIES = [
  ['reqs_total', (time: number) => time - START],
  ['errs_total', () => 0],
  ['up', () => 1],
] as const

function* lines(unit: string): Generator<string> {
  for (const [name, value] of FAMILIES) {
    for (const job of Object.keys(JOBS)) {
      const sees = seenAt(job)
      const seen: string[] = []
      for (let time = START; time <= END; time += MINUTE) {
        if (sees(time)) seen.push(`${name}{job="${job}"} ${value(time)} ${time}${unit}\n`)
      }
      yield seen.join('')
    }
  }
}

function* openMetrics(): Generator<string> {
  yield* lines('')
  yield '# EOF\n'
}

export const PRESENCE: Samples = {
  source: new URL(import.meta.url),
  openMetrics,
  promText: () => lines('000'),
  probe: { query: 'count(reqs_total)', at: END },
}
