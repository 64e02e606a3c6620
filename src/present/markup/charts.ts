import { allSlicesOf } from '../../core/budget/slices.ts'
import { keptSeconds } from '../../core/exclusions/kept.ts'
import { sloId } from '../../core/model/slo.ts'
import { DAY, HOUR } from '../../core/model/time.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { fenced } from './escape.ts'
import type { Markdown } from './markdown.ts'
import { type Chart, chart, joinedTexts, series } from './mermaid-text.ts'

const BLUE = '#4c8dd6'
const RED = '#d1242f'
/** Light enough for what is drawn over it, and to be seen on white and on black. */
const GREY = '#afb8c1'

/** A Mermaid chart. GitHub draws `xychart-beta`; the default colors can't be seen on its light theme. */
function xychart(
  kind: 'xychart-beta' | 'xychart-beta horizontal',
  height: number,
  palette: readonly string[],
  lines: readonly Chart[],
): Markdown[] {
  const settings = { xyChart: { height }, themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } }
  return fenced('mermaid', [`%%{init: ${JSON.stringify(settings)}}%%`, kind, ...lines])
}

/**
 * How the budget of the window was spent, step by step, in per cent of the budget: a line that falls, and one at nothing
 * left. A grey bar behind them is as high as the share of its step that is excluded. Null without a history to draw.
 */
export function burnDownChart(result: SloResult): Markdown[] | null {
  const { slo, steps, standing, period, excluded } = result
  if (steps.length < 2 || standing.status === 'unknown') return null
  const total = allSlicesOf(slo, period, excluded)?.valueOf() ?? steps.reduce((sum, step) => sum + step.total, 0)
  const budget = total * (1 - slo.objective.ratio.valueOf())
  if (budget <= 0) return null
  let bad = 0
  const remaining = [100]
  for (const step of steps) {
    bad += step.bad
    remaining.push(100 - (100 * bad) / budget)
  }
  const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10)
  const [unit, size] =
    period.to - period.from >= 2 * DAY ? ([chart`days`, DAY] as const) : ([chart`hours`, HOUR] as const)
  const length = Math.round(((period.to - period.from) / size) * 10) / 10
  const shares = excludedShares(result)
  const isCut = shares.some((share) => share > 0)
  // A bar of no height would be a grey strip below the axis; one that ends below it is not drawn.
  const heights = [0, ...shares].map((share) => low + (share > 0 ? share : -0.2) * (100 - low))
  // What is drawn first lies behind the rest.
  return xychart('xychart-beta', 300, isCut ? [GREY, BLUE, RED] : [BLUE, RED], [
    chart`  x-axis "${unit}, until now${isCut ? chart`; grey: excluded` : chart``}" ${-length} --> 0`,
    chart`  y-axis "% of the budget left" ${low} --> 100`,
    ...(isCut ? [chart`  bar [${series(heights)}]`] : []),
    chart`  line [${series(remaining)}]`,
    chart`  line [${series(
      remaining.map(() => 0),
      0,
    )}]`,
  ])
}

/** How much of each step does not count, from 0 to 1. They follow on one another, and only the first may be shorter than the others. */
function excludedShares({ steps, period, excluded }: Pick<SloResult, 'steps' | 'period' | 'excluded'>): number[] {
  const [first, second] = steps.map(({ to }) => to)
  if (first === undefined || second === undefined) return []
  let from = Math.max(period.from, first - (second - first))
  return steps.map(({ to }) => {
    const share = 1 - keptSeconds({ from, to }, excluded) / (to - from)
    from = to
    return share
  })
}

/** More bars than this can't be distinguished. */
const MAX_BARS = 24
/** One budget spent a hundredfold would make all others look alike. */
const MAX_SPENT = 300

/**
 * How much of each budget is spent: a bar chart, most first; what is beyond the budget is red, and what exclusions save is grey. Mermaid
 * draws bars from the axis' end, not from 0, so what is left, which can be negative, can't be charted. Null when nothing was measured.
 */
export function spentChart(results: readonly SloResult[]): Markdown[] | null {
  const bars = results.flatMap(barOf).sort(byMostSpent).slice(0, MAX_BARS)
  if (bars.length === 0) return null
  const longest = Math.max(...bars.map(({ spent, without }) => Math.max(spent, without)))
  const high = Math.min(Math.max(100, Math.ceil(longest / 10) * 10), MAX_SPENT)
  const upTo = (limit: number, of: 'spent' | 'without') => series(bars.map((bar) => Math.min(bar[of], limit)))
  const saves = bars.some(({ spent, without }) => without > spent)
  const cut = high === MAX_SPENT ? chart`, cut at ${MAX_SPENT}` : chart``
  const legend = saves ? chart`; grey: without exclusions` : chart``
  // The later series is drawn over the earlier one, so that only the excess stays grey or red.
  return xychart(
    'xychart-beta horizontal',
    Math.max(260, 100 + 26 * bars.length),
    saves ? [GREY, RED, BLUE] : [RED, BLUE],
    [
      chart`  x-axis [${joinedTexts(bars.map(({ name }) => name))}]`,
      chart`  y-axis "% of the budget${cut}${legend}" 0 --> ${high}`,
      ...(saves ? [chart`  bar [${upTo(high, 'without')}]`] : []),
      chart`  bar [${upTo(high, 'spent')}]`,
      chart`  bar [${upTo(100, 'spent')}]`,
    ],
  )
}

/** How much of a budget is spent, and would be without exclusions, in per cent. */
interface Bar {
  readonly name: string
  readonly spent: number
  readonly without: number
}

function barOf({ slo, standing, without }: SloResult): Bar[] {
  if (standing.status === 'unknown') return []
  const spent = standing.budget.spent.valueOf() * 100
  return [{ name: sloId(slo), spent, without: (without?.budget.spent.valueOf() ?? 0) * 100 }]
}

const byMostSpent = (a: Bar, b: Bar) => b.spent - a.spent
