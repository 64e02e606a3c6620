import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard fails, and puts an error on the commit, when GitHub does not show the reviews',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    shop.github.faults.add('graphql', { status: 403 })
    shop.github.faults.add('pulls/list-reviews', { status: 404 })
    const pull = shop.pull(shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', 'objective: 99.8%']))
    return pullRequestTargetEvent(pull, 'opened')
  },
} satisfies Scenario
