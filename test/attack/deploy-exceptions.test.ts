/** Ways around the gate by what lets a freeze through, each tried on the bundle in a freeze of checkout. docs/deploys.md lists them all. */
import { beforeEach, describe, expect, it } from 'vitest'
import { expectFrozen, inShop } from '../examples/outcome.ts'
import type { ExampleShop, JobRun } from '../examples/shop.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, workflowDispatchEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import type { Pull } from '../github/world/pull.ts'

const PUSH = 'deploy-on-push.yml'
const HAND = 'deploy-by-hand.yml'
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

describe('a label', () => {
  const labelled = (pull: Pull) => pull.label('security-fix')
  const WITHOUT = 'without a valid exception'

  it('does not count for a pull request without it that was squashed among those that have it', async () => {
    shop.merge(README('1'), ['security-fix'])
    shop.merge(EVIL)
    shop.merge(README('2'), ['security-fix'])
    await expectBlocked(WITHOUT)
  })

  it('does not count for a commit that was pushed beside its pull request', async () => {
    shop.merge(README('1'), ['security-fix'])
    shop.push(EVIL)
    await expectBlocked('belongs to no pull request')
  })

  it.each([
    ['of its author', 'alice'],
    ['of somebody whom the policy does not name', 'carol'],
    ['of a bot', 'github-actions[bot]'],
  ])('does not count with the approval %s', async (_, login) => {
    const { world } = shop.guarded
    if (login === 'alice') world.teams[0]?.add(world.account(login))
    const pull = labelled(shop.guarded.pull(EVIL))
    pull.review(login, 'APPROVED')
    pull.merge({ method: 'squash' })
    await expectBlocked(WITHOUT)
  })

  it('does not count with the approval of somebody who has pushed a part of it', async () => {
    const pull = shop.guarded.pull(EVIL, { labels: ['security-fix'], pushedBy: 'sam' })
    pull.review('sam', 'APPROVED')
    pull.merge({ method: 'squash' })
    await expectBlocked('sam, who approved it, has commits in it')
  })

  it('does not count with an approval that GitHub has moved along after a force-push', async () => {
    const { repository } = shop
    const pull = shop.guarded.pull(README('harmless'), { labels: ['security-fix'] })
    const review = pull.review('sam', 'APPROVED')
    shop.guarded.world.tick(60)
    repository.branch(pull.headBranch, repository.tip('main'))
    repository.push(pull.headBranch, { files: EVIL, author: 'alice' })
    review.commit = pull.headSha
    pull.merge({ method: 'squash' })
    await expectBlocked('its branch was force-pushed after sam had approved it')
  })

  it('does not count with the approval of somebody with read-only access', async () => {
    shop.repository.collaborator('sam', 'read')
    const pull = labelled(shop.guarded.pull(EVIL))
    pull.review('sam', 'APPROVED')
    pull.merge({ method: 'squash' })
    await expectBlocked(WITHOUT)
  })

  it('does not count with the approval of an earlier head', async () => {
    const pull = labelled(shop.guarded.pull(README('harmless')))
    pull.review('sam', 'APPROVED')
    shop.repository.push(pull.headBranch, { files: EVIL, author: 'alice' })
    pull.merge({ method: 'squash' })
    await expectBlocked(WITHOUT)
  })

  it('that is in an old event and is gone by now does not count when that run is run again', async () => {
    const pull = labelled(shop.guarded.pull(EVIL))
    pull.review('sam', 'APPROVED')
    const event = pullRequestEvent(pull, 'labeled', { label: 'security-fix' })
    pull.unlabel('security-fix')
    const again = shop.repository.run(pull.headSha, { event: 'pull_request', workflow: '.github/workflows/gitops.yml' })
    await expectBlocked(WITHOUT, { event, again }, 'gitops.yml')
    await expectBlocked(WITHOUT, { event: mergeGroupEvent(pull) }, 'gitops.yml')
  })
})

describe('an override', () => {
  const WHY = 'INC-42: checkout is down, this is the fix'
  const started = (branch = 'main', why = WHY) => {
    const commit = shop.repository.tip(branch)
    return {
      event: workflowDispatchEvent(shop.repository, { branch, inputs: { 'image-tag': 'v2', commit, why } }),
      commit,
    }
  }
  beforeEach(() => {
    shop.merge(EVIL)
  })

  it('is not that of somebody who is not named, whatever the event says of its sender', async () => {
    const event = workflowDispatchEvent(shop.repository, {
      sender: 'sam',
      inputs: { 'image-tag': 'v2', commit: shop.repository.tip('main'), why: WHY },
    })
    await expectBlocked('the policy does not name alice', { event, run: { by: 'alice' } }, HAND)
  })

  it('is not a re-run of another person’s', async () => {
    const { event, commit } = started()
    const again = shop.repository.run(commit, {
      event: 'workflow_dispatch',
      by: 'sam',
      workflow: `.github/workflows/${HAND}`,
    })
    await expectBlocked('a re-run repeats an old reason', { event, again }, HAND)
  })

  it('is not started from a branch', async () => {
    shop.repository.branch('mine', shop.repository.tip('main'))
    await expectBlocked('must be started on main', { event: started('mine').event, run: { by: 'sam' } }, HAND)
  })

  it('is not a word', async () => {
    await expectBlocked(
      'fewer than 10 characters',
      { event: started('main', 'urgent').event, run: { by: 'sam' } },
      HAND,
    )
  })

  it('is not a bot that starts the workflow', async () => {
    const run = { by: 'github-actions[bot]' }
    await expectBlocked('is not a person', { event: started().event, run }, HAND)
  })
})

describe('the commit that is named', () => {
  const named = (commit: Sha) =>
    workflowDispatchEvent(shop.repository, { inputs: { 'image-tag': 'evil', commit, why: '' } })

  it('does not stand for another that is checked out: all services are gated, without an exception', async () => {
    const harmless = shop.merge(README('1'), ['security-fix']).sha
    const files = { '.git/HEAD': shop.merge(EVIL).sha }
    await expectBlocked(
      "neither the event's commit nor the one that is checked out",
      { event: named(harmless), files },
      HAND,
    )
  })
})

describe('a token that may not see something', () => {
  const all = { contents: 'read', deployments: 'read', actions: 'read', pull_requests: 'read' } as const
  beforeEach(() => {
    shop.merge(EVIL, ['security-fix'])
  })

  it('without `actions: read` sees no run, and gates all services without an exception', async () => {
    const { actions: _, ...permissions } = all
    await expectBlocked('`actions: read`', { event: onMain(), permissions })
  })

  it('without `pull-requests: read` sees no label', async () => {
    const { pull_requests: _, ...permissions } = all
    await expectBlocked('None applies', { event: onMain(), permissions })
  })

  it.each(['deployments', 'contents'] as const)('without `%s: read` fails', async (scope) => {
    const { [scope]: _, ...permissions } = all
    const ended = await shop.run(PUSH, { event: onMain(), permissions })
    expect(ended.status).toBe(1)
    expect(ended.outputs.exception ?? '').toBe('')
  })
})
