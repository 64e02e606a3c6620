import type { History } from '../../core/budget/backend.ts'
import { type Answer, MISSING, sumOf } from '../../core/budget/counting.ts'
import { type KeptSpan, keptOf } from '../../core/exclusions/kept.ts'
import type { Measurement, Reason } from '../../core/model/measurement.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { DAY } from '../../core/model/time.ts'
import { MOST_HALVINGS, reachOf } from './ask-in-pieces.ts'
import { askBundles } from './bundle.ts'
import type { Context } from './context.ts'
import { dialectOf } from './dialect.ts'
import type { HistoryQueries } from './indicators/indicator.ts'
import { exactPieces, isPreceded, type Piece } from './pieces.ts'
import { stepPiece } from './queries.ts'
import { numberAnswer, singleAnswer } from './query-client.ts'
import { type Question, questionOf } from './question.ts'
import { dailyRuns } from './runs.ts'

/** A range of at most this many days passes the limits of all backends. */
const MAX_RANGE_SECONDS = 30 * DAY

/** The measurement of each whole step of the span, oldest first; of one of which a part is excluded, that of the rest. */
export async function historyOf(
  queries: HistoryQueries,
  { span, excluded }: KeptSpan,
  stepSeconds: number,
  context: Context,
): Promise<History> {
  const step = stepPiece(stepSeconds)
  const ends = Array.from(
    { length: Math.floor(span.seconds / stepSeconds) },
    (_, index) => context.at - index * stepSeconds,
  ).reverse()
  const keptAt = new Map(ends.map((to) => [to, keptOf({ from: to - stepSeconds, to }, excluded)]))
  const looksBack = excluded.length > 0 && (await dialectOf(context)).kind !== 'promql'
  const isWhole = (to: number) =>
    lengthIn(keptAt.get(to)) === stepSeconds && !(looksBack && isPreceded({ from: to - stepSeconds }, excluded))
  const cut = ends.filter((to) => !isWhole(to))
  const [asked, parts] = await Promise.all([
    Promise.all(
      queries
        .questions(step)
        .map((question) => answersAt(question, spanned(ends, ends.filter(isWhole)), stepSeconds, context)),
    ),
    measuredApart(
      queries,
      cut.map((to) => keptAt.get(to) ?? []),
      context,
    ),
  ])
  const refused = asked.find((series) => series.kind === 'refused')
  if (refused) return { kind: 'none', reason: refused.reason }
  const inParts = new Map(cut.map((to, index) => [to, parts[index]]))
  const measurementAt = (end: number): Measurement => {
    const part = inParts.get(end)
    if (part) return part
    const answers = asked.map((series) => series.kind === 'answers' && series.answers.get(end))
    return queries.measurement(answers[0] || MISSING, answers[1] || MISSING)
  }
  const buckets = ends.map((to) => ({ from: to - stepSeconds, to, measurement: measurementAt(to) }))
  const spoilt = buckets.flatMap(({ measurement }) => spoiltBy(measurement, queries))[0]
  return spoilt ? { kind: 'none', reason: spoilt } : { kind: 'buckets', buckets }
}

const lengthIn = (stretches: readonly Stretch[] = []) => stretches.reduce((sum, { from, to }) => sum + to - from, 0)

/** All of `ends` from the first that is wanted to the last. */
function spanned(ends: readonly number[], wanted: readonly number[]): readonly number[] {
  const [first, last] = [wanted[0], wanted.at(-1)]
  return first === undefined || last === undefined ? [] : ends.filter((to) => to >= first && to <= last)
}

/** What was measured in each of several sets of stretches, each stretch at its own end. */
export async function measuredApart(
  queries: HistoryQueries,
  sets: readonly (readonly Stretch[])[],
  context: Context,
): Promise<Measurement[]> {
  const stretches = sets.flat()
  if (stretches.length === 0) return sets.map(() => queries.measurement(MISSING, MISSING))
  const asked = await Promise.all(
    queries.questions(stepPiece(1)).map(async (_, nth) => {
      const question = (piece: Piece) => queries.questions(piece)[nth] ?? questionOf('')
      return await answersIn(question, stretches, context)
    }),
  )
  return sets.map((set) => {
    const own = asked.map((answers) => sumOf(set.map((stretch) => answers.get(stretch) ?? MISSING)))
    return queries.measurement(own[0] ?? MISSING, own[1] ?? MISSING)
  })
}

