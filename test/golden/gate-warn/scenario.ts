import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate warns of a budget that runs low',
  checkout: 'shop',
  inputs: { mode: 'gate', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-10T00:00:00Z' },
} satisfies Scenario
