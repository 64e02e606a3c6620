import { parsePromql, WINDOW_PLACEHOLDER } from '../../core/promql/grammar.ts'

/**
 * How a counter's growth in a range is asked. VictoriaMetrics' own `increase` begins at the last sample before the range, which is what is
 * excluded where a piece begins; its other one keeps to the range, as Prometheus does.
 */
export type Growth = 'increase' | 'increase_prometheus'

/** An increase over the whole of `$window`; over a shorter range within it, what comes before is no other piece's. */
const OVER_WINDOW = /\[\s*\$window\s*(?::[^\]]*)?\]\s*(?:offset\s+[^\s)]+\s*)?\)$/

/** An expression whose increases over `$window` are asked in this way. */
export function growthIn(expression: string, growth: Growth): string {
  if (growth === 'increase' || !expression.includes(WINDOW_PLACEHOLDER)) return expression
  const ends: number[] = []
  parsePromql(expression).iterate({
    enter: ({ name, node }) => {
      const called = name === 'FunctionCall' ? node.getChild('FunctionIdentifier') : null
      if (!called || expression.slice(called.from, called.to).trim() !== 'increase') return
      if (OVER_WINDOW.test(expression.slice(node.from, node.to))) ends.push(called.to)
    },
  })
  return ends
    .toSorted((a, b) => b - a)
    .reduce((text, end) => `${text.slice(0, end)}_prometheus${text.slice(end)}`, expression)
}
