import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate freezes the service whose budget is spent, and says when that is expected to lift',
  checkout: 'shop',
  inputs: { mode: 'gate', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-11T00:00:00Z' },
} satisfies Scenario
