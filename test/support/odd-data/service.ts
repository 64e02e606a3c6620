/**
 * A service made from its recipe: every event that happened, and what a scraper saw of it.
 *
 * Time runs in cells, six to a scrape interval; the events of cell `i` happened within it. A sample taken at boundary `i` tells of
 * the cells before it. The last boundary is the evaluation instant.
 */
import type { Recipe } from './recipe.ts'

export const CELLS_A_SCRAPE = 6
/** What happened before the window is there too, for whoever looks whether a series is new. */
const BEFORE = 0.25

export interface Service {
  readonly name: string
  readonly recipe: Recipe
  readonly windowSeconds: number
  readonly cellSeconds: number
  /** The number of cells; the window is the last `windowCells` of them. */
  readonly cells: number
  readonly windowCells: number
  readonly groups: readonly Group[]
  /** The service's contract, as a file. */
  readonly contract: string
}

/** What is held to the objective on its own: the service, or one group of it. */
export interface Group {
  readonly name: string | null
  readonly pods: readonly Pod[]
}

/** One process after the other under one name; `from` and `to` are cells. */
export interface Pod {
  readonly labels: Readonly<Record<string, string>>
  readonly from: number
  readonly to: number
  /** The events of the cells before each boundary, in sum: at 0 none. */
  readonly bad: Float64Array
  readonly total: Float64Array
  /** Where its counters start over. */
  readonly restarts: readonly number[]
  /** The boundaries at which a sample was taken. */
  readonly samples: readonly number[]
  /** Whether its series have the name that the contract asks for. */
  readonly isAsked: boolean
  readonly series: readonly Series[]
}

/** One series: a value at each sample, NaN where it is not there. */
export interface Series {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly values: readonly number[]
}

type Random = () => number
type OddityOf<Kind> = Extract<Recipe['oddities'][number], { kind: Kind }>

export function serviceOf(name: string, recipe: Recipe): Service {
  const { scrapeSeconds, scrapes } = recipe
  const windowCells = scrapes * CELLS_A_SCRAPE
  const cells = Math.ceil(scrapes * (1 + BEFORE)) * CELLS_A_SCRAPE
  const frame = { cells, windowCells, cellSeconds: scrapeSeconds / CELLS_A_SCRAPE }
  const gone = odd(recipe, 'group-gone')
  const groups = gone ? ['a', 'b'] : [null]
  const replicas = odd(recipe, 'pod-unseen') ? [0, 1] : [0]
  return {
    name,
    recipe,
    ...frame,
    windowSeconds: scrapeSeconds * scrapes,
    groups: groups.map((group) => ({
      name: group,
      pods: replicas.flatMap((replica) => podsOf(name, group, replica, recipe, frame)),
    })),
    contract: contractOf(name, recipe),
  }
}

interface Frame {
  readonly cells: number
  readonly windowCells: number
  readonly cellSeconds: number
}

export function odd<Kind extends Recipe['oddities'][number]['kind']>(
  { oddities }: Recipe,
  kind: Kind,
): OddityOf<Kind> | undefined {
  return oddities.find((one): one is OddityOf<Kind> => one.kind === kind)
}

// What happened

