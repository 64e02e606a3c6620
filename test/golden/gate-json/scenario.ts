import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate at a terminal prints its report as JSON',
  checkout: 'shop',
  words: [
    'gate',
    ...['--backend', 'counts', '--backend-url', 'counts.csv', '--at', '2026-11-10T00:00:00Z'],
    ...['--services', 'search', '--format', 'json'],
  ],
} satisfies Scenario
