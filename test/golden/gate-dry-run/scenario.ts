import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate that freezes in a dry run fails no job',
  checkout: 'shop',
  inputs: {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    at: '2026-11-11T00:00:00Z',
    services: 'checkout',
    'dry-run': 'true',
  },
} satisfies Scenario
