import type Fraction from 'fraction.js'
import type { Duration } from '../../model/duration.ts'
import type { Indicator, SliceComparison, SliceCondition } from '../../model/indicator.ts'
import type { Place } from '../../model/place.ts'
import { Problem } from '../../model/problem.ts'
import { MINUTE } from '../../model/time.ts'
import type { QueryUse, WrittenQuery } from '../../model/written-query.ts'
import { isSameRange } from '../../promql/fixed-range.ts'
import { childrenOf, parsePromql, syntaxErrorAt, WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { readPromql } from '../../promql/inspect.ts'
import { plainSelector } from '../../promql/selector.ts'
import { ratioOf, shareOf } from './events-query.ts'
import type { StatedIndicator } from './foreign-slo.ts'
import { problemIn, type Template, unparsed } from './template.ts'

/** A query of an SLI, whose data source can be asked. */
export interface Metric {
  readonly template: Template
  readonly place: Place
}

/** An SLI of OpenSLO of any version. */
export type Sli =
  | {
      readonly kind: 'ratio'
      readonly counted: 'good' | 'bad'
      readonly events: Metric
      readonly total: Metric
      /** Whether the metrics are counters; null when the file does not say. */
      readonly isCounter: boolean | null
    }
  | { readonly kind: 'raw'; readonly share: 'good' | 'bad'; readonly metric: Metric }
  | { readonly kind: 'threshold'; readonly metric: Metric }

/** What an objective asks of its SLI. */
export interface Demand {
  readonly method: 'Occurrences' | 'Timeslices' | 'RatioTimeslices'
  /** The length of a slice; null for Occurrences. */
  readonly slice: Duration | null
  /** The share that makes a slice good; null but for Timeslices. */
  readonly sliceTarget: Fraction | null
  /** What a value of a threshold metric is compared with. */
  readonly condition: SliceCondition | null
  readonly places: { readonly slice: Place; readonly sliceTarget: Place; readonly condition: Place }
}

/** How often a threshold metric is looked at, where a file does not say: its points have no length of their own. */
const POINT: Duration = { seconds: MINUTE, text: '1m' }
const OPERATORS: Readonly<Record<SliceComparison, string>> = {
  'at-most': '<=',
  below: '<',
  above: '>',
  'at-least': '>=',
}

/** Whether each slice has one point, so that no share of it decides whether it is good. */
export const isOfOnePoint = ({ method, slice }: Pick<Demand, 'method' | 'slice'>): boolean =>
  method === 'Timeslices' && slice !== null && slice.seconds <= POINT.seconds

/** Our indicator for an SLI of OpenSLO and what an objective asks of it. */
export function indicatorOf(sli: Sli, demand: Demand): StatedIndicator | Problem {
  switch (sli.kind) {
    case 'ratio':
      return ofRatio(sli, demand)
    case 'raw':
      return ofRaw(sli, demand)
    case 'threshold':
      return ofThreshold(sli.metric, demand)
  }
}

function ofRatio(sli: Extract<Sli, { kind: 'ratio' }>, demand: Demand): StatedIndicator | Problem {
  const differing = differingRanges(sli)
  if (differing) return differing
  const events = countedBy(sli.events, sli.isCounter)
  const total = countedBy(sli.total, sli.isCounter)
  if (events instanceof Problem) return events
  if (total instanceof Problem) return total
  const parts = {
    'ratio.good': sli.events.place,
    'ratio.bad': sli.events.place,
    'ratio.total': sli.total.place,
    'error-ratio': sli.events.place,
    'slices.value': sli.events.place,
  }
  const written = [sli.events, sli.total]
  if (!demand.slice) return stated(ratioOf(sli.counted, events, total), written, demand, parts)
  const text = demand.slice.text
  const [some, all] = [over(events, text), over(total, text)]
  // Where there are no such events beside the total, there were none.
  const share = `((${some}\n) or (${all}\n) * 0) / ((${all}\n) > 0)`
  return sliced(sli.counted === 'good' ? share : `1 - ${share}`, written, demand, parts)
}

function ofRaw(sli: Extract<Sli, { kind: 'raw' }>, demand: Demand): StatedIndicator | Problem {
  const { text } = sli.metric.template
  const { place } = sli.metric
  const parts = {
    'error-ratio': place,
    'ratio.good': place,
    'ratio.bad': place,
    'ratio.total': place,
    'slices.value': place,
  }
  if (demand.slice) {
    const value = over(text, demand.slice.text)
    return sliced(sli.share === 'good' ? value : `1 - (${value}\n)`, [sli.metric], demand, parts, 'moment')
  }
  if (text.includes(WINDOW_PLACEHOLDER)) return stated(shareOf(sli.share, text), [sli.metric], demand, parts)
  const problem = new Problem(
    'a raw ratio tells no number of events, and this one does not say over which time it is taken',
    'a query with {{.window}}, or the budgeting method RatioTimeslices',
  )
  return unparsed(sli.metric.template) ?? problemIn(sli.metric.template, problem)
}

function ofThreshold(metric: Metric, demand: Demand): StatedIndicator | Problem {
  const { condition, slice } = demand
  if (!condition) return new Problem('a threshold metric needs `op` and `value` in its objective')
  const { text } = metric.template
  const { condition: threshold } = demand.places
  const parts = {
    'slices.value': metric.place,
    'slices.value.threshold': threshold,
    'error-ratio': metric.place,
    'error-ratio.threshold': threshold,
  }
  if (text.includes(WINDOW_PLACEHOLDER)) {
    const problem = new Problem(
      'a threshold metric is looked at moment by moment, and this one has the window in it',
      'a query for one moment',
    )
    return problemIn(metric.template, problem, text.indexOf(WINDOW_PLACEHOLDER))
  }
  if (!slice || isOfOnePoint(demand)) {
    const indicator: Indicator = { kind: 'slices', every: slice ?? POINT, value: text, condition }
    return stated(indicator, [metric], demand, parts, 'moment')
  }
  const point = `(${text}\n) ${OPERATORS[condition.comparison]} bool ${condition.bound.toString()}`
  const good = `avg_over_time((${point})[${slice.text}:${slice.seconds < POINT.seconds ? slice.text : POINT.text}])`
  return sliced(good, [metric], demand, parts, 'moment')
}

/** The indicator of the share of good events, or points, in a slice. */
function sliced(
  share: string,
  metrics: readonly Metric[],
  demand: Demand,
  parts: Readonly<Record<string, Place>>,
  use: QueryUse = 'expression',
): StatedIndicator | Problem {
  const { slice, sliceTarget, method } = demand
  if (!slice) return new Problem('the objective has no `timeSliceWindow`', 'the length of a slice')
  if (method === 'RatioTimeslices') {
    const expression = `1 - avg_over_time((${share})[${WINDOW_PLACEHOLDER}:${slice.text}])`
    return stated({ kind: 'error-ratio', expression }, metrics, demand, parts, use)
  }
  if (!sliceTarget) return new Problem('the objective has no `timeSliceTarget`', 'the share that makes a slice good')
  const condition: SliceCondition = { comparison: 'at-least', bound: sliceTarget }
  return stated({ kind: 'slices', every: slice, value: share, condition }, metrics, demand, parts, use)
}

function stated(
  indicator: Indicator,
  metrics: readonly Metric[],
  { places }: Demand,
  parts: Readonly<Record<string, Place>>,
  use: QueryUse = 'expression',
): StatedIndicator {
  const queries = metrics.map(
    ({ template: { written } }): WrittenQuery => ({
      ...written,
      use: written.use === 'ranged' ? written.use : use,
    }),
  )
  return {
    indicator,
    queries,
    parts: {
      ...parts,
      'slices.every': places.slice,
      'slices.at-least': places.sliceTarget,
      'slices.at-most': places.condition,
      'slices.below': places.condition,
      'slices.above': places.condition,
    },
  }
}

const over = (expression: string, span: string) => expression.replaceAll(WINDOW_PLACEHOLDER, span)

/**
 * What counts the events of a metric over the window: the query itself, where it says where the window goes; else what its
 * bare selector, or the sum of one, stands for by `counter`.
 */
function countedBy({ template }: Metric, isCounter: boolean | null): string | Problem {
  const { text } = template
  if (text.includes(WINDOW_PLACEHOLDER)) return text
  const selector = summedSelector(text)
  if (selector === null) return unparsed(template) ?? withoutWindow(template)
  if (isCounter === null) {
    return new Problem('the SLI does not say whether its metrics are counters', 'counter: true or counter: false')
  }
  return isCounter
    ? `sum(increase(${selector}[${WINDOW_PLACEHOLDER}]))`
    : `sum(sum_over_time(${selector}[${WINDOW_PLACEHOLDER}]))`
}

function withoutWindow(template: Template): Problem {
  const [range] = readPromql(template.text).fixedRanges
  const what = 'this query does not say where the window goes'
  const expected = 'a query with {{.window}} for its range, or a bare selector of counters'
  return problemIn(
    template,
    new Problem(
      range ? `${what}, and has the range [${range.text}]` : what,
      expected,
      range ? 'Write [{{.window}}] for it.' : null,
    ),
    range?.offset,
  )
}

/** Why the two sides of a ratio can't be put together: each has a range of its own. */
function differingRanges({ events, total }: Extract<Sli, { kind: 'ratio' }>): Problem | null {
  const [some, all] = [events, total].map(({ template }) => readPromql(template.text).fixedRanges[0])
  if (!some || !all || isSameRange(some.text, all.text)) return null
  const problem = new Problem(
    `the two queries have different ranges, [${some.text}] and [${all.text}]`,
    'the same range on both sides',
    'Write [{{.window}}] on both.',
  )
  return problemIn(total.template, problem, all.offset)
}

/** The selector in `selector` or `sum(selector)`; null for any other query. */
export function summedSelector(text: string): string | null {
  const plain = plainSelector(text)
  if (plain) return plain.text
  const tree = parsePromql(text)
  const [root] = childrenOf(tree.topNode)
  const [operator, body, ...more] = root?.name === 'AggregateExpr' ? childrenOf(root) : []
  if (!operator || !body || more.length > 0 || syntaxErrorAt(tree) !== null) return null
  if (text.slice(operator.from, operator.to).toLowerCase() !== 'sum') return null
  const [inner, ...others] = childrenOf(body)
  return inner?.name === 'VectorSelector' && others.length === 0 ? text.slice(inner.from, inner.to) : null
}
