import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate of services within their budgets lets the deploy out',
  checkout: 'shop',
  inputs: { mode: 'gate', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-08T00:00:00Z' },
} satisfies Scenario
