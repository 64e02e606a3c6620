import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import type { Histogram, Query } from '../../model/query.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { countedSelector, namedSelector, plainSelector } from '../../promql/selector.ts'
import { found, scalar } from '../yaml/scalar.ts'

const text = (what: string) =>
  z
    .string({ error: (issue) => found(issue.input, what) })
    .regex(/\S/, { error: `expected ${what}, found nothing` })
    .transform((raw) => raw.trim())

/** A query of either form, as a ratio takes it. */
export const querySchema = scalar(text('a query'), (raw): Query | Problem => {
  if (raw.includes(WINDOW_PLACEHOLDER)) {
    const counted = countedSelector(raw)
    if (counted !== null) return { form: 'selector', text: counted }
    const perSecond = /\b(i?rate|deriv)\s*\(/.exec(raw)?.[1]
    if (!perSecond) return { form: 'expression', text: raw }
    return new Problem(
      `${perSecond}() gives events per second, and a ratio counts events`,
      'a number of events, such as sum(increase(http_requests_total[$window]))',
      `Write increase() for ${perSecond}(), or give the bare selector and let SLO Gate wrap it.`,
    )
  }
  const selector = plainSelector(raw)
  if (selector !== null) return { form: 'selector', text: selector.text }
  return new Problem(
    'this query is neither a plain selector nor an expression with $window',
    'a selector such as http_requests_total{job="shop"}, or an expression such as sum(increase(http_requests_total[$window]))',
    'Write $window where the range of time goes, or give the bare selector and let SLO Gate wrap it.',
  )
})

/** An expression with `$window`, as `error-ratio` takes it. */
export const expressionSchema = scalar(text('an expression with $window'), (raw): string | Problem =>
  raw.includes(WINDOW_PLACEHOLDER)
    ? raw
    : new Problem(
        'this expression has no $window',
        'an expression with $window',
        'Write $window where the range of time goes.',
      ),
)

/** An expression that SLO Gate evaluates once a slice, so `$window` has no place in it. */
export const instantExpressionSchema = scalar(text('an expression'), (raw): string | Problem =>
  raw.includes(WINDOW_PLACEHOLDER)
    ? new Problem(
        'a time slice has no $window',
        'an expression for one moment',
        'Write the range of one slice, such as [1m].',
      )
    : raw,
)

const HISTOGRAM = 'the base name of a histogram and its matchers, such as http_request_duration_seconds{job="shop"}'

export const histogramSchema = scalar(text('a histogram'), (raw): Histogram | Problem => {
  const histogram = namedSelector(raw)
  if (!histogram) return new Problem('this is not a histogram', HISTOGRAM)
  const { name, matchers } = histogram
  const suffix = /_(bucket|count|sum)$/.exec(name)?.[0]
  if (suffix) {
    const advice = `Write ${name.slice(0, -suffix.length)}; SLO Gate adds ${suffix} itself.`
    return new Problem(`\`${name}\` is one part of a histogram`, HISTOGRAM, advice)
  }
  if (matchers.some((matcher) => /^["'`]?le["'`]?\s*[=!]/.test(matcher))) {
    return new Problem(
      'this histogram is restricted to one bucket',
      HISTOGRAM,
      'Leave `le` out; `within` chooses the bucket.',
    )
  }
  return histogram
})
