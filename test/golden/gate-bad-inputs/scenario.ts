import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a gate names every input that it does not understand',
  checkout: 'shop',
  inputs: {
    mode: 'gate',
    backend: 'graphite',
    'backend-url': 'ftp://metrics.example',
    'backend-concurrency': '0',
    'backend-timeout': 'soon',
    'dry-run': 'yes please',
    at: 'yesterday',
    format: 'xml',
  },
} satisfies Scenario
