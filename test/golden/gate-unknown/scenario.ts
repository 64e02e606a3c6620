import { type Answer, pointsOf, rangeOf } from '../prometheus.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate at a Prometheus says of each SLO why it has no trustworthy answer',
  inputs: { mode: 'gate', at: '2026-11-11T00:00:00Z', 'backend-concurrency': '64' },
  prometheus(query) {
    const [, name = ''] = /(\w+?)_(?:good|bad|requests)_total/.exec(query) ?? []
    const odd = ODD[name]
    if (odd && /_(good|bad)_total/.test(query)) return odd
    if (name === 'absent') return null
    if (query.startsWith('count by (le)')) return BOUNDARIES
    if (query.startsWith('slo:')) return '0.0002'
    if (query.includes('feed_')) return Math.round(pointsOf(query) * (query.includes('> 300') ? 0.002 : 0.998))
    if (query.startsWith('count_over_time')) return Math.floor(pointsOf(query) * (name === 'gap' ? 0.5 : 1))
    return Math.round(rangeOf(query) * (RATES[query.includes('_bad_') ? 'bad' : name] ?? 10))
  },
} satisfies Scenario

const RATES: Readonly<Record<string, number>> = { quiet: 0, bad: 0 }
const ODD: Readonly<Record<string, Answer>> = {
  refused: { status: 400, body: { status: 'error', errorType: 'bad_data', error: 'unknown label "cde"' } },
  denied: { status: 403, body: 'Forbidden' },
  nan: 'NaN',
  several: ['eu', 'us'].map((region) => ({ labels: { region }, value: 1 })),
  impossible: 1e9,
}
const BOUNDARIES = ['0.1', '0.25', '0.5', '+Inf'].map((le) => ({ labels: { le }, value: 4 }))
