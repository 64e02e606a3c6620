import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard passes a contract change outside the review window with the approvals of two',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    const pull = shop.pull(shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', 'objective: 99.8%']))
    shop.seen(pull)
    for (const login of ['bob', 'sam']) pull.review(login, 'APPROVED')
    return pullRequestTargetEvent(pull, 'synchronize')
  },
} satisfies Scenario
