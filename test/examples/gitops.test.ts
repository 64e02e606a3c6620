import { describe, it } from 'vitest'
import { mergeGroupEvent, pullRequestEvent } from '../github/events.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop } from './outcome.ts'
import type { ExampleShop } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }
const BASKET = { 'services/basket/main.ts': '2' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

describe('gitops.yml', () => {
  const FILE = 'gitops.yml'

  it.each(['pull_request', 'merge_group'])('passes on %s, and gates the services that it changes', async (name) => {
    shop.freeze('checkout')
    const pull = shop.guarded.pull(BASKET)
    const event = name === 'merge_group' ? mergeGroupEvent(pull) : pullRequestEvent(pull, 'opened')
    expectOpen(await shop.gate(FILE, { event }), ['basket'])
  })

  it.each(['pull_request', 'merge_group'])('fails on %s when it changes a frozen service', async (name) => {
    shop.freeze('checkout')
    const pull = shop.guarded.pull(CHECKOUT)
    const event = name === 'merge_group' ? mergeGroupEvent(pull) : pullRequestEvent(pull, 'opened')
    expectFrozen(await shop.gate(FILE, { event }), 'checkout', 'Freeze: checkout')
  })

  it('is let through by a label, and no longer when the label is gone by the time of the merge', async () => {
    shop.freeze('checkout')
    const pull = shop.guarded.pull(CHECKOUT, { labels: ['security-fix'] })
    pull.review('sam', 'APPROVED')
    expectLetThrough(await shop.gate(FILE, { event: pullRequestEvent(pull, 'labeled') }), 'security-fix')
    expectLetThrough(await shop.gate(FILE, { event: mergeGroupEvent(pull) }), 'security-fix')
    pull.unlabel('security-fix')
    expectFrozen(
      await shop.gate(FILE, { event: mergeGroupEvent(pull) }),
      'checkout',
      'in this deploy without a valid exception',
    )
  })
})