function podsOf(service: string, group: string | null, replica: number, recipe: Recipe, frame: Frame): Pod[] {
  const random = seeded(recipe.seed + (group === 'b' ? 1 : 0) + replica * 2)
  const at = (position: number) => Math.round(frame.cells - frame.windowCells + position * frame.windowCells)
  const idle = idleStretches(recipe, random, at)
  const { bad, good } = (recipe.indicator === 'slices' ? slicesOf : eventsOf)(recipe, frame, random, at, (cell) =>
    idle.some(([from, to]) => cell >= from && cell < to),
  )
  const phase = Math.floor(random() * CELLS_A_SCRAPE)
  const isSeen = seenBy(recipe, replica, frame, at)
  const gone = odd(recipe, 'group-gone')
  const end = gone && group === 'b' ? at(gone.position) : frame.cells
  const metric = odd(recipe, 'metric-renamed')
  const restart = odd(recipe, 'restart')
  const restarts = restart ? [at(restart.position)] : []
  return lifetimes(recipe, frame, at, idle, end).map(([from, to], index) => {
    const running = (counts: Float64Array) => sums(counts, from, to)
    const total = running(good.map((count, cell) => count + (bad[cell] ?? 0)))
    const labels = { job: service, pod: `${service}-${replica}-${index}`, ...(group ? { group } : {}) }
    const samples: number[] = []
    for (let one = phase; one <= to; one += CELLS_A_SCRAPE) if (one > from && isSeen(one)) samples.push(one)
    const afterScrape = (cell: number) => Math.ceil((cell - phase) / CELLS_A_SCRAPE) * CELLS_A_SCRAPE + phase
    const own = restarts
      .map((cell) => (restart?.lossy ? cell : afterScrape(cell)))
      .filter((cell) => cell > from && cell < to)
    const isAsked = !metric || from >= at(metric.position)
    const pod = { labels, from, to, bad: running(bad), total, restarts: own, samples, isAsked }
    return { ...pod, series: seriesOf(pod, recipe, at) }
  })
}

function idleStretches(recipe: Recipe, random: Random, at: (position: number) => number): [number, number][] {
  const idle = odd(recipe, 'idle')
  return Array.from({ length: idle?.stretches ?? 0 }, (): [number, number] => {
    const from = random() * 1.05 - 0.1
    return [at(from), at(from + 0.02 + random() * 0.2)]
  }).sort(([a], [b]) => a - b)
}

function eventsOf(
  recipe: Recipe,
  { cells, windowCells, cellSeconds }: Frame,
  random: Random,
  at: (position: number) => number,
  isIdle: (cell: number) => boolean,
): { bad: Float64Array; good: Float64Array } {
  const allowance = 1 - Number.parseFloat(recipe.objective) / 100
  const low = odd(recipe, 'low-traffic')
  const births = odd(recipe, 'births')
  const requests =
    low?.requests ?? (births ? births.budget / allowance : recipe.requestsPerSecond * cellSeconds * windowCells)
  const perCell = requests / windowCells
  const incidents = recipe.incidents.map(({ position, length, spends }) => ({
    from: at(position),
    to: at(position + length),
    share: Math.min(1, (spends * allowance) / length),
  }))
  const bad = new Float64Array(cells)
  const good = new Float64Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    if (isIdle(cell)) continue
    const load = perCell * (1 + 0.4 * Math.sin((cell * cellSeconds * 2 * Math.PI) / 86_400))
    const during = incidents.filter(({ from, to }) => cell >= from && cell < to).map(({ share }) => share)
    const share = Math.max(recipe.everyday * allowance, ...during)
    bad[cell] = poisson(load * share, random)
    good[cell] = poisson(load * (1 - share), random)
  }
  return { bad, good }
}

/** One slice at the end of each: a bad one while an incident lasts. */
function slicesOf(recipe: Recipe, { cells, cellSeconds }: Frame, _random: Random, at: (position: number) => number) {
  const slice = sliceSeconds(recipe) / cellSeconds
  const isBad = badDuring(recipe, at)
  const bad = new Float64Array(cells)
  const good = new Float64Array(cells)
  for (let cell = cells - 1; cell >= 0; cell -= slice) (isBad(cell) ? bad : good)[cell] = 1
  return { bad, good }
}

const badDuring =
  ({ incidents }: Recipe, at: (position: number) => number) =>
  (cell: number) =>
    incidents.some(({ position, length }) => cell >= at(position) && cell < at(position + length))

const sliceSeconds = ({ scrapeSeconds }: Recipe) => Math.max(60, scrapeSeconds)

