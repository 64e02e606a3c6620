import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import type { Histogram, Query } from '../../model/query.ts'
import { findSyntaxMistake } from '../../promql/find-mistake.ts'
import { withoutFixedRange } from '../../promql/fixed-range.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { readPromql } from '../../promql/inspect.ts'
import { countedSelector, namedSelector, plainSelector } from '../../promql/selector.ts'
import { found, scalar } from '../yaml/scalar.ts'

/** Why a query can't be read at all, to the character; null when it can. */
function unreadable(raw: string): Problem | null {
  const placeholder = /\{\{\s*\.window\s*\}\}|\$\{?__\w+\}?|\$\{window\}|\[window\]/i.exec(raw)
  if (placeholder) {
    const [found] = placeholder
    const meant = found.startsWith('[') ? `[${WINDOW_PLACEHOLDER}]` : WINDOW_PLACEHOLDER
    const advice = `Write ${meant} for ${found}.`
    return new Problem(`\`${found}\` is not how a contract writes the window`, meant, advice, placeholder.index)
  }
  const mistake = findSyntaxMistake(raw)
  if (!mistake) return null
  const { message, expected, advice } = mistake.problem
  return new Problem(message, expected, advice, mistake.offset)
}

/** A query that may have a range of its own where the window goes; then that is where it is wrong, and what to write is known. */
function withoutWindow(raw: string, message: string, expected: string, advice: string): Problem {
  const [range] = readPromql(raw).fixedRanges
  const written = withoutFixedRange([raw])?.texts[0]?.replaceAll(RATES, 'increase')
  if (!range || written === undefined) return new Problem(message, expected, advice)
  const bare = plainSelector(written.replace(BEHIND, ''))?.text
  const ways = bare === undefined ? [countedSelector(written), written] : [bare]
  return new Problem(
    `this query counts over a fixed range, [${range.text}], and not over the window of the SLO`,
    expected,
    `Write ${ways.filter((one) => one !== null).join(', or ')}.`,
    range.offset,
  )
}

/** Functions whose results are a number of events for each second, or of the last. */
const RATES = /\b(?:i?rate|i?delta)\b(?=\s*\()/g
/** The window behind a selector. */
const BEHIND = /\s*\[\s*\$window\s*\]\s*$/

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
    const perSecond = /\b(i?rate|deriv)\s*\(/.exec(raw)
    if (!perSecond) return { form: 'expression', text: raw }
    return new Problem(
      `${perSecond[1]}() gives events per second, and a ratio counts events`,
      'a number of events, such as sum(increase(http_requests_total[$window]))',
      `Write increase() for ${perSecond[1]}(), or give the bare selector and let SLO Gate wrap it.`,
      perSecond.index,
    )
  }
  const selector = plainSelector(raw)
  if (selector !== null) return { form: 'selector', text: selector.text }
  return (
    unreadable(raw) ??
    withoutWindow(
      raw,
      'this query is neither a plain selector nor an expression with $window',
      'a selector such as http_requests_total{job="shop"}, or an expression such as sum(increase(http_requests_total[$window]))',
      'Write $window where the range of time goes, or give the bare selector and let SLO Gate wrap it.',
    )
  )
})

/** An expression with `$window`, as `error-ratio` takes it. */
export const expressionSchema = scalar(text('an expression with $window'), (raw): string | Problem =>
  raw.includes(WINDOW_PLACEHOLDER)
    ? raw
    : (unreadable(raw) ??
      withoutWindow(
        raw,
        'this expression has no $window',
        'an expression with $window',
        'Write $window where the range of time goes.',
      )),
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
  if (!histogram) return unreadable(raw) ?? new Problem('this is not a histogram', HISTOGRAM)
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
