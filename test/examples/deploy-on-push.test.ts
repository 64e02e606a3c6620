import { beforeEach, describe, expect, it } from 'vitest'
import { pushEvent } from '../github/events.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop, servicesOf } from './outcome.ts'
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

describe('deploy-on-push.yml', () => {
  const FILE = 'deploy-on-push.yml'
  const gate = (event = onMain()) => shop.gate(FILE, { event })
  beforeEach(() => {
    release(FILE)
  })

  it('passes, and gates what the push changes', async () => {
    shop.merge(CHECKOUT)
    expectOpen(await gate(), ['checkout'])
  })

  it('passes when another service than the frozen one goes out', async () => {
    shop.freeze('checkout').merge(BASKET)
    expectOpen(await gate(), ['basket'])
  })

  it('fails when a frozen service goes out, also with the pushes that were not deployed', async () => {
    shop.freeze('checkout').merge(CHECKOUT)
    shop.merge(BASKET)
    const ended = await gate()
    expectFrozen(ended, 'checkout', 'Freeze: checkout')
    expect(servicesOf(ended)).toEqual(['basket', 'checkout'])
  })

  it('is let through when every pull request that goes out has the label and its approval', async () => {
    shop.freeze('checkout').merge(CHECKOUT, ['security-fix'])
    expectLetThrough(await gate(), 'security-fix')
    shop.merge(BASKET)
    expectFrozen(await gate(), 'checkout', 'in this deploy without a valid exception')
  })

  it('lets the run of an older push that is run again through as a rollback', async () => {
    const { sha } = shop.merge(CHECKOUT)
    const event = onMain()
    const again = shop.deployed(sha, FILE)
    shop.deployed(shop.merge(BASKET).sha, FILE)
    shop.freeze('checkout', 'basket')
    expectLetThrough(await shop.gate(FILE, { event, again }), 'rollback')
  })
})
