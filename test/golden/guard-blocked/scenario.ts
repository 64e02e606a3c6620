import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard blocks contract changes of every direction, and says of each review whether it counts',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    const { repository, world } = shop
    const earlier = shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', 'objective: 99.7%'])
    const pull = shop.pull({ ...earlier, '.slo/slos/search.yaml': null })
    shop.seen(pull)
    pull.review('carol', 'APPROVED')
    const contract = shop.edited(
      '.slo/slos/checkout.yaml',
      ['objective: 99.9%', 'objective: 99.5%'],
      ['within: 500ms', 'within: 1s'],
      ['window: 7d', 'window: 30d'],
    )
    const policy = shop.edited(
      '.slo/policy.yaml',
      ['at-most: 0%', 'at-most: -20%'],
      ['["@acme/sre", "bob"]', '["@acme/sre", "bob", "mallory"]'],
      ['in-window: { approvals: 1 }', 'in-window: { approvals: 2 }'],
    )
    const catalogue = shop.edited('.slo/slos/catalogue.yaml', ['objective: 99.5%', 'objective: 99.9%'])
    repository.push(pull.headBranch, { files: { ...contract, ...policy, ...catalogue }, author: 'bob' })
    shop.seen(pull)
    for (const login of ['alice', 'bob', 'dave', 'mallory']) pull.review(login, 'APPROVED')
    world.tick(60)
    pull.review('sam', 'CHANGES_REQUESTED')
    return pullRequestTargetEvent(pull, 'synchronize')
  },
} satisfies Scenario
