/**
 * Ways around the gate that it leaves open in a freeze of checkout, so that docs/deploys.md can name what closes each. Whoever closes one
 * in the code moves it to its neighbours.
 */
import { beforeEach, describe, expect, it } from 'vitest'
import { inShop, servicesOf } from '../examples/outcome.ts'
import type { ExampleShop } from '../examples/shop.ts'
import { pullRequestEvent, pushEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import type { WorkflowRun } from '../github/world/runs.ts'

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
  it('what a run of the deploy workflow deployed elsewhere, when somebody says that it was production', async () => {
    const { sha } = shop.merge(EVIL)
    const run = shop.deployed(sha, PUSH, { environment: 'staging' })
    shop.repository.deployment(sha, { environment: 'production', states: ['success'], run, creator: 'alice' })
    shop.merge(README('harmless'))
    await expectOpen()
  })

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

  describe('after a rollback, what was rolled back', () => {
    let evil: { readonly sha: Sha; readonly run: WorkflowRun }
    beforeEach(() => {
      const good = shop.repository.tip('main')
      const { sha } = shop.merge(EVIL)
      evil = { sha, run: shop.deployed(sha, PUSH) }
      shop.deployed(good, PUSH)
    })

    it('when the record of the rollback is deleted', async () => {
      shop.repository.deployments.pop()
      shop.merge(README('harmless'))
      await expectOpen()
    })

    it('when the record of the rollback is marked as failed', async () => {
      const rollback = shop.repository.deployments.at(-1)
      if (rollback) shop.repository.deploymentStatus(rollback, 'failure')
      shop.merge(README('harmless'))
      await expectOpen()
    })

    it('when it is recorded once more, with its own old run', async () => {
      const { sha, run } = evil
      shop.guarded.world.tick(60)
      shop.repository.deployment(sha, { environment: 'production', states: ['success'], run, creator: 'alice' })
      shop.merge(README('harmless'))
      await expectOpen()
    })
  })
})

describe('a label counts', () => {
  it('when the approver has pushed the change themselves', async () => {
    const pull = shop.guarded.pull(EVIL, { labels: ['security-fix'], pushedBy: 'sam' })
    pull.review('sam', 'APPROVED')
    pull.merge({ method: 'squash' })
    await expectLetThrough()
  })

  it('when GitHub moves the approval along after a force-push', async () => {
    const { repository } = shop
    const pull = shop.guarded.pull(README('harmless'), { labels: ['security-fix'] })
    const review = pull.review('sam', 'APPROVED')
    repository.branch(pull.headBranch, repository.tip('main'))
    repository.push(pull.headBranch, { files: EVIL, author: 'alice' })
    review.commit = pull.headSha
    pull.merge({ method: 'squash' })
    await expectLetThrough()
  })

  it('for what else is in a merge that was made and pushed by hand', async () => {
    const { repository } = shop
    const pull = shop.guarded.pull(README('harmless'), { labels: ['security-fix'] })
    pull.review('sam', 'APPROVED')
    const parents = [repository.tip('main'), pull.headSha]
    pull.mergedAs(repository.commit({ parents, files: { ...README('harmless'), ...EVIL }, author: 'alice' }), 'alice')
    await expectLetThrough()
  })
})

describe('the gate sees no change', () => {
  it('on the event of a pull request that was merged already', async () => {
    const pull = shop.guarded.pull(EVIL)
    pull.merge()
    const ended = await gate(pullRequestEvent(pull, 'closed'))
    expect(ended.status).toBe(0)
    expect(servicesOf(ended)).toEqual([])
  })

  it('in code that was moved to where no path looks', async () => {
    shop.merge({ 'lib/checkout.ts': 'all of it' })
    await expectOpen()
  })
})
