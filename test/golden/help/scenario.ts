import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the help at a terminal names every mode and input',
  words: ['--help'],
} satisfies Scenario
