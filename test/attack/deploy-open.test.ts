/**
 * Ways around the gate that it leaves open in a freeze of checkout, so that docs/deploys.md can name what closes each. Whoever closes one
 * in the code moves it to its neighbors.
 */
import { describe, expect, it } from 'vitest'
import { inShop, servicesOf } from '../examples/outcome.ts'
import type { ExampleShop } from '../examples/shop.ts'
import { pushEvent } from '../github/events.ts'

const PUSH = 'deploy-on-push.yml'
const EVIL = { 'services/checkout/main.ts': 'looks fine to me' }
const README = (text: string) => ({ 'README.md': text })

let shop: ExampleShop
inShop((opened) => {
  shop = opened
  shop.deployed(shop.push(README('released')), PUSH)
  shop.freeze('checkout')
})

const gate = (event = pushEvent(shop.repository, 'main')) => shop.gate(PUSH, { event })

async function expectOpen(): Promise<void> {
  const ended = await gate()
  expect(ended.status).toBe(0)
  expect(servicesOf(ended)).not.toContain('checkout')
}
async function expectLetThrough(): Promise<void> {
  expect(await gate()).toMatchObject({ status: 0, outputs: { exception: 'security-fix' } })
}

describe('the gate takes for deployed', () => {
  it('what a merged branch’s own version of the deploy workflow ran for', async () => {
    const { repository } = shop
    const workflow = { [`.github/workflows/${PUSH}`]: 'on: push' }
    repository.branch('mine', repository.tip('main'))
    const own = repository.push('mine', { files: { ...EVIL, ...workflow }, author: 'alice' })
    repository.push('mine', { files: { [`.github/workflows/${PUSH}`]: null }, author: 'alice' })
    repository.pull({ author: 'alice', head: 'mine' }).merge({ method: 'merge' })
    shop.deployed(own, PUSH, { ref: 'mine' })
    await expectOpen()
  })

  it('what was rolled back, when the record of the rollback is deleted', async () => {
    const good = shop.repository.tip('main')
    shop.deployed(shop.merge(EVIL).sha, PUSH)
    shop.deployed(good, PUSH)
    shop.repository.deployments.pop()
    shop.merge(README('harmless'))
    await expectOpen()
  })
})

describe('a label counts', () => {
  it('for what else is in a merge that was made and pushed by hand', async () => {
    const { repository } = shop
    const pull = shop.guarded.pull(README('harmless'), { labels: ['security-fix'] })
    pull.review('sam', 'APPROVED')
    const parents = [repository.tip('main'), pull.headSha]
    pull.mergedAs(repository.commit({ parents, files: { ...README('harmless'), ...EVIL }, author: 'alice' }), 'alice')
    await expectLetThrough()
  })
})

it('the gate sees no change in code that was moved to where no path looks', async () => {
  shop.merge({ 'lib/checkout.ts': 'all of it' })
  await expectOpen()
})
