import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate of the default branch opens an issue for the service that it freezes',
  checkout: 'shop',
  inputs: {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    at: '2026-11-11T00:00:00Z',
    'freeze-issue': 'true',
    'github-token': 'issues-token',
  },
  github(shop) {
    const permissions = { contents: 'read', issues: 'write', pull_requests: 'read' } as const
    shop.world.token('issues-token', { app: 'github-actions', permissions })
    return pushEvent(shop.repository, 'main')
  },
} satisfies Scenario
