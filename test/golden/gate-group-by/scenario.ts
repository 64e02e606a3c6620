import { pointsOf, rangeOf } from '../prometheus.ts'
import type { Scenario } from '../scenario.ts'

const REGIONS = ['eu', 'us']

export default {
  shows: 'a gate of an SLO with groups decides on each group, whatever the others make up for',
  inputs: { mode: 'gate', at: '2026-11-11T00:00:00Z' },
  prometheus(query) {
    const kept = REGIONS.filter((region) => !query.includes('region="') || query.includes(`region="${region}"`))
    const series = kept.map((region) => ({ labels: { region }, value: countOf(query, region) }))
    return query.includes('by (region') ? series : (series[0]?.value ?? null)
  },
} satisfies Scenario

function countOf(query: string, region: string): number {
  if (query.includes('count_over_time')) return pointsOf(query)
  if (query.startsWith('count')) return 1
  const errors = region === 'eu' ? 0.0015 : 0.0001
  return Math.round(rangeOf(query) * 20 * (query.includes('5..') ? errors : 1))
}
