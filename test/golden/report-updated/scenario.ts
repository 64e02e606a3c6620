import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the report turns its comment to met when the miss is gone',
  checkout: 'shop',
  inputs: { mode: 'report', backend: 'counts', 'backend-url': 'counts.csv', at: '2026-11-11T00:00:00Z' },
  github(shop) {
    const pull = shop.pull({ 'services/catalogue/main.ts': '2' })
    pull.comment('mallory', '<!-- slo-gate:targets:v1 -->\nMine')
    pull.comment('github-actions[bot]', '<!-- slo-gate:targets:v1 -->\nAn earlier report')
    return pullRequestTargetEvent(pull, 'synchronize')
  },
} satisfies Scenario
