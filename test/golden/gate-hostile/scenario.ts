import { pointsOf, rangeOf } from '../prometheus.ts'
import type { Scenario } from '../scenario.ts'

const SAID = '::warning::z\n##[error]pwned <img src=x> @octocat | `a` [x](javascript:alert(1)) \u202egnp'

export default {
  shows: 'a gate makes no command, no Markdown and no mention of hostile names and answers',
  inputs: { mode: 'gate', at: '2026-11-11T00:00:00Z', 'backend-concurrency': '64' },
  prometheus(query) {
    if (/slow|all/.test(query)) return { status: 422, body: { status: 'error', errorType: 'execution', error: SAID } }
    if (query.includes('count_over_time')) return pointsOf(query)
    return rangeOf(query) * (query.includes('code') ? 0.02 : 10)
  },
} satisfies Scenario
