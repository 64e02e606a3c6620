/**
 * A month of histograms whose bucket boundary changes its spelling, or is there for a part of the time only.
 *
 * Every pod serves ten requests a second, of which 9.995 take at most a second; it is scraped once in five minutes from START
 * to END. What is true does not depend on how `le` is written.
 */
import type { Samples } from './samples.ts'

const DAY = 86_400
const STEP = 300
export const END = Date.UTC(2026, 10, 20) / 1000
const START = END - 31 * DAY
export const ERROR_RATE = 0.0005

type Alive = (time: number) => boolean
interface Series {
  readonly part: 'bucket' | 'count'
  readonly labels: string
  readonly valueAt: (time: number) => number
  readonly alive: Alive
}

const always: Alive = () => true
const until =
  (days: number): Alive =>
  (time) =>
    time < START + days * DAY
const from =
  (days: number): Alive =>
  (time) =>
    time >= START + days * DAY
const between =
  (first: number, last: number): Alive =>
  (time) =>
    from(first)(time) && until(last)(time)
const not =
  (alive: Alive): Alive =>
  (time) =>
    !alive(time)
/** An application that starts over on these days, with all its counters at zero. */
const counter =
  (perSecond: number, starts: readonly number[] = []) =>
  (time: number) => {
    const begun = Math.max(START, ...starts.map((day) => START + day * DAY).filter((start) => start <= time))
    return Math.floor((time - begun) * perSecond)
  }

interface Pod {
  readonly pod?: string
  /** The spellings of a second, and when each is there. */
  readonly les: Readonly<Record<string, Alive>>
  readonly alive?: Alive
  readonly starts?: readonly number[]
}

function* podOf(job: string, { pod = '0', les, alive = always, starts = [] }: Pod): Generator<Series> {
  const labels = `job="${job}",pod="${pod}"`
  for (const [le, there] of Object.entries(les)) {
    const both: Alive = (time) => alive(time) && there(time)
    yield { part: 'bucket', labels: `${labels},le="${le}"`, valueAt: counter(9.995, starts), alive: both }
  }
  yield { part: 'bucket', labels: `${labels},le="0.5"`, valueAt: counter(9, starts), alive }
  yield { part: 'bucket', labels: `${labels},le="+Inf"`, valueAt: counter(10, starts), alive }
  yield { part: 'count', labels, valueAt: counter(10, starts), alive }
}

/** By the name of the job. */
const JOBS: Readonly<Record<string, readonly Pod[]>> = {
  plain: [{ les: { '1.0': always } }],
  'handed-over': [{ les: { '1': until(15), '1.0': from(15) } }],
  'handed-over-recently': [{ les: { '1': until(31 - 0.25 / 24), '1e+00': from(31 - 0.25 / 24) } }],
  'twice-handed-over': [{ les: { '1': until(8), '1.0': between(8, 20), '1e+00': from(20) } }],
  // Each pod is upgraded on its own day, and keeps its name.
  rolling: [10, 11, 12, 13].map((day) => ({
    pod: `${day}`,
    les: { '1': until(day), '1.0': from(day) },
    starts: [day],
  })),
  // Each new pod has a new name.
  redeployed: [5, 10, 15, 20].flatMap((day, index) => [
    { pod: `old-${index}`, les: { '1': always }, alive: until(day) },
    { pod: `new-${index}`, les: { '1.0': always }, alive: from(day), starts: [day] },
  ]),
  // A scrape more or less at the hand-over is none, but six hours are.
  overlapping: [{ les: { '1': until(15.25), '1.0': from(15) } }],
  'both-all-the-time': [{ les: { '1': always, '1.0': always } }],
  'second-for-a-while': [{ les: { '1': always, '1.0': between(10, 20) } }],
  // Upgraded and rolled back; the counter goes on, so that its first spelling sees all of the requests.
  'there-and-back': [{ les: { '1': not(between(10, 13)), '1.0': between(10, 13) } }],
  // The same, with an application that starts over each time: neither spelling alone has seen them all.
  'restarted-there-and-back': [{ les: { '1': not(between(10, 13)), '1.0': between(10, 13) }, starts: [10, 13] }],
  'since-lately': [{ les: { '1': from(21) } }],
  'until-lately': [{ les: { '1': until(21) } }],
  'new-with-late-boundary': [{ les: { '1': from(21) }, alive: from(11), starts: [11] }],
  'one-pod-without': [
    { pod: 'a', les: { '1': always } },
    { pod: 'b', les: {} },
  ],
  // The sums of samples agree, but one pod is counted twice and the other not at all.
  'twice-and-never': [
    { pod: 'a', les: { '1': always, '1.0': always } },
    { pod: 'b', les: {} },
  ],
  young: [{ les: { '1': always }, alive: from(21), starts: [21] }],
  stopped: [{ les: { '1': until(15), '1.0': from(15) }, alive: until(30) }],
}

function* all(): Generator<Series> {
  for (const [job, pods] of Object.entries(JOBS)) for (const pod of pods) yield* podOf(job, pod)
}

function linesOf({ part, labels, valueAt, alive }: Series, suffix: string): string {
  let lines = ''
  for (let time = START; time <= END; time += STEP) {
    if (alive(time)) lines += `request_seconds_${part}{${labels}} ${valueAt(time)} ${time}${suffix}\n`
  }
  return lines
}

function* openMetrics(): Generator<string> {
  for (const part of ['bucket', 'count'] as const) {
    yield `# TYPE request_seconds_${part} unknown\n`
    for (const series of all()) if (series.part === part) yield linesOf(series, '')
  }
  yield '# EOF\n'
}

function* promText(): Generator<string> {
  for (const series of all()) yield linesOf(series, '000')
}

export const BOUNDARIES: Samples = {
  source: new URL(import.meta.url),
  openMetrics,
  promText,
  probe: { query: 'request_seconds_count{job="plain"}', at: END },
}
