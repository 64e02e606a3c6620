import { beforeEach, describe, it } from 'vitest'
import { pushEvent } from '../github/events.ts'
import { callOf } from './job.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop } from './outcome.ts'
import type { ExampleShop } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }
const BASKET = { 'services/basket/main.ts': '2' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

const onMain = () => pushEvent(shop.repository, 'main')
/** What went out before: the deploys are compared with it. */
const release = (workflow: string) => shop.deployed(shop.push({ 'README.md': '1' }), workflow)

describe('deploy-reusable.yml, called by deploy-reusable-caller.yml', () => {
  const gate = () => {
    const event = onMain()
    return shop.gate('deploy-reusable.yml', { event, call: callOf('deploy-reusable-caller.yml', event) })
  }
  beforeEach(() => {
    release('deploy-reusable-caller.yml')
  })

  it('passes, and believes the records of the calling workflow, whose runs they are', async () => {
    shop.freeze('checkout').merge(BASKET)
    expectOpen(await gate(), ['basket'])
  })

  it('fails when a frozen service goes out', async () => {
    shop.freeze('checkout').merge(CHECKOUT)
    expectFrozen(await gate(), 'checkout', 'Freeze: checkout')
  })

  it('is let through by a label', async () => {
    shop.freeze('checkout').merge(CHECKOUT, ['security-fix'])
    expectLetThrough(await gate(), 'security-fix')
  })
})
