import { allSlicesOf } from '../../core/budget/slices.ts'
import { sloId } from '../../core/model/slo.ts'
import { DAY, HOUR } from '../../core/model/time.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { fenced } from './escape.ts'
import type { Markdown } from './markdown.ts'
import { type Chart, chart, joinedTexts, mermaidText, series } from './mermaid-text.ts'

const BLUE = '#4c8dd6'
const RED = '#d1242f'

/** A Mermaid chart. GitHub draws `xychart-beta`; the default colours can't be seen on its light theme. */
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
 * left. Null without a history to draw.
 */
export function burnDownChart({ slo, steps, standing, period }: SloResult): Markdown[] | null {
  if (steps.length < 2 || standing.status === 'unknown') return null
  const total = allSlicesOf(slo, period)?.valueOf() ?? steps.reduce((sum, step) => sum + step.total, 0)
  const budget = total * (1 - slo.objective.ratio.valueOf())
  if (budget <= 0) return null
  let bad = 0
  const remaining = [100]
  for (const step of steps) {
    bad += step.bad
    remaining.push(100 - (100 * bad) / budget)
  }
  const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10)
  const [unit, size] = period.to - period.from >= 2 * DAY ? ['days', DAY] : ['hours', HOUR]
  const length = Math.round(((period.to - period.from) / Number(size)) * 10) / 10
  return xychart(
    'xychart-beta',
    300,
    [BLUE, RED],
    [
      chart`  x-axis ${mermaidText(`${unit}, until now`)} ${-length} --> 0`,
      chart`  y-axis "% of the budget left" ${low} --> 100`,
      chart`  line [${series(remaining)}]`,
      chart`  line [${series(
        remaining.map(() => 0),
        0,
      )}]`,
    ],
  )
}

/** More bars than this can't be told apart. */
const MAX_BARS = 24
/** One budget spent a hundredfold would make all others look alike. */
const MAX_SPENT = 300

/**
 * How much of each budget is spent: a bar chart, most first; what is beyond the budget is red. Mermaid draws bars from
 * the axis' end, not from 0, so what is left, which can be negative, can't be charted. Null when nothing was measured.
 */
export function spentChart(results: readonly SloResult[]): Markdown[] | null {
  const bars = results
    .flatMap(({ slo, standing }) =>
      standing.status === 'unknown' ? [] : [{ name: sloId(slo), spent: standing.budget.spent.valueOf() * 100 }],
    )
    .sort((a, b) => b.spent - a.spent)
    .slice(0, MAX_BARS)
  if (bars.length === 0) return null
  const high = Math.min(Math.max(100, Math.ceil((bars[0]?.spent ?? 0) / 10) * 10), MAX_SPENT)
  const upTo = (limit: number) => series(bars.map(({ spent }) => Math.min(spent, limit)))
  // The later series is drawn over the earlier one, so that only the excess stays red.
  return xychart(
    'xychart-beta horizontal',
    Math.max(260, 100 + 26 * bars.length),
    [RED, BLUE],
    [
      chart`  x-axis [${joinedTexts(bars.map(({ name }) => name))}]`,
      chart`  y-axis ${mermaidText(`% of the budget${high === MAX_SPENT ? `, cut at ${MAX_SPENT}` : ''}`)} 0 --> ${high}`,
      chart`  bar [${upTo(high)}]`,
      chart`  bar [${upTo(100)}]`,
    ],
  )
}
