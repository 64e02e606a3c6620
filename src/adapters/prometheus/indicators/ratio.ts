import { type Answer, countsFrom } from '../../../core/budget/counting.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { unmeasured } from '../../../core/model/measurement.ts'
import type { Query } from '../../../core/model/query.ts'
import { namesWindow } from '../../../core/promql/meaning.ts'
import { askInPieces } from '../ask-in-pieces.ts'
import { bornIn } from '../births.ts'
import { coverageOver, type PresenceQueries } from '../coverage.ts'
import { dialectOf } from '../dialect.ts'
import { isCut, isExact, type Piece } from '../pieces.ts'
import { countOver, presenceOver, rangeOf, samplesOver } from '../queries.ts'
import { type Question, questionOf } from '../question.ts'
import { selectorsIn, withMatchers } from '../selectors-in.ts'
import { type IndicatorRules, type ResolvedIndicator, refused, resolved } from './indicator.ts'
import { ratioInDoubt, stepDoubt } from './ratio-doubt.ts'

/** Good or bad events over all events. */
export const ratio: IndicatorRules<IndicatorOf<'ratio'>> = {
  async resolve({ counted, events, total, countNewSeries }, kept, context) {
    const counting = { counted, events, total, countBirths: false }
    if (!countNewSeries) return resolved(resolvedRatio(counting))
    const dialect = await dialectOf(context)
    if (dialect.kind === 'unknown') return refused(dialect.reason)
    return resolved(resolvedRatio({ ...counting, countBirths: dialect.kind === 'promql' || isExact(kept, context) }))
  },
  isSeparable: ({ events, total }) => !namesWindow(events.text) && !namesWindow(total.text),
  groups: {
    totals: ({ total }) =>
      selectorsIn(total.text)
        .slice(0, 1)
        .map(({ text }) => text),
    narrowed(indicator, matchers) {
      const narrowed = (query: Query): Query => ({ ...query, text: withMatchers(query.text, matchers) })
      return { ...indicator, events: narrowed(indicator.events), total: narrowed(indicator.total) }
    },
  },
  bound: null,
}

interface Counting {
  readonly counted: 'good' | 'bad'
  readonly events: Query
  readonly total: Query
  readonly countBirths: boolean
}

/** A ratio of two counts; a latency is one too, once its buckets are found. */
export const resolvedRatio = ({ counted, events, total, countBirths }: Counting): ResolvedIndicator => ({
  async measure(kept, context) {
    // An expression's answers are judged piece by piece, beside those of the total.
    const isApart = events.form !== total.form && isCut(kept, context)
    const count = (query: Query) => (piece: Piece) => {
      const question = countBirths ? countWithBirths(query.text, total.text, piece) : countOver(query, piece)
      return isApart ? questionOf(question.text) : question
    }
    const [some, all] = await Promise.all([
      askInPieces(count(events), kept, context),
      askInPieces(count(total), kept, context),
    ])
    const { measurement, evidence } = await ratioInDoubt({ counted, events, total }, some, all, context)
    return {
      measurement,
      // In the order in which they are judged: so the first without an answer is the one that matters.
      evidence: [...all.evidence, ...some.evidence, ...evidence],
      uncounted: [...(isNothing(all.answer) ? [total] : []), ...(isNothing(some.answer) ? [events] : [])],
    }
  },
  async coverage(measuring, kept, context) {
    const queries: PresenceQueries = {
      points: (piece, stepSeconds) => presenceOver(total, piece, stepSeconds),
      samples: (piece) => samplesOver(total, piece, kept.span),
    }
    return await coverageOver(queries, measuring, kept, context)
  },
  history: {
    questions: (step) => [countOver(events, step), countOver(total, step)],
    measurement(some, all) {
      const doubt = all.kind === 'number' ? stepDoubt(events, some) : null
      return doubt ? unmeasured(doubt) : countsFrom(counted, some, all)
    },
    isNaNWhenIdle: false,
  },
})

const isNothing = (answer: Answer) => answer.kind === 'missing' || (answer.kind === 'number' && answer.value.equals(0))

/**
 * As {@link countOver}, plus the first value of every series that was born in the piece: `increase` sees no step from
 * "not there" to 1. A series is born when it had no sample in the ten minutes before the piece, while `total` had: where
 * nothing was recorded then (an outage, short retention), every old counter would look newly born.
 */
export function countWithBirths(selector: string, total: string, piece: Piece): Question {
  const range = rangeOf(selector, piece)
  const before = (ago: number) => `last_over_time(${total}[10m] offset ${ago}s)`
  const begin = before(piece.offsetSeconds + piece.span.seconds)
  const known = piece.after === null ? begin : `(${begin} or ${before(piece.after)})`
  const births = `(sum(${bornIn(selector, piece)}) and on() count(${known}))`
  return questionOf(`(sum(${piece.growth}(${range})) or ${births} * 0) + (${births} or vector(0))`)
}
