import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard passes a pull request that leaves the contract alone, whatever it does to targets and words',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    const words = shop.edited('.slo/slos/checkout.yaml', ['Checkout requests that', 'Requests that'])
    const targets = shop.edited('.slo/targets/checkout.yaml', ['99.95%', '99.93%'])
    return pullRequestTargetEvent(shop.pull({ ...words, ...targets }), 'opened')
  },
} satisfies Scenario
