import { describe, expect, it } from 'vitest'
import { pushEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import { gatedJob } from './job.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop, servicesOf } from './outcome.ts'
import type { ExampleShop } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }
const BASKET = { 'services/basket/main.ts': '2' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

const onMain = () => pushEvent(shop.repository, 'main')

describe('deploy-regions.yml', () => {
  const FILE = 'deploy-regions.yml'
  const regions = gatedJob(FILE).strategy?.matrix.include ?? []
  const gate = (environment: string, event = onMain()) => {
    const matrix = regions.find((region) => region.environment === environment) ?? {}
    return shop.gate(FILE, { event, matrix })
  }
  const deployedTo = (environment: string, sha: Sha, conclusion = 'success') =>
    shop.deployed(sha, FILE, { environment, conclusion })

  it('has an environment and a Prometheus of its own for each region', () => {
    expect(regions.map(({ environment }) => environment)).toEqual(['production-eu', 'production-us'])
    expect(new Set(regions.map(({ prometheus }) => prometheus)).size).toBe(2)
  })

  it('passes in one region and fails in the other, where more goes out', async () => {
    deployedTo('production-us', shop.push({ 'README.md': '1' }))
    deployedTo('production-eu', shop.merge(CHECKOUT).sha)
    shop.freeze('checkout').merge(BASKET)
    expectOpen(await gate('production-eu'), ['basket'])
    const us = await gate('production-us')
    expectFrozen(us, 'checkout', 'Freeze: checkout')
    expect(servicesOf(us)).toEqual(['basket', 'checkout'])
  })

  it('lets a region roll back to what was there, whatever the other has', async () => {
    const good = shop.merge(CHECKOUT).sha
    const event = onMain()
    deployedTo('production-eu', good)
    deployedTo('production-eu', shop.merge(BASKET).sha)
    deployedTo('production-us', good)
    shop.freeze('basket', 'checkout')
    expectLetThrough(await gate('production-eu', event), 'rollback')
    expectFrozen(await gate('production-us', event), 'basket,checkout', 'redeploy')
  })

  it('gates all services after a run that failed in the other region', async () => {
    deployedTo('production-eu', shop.merge(CHECKOUT).sha, 'failure')
    shop.freeze('checkout').merge(BASKET)
    expectFrozen(await gate('production-eu'), 'checkout', 'ended as failure')
  })
})
