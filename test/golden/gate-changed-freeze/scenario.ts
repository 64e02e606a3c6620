import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate of a push freezes when not every pull request of it has an exception',
  checkout: 'shop',
  inputs: {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    at: '2026-11-11T00:00:00Z',
    services: 'changed',
    environment: 'production',
  },
  github(shop) {
    const { repository, world } = shop
    repository.deployment(repository.tip('main'), { environment: 'production', states: ['success'] })
    for (const labels of [['reliability'], []]) {
      const pull = shop.pull({ [`services/checkout/${labels.length}.ts`]: '2' }, { labels })
      world.tick(3600)
      pull.merge({ by: 'alice' })
    }
    return pushEvent(repository, 'main')
  },
} satisfies Scenario