/** Each pod's first cell, and the one after its last. */
function lifetimes(
  recipe: Recipe,
  { cells }: Frame,
  at: (position: number) => number,
  idle: readonly [number, number][],
  end: number,
): [number, number][] {
  const renamed = odd(recipe, 'pod-renamed')
  const metric = odd(recipe, 'metric-renamed')
  const code = odd(recipe, 'code-renamed')
  const births = odd(recipe, 'births')
  const changes = new Set([
    0,
    ...(renamed ? [at(renamed.position)] : []),
    ...(metric ? [at(metric.position)] : []),
    ...(code ? [at(code.position)] : []),
    ...Array.from({ length: births?.pods ?? 0 }, (_, pod) => at((pod + 0.5) / (births?.pods ?? 1))),
  ])
  const firsts = [...changes].sort((a, b) => a - b)
  const alive = firsts.map((from, index): [number, number] => [from, Math.min(firsts[index + 1] ?? cells, end)])
  const isAbsent = odd(recipe, 'idle')?.absent ?? false
  const lives = isAbsent ? idle.reduce((known, hole) => known.flatMap((life) => without(life, hole)), alive) : alive
  return lives.filter(([from, to]) => to > from)
}

const without = ([from, to]: [number, number], [start, end]: [number, number]): [number, number][] => [
  [from, Math.min(to, start)],
  [Math.max(from, end), to],
]

// What was seen of it

function seenBy(recipe: Recipe, replica: number, { cells, cellSeconds }: Frame, at: (position: number) => number) {
  const ended = odd(recipe, 'ended')
  const retention = odd(recipe, 'retention')
  const first = retention ? at(retention.position) : 0
  const last = ended ? cells - ended.secondsAgo / cellSeconds : cells
  const gap = odd(recipe, 'scrape-gap')
  const own = replica === 1 ? odd(recipe, 'pod-unseen') : undefined
  const gaps = [...(gap ? [gap] : []), ...(own ? [own] : [])].map((one) => gapOf(one, recipe))
  const isInGap = (sample: number) => gaps.some(([from, to]) => sample > at(from) && sample < at(to))
  return (sample: number) => sample >= first && sample <= last && !isInGap(sample)
}

function gapOf(
  { where, length }: OddityOf<'scrape-gap' | 'pod-unseen'>,
  { incidents, seed }: Recipe,
): [number, number] {
  const shift = (seed % 10) / 10
  const [incident] = incidents
  if (where === 'start') return [-length * shift, length * (1 - shift)]
  if (where === 'end') return [1 - length * (1 + shift * 0.2), 1 - length * shift * 0.2]
  if (where === 'incident') {
    const middle = incident ? incident.position + incident.length * shift : 0.5
    return [middle - length / 2, middle + length / 2]
  }
  return [where, where + length]
}

const OLD_METRIC = 'odd_old_requests_total'
const REQUESTS = 'odd_requests_total'
const GAUGE = 'odd_bad'
const SECONDS = 'odd_request_seconds'
const OLD_SECONDS = 'odd_old_request_seconds'

function seriesOf(pod: Omit<Pod, 'series'>, recipe: Recipe, at: (position: number) => number): Series[] {
  const bad = counter(pod, pod.bad)
  const total = counter(pod, pod.total)
  const good = total.map((value, index) => value - (bad[index] ?? 0))
  if (recipe.indicator === 'slices') {
    const isBad = badDuring(recipe, at)
    return [{ name: GAUGE, labels: pod.labels, values: pod.samples.map((sample) => (isBad(sample - 1) ? 1 : 0)) }]
  }
  if (recipe.indicator !== 'latency') {
    const name = pod.isAsked ? REQUESTS : OLD_METRIC
    const born = odd(recipe, 'births') !== undefined
    const errors = born ? bad.map((value) => (value === 0 ? Number.NaN : value)) : bad
    const renamed = odd(recipe, 'code-renamed')
    const code = renamed && pod.from >= at(renamed.position) ? 'status' : 'code'
    return [
      { name, labels: { ...pod.labels, [code]: '200' }, values: good },
      { name, labels: { ...pod.labels, [code]: '500' }, values: errors },
    ]
  }
  const name = pod.isAsked ? SECONDS : OLD_SECONDS
  const bucket = (le: string, values: readonly number[]) => ({
    name: `${name}_bucket`,
    labels: { ...pod.labels, le },
    values,
  })
  return [
    ...spellings(pod, recipe, at, good).map(([le, values]) => bucket(le, values)),
    bucket('+Inf', total),
    { name: `${name}_count`, labels: pod.labels, values: total },
  ]
}

