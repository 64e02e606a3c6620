import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the report withholds targets in a public repository',
  checkout: 'shop',
  inputs: { mode: 'report', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-11T00:00:00Z' },
  github(shop) {
    shop.repository.private = false
    return pullRequestTargetEvent(shop.pull({ 'services/checkout/main.ts': '2' }), 'opened')
  },
} satisfies Scenario
