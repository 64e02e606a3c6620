import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

export default {
  shows: 'the audit keeps a ledger of contract changes, and fails on those without a review',
  checkout: 'shop',
  isCheckedOut: false,
  now: '2027-03-01T09:00:00Z',
  inputs: { mode: 'audit', since: '2027-01-01' },
  github(shop) {
    const { repository, world } = shop
    const objective = (text: string) =>
      shop.edited('.slo/slos/checkout.yaml', ['objective: 99.9%', `objective: ${text}`])
    world.at('2027-01-12T10:00:00Z')
    const reviewed = shop.pull(objective('99.8%'))
    shop.seen(reviewed)
    reviewed.review('sam', 'APPROVED')
    world.tick(60)
    reviewed.merge({ by: 'dave' })
    world.at('2027-02-03T10:00:00Z')
    shop.pull({ '.slo/slos/search.yaml': null }).merge({ method: 'squash', by: 'alice' })
    world.at('2027-02-20T10:00:00Z')
    repository.push('main', { files: objective('99%'), author: 'mallory' })
    world.tick(3600)
    repository.push('main', { files: { 'README.md': 'Shop' }, author: 'dave' })
    return pushEvent(repository, 'main')
  },
} satisfies Scenario
