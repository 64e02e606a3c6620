/** Ways around the gate by what is said to be deployed, each tried on the bundle in a freeze of checkout. docs/deploys.md lists them all. */
import { describe, it } from 'vitest'
import { expectFrozen, inShop } from '../examples/outcome.ts'
import { type ExampleShop, type JobRun, policyWith } from '../examples/shop.ts'
import { pullRequestEvent, pushEvent, tagEvent } from '../github/events.ts'
import type { RunOptions } from '../github/world/runs.ts'
import { POLICY } from '../support/guarded.ts'

const PUSH = 'deploy-on-push.yml'
const TAG = 'deploy-on-tag.yml'
const EVIL = { 'services/checkout/main.ts': 'looks fine to me' }
const README = (text: string) => ({ 'README.md': text })

let shop: ExampleShop
inShop((opened) => {
  shop = opened
  shop.deployed(shop.push(README('released')), PUSH)
  shop.freeze('checkout')
})

const onMain = () => pushEvent(shop.repository, 'main')

/** The gate fails for checkout, and says why. */
const expectBlocked = async (why: string, run: JobRun = { event: onMain() }, example = PUSH): Promise<void> =>
  expectFrozen(await shop.gate(example, run), 'checkout', why)

describe('a record that says that a commit with the frozen change is deployed already', () => {
  const forged: [string, RunOptions | null, string][] = [
    ['that leads to no run', null, 'leads to no run'],
    ['of a workflow of one’s own', { workflow: '.github/workflows/forge.yml' }, 'made by .github/workflows/forge.yml'],
    ['of the run that the gate stopped', { conclusion: 'failure' }, 'ended as failure'],
    ['of a run that was cancelled', { conclusion: 'cancelled' }, 'ended as cancelled'],
    ['of a run that still goes on', { conclusion: null }, 'ended as unfinished'],
    ['of a dispatch', { event: 'workflow_dispatch' }, 'started by workflow_dispatch'],
    ['of a pull request', { event: 'pull_request', ref: 'mine' }, 'started by pull_request'],
  ]
  it.each(forged)('gates all services when it is one %s', async (_, run, why) => {
    const { sha } = shop.merge(EVIL)
    const made = run && shop.repository.run(sha, { workflow: `.github/workflows/${PUSH}`, ...run })
    shop.repository.deployment(sha, { environment: 'production', states: ['success'], run: made, creator: 'alice' })
    shop.merge(README('harmless'))
    await expectBlocked(why)
  })

  it('gates all services when it is one of a run for another commit', async () => {
    const run = shop.deployed(shop.merge(README('harmless')).sha, PUSH)
    const { sha } = shop.merge(EVIL)
    shop.guarded.world.tick(60)
    shop.repository.deployment(sha, { environment: 'production', states: ['success'], run, creator: 'alice' })
    shop.merge(README('more'))
    await expectBlocked('was for another commit')
  })

  it.each(['mine', 'main'])(
    'gates all services when it is one of a branch, or of a tag, that is called %s',
    async (ref) => {
      const { repository } = shop
      const own = repository.commit({ parents: [repository.tip('main')], files: EVIL, author: 'alice' })
      repository.branch('mine', own)
      shop.deployed(own, PUSH, { ref })
      await expectBlocked('not believed')
    },
  )

  it('gates all services when a success was put onto the record of the deploy that the gate stopped', async () => {
    const { sha } = shop.merge(EVIL)
    const run = shop.repository.run(sha, { workflow: `.github/workflows/${PUSH}`, conclusion: 'failure' })
    shop.repository.deployment(sha, { environment: 'production', states: ['in_progress', 'failure', 'success'], run })
    shop.merge(README('harmless'))
    await expectBlocked('ended as failure')
  })

  it('gates all services when it leads to a true run, which deployed elsewhere', async () => {
    const { sha } = shop.merge(EVIL)
    const run = shop.deployed(sha, PUSH, { environment: 'staging' })
    shop.repository.deployment(sha, { environment: 'production', states: ['success'], run, creator: 'alice' })
    shop.merge(README('harmless'))
    await expectBlocked('did not make it')
  })

  it('counts for nothing when it is one of another environment', async () => {
    shop.deployed(shop.merge(EVIL).sha, PUSH, { environment: 'production-2' })
    await expectBlocked('Freeze: checkout')
  })

  it('counts for its environment, however that is spelled', async () => {
    const { sha } = shop.merge(EVIL)
    shop.repository.deployment(sha, { environment: 'Production', states: ['success'], run: null, creator: 'alice' })
    await expectBlocked('leads to no run')
  })
})

describe('records that are gone', () => {
  it('leave more to gate, not less', async () => {
    shop.merge(EVIL)
    shop.repository.deployments.length = 0
    await expectBlocked('All services are gated')
  })

  it('or that are buried under a hundred failures gate all services', async () => {
    shop.merge(EVIL)
    for (let index = 0; index < 101; index += 1) {
      shop.repository.deployment(shop.push(README(String(index))), {
        environment: 'production',
        states: ['failure'],
        run: null,
      })
    }
    await expectBlocked('All services are gated')
  })
})

it('a pull request that is merged already is all that has come into its base since the last deployment', async () => {
  const pull = shop.guarded.pull(EVIL)
  pull.merge()
  await expectBlocked('Freeze: checkout', { event: pullRequestEvent(pull, 'closed') })
})

describe('a way back', () => {
  it('does not lead forward again: after a rollback the newer commit is a deploy like any other', async () => {
    const good = shop.merge(README('good')).sha
    shop.deployed(good, PUSH)
    shop.deployed(shop.merge(EVIL).sha, PUSH)
    shop.deployed(good, PUSH)
    await expectBlocked('Freeze: checkout')
  })

  it('does not lead forward when the record of the rollback is marked as failed', async () => {
    const good = shop.repository.tip('main')
    shop.deployed(shop.merge(EVIL).sha, PUSH)
    shop.deployed(good, PUSH)
    const rollback = shop.repository.deployments.at(-1)
    if (rollback) shop.repository.deploymentStatus(rollback, 'failure')
    shop.merge(README('harmless'))
    await expectBlocked('it said success, and then something else')
  })

  it('does not lead forward when what was rolled back is recorded once more, with its own old run', async () => {
    const good = shop.repository.tip('main')
    const { sha } = shop.merge(EVIL)
    const run = shop.deployed(sha, PUSH)
    shop.deployed(good, PUSH)
    shop.guarded.world.tick(60)
    shop.repository.deployment(sha, { environment: 'production', states: ['success'], run, creator: 'alice' })
    shop.merge(README('harmless'))
    await expectBlocked('did not make it')
  })

  it('does not lead to a commit that never went out', async () => {
    shop.push({ [POLICY]: policyWith(`deployed-by: [".github/workflows/${PUSH}"]\n`) })
    const { sha } = shop.merge(EVIL)
    shop.deployed(shop.merge({ 'services/checkout/main.ts': 'reverted' }).sha, PUSH)
    shop.repository.tag('v0', sha)
    await expectBlocked('no record that it was ever deployed there', { event: tagEvent(shop.repository, 'v0') }, TAG)
  })

  it('does not lead around by a force-push: another history is no rollback', async () => {
    const { repository } = shop
    const [first] = repository.store.mustCommit(repository.tip('main')).parents
    repository.branch('main', repository.commit({ parents: first ? [first] : [], files: EVIL, author: 'alice' }))
    await expectBlocked('None applies')
  })
})
