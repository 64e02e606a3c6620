import { type Answer, countsFrom } from '../../../core/budget/counting.ts'
import { COVERED } from '../../../core/budget/coverage.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import type { Reason } from '../../../core/model/measurement.ts'
import type { Query } from '../../../core/model/query.ts'
import { DAY, HOUR, MINUTE } from '../../../core/model/time.ts'
import { askInPieces } from '../ask-in-pieces.ts'
import type { Context } from '../context.ts'
import { countOver, type Piece, presenceOver, rangeOf } from '../queries.ts'
import { type Question, questionOf } from '../question.ts'
import { selectorsIn, withMatchers } from '../selectors-in.ts'
import { type IndicatorRules, type ResolvedIndicator, refused, resolved } from './indicator.ts'

/** Good or bad events over all events. */
export const ratio: IndicatorRules<IndicatorOf<'ratio'>> = {
  async resolve({ counted, events, total, countNewSeries }, _span, context) {
    const counting = { counted, events, total, countBirths: false }
    if (!countNewSeries) return resolved(resolvedRatio(counting))
    const dialect = await dialectOf(context)
    if (dialect.kind === 'unknown') return refused(dialect.reason)
    return resolved(resolvedRatio({ ...counting, countBirths: dialect.kind === 'promql' }))
  },
  groups: {
    total: ({ total }) => selectorsIn(total.text)[0]?.text ?? null,
    narrowed(indicator, matchers) {
      const narrowed = (query: Query): Query => ({ ...query, text: withMatchers(query.text, matchers) })
      return { ...indicator, events: narrowed(indicator.events), total: narrowed(indicator.total) }
    },
  },
  bound: null,
}

type Dialect = { readonly kind: 'promql' | 'metricsql' } | { readonly kind: 'unknown'; readonly reason: Reason }

/**
 * VictoriaMetrics' `increase` counts a new series' first value itself, so adding it again would double those events.
 * `now()` exists in its dialect only; Prometheus says that it knows no such function. Any other refusal tells nothing.
 */
async function dialectOf({ ask, at }: Context): Promise<Dialect> {
  const probe = await ask.instant(questionOf('now()'), at, 0)
  if (probe.kind === 'samples') return { kind: 'metricsql' }
  const isUnknown = probe.reason.kind === 'rejected' && /unknown function/.test(probe.reason.detail)
  return isUnknown ? { kind: 'promql' } : { kind: 'unknown', reason: probe.reason }
}

interface Counting {
  readonly counted: 'good' | 'bad'
  readonly events: Query
  readonly total: Query
  readonly countBirths: boolean
}

/** A ratio of two counts; a latency is one too, once its buckets are found. */
export const resolvedRatio = ({ counted, events, total, countBirths }: Counting): ResolvedIndicator => ({
  async measure(span, context) {
    const count = (query: Query) => (piece: Piece) =>
      countBirths ? countWithBirths(query.text, total.text, piece) : countOver(query, piece)
    const [some, all] = await Promise.all([
      askInPieces(count(events), span, context),
      askInPieces(count(total), span, context),
    ])
    return {
      measurement: countsFrom(counted, some.answer, all.answer),
      // In the order in which they are judged: so the first without an answer is the one that matters.
      evidence: [...all.evidence, ...some.evidence],
      uncounted: [...(isNothing(all.answer) ? [total] : []), ...(isNothing(some.answer) ? [events] : [])],
    }
  },
  async coverage(_measuring, span, context) {
    const step = STEPS.find((seconds) => span.seconds / seconds <= MAX_STEPS) ?? DAY
    const expected = Math.max(1, Math.floor(span.seconds / step))
    const { answer, evidence } = await askInPieces((piece) => presenceOver(total, piece, step), span, context)
    if (answer.kind === 'unusable') return { coverage: { kind: 'undetermined', reason: answer.reason }, evidence }
    const present = answer.kind === 'number' ? answer.value.valueOf() : 0
    return { coverage: { ...COVERED, share: Math.min(present / expected, 1), stepSeconds: step }, evidence }
  },
  history: {
    questions: (step) => [countOver(events, step), countOver(total, step)],
    measurement: (some, all) => countsFrom(counted, some, all),
    isNaNWhenIdle: false,
  },
})

const isNothing = (answer: Answer) => answer.kind === 'missing' || (answer.kind === 'number' && answer.value.equals(0))

/** Coverage is looked at in steps of this length, the first of which at most {@link MAX_STEPS} fit the window. */
const STEPS = [
  ...[1, 5, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  DAY,
]
const MAX_STEPS = 750

/**
 * As {@link countOver}, plus the first value of every series that was born in the piece: `increase` sees no step from
 * "not there" to 1. A series is born when it had no sample in the ten minutes before the piece, while `total` had: where
 * nothing was recorded then (an outage, short retention), every old counter would look newly born.
 */
export function countWithBirths(selector: string, total: string, piece: Piece): Question {
  const range = rangeOf(selector, piece)
  const before = (of: string) => `last_over_time(${of}[10m] offset ${piece.offsetSeconds + piece.span.seconds}s)`
  const births = `(sum(min_over_time(${range}) unless ${before(selector)}) and on() count(${before(total)}))`
  return questionOf(`(sum(increase(${range})) or ${births} * 0) + (${births} or vector(0))`)
}
