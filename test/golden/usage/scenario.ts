import type { Scenario } from '../scenario.ts'

export default {
  shows: 'a misspelt option at a terminal is answered with the one that was meant',
  words: ['gate', '--service', 'checkout'],
} satisfies Scenario
