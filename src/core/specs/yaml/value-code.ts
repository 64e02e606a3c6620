import type { ErrorCode } from '../../model/finding-code.ts'

/** The codes of the values that people get wrong for reasons worth a page; the first that fits counts. */
const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(slos\/\d+\/objective|(slos\/\d+\/)?commitment\/sla|targets\/\d+\/target)(\/|$)/, 'objective'],
  [/^(slos\/\d+\/)?window(\/|$)/, 'window'],
  [/^slos\/\d+\/indicator\/(ratio\/(good|bad|total)|error-ratio|latency\/histogram|slices\/value)$/, 'query'],
  [/^slos\/\d+\/indicator(\/|$)/, 'indicator'],
  // Files of other formats.
  [/^spec\/(slos\/\d+\/objective|objectives\/\d+\/target(Percent)?|target|goal)$/, 'objective'],
  [/^spec\/(window|timeWindows?)(\/|$)/, 'window'],
  [/(^|\/)(error_?query|total_?query|error_?ratio_?query|metric|query|expression|filter_\w+)$/i, 'query'],
]

/** The code of a value that was refused, by where it stands in its document. */
export function valueCode(path: readonly PropertyKey[]): ErrorCode {
  const place = path.map(String).join('/')
  return CODES.find(([pattern]) => pattern.test(place))?.[1] ?? 'value'
}
