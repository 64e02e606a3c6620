import type { Scenario } from '../scenario.ts'

export default {
  shows: 'lint at a terminal lists every error and warning',
  checkout: 'untidy',
  words: ['lint'],
} satisfies Scenario
