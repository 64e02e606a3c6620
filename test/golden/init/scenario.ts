import type { Scenario } from '../scenario.ts'

export default {
  shows: 'init writes a first SLO directory from what the repository says about itself',
  words: ['init'],
} satisfies Scenario
