import type { Scenario } from '../scenario.ts'

export default {
  shows: 'convert prints a file of Sloth as a contract of ours',
  words: ['convert', 'sloth.yaml'],
} satisfies Scenario
