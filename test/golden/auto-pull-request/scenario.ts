import { pullRequestTargetEvent } from '../../github/events.ts'
import { pointsOf, rangeOf } from '../prometheus.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'auto on a pull request lints, reports and guards, and ends as the strictest does',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'auto', at: '2026-11-11T00:00:00Z', 'backend-concurrency': '64' },
  github(shop) {
    const contract = shop.edited(
      '.slo/slos/checkout.yaml',
      ['objective: 99.9%', 'objective: 99.5%'],
      ['runbook: https://runbooks.example/checkout\n', ''],
    )
    return pullRequestTargetEvent(shop.pull({ ...contract, 'services/checkout/main.ts': '2' }), 'opened')
  },
  prometheus(query) {
    if (query.includes('by (le)')) return ['0.5', '+Inf'].map((le) => ({ labels: { le }, value: 4 }))
    if (query.includes('count_over_time')) return pointsOf(query)
    return Math.round(rangeOf(query) * 20 * (query.includes('5..') ? 0.0007 : query.includes('le="0.5"') ? 0.997 : 1))
  },
} satisfies Scenario
