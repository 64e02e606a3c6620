import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard passes a contract change within the review window with one approval',
  checkout: 'shop',
  isCheckedOut: false,
  now: '2027-01-15T09:00:00Z',
  inputs: { mode: 'guard' },
  github(shop) {
    const pull = shop.pull(shop.edited('.slo/slos/search.yaml', ['calendar: month', 'calendar: quarter']))
    shop.seen(pull)
    pull.review('carol', 'APPROVED')
    return pullRequestTargetEvent(pull, 'synchronize')
  },
} satisfies Scenario