/** The answer for each of several stretches: where they come day after day, in one range query, and else at their own ends. */
async function answersIn(
  question: (piece: Piece) => Question,
  stretches: readonly Stretch[],
  context: Context,
): Promise<ReadonlyMap<Stretch, Answer>> {
  const runs = dailyRuns(
    stretches,
    ({ to }) => to,
    ({ from, to }) => `${to - from}`,
  )
  const found = new Map<Stretch, Answer>()
  const daily = runs.filter(({ length }) => length > 1)
  await Promise.all(
    daily.map(async (run) => {
      const [piece] = await exactPieces(run.slice(0, 1), context)
      if (!piece) return
      const ends = run.map(({ to }) => to)
      const series = await answersAt(question({ ...piece, offsetSeconds: 0 }), ends, DAY, context)
      // Some backends move a range to whole steps; what they answer then is of other instants.
      if (series.kind === 'answers') for (const one of run) found.set(one, series.answers.get(one.to) ?? MISSING)
    }),
  )
  const rest = stretches.filter((one) => !found.has(one))
  const pieces = await exactPieces(rest, context)
  const questions = pieces.map((piece) => ({ piece, question: question(piece), seconds: piece.span.seconds }))
  const asked = await askBundles(questions, () => reachOf(pieces), Number.POSITIVE_INFINITY, context)
  for (const [index, { result }] of asked.pieces.entries()) {
    const stretch = rest[index]
    if (stretch) found.set(stretch, singleAnswer(result))
  }
  return found
}

const SPOILING: ReadonlySet<Reason['kind']> = new Set(['negative-count', 'inexact-number'])

/** What makes a bucket worse than empty: a forecast must not leave it out. */
function spoiltBy(measurement: Measurement, { isNaNWhenIdle }: HistoryQueries): Reason[] {
  if (measurement.kind !== 'unmeasured') return []
  const { reason } = measurement
  const spoils = SPOILING.has(reason.kind) || (reason.kind === 'not-a-number' && !isNaNWhenIdle)
  return spoils ? [reason] : []
}

type Series =
  | { readonly kind: 'answers'; readonly answers: ReadonlyMap<number, Answer> }
  | { readonly kind: 'refused'; readonly reason: Reason }

/** A question's answer at each of these instants that it has one at; `ends` lie `stepSeconds` apart, oldest first. */
export async function answersAt(
  question: Question,
  ends: readonly number[],
  stepSeconds: number,
  { ask }: Context,
): Promise<Series> {
  let perRequest = Math.min(ends.length, Math.max(1, Math.floor(MAX_RANGE_SECONDS / stepSeconds)))
  let halvings = MOST_HALVINGS
  const answers = new Map<number, Answer>()
  for (let start = 0, next = 0; start < ends.length; start = next) {
    const part = ends.slice(start, start + perRequest)
    const result = await ask.range(question, part[0] ?? 0, part.at(-1) ?? 0, stepSeconds)
    if (result.kind === 'unusable' && result.reason.kind === 'too-much' && halvings > 0 && perRequest > 1) {
      perRequest = Math.ceil(perRequest / 2)
      halvings -= 1
      continue
    }
    next = start + part.length
    if (result.kind === 'unusable') return { kind: 'refused', reason: result.reason }
    if (new Set(result.samples.map(({ labels }) => JSON.stringify(labels))).size > 1) {
      return { kind: 'refused', reason: { kind: 'several-series', count: result.samples.length } }
    }
    for (const { at, value } of result.samples) if (value !== null) answers.set(at, numberAnswer(value))
  }
  return { kind: 'answers', answers }
}
