import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate of what changed looks at the services of the commits since the last deployment',
  checkout: 'shop',
  inputs: {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    at: '2026-11-11T00:00:00Z',
    services: 'changed',
    environment: 'production',
  },
  github({ repository, world }) {
    repository.deployment(repository.tip('main'), { environment: 'production', states: ['success'] })
    world.tick(3600)
    repository.push('main', { files: { 'services/catalogue/main.ts': '2' }, author: 'alice' })
    return pushEvent(repository, 'main')
  },
} satisfies Scenario
