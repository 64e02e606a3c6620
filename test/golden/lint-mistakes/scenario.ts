import type { Scenario } from '../scenario.ts'

export default {
  shows: 'lint tells the commonest mistakes, each once, where it is and with what was meant',
  checkout: 'mistakes',
  words: ['lint'],
} satisfies Scenario
