import { beforeEach, describe, expect, it } from 'vitest'
import { releaseEvent, tagEvent, type WorkflowEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop } from './outcome.ts'
import type { ExampleShop } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }
const BASKET = { 'services/basket/main.ts': '2' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

describe('deploy-on-tag.yml', () => {
  const FILE = 'deploy-on-tag.yml'
  const tagged = (tag: string, sha: Sha): WorkflowEvent => {
    shop.repository.tag(tag, sha)
    return tagEvent(shop.repository, tag)
  }
  beforeEach(() => {
    shop.deployed(shop.push({ 'README.md': '1' }), FILE, { ref: 'v1' })
  })

  it('passes, and gates what changed since the tag that is out', async () => {
    const { sha } = shop.merge(BASKET)
    shop.freeze('checkout')
    expectOpen(await shop.gate(FILE, { event: tagged('v2', sha) }), ['basket'])
  })

  it('says the same of a release', async () => {
    shop.repository.tag('v2', shop.merge(BASKET).sha)
    expectOpen(await shop.gate(FILE, { event: releaseEvent(shop.repository, 'v2') }), ['basket'])
  })

  it('fails when a frozen service goes out', async () => {
    const { sha } = shop.freeze('checkout').merge(CHECKOUT)
    expectFrozen(await shop.gate(FILE, { event: tagged('v2', sha) }), 'checkout', 'Freeze: checkout')
  })

  it('lets a rollback through: a new tag on a commit that was out before', async () => {
    const good = shop.merge(CHECKOUT).sha
    shop.deployed(good, FILE, { ref: 'v2' })
    shop.deployed(shop.merge({ 'services/checkout/main.ts': '3' }).sha, FILE, { ref: 'v3' })
    shop.freeze('checkout')
    const ended = await shop.gate(FILE, { event: tagged('v2-again', good) })
    expectLetThrough(ended, 'rollback')
    expect(ended.outputs.commit).toBe(good)
  })
})
