import type Fraction from 'fraction.js'
import { type KeptSpan, piecesKept } from '../../../core/exclusions/kept.ts'
import type { LatencyBound } from '../../../core/model/duration.ts'
import { exactNumber } from '../../../core/model/exact-number.ts'
import type { Evidence, Reason } from '../../../core/model/measurement.ts'
import type { Histogram } from '../../../core/model/query.ts'
import type { Span } from '../../../core/model/span.ts'
import { DAY, MINUTE } from '../../../core/model/time.ts'
import { histogramSelector } from '../../../core/promql/selector.ts'
import { type PiecedResults, resultsInPieces } from '../ask-in-pieces.ts'
import type { Context } from '../context.ts'
import { isCut, type Piece } from '../pieces.ts'
import { rangeOf } from '../queries.ts'
import { by, type Question, questionOver } from '../question.ts'
import type { QueryResult, Sample } from '../response.ts'
import { type BoundarySeries, spellingsToCount } from './spellings.ts'

/** The spellings of a boundary that count over a span; none, when no series has the boundary. */
export type Boundary =
  | { readonly kind: 'found'; readonly les: readonly string[]; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'absent'; readonly isIdle: boolean; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly evidence: readonly Evidence[] }

/**
 * Finds how a boundary is written over a span. Where it is written in one way and has as many samples as `+Inf`, it has been
 * there all the time, and nothing more is asked.
 */
export async function boundaryOver(
  histogram: Histogram,
  within: LatencyBound,
  kept: KeptSpan,
  context: Context,
): Promise<Boundary> {
  const selector = spelledSelector(histogram, within)
  const { pieces, evidence } = await resultsInPieces((piece) => samplesOver(selector, piece), kept, context)
  const samples: Sample[] = []
  for (const { result } of pieces) {
    if (result.kind === 'unusable') return { kind: 'refused', reason: result.reason, evidence }
    samples.push(...result.samples)
  }
  const odd = samples.find(isNoCount)
  if (odd) return { kind: 'refused', reason: oddReason(odd), evidence }
  const numbers = new Map<string, number>()
  for (const { labels, value } of samples) add(numbers, labels.le ?? '', Number(value))
  const les = [...numbers.keys()].filter((le) => exactNumber(le)?.equals(within.seconds)).toSorted()
  const all = numbers.get('+Inf') ?? 0
  const [only, ...others] = les
  if (only === undefined) return { kind: 'absent', isIdle: all === 0, evidence }
  if (others.length === 0 && (all === 0 || numbers.get(only) === all)) return { kind: 'found', les, evidence }
  return await toldApart(selector, les, within, kept, context, evidence)
}

/** How many samples the spellings of a boundary have in a piece, and how many `+Inf` has. */
export const samplesOver = (selector: string, piece: Piece): Question =>
  questionOver(selector, (one, label) => `sum${by('le', label)}(count_over_time(${rangeOf(one, piece)}))`, ['le'])

/** Looks at every series on its own, and at several times of the span. */
async function toldApart(
  selector: string,
  les: readonly string[],
  within: LatencyBound,
  kept: KeptSpan,
  context: Context,
  before: readonly Evidence[],
): Promise<Boundary> {
  const each = (name: string) => (piece: Piece) => questionOver(selector, (one) => `${name}(${rangeOf(one, piece)})`)
  const [counted, restarted, looks] = await Promise.all([
    resultsInPieces(each('count_over_time'), kept, context),
    resultsInPieces(each('resets'), kept, context),
    looksOver(selector, kept.span, context),
  ])
  const pieces = piecesKept(kept, context.at)
  const evidence = [...before, ...counted.evidence, ...restarted.evidence]
  const series = new SeriesTable()
  for (const result of [...resultsOf(counted), ...resultsOf(restarted), ...looks]) {
    if (result.kind === 'unusable') return { kind: 'refused', reason: result.reason, evidence }
  }
  const whole = { from: context.at - kept.span.seconds, to: context.at }
  const isNoTime = ({ value }: Sample) => !(Number(value) >= whole.from - LOOKBACK && Number(value) <= whole.to)
  const odd =
    samplesIn([...resultsOf(counted), ...resultsOf(restarted)]).find(isNoCount) ?? samplesIn(looks).find(isNoTime)
  if (odd) return { kind: 'refused', reason: oddReason(odd), evidence }
  for (const sample of samplesIn(resultsOf(counted))) {
    series.change(sample, (one) => ({ samples: one.samples + Number(sample.value) }))
  }
  for (const sample of samplesIn(resultsOf(restarted))) {
    series.change(sample, (one) => ({ resets: one.resets + Number(sample.value) }))
  }
  for (const sample of samplesIn(looks)) {
    const at = Number(sample.value)
    if (isCut(kept, context) && !pieces.some(({ from, to }) => from <= at && at <= to)) continue
    series.change(sample, ({ seen }) => ({
      seen: { from: Math.min(seen?.from ?? at, at), to: Math.max(seen?.to ?? at, at) },
    }))
  }
  const choice = spellingsToCount(les, series.all())
  if (choice.kind === 'counted') return { kind: 'found', les: choice.les, evidence }
  const reason: Reason =
    choice.kind === 'overlap'
      ? { kind: 'overlapping-boundaries', within: within.text, spellings: choice.les }
      : { kind: 'partial-boundary', within: within.text, seen: choice.seen, span: whole }
  return { kind: 'refused', reason, evidence }
}

