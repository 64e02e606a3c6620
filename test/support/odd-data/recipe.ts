/** What a service of odd data is made of: plain data, from which everything follows, and which a failure prints. */
import fc from 'fast-check'

export interface Recipe {
  readonly seed: number
  readonly scrapeSeconds: number
  /** How many scrapes its window spans. */
  readonly scrapes: number
  readonly objective: '99.9%' | '99.5%' | '99%' | '95%'
  readonly indicator: 'bad' | 'good' | 'latency' | 'slices'
  readonly requestsPerSecond: number
  /** What the everyday errors spend of the budget. */
  readonly everyday: number
  readonly incidents: readonly Incident[]
  readonly oddities: readonly Oddity[]
}

/** `position` is where it begins, as a share of the window; `length` a share of it too; `spends` how many budgets it spends, if it can. */
export interface Incident {
  readonly position: number
  readonly length: number
  readonly spends: number
}

/** Positions and lengths are shares of the window. */
export type Oddity =
  | { readonly kind: 'scrape-gap'; readonly where: 'start' | 'end' | 'incident' | number; readonly length: number }
  /** One of two pods is not scraped for a while; the other one is. */
  | { readonly kind: 'pod-unseen'; readonly where: 'start' | 'end' | number; readonly length: number }
  /** The counters start over; `lossy` where that happens between two scrapes. */
  | { readonly kind: 'restart'; readonly position: number; readonly lossy: boolean }
  | { readonly kind: 'pod-renamed'; readonly position: number }
  /** The contract names the new metric. */
  | { readonly kind: 'metric-renamed'; readonly position: number }
  /** The other spelling takes over, after both were there for `overlap`. */
  | { readonly kind: 'le-respelled'; readonly position: number; readonly overlap: number }
  /** There was no bucket at the bound until then. */
  | { readonly kind: 'bucket-added'; readonly position: number }
  /** The label that the contract tells errors by has another name from then on. */
  | { readonly kind: 'code-renamed'; readonly position: number }
  /** So many pods after each other, whose counters of errors are born with their first error; the budget is so many errors. */
  | { readonly kind: 'births'; readonly pods: number; readonly budget: number }
  | { readonly kind: 'retention'; readonly position: number }
  | { readonly kind: 'ended'; readonly secondsAgo: number }
  | { readonly kind: 'low-traffic'; readonly requests: number }
  /** `absent` where the series go away with the traffic, and come back at 0. */
  | { readonly kind: 'idle'; readonly stretches: number; readonly absent: boolean; readonly noData: 'idle' | 'unknown' }
  | { readonly kind: 'group-gone'; readonly position: number; readonly noData: 'idle' | 'unknown' }

export type Kind = Oddity['kind']

/** Evenly spread, as doubles are not. */
const share = (min: number, max: number) =>
  fc.integer({ min: 0, max: 10_000 }).map((part) => Number((min + (part / 10_000) * (max - min)).toFixed(4)))
/** As many small ones as large ones. */
const logarithmic = (min: number, max: number) =>
  share(Math.log(min), Math.log(max)).map((value) => Number(Math.exp(value).toPrecision(3)))
const noData = fc.constantFrom('idle' as const, 'unknown' as const)

const ODDITIES: { readonly [One in Kind]: fc.Arbitrary<Extract<Oddity, { kind: One }>> } = {
  'scrape-gap': fc.record({
    kind: fc.constant('scrape-gap'),
    where: fc.oneof(fc.constantFrom('start' as const, 'end' as const, 'incident' as const), share(0, 0.9)),
    length: logarithmic(0.003, 0.3),
  }),
  'pod-unseen': fc.record({
    kind: fc.constant('pod-unseen'),
    where: fc.oneof(fc.constantFrom('start' as const, 'end' as const), share(0, 0.9)),
    length: logarithmic(0.003, 0.3),
  }),
  restart: fc.record({ kind: fc.constant('restart'), position: share(0, 1), lossy: fc.boolean() }),
  'pod-renamed': fc.record({ kind: fc.constant('pod-renamed'), position: share(0, 1) }),
  'metric-renamed': fc.record({ kind: fc.constant('metric-renamed'), position: share(0, 1) }),
  'le-respelled': fc.record({
    kind: fc.constant('le-respelled'),
    position: share(0, 0.95),
    overlap: fc.oneof(fc.constant(0), share(0.02, 0.3)),
  }),
  'bucket-added': fc.record({ kind: fc.constant('bucket-added'), position: share(0, 0.95) }),
  'code-renamed': fc.record({ kind: fc.constant('code-renamed'), position: share(0, 0.95) }),
  births: fc.record({
    kind: fc.constant('births'),
    pods: fc.integer({ min: 1, max: 16 }),
    budget: logarithmic(4, 300),
  }),
  retention: fc.record({ kind: fc.constant('retention'), position: share(0, 0.95) }),
  ended: fc.record({ kind: fc.constant('ended'), secondsAgo: logarithmic(60, 40_000) }),
  'low-traffic': fc.record({ kind: fc.constant('low-traffic'), requests: logarithmic(2, 2000) }),
  idle: fc.record({
    kind: fc.constant('idle'),
    stretches: fc.integer({ min: 1, max: 4 }),
    absent: fc.boolean(),
    noData,
  }),
  'group-gone': fc.record({ kind: fc.constant('group-gone'), position: share(0.02, 0.98), noData }),
}

