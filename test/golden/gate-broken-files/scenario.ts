import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate decides nothing from files that are wrong, and points at each place',
  checkout: 'untidy',
  inputs: { mode: 'gate', 'backend-url': 'https://prometheus.example' },
} satisfies Scenario
