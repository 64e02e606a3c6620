import { pullRequestEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'
import { TOKENS } from '../shop.ts'

export default {
  shows: 'the guard answers by its exit status alone on the read-only token of a fork',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard', 'github-token': TOKENS.fork, 'review-token': '' },
  github(shop) {
    const fork = shop.repository.fork('mallory')
    const files = shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', 'objective: 99%'])
    fork.branch('feature', fork.tip('main'))
    fork.push('feature', { files, author: 'mallory' })
    const pull = shop.repository.pull({ author: 'mallory', head: 'feature', from: fork })
    pull.review('sam', 'APPROVED')
    return pullRequestEvent(pull, 'opened')
  },
} satisfies Scenario
