import { mergeGroupEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the guard judges a merge group by the reviews of its pull request',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    const pull = shop.pull(shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', 'objective: 99.8%']))
    shop.seen(pull)
    for (const login of ['bob', 'sam']) pull.review(login, 'APPROVED')
    return mergeGroupEvent(pull)
  },
} satisfies Scenario
