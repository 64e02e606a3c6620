import { pullRequestEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate refuses an exception that no one from those it names approved',
  checkout: 'shop',
  inputs: { mode: 'gate', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-11T00:00:00Z' },
  github(shop) {
    const pull = shop.pull({ 'services/checkout/main.ts': '2' }, { labels: ['security-fix'] })
    pull.review('dave', 'APPROVED')
    return pullRequestEvent(pull, 'labeled')
  },
} satisfies Scenario
