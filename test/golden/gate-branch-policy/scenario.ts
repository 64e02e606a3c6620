import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate of a branch goes by the policy of the default branch, and says that the branch has another one',
  inputs: { mode: 'gate', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-08T00:00:00Z' },
  github(shop) {
    const { repository } = shop
    const own = repository.tip('main')
    repository.push('main', {
      files: shop.edited('.slo/policy.yaml', ['then: warn', 'then: freeze']),
      author: 'olga',
    })
    repository.branch('feature', own)
    return pushEvent(repository, 'feature')
  },
} satisfies Scenario
