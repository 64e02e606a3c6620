import { describe, expect, it } from 'vitest'
import { findMistake } from '../../../src/core/promql/find-mistake.ts'

/** A query with `‸` before the character where it is wrong, and what is said of it. */
const told = (marked: string) => {
  const query = marked.replace('‸', '')
  const mistake = findMistake(query)
  if (!mistake) return { at: null, said: null, isDialect: null }
  const { offset, problem, isDialect } = mistake
  const said = [problem.message, problem.expected, problem.advice].filter((part) => part !== null).join(' | ')
  return { at: `${query.slice(0, offset)}‸${query.slice(offset)}`, said, isDialect }
}

describe('a query that PromQL refuses', () => {
  it.each([
    ['sum(increase(x[$window])‸', 'the query ends before its `(` is closed | a `)`'],
    ['increase(x[$window‸', 'the query ends before its `[` is closed | a `]`'],
    ['x{a="b"‸', 'the query ends before its `{` is closed | a `}`'],
    ['sum(increase(x[$window])) /‸ ', 'the query ends behind `/` | what it applies to'],
    ['sum(x) by‸', 'the query ends behind `by` | what it applies to'],
    ['sum(increase(x[$window]))‸)', 'this `)` closes nothing | the end of the query'],
    ['sum(x‸]', 'this `]` closes nothing | the `)` of the `(` before it'],
    ['sum(x) + sum(‸,)', '`,)` is not expected here | an expression'],
    ['x{code=‸"5..}', 'this quote is never closed | a " at the end of the text'],
    ['x{code=‸5..}', 'the value `5..` of a label is not in quotes | a text such as "500"'],
    ['x{code=‸="500"}', '`==` does not compare labels | one of =, !=, =~, !~'],
    [
      'x{a="b" ‸c="d"}',
      '`c="d"` is not expected among the labels of a selector | labels such as job="shop", separated by commas',
    ],
    ['sum(x{a="b"‸)', 'the `{` before this is never closed | a `}`'],
    ['increase(x[‸5min])', '`[5min]` is not a range of time | [$window], or a duration such as [5m]'],
    ['increase(x[‸$windows])', '`[$windows]` is not a range of time | the window, [$window]'],
    [
      '‸increse(x[$window])',
      '`increse` is not a function of PromQL | one that Prometheus has | Did you mean increase?',
    ],
    ['1 - ‸su(increase(x[$window]))', '`su` is not a function of PromQL | one that Prometheus has | Did you mean sum?'],
    ['sum by (a ‸(x)', '`(x)` is not expected among the labels of `by` | names, and a `)`'],
    ['a ‸b', '`b` is not expected here | an operator, or the end of the query'],
    ['sum(a ‸b)', '`b)` is not expected here | an operator, or the `)` of the `(` before it'],
    ['‸', 'the query ends too early | an expression'],
  ])('is told where and why: %s', (marked, said) => {
    expect(told(marked)).toEqual({ at: marked.replace(/‸ $/, '‸ '), said, isDialect: false })
  })

  it.each([
    ['‸median_over_time(x[$window])', '`median_over_time()` is not PromQL; VictoriaMetrics alone reads it'],
    ['sum(x) ‸default 0', '`default` is not PromQL; VictoriaMetrics alone reads it'],
  ])('is told to be of VictoriaMetrics where it is: %s', (marked, said) => {
    expect(told(marked)).toEqual({ at: marked, said, isDialect: true })
  })
})

describe('a type that Prometheus refuses', () => {
  const VECTOR = 'one value a series, as sum(…), increase(…[$window]) or a plain selector give'
  const RANGE = 'a range in brackets behind a selector, such as http_requests_total[$window]'

  it.each([
    [
      'sum(‸x[$window])',
      `sum() takes an instant vector, and \`x[$window]\` is a range vector | ${VECTOR} | Count its events first: sum(increase(x[$window])).`,
    ],
    ['rate(‸x)', `rate() takes a range vector, and \`x\` is an instant vector | ${RANGE} | Write rate(x[$window]).`],
    ['increase(‸sum(x))', `increase() takes a range vector, and \`sum(x)\` is an instant vector | ${RANGE}`],
    ['abs(‸1)', `abs() takes an instant vector, and \`1\` is a number | ${VECTOR}`],
    ['topk(‸x, y)', 'topk() takes a number, and `x` is an instant vector | a number'],
    ['histogram_quantile(‸x, 0.9)', 'histogram_quantile() takes a number, and `x` is an instant vector | a number'],
    ['‸histogram_quantile(x)', 'histogram_quantile() has 1 argument | 2'],
    ['‸sum(x, y)', 'sum() has 2 arguments | 1'],
    [
      '‸x[$window] > 5',
      '`>` stands beside a range vector | numbers or instant vectors | Count its events first: sum(increase(x[$window])).',
    ],
    ['1 ‸> 2', '`>` compares two numbers | `> bool`'],
    ['sum(x) ‸and 1', '`and` stands beside a number | an instant vector on both sides | Write vector(…) for a number.'],
    [
      '‸x[$window]',
      'the query gives a range vector | an instant vector, as sum(…) gives | Write sum(increase(x[$window])) to count events.',
    ],
    [
      'sum(x)‸[5m]',
      'a range goes behind a selector, and [5m] stands behind `sum(x)` | a selector before it, such as http_requests_total[5m]; or a subquery, such as [5m:1m]',
    ],
    ['-‸(x[5m])', 'a sign stands before a range vector | a number or an instant vector'],
  ])('is told where it stands: %s', (marked, said) => {
    expect(told(marked)).toEqual({ at: marked, said, isDialect: false })
  })

  it.each([
    'sum(increase(x[$window])) > bool 5',
    'sum(increase(x[$window])) or vector(0)',
    'avg_over_time((x > 5)[$window:1m])',
    'max_over_time(rate(x[5m])[$window:5m])',
    'quantile_over_time(0.9, x[$window])',
    'predict_linear(x[$window], 3600)',
    'round(x)',
    'round(x, 0.1)',
    'day_of_week()',
    'time() - max(x)',
    'scalar(sum(x)) * sum(y)',
    'label_replace(x, "a", "$1", "b", "(.*)")',
    'count_values("a", x)',
    '2 > bool 1',
    'sum by (job) (increase({"a.b",job="d"}[$window] offset 5m)) # why not',
    'increase((x[$window]))',
  ])('is not found in %s', (query) => {
    expect(findMistake(query)).toBeNull()
  })
})
