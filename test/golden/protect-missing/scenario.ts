import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'protect lists what nothing enforces, with the fix',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'protect' },
  github: ({ repository }) => pushEvent(repository, 'main'),
} satisfies Scenario