export const KINDS = Object.keys(ODDITIES) as Kind[]

/** Scrape intervals in seconds, and how many of them make a window: few samples, or to backfill them would take minutes. */
const SCRAPES = fc.oneof(
  ...[
    [15, 1440],
    [30, 720],
    [30, 1440],
    [60, 480],
    [60, 1080],
    [60, 1440],
    [120, 720],
    [240, 540],
    [300, 576],
  ].map(([scrapeSeconds = 60, scrapes = 720]) => fc.constant({ scrapeSeconds, scrapes })),
)

const incident: fc.Arbitrary<Incident> = fc
  .record({
    ends: fc.oneof({ arbitrary: fc.constant(1), weight: 1 }, { arbitrary: share(0.02, 1), weight: 2 }),
    length: logarithmic(0.004, 0.15),
    spends: logarithmic(0.05, 2.5),
  })
  .map(({ ends, length, spends }) => ({ position: Number(Math.max(0, ends - length).toFixed(4)), length, spends }))

const recipeWith = (oddities: fc.Arbitrary<readonly Oddity[]>): fc.Arbitrary<Recipe> =>
  fc
    .record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      rhythm: SCRAPES,
      objective: fc.constantFrom('99.9%' as const, '99.5%' as const, '99%' as const, '95%' as const),
      indicator: fc.constantFrom(
        'bad' as const,
        'bad' as const,
        'good' as const,
        'latency' as const,
        'slices' as const,
      ),
      requestsPerSecond: logarithmic(0.05, 30),
      everyday: share(0, 0.85),
      incidents: fc.array(incident, { maxLength: 2 }),
      oddities,
    })
    .map(({ rhythm, ...rest }) => ({ ...rest, ...rhythm }))

/** `count` services: some without anything odd, some with one thing, some with several. */
export function recipesOf(count: number, seed: number): Recipe[] {
  const kinds: fc.Arbitrary<readonly Oddity[]>[] = [
    fc.constant([]),
    ...KINDS.map((kind) => ODDITIES[kind].map((one) => [one])),
  ]
  const mixed = fc.uniqueArray(fc.oneof(...KINDS.map((kind): fc.Arbitrary<Oddity> => ODDITIES[kind])), {
    minLength: 2,
    maxLength: 4,
    selector: ({ kind }) => kind,
  })
  const alone = Math.ceil((count * 2) / 3 / kinds.length)
  return [
    ...kinds.flatMap((one, index) => fc.sample(fc.noBias(recipeWith(one)), { numRuns: alone, seed: seed + index })),
    ...fc.sample(fc.noBias(recipeWith(mixed)), { numRuns: count - alone * kinds.length, seed: seed - 1 }),
  ].map(reachable)
}

/** What can happen to time slices, which are read from a gauge. */
const OF_GAUGES = new Set<Kind>(['scrape-gap', 'retention', 'ended'])

/** Only a latency has an `le`, only the others have a code, and only counters start over. */
function reachable(recipe: Recipe): Recipe {
  const { oddities } = recipe
  const has = (...kinds: Kind[]) => oddities.some(({ kind }) => kinds.includes(kind))
  if (has('le-respelled', 'bucket-added'))
    return { ...recipe, indicator: 'latency', oddities: oddities.filter(({ kind }) => kind !== 'code-renamed') }
  const isGauge = recipe.indicator === 'slices' && oddities.every(({ kind }) => OF_GAUGES.has(kind))
  return has('code-renamed', 'births') || (recipe.indicator === 'slices' && !isGauge)
    ? { ...recipe, indicator: 'bad' }
    : recipe
}

/** Smaller recipes, of which the smallest that still fails says most: fewer oddities, fewer incidents, nothing else changed. */
export function smallerThan(recipe: Recipe): Recipe[] {
  const odd = subsets(recipe.oddities)
  const incidents = subsets(recipe.incidents)
  return odd
    .flatMap((oddities) => incidents.map((some) => ({ ...recipe, oddities, incidents: some })))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** What it is made of, in short: `scrape-gap, births`. */
export const kindsOf = ({ oddities }: Recipe) => oddities.map(({ kind }) => kind).join(', ') || 'nothing odd'

export const sizeOf = ({ oddities, incidents }: Recipe) => oddities.length * 10 + incidents.length

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length }, (_, set) => items.filter((_item, at) => (set >> at) & 1))
