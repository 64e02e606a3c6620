/** Ways around the gate by the contracts that it reads, each tried on the bundle in a freeze of checkout. docs/deploys.md lists them all. */
import { describe, expect, it } from 'vitest'
import { expectFrozen, inShop } from '../examples/outcome.ts'
import type { ExampleShop } from '../examples/shop.ts'
import { pushEvent, tagEvent } from '../github/events.ts'
import { POLICY } from '../support/guarded.ts'

const CONTRACT = '.slo/slos/checkout.yaml'
const EVIL = { 'services/checkout/main.ts': 'looks fine to me' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
  const ref = 'v1'
  shop.deployed(shop.push({ 'README.md': 'released' }), 'deploy-on-tag.yml', { ref })
  shop.deployed(shop.push({ 'README.md': 'once more' }), 'deploy-on-push.yml')
  shop.freeze('checkout')
})

const loosened = (text: string) => text.replace('99.9%', '9%')

const EDITS: [string, (contract: string) => Record<string, string | null>][] = [
  ['a looser objective', (contract) => ({ [CONTRACT]: loosened(contract) })],
  ['no contract', () => ({ [CONTRACT]: null })],
  ['other paths', (contract) => ({ [CONTRACT]: contract.replace('services/checkout/**', 'nothing') })],
  [
    'a milder policy',
    () => ({ [POLICY]: 'version: slo-gate/v1\nerror-budget-policies: { default: { rules: [] } }\n' }),
  ],
]

describe('files that are not those of the default branch', () => {
  it.each(EDITS)('do not count on a tag of one’s own commit: %s', async (_, edit) => {
    const { repository } = shop
    const files = { ...EVIL, ...edit(shop.fileAt(CONTRACT)) }
    repository.tag('v2', repository.commit({ parents: [repository.tip('main')], files, author: 'alice' }))
    const ended = await shop.gate('deploy-on-tag.yml', { event: tagEvent(repository, 'v2') })
    expectFrozen(ended, 'checkout', 'Freeze: checkout')
  })

  it('do not count when an earlier step has written them into the checkout', async () => {
    shop.merge(EVIL)
    const event = pushEvent(shop.repository, 'main')
    const ended = await shop.gate('deploy-on-push.yml', {
      event,
      files: { [CONTRACT]: loosened(shop.fileAt(CONTRACT)) },
    })
    expectFrozen(ended, 'checkout', 'Freeze: checkout')
    expect(ended.gate.services[0]?.slos[0]?.objective).toBe(0.999)
  })
})
