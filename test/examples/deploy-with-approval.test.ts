import { beforeEach, describe, it } from 'vitest'
import { pushEvent } from '../github/events.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop } from './outcome.ts'
import type { ExampleShop } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

const onMain = () => pushEvent(shop.repository, 'main')
/** What went out before: the deploys are compared with it. */
const release = (workflow: string) => shop.deployed(shop.push({ 'README.md': '1' }), workflow)

describe('deploy-with-approval.yml', () => {
  const FILE = 'deploy-with-approval.yml'
  beforeEach(() => {
    release(FILE)
  })

  it('passes when all is well at the time of the approval', async () => {
    shop.merge(CHECKOUT)
    expectOpen(await shop.gate(FILE, { event: onMain() }), ['checkout'])
  })

  it('fails when the budget has gone while it waited for the approval', async () => {
    shop.merge(CHECKOUT)
    const event = onMain()
    shop.guarded.world.tick(30 * 86_400)
    expectFrozen(await shop.freeze('checkout').gate(FILE, { event }), 'checkout', 'Freeze: checkout')
  })

  it('fails in a freeze when it was overtaken by a later deploy: to go back behind that is no rollback of what never went out', async () => {
    shop.merge(CHECKOUT)
    const event = onMain()
    shop.deployed(shop.merge({ 'services/checkout/main.ts': '3' }).sha, FILE)
    const ended = await shop.freeze('checkout').gate(FILE, { event })
    expectFrozen(ended, 'checkout', 'no record that it was ever deployed there')
  })

  it('is let through by a label that was set while it waited', async () => {
    const { pull } = shop.freeze('checkout').merge(CHECKOUT)
    const event = onMain()
    pull.label('security-fix')
    pull.review('sam', 'APPROVED')
    expectLetThrough(await shop.gate(FILE, { event }), 'security-fix')
  })
})
