import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard blocks a pull request whose contracts can no longer be read',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    const contract = shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', 'objective: 0.999'])
    const policy = shop.edited('.slo/policy.yaml', ['then: freeze', 'then: [freeze'])
    return pullRequestTargetEvent(shop.pull({ ...contract, ...policy }), 'opened')
  },
} satisfies Scenario
