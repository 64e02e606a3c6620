import { beforeEach, describe, expect, it } from 'vitest'
import { workflowRunEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import { POLICY } from '../support/guarded.ts'
import { checkedOut, contextsOf, gatedJob } from './job.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop, servicesOf } from './outcome.ts'
import { type ExampleShop, policyWith } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }
const BASKET = { 'services/basket/main.ts': '2' }

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

describe('deploy-after-ci.yml', () => {
  const FILE = 'deploy-after-ci.yml'
  const byApp = () => shop.push({ [POLICY]: policyWith('deployed-by: ["app:acme-deployer"]\n') })
  /** `ci` has run for a commit. */
  const tested = (sha: Sha) =>
    workflowRunEvent(shop.repository, shop.repository.run(sha, { workflow: '.github/workflows/ci.yml' }))
  beforeEach(() => {
    shop.guarded.world.token('deployer', { app: 'acme-deployer', permissions: { deployments: 'write' } })
    shop.recorded(byApp(), 'acme-deployer')
  })

  it('passes for the commit that was tested, though main has moved on', async () => {
    const { sha } = shop.merge(BASKET)
    shop.freeze('checkout').merge(CHECKOUT)
    const event = tested(sha)
    const ended = await shop.gate(FILE, { event })
    expectOpen(ended, ['basket'])
    expect(ended.outputs.commit).toBe(sha)
    expect(checkedOut(gatedJob(FILE), contextsOf(event, {}))).toBe(sha)
  })

  it('fails when a frozen service goes out', async () => {
    const { sha } = shop.freeze('checkout').merge(CHECKOUT)
    expectFrozen(await shop.gate(FILE, { event: tested(sha) }), 'checkout', 'Freeze: checkout')
  })

  it('is let through by a label', async () => {
    const { sha } = shop.freeze('checkout').merge(CHECKOUT, ['security-fix'])
    expectLetThrough(await shop.gate(FILE, { event: tested(sha) }), 'security-fix')
  })

  it('gates all services where only its own runs are on record, since GitHub files them under the tip', async () => {
    shop.push({ [POLICY]: policyWith() })
    const { sha } = shop.merge(BASKET)
    shop.deployed(sha, FILE, { event: 'workflow_run' })
    const ended = await shop
      .freeze('checkout')
      .gate(FILE, { event: tested(shop.merge({ 'services/basket/main.ts': '3' }).sha) })
    expectFrozen(ended, 'checkout', 'started by workflow_run')
    expect(servicesOf(ended)).toEqual(['basket', 'checkout'])
  })

  it('runs for nothing but a push to the default branch of this repository that passed', () => {
    const { if: condition = '' } = gatedJob(FILE)
    const run = 'github.event.workflow_run'
    expect(condition.split(/\s*&&\s*/)).toEqual([
      `${run}.conclusion == 'success'`,
      `${run}.event == 'push'`,
      `${run}.head_branch == github.event.repository.default_branch`,
      `${run}.head_repository.full_name == github.repository`,
    ])
  })
})
