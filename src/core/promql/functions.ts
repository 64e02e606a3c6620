import { nearest } from '../model/names.ts'

/** What an expression gives: one number, a number a series, the points of a span of time for each series, a text. */
export type ValueType = 'scalar' | 'instant' | 'range' | 'string'

/** The arguments of a function; those from `required` on may be left out. */
export interface Signature {
  readonly arguments: readonly ValueType[]
  readonly required: number
  readonly result: ValueType
}

const OVER_TIME =
  'avg min max sum count last first present absent stddev stdvar mad ts_of_min ts_of_max ts_of_first ts_of_last'

/** Prometheus' functions by their arguments: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
const FUNCTIONS: readonly (readonly [takes: readonly ValueType[], required: number, names: string])[] = [
  [['range'], 1, 'rate irate increase delta idelta deriv changes resets'],
  [['range'], 1, OVER_TIME.replaceAll(/\w+/g, '$&_over_time')],
  [['scalar', 'range'], 2, 'quantile_over_time'],
  [['range', 'scalar'], 2, 'predict_linear'],
  [['range', 'scalar', 'scalar'], 3, 'double_exponential_smoothing holt_winters'],
  [['instant'], 1, 'abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor ln log10 log2 rad scalar'],
  [['instant'], 1, 'sgn sin sinh sort sort_desc sqrt tan tanh timestamp'],
  [['instant'], 1, 'histogram_avg histogram_count histogram_stddev histogram_stdvar histogram_sum'],
  [['instant', 'scalar', 'scalar'], 3, 'clamp'],
  [['instant', 'scalar'], 2, 'clamp_max clamp_min'],
  [['scalar', 'instant'], 2, 'histogram_quantile'],
  [['scalar', 'scalar', 'instant'], 3, 'histogram_fraction'],
  [['instant'], 0, 'minute hour month year day_of_month day_of_week day_of_year days_in_month'],
  [['instant', 'scalar'], 1, 'round'],
  [['scalar'], 1, 'vector'],
  [['instant', 'string', 'string', 'string', 'string'], 5, 'label_replace'],
  [[], 0, 'time pi'],
]

const SIGNATURES: ReadonlyMap<string, Signature> = new Map(
  FUNCTIONS.flatMap(([takes, required, names]) =>
    names.split(' ').map((name) => [name, { arguments: takes, required, result: resultOf(name) }] as const),
  ),
)

function resultOf(name: string): ValueType {
  return /^(scalar|time|pi)$/.test(name) ? 'scalar' : 'instant'
}

/** What a function takes and gives; null for one that is unknown. */
export const signatureOf = (name: string): Signature | null => SIGNATURES.get(name) ?? null

const AGGREGATIONS = 'sum avg min max count group stddev stdvar topk bottomk count_values quantile'.split(' ')

/** "Did you mean …?" for a function that Prometheus has not. */
export const nearestFunction = (name: string): string | null => nearest(name, [...SIGNATURES.keys(), ...AGGREGATIONS])

/** Functions that VictoriaMetrics has and Prometheus has not: https://docs.victoriametrics.com/victoriametrics/metricsql/ */
const VICTORIA_METRICS = new RegExp(
  `^(?:${[
    '(?:aggr|ascent|descent|distinct|duration|geomean|histogram|iqr|median|mode|outlier_iqr|quantiles|range|stale_samples|sum2|tfirst|tlast|tlast_change|tmax|tmin|zscore)_over_time',
    '(?:count|share|sum)_(?:eq|gt|le|ne|values)_over_time',
    '(?:changes|delta|increase|rate)_prometheus|deriv_fast|hoeffding_bound_(?:lower|upper)|ideriv|increase_pure|decreases_over_time|increases_over_time|integrate|lag|lifetime|rate_over_sum',
    'default_rollup|rollup(?:_\\w+)?|scrape_interval|timestamp_with_name|bitmap_\\w+|buckets_limit|prometheus_buckets|histogram_share|interpolate|keep_(?:last|next)_value|limit_offset|now|rand(?:_\\w+)?|range_\\w+|running_\\w+',
    'remove_resets|ru|smooth_exponential|sort_by_label_numeric\\w*|timezone_offset|ttf|union|vmrange\\w*|alias|drop_\\w+|label_\\w+|labels_equal',
    'any|distinct|geomean|histogram|iqr|mad|median|mode|outliers\\w*|quantiles|share|sum2|zscore|(?:top|bottom)k_\\w+',
  ].join('|')})$`,
  'i',
)

/** Whether a function is known to VictoriaMetrics only. */
export const isOfVictoriaMetrics = (name: string): boolean => VICTORIA_METRICS.test(name)
