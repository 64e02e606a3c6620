import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate at a terminal prints its table, and writes the JSON report where it is asked for',
  checkout: 'shop',
  words: [
    'gate',
    ...['--backend', 'counts', '--backend-url', 'counts.csv', '--at', '2026-11-11T00:00:00Z'],
    ...['--report-file', 'report.json'],
  ],
} satisfies Scenario