/** The bucket of a second, under each spelling where it had that one. */
function spellings(
  { samples }: Omit<Pod, 'series'>,
  recipe: Recipe,
  at: (position: number) => number,
  values: readonly number[],
): [string, number[]][] {
  const respelled = odd(recipe, 'le-respelled')
  const added = odd(recipe, 'bucket-added')
  const since = added ? at(added.position) : 0
  const where = (isThere: (sample: number) => boolean) =>
    values.map((value, index) => ((samples[index] ?? 0) >= since && isThere(samples[index] ?? 0) ? value : Number.NaN))
  if (!respelled) return [['1', where(() => true)]]
  const { position, overlap } = respelled
  return [
    ['1', where((sample) => sample < at(position + overlap))],
    ['1.0', where((sample) => sample >= at(position))],
  ]
}

/** What a counter showed at each sample: the events since the pod began, or since its last restart. */
function counter({ samples, restarts, from }: Omit<Pod, 'series'>, sum: Float64Array): number[] {
  return samples.map((sample) => {
    const since = restarts.findLast((cell) => cell <= sample) ?? from
    return (sum[sample] ?? 0) - (sum[since] ?? 0)
  })
}

// The contract

function contractOf(name: string, recipe: Recipe): string {
  const { objective, scrapeSeconds, scrapes } = recipe
  const noData = odd(recipe, 'idle')?.noData ?? odd(recipe, 'group-gone')?.noData ?? 'unknown'
  return `version: slo-gate/v1
service: ${name}
slos:
  - name: it
    objective: ${objective}
    window: ${scrapeSeconds * scrapes}s
    no-data: ${noData}
    ${odd(recipe, 'group-gone') ? 'group-by: [group]' : ''}
    indicator: ${indicatorOf(name, recipe)}
`
}

function indicatorOf(job: string, recipe: Recipe): string {
  switch (recipe.indicator) {
    case 'slices':
      return `{ slices: { every: ${sliceSeconds(recipe)}s, value: 'max(${GAUGE}{job="${job}"})', at-most: 0 } }`
    case 'bad':
      return `{ ratio: { bad: '${REQUESTS}{job="${job}",code=~"5.."}', total: '${REQUESTS}{job="${job}"}' } }`
    case 'good':
      return `{ ratio: { good: '${REQUESTS}{job="${job}",code!~"5.."}', total: '${REQUESTS}{job="${job}"}' } }`
    case 'latency':
      return `{ latency: { histogram: '${SECONDS}{job="${job}"}', within: 1s } }`
  }
}

// Chance

/** mulberry32: numbers in [0, 1). */
function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many events come in a time in which `mean` are expected (Knuth's way; a normal one for many). */
function poisson(mean: number, random: Random): number {
  if (mean <= 0) return 0
  if (mean > 40) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const limit = Math.exp(-mean)
  let events = 0
  for (let product = random(); product > limit; product *= random()) events++
  return events
}

/** The events before each boundary, of the cells from `from` to before `to`. */
function sums(counts: Float64Array, from: number, to: number): Float64Array {
  const sum = new Float64Array(counts.length + 1)
  for (let cell = 0; cell < counts.length; cell++) {
    sum[cell + 1] = (sum[cell] ?? 0) + (cell >= from && cell < to ? (counts[cell] ?? 0) : 0)
  }
  return sum
}
