import type { SloResult } from '../policy/result.ts'
import { sloId } from '../specs/slo.ts'

/** GitHub draws `xychart-beta`; the newer name is not known to all of its versions. */
const FENCE_START = ['```mermaid', 'xychart-beta']

/**
 * How the budget of the window was spent, step by step, in per cent of the budget: a line chart in Mermaid as GitHub's
 * Markdown draws it. Null without a history to draw.
 */
export function burnDownChart({ slo, steps, standing, period }: SloResult): string[] | null {
  if (steps.length < 2 || standing.status === 'unknown') return null
  const total = steps.reduce((sum, step) => sum + step.total, 0)
  const budget = total * (1 - slo.objective.ratio.valueOf())
  if (budget <= 0) return null
  let bad = 0
  const remaining = [100]
  for (const step of steps) {
    bad += step.bad
    remaining.push(100 - (100 * bad) / budget)
  }
  const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10)
  const days = Math.max(1, Math.round((period.to - period.from) / 86_400))
  return [
    ...FENCE_START,
    `  title "${sloId(slo)}: error budget left"`,
    `  x-axis "days, until now" ${-days} --> 0`,
    `  y-axis "% of the budget" ${low} --> 100`,
    `  line [${remaining.map((value) => value.toFixed(2)).join(', ')}]`,
    `  line [${remaining.map(() => 0).join(', ')}]`,
    '```',
  ]
}

/** More bars than this can't be told apart. */
const MAX_BARS = 24

/** What is left of each budget: a bar chart, tightest first. Null when nothing was measured. */
export function budgetChart(results: readonly SloResult[]): string[] | null {
  const bars = results
    .flatMap(({ slo, standing }) =>
      standing.status === 'unknown' ? [] : [{ name: sloId(slo), left: standing.budget.remaining.valueOf() * 100 }],
    )
    .sort((a, b) => a.left - b.left)
    .slice(0, MAX_BARS)
  if (bars.length === 0) return null
  const low = Math.min(0, Math.floor(Math.min(...bars.map(({ left }) => left)) / 10) * 10)
  return [
    ...FENCE_START,
    '  title "Error budget left"',
    `  x-axis [${bars.map(({ name }) => `"${name}"`).join(', ')}]`,
    `  y-axis "% of the budget" ${low} --> 100`,
    `  bar [${bars.map(({ left }) => left.toFixed(2)).join(', ')}]`,
    '```',
  ]
}