/** Samples and resets are counted in whole numbers. */
const isNoCount = ({ value }: Sample) => value === null || !Number.isSafeInteger(Number(value)) || Number(value) < 0

const oddReason = ({ value }: Sample): Reason =>
  value === null ? { kind: 'native-histogram' } : { kind: 'not-a-number', value }

const resultsOf = ({ pieces }: PiecedResults) => pieces.map(({ result }) => result)

const samplesIn = (results: readonly QueryResult[]): readonly Sample[] =>
  results.flatMap((result) => (result.kind === 'samples' ? result.samples : []))

/** What is known of each series, by its labels. */
class SeriesTable {
  readonly #series = new Map<string, BoundarySeries>()

  change({ labels }: Sample, changes: (one: BoundarySeries) => Partial<BoundarySeries>): void {
    const { le = '', ...others } = labels
    const owner = JSON.stringify(Object.entries(others).sort())
    const key = JSON.stringify([le, owner])
    const known = this.#series.get(key) ?? { le, owner, samples: 0, resets: 0, seen: null }
    this.#series.set(key, { ...known, ...changes(known) })
  }

  all(): readonly BoundarySeries[] {
    return [...this.#series.values()]
  }
}

/** A look sees samples that are this much older, at most; a backend may be told to look further back. */
const LOOKBACK = DAY

/** So many looks tell a hand-over from spellings that take turns; how long two overlap is told by their samples. */
const LOOKS = 240
/** With a step more, a range of at most this many days passes the limits of all backends. */
const MAX_RANGE = 29 * DAY

/** When the sample was taken that each series had, at several times of a span. */
async function looksOver(selector: string, span: Span, { ask, at }: Context): Promise<QueryResult[]> {
  const step = Math.max(MINUTE, Math.ceil(span.seconds / LOOKS))
  const parts = Math.ceil(span.seconds / MAX_RANGE)
  const length = Math.ceil(span.seconds / parts)
  const looking = questionOver(selector, (one) => `timestamp(${one})`)
  return await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const to = at - part * length
      // A whole number of steps, so that the last look is at the very end.
      return ask.range(looking, to - Math.ceil(length / step) * step, to, step)
    }),
  )
}

/** The buckets up to a bound, however it is written, and `+Inf`. */
export const spelledSelector = (histogram: Histogram, { seconds }: LatencyBound): string =>
  // Classes in place of escapes, for what has an escape in it can't be asked together with others.
  histogramSelector(histogram, '_bucket', [`le=~"${spellingsOf(seconds)}|[+]Inf"`])

/** A pattern of how a number may be written: `1`, `1.0`, `1e+00`, `1.0E0`. */
function spellingsOf(value: Fraction): string {
  const [digits, exponent] = decimalOf(value)
  const plain = exponent >= 0 ? `${digits}${'0'.repeat(exponent)}` : `${digits.padStart(1 - exponent, '0')}`
  const point = exponent >= 0 ? plain.length : plain.length + exponent
  const [whole, decimals] = [plain.slice(0, point).replace(/^0+/, ''), plain.slice(point)]
  const written = (before: string, after: string) => `[+]?0*${before}${after === '' ? '([.]0*)?' : `[.]${after}0*`}`
  const scientific = (mantissa: string, power: number) =>
    `${mantissa}[eE]${power < 0 ? '-' : '[+]?'}0*${power === 0 ? '0' : Math.abs(power)}`
  const normal = written(digits.slice(0, 1), digits.slice(1))
  const patterns = new Set([
    written(whole, decimals),
    scientific(normal, exponent + digits.length - 1),
    scientific(written(digits, ''), exponent),
  ])
  return [...patterns].join('|')
}

/** The digits of a decimal without zeros around them, and the power of ten that they are multiplied by. */
function decimalOf(value: Fraction): [digits: string, exponent: number] {
  let places = 0
  let scaled = value
  // A bound is read from a decimal, so that this ends; longer ones than this are not written.
  while (scaled.d !== 1n && places < 400) {
    scaled = scaled.mul(10)
    places += 1
  }
  const text = scaled.floor().toFraction()
  const digits = text.replace(/0+$/, '')
  return [digits, text.length - digits.length - places]
}

const add = (numbers: Map<string, number>, key: string, value: number) =>
  numbers.set(key, (numbers.get(key) ?? 0) + value)
