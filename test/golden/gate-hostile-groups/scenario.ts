import { spelledOut } from '../../../src/core/model/text.ts'
import { pointsOf, rangeOf } from '../prometheus.ts'
import type { Scenario } from '../scenario.ts'

const REGIONS = [
  '\u001b[31mred\n::error::pwned',
  'e\u202eu\u{e0041}\u3164\u200b',
  '"]`<b>@octocat #12 %%{init: {}}%%',
  '##[error]www.evil.example | x',
]

export default {
  shows: 'a gate of groups makes no command, escape, Markdown or chart of what the backend calls them',
  inputs: { mode: 'gate', at: '2026-11-11T00:00:00Z' },
  prometheus(query) {
    const matcher = (region: string) => `region=${spelledOut(JSON.stringify(region))}`
    const kept = REGIONS.filter((region) => !query.includes('region="') || query.includes(matcher(region)))
    const series = kept.map((region) => ({ labels: { region }, value: countOf(query) }))
    return query.includes('by (region') ? series : (series[0]?.value ?? null)
  },
} satisfies Scenario

function countOf(query: string): number {
  if (query.includes('count_over_time')) return pointsOf(query)
  if (query.startsWith('count')) return 1
  return Math.round(rangeOf(query) * 20 * (query.includes('5..') ? 0.0015 : 1))
}
