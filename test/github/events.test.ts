/** The payloads: the fields that the Action reads, where GitHub puts them. */
import { expect, test } from 'vitest'
import * as events from './events.ts'
import { World } from './world/world.ts'

const world = new World()
world.links = { api: 'https://api.github.test', html: 'https://github.test' }
world.organization('acme')
const shop = world.repository('acme/shop')
shop.push('main', { files: { a: 'a' } })
const fork = shop.fork('fred')
const before = fork.push('feature', { files: { a: 'b' } })
const pull = shop.pull({ author: 'fred', head: 'feature', from: fork, labels: ['slo-exception'], draft: true })

test('pull_request: on the test merge, base and head with their repositories', () => {
  const { payload, environment } = events.pullRequestEvent(pull, 'opened')
  expect(payload).toMatchObject({
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      draft: true,
      user: { login: 'fred', type: 'User' },
      labels: [{ name: 'slo-exception' }],
      head: { sha: before, ref: 'feature', repo: { full_name: 'fred/shop', fork: true } },
      base: { sha: shop.tip('main'), ref: 'main', repo: { full_name: 'acme/shop', fork: false } },
    },
    repository: { full_name: 'acme/shop', private: true, visibility: 'private', default_branch: 'main' },
    sender: { login: 'fred' },
  })
  const merge = environment.GITHUB_SHA ?? ''
  expect(shop.store.mustCommit(merge).parents).toEqual([shop.tip('main'), before])
  expect(environment).toMatchObject({
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_HEAD_REF: 'feature',
    GITHUB_BASE_REF: 'main',
  })
})

test('pull_request_target: the same payload, on the default branch', () => {
  const after = fork.push('feature', { files: { a: 'c' } })
  const { payload, environment } = events.pullRequestTargetEvent(pull, 'synchronize', { before })
  expect(payload).toMatchObject({ action: 'synchronize', before, after, pull_request: { head: { sha: after } } })
  expect(environment).toMatchObject({ GITHUB_SHA: shop.tip('main'), GITHUB_REF: 'refs/heads/main' })
})

test('pull_request_review: the state is lower-case', () => {
  const { payload } = events.reviewEvent(pull, pull.review('sam', 'CHANGES_REQUESTED'))
  expect(payload).toMatchObject({ action: 'submitted', review: { state: 'changes_requested', user: { login: 'sam' } } })
  expect(payload.pull_request).not.toHaveProperty('merged')
})

test('merge_group: the merge commit stands on a branch of the queue', () => {
  const { payload, environment } = events.mergeGroupEvent(pull)
  const { base_sha, base_ref, head_sha, head_ref } = payload.merge_group as Record<string, string>
  expect([base_sha, base_ref]).toEqual([shop.tip('main'), 'refs/heads/main'])
  expect(head_ref).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${base_sha}`)
  expect(shop.branches.get(head_ref?.replace('refs/heads/', '') ?? '')).toBe(head_sha)
  expect(environment).toMatchObject({ GITHUB_SHA: head_sha, GITHUB_REF: head_ref })
})

test('push and workflow_dispatch', () => {
  const first = events.pushEvent(shop, 'main').payload
  expect(first).toMatchObject({
    created: true,
    before: '0'.repeat(40),
    after: shop.tip('main'),
    ref: 'refs/heads/main',
  })
  const dispatched = events.workflowDispatchEvent(shop, { inputs: { mode: 'gate' } })
  expect(dispatched.payload).toMatchObject({ inputs: { mode: 'gate' }, ref: 'refs/heads/main' })
  expect(dispatched.environment).toMatchObject({
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_API_URL: world.links.api,
  })
})

test('push of a tag, and its release: on the commit of the tag', () => {
  const tagged = shop.tag('v1', shop.tip('main'))
  const { payload, environment } = events.tagEvent(shop, 'v1')
  expect(payload).toMatchObject({ ref: 'refs/tags/v1', after: tagged, created: true, deleted: false })
  const release = events.releaseEvent(shop, 'v1')
  expect(release.payload).toMatchObject({ action: 'published', release: { tag_name: 'v1', draft: false } })
  for (const { GITHUB_SHA, GITHUB_REF, GITHUB_REF_NAME } of [environment, release.environment])
    expect([GITHUB_SHA, GITHUB_REF, GITHUB_REF_NAME]).toEqual([tagged, 'refs/tags/v1', 'v1'])
})

test('workflow_run: the commit of the other run in the payload, the tip of the default branch as the own one', () => {
  const tested = shop.tip('main')
  const run = shop.run(tested, { workflow: '.github/workflows/ci.yml' })
  shop.push('main', { files: { a: 'later' } })
  const { payload, environment } = events.workflowRunEvent(shop, run)
  expect(payload).toMatchObject({
    action: 'completed',
    workflow_run: {
      event: 'push',
      conclusion: 'success',
      head_branch: 'main',
      head_sha: tested,
      head_repository: { full_name: 'acme/shop' },
    },
    repository: { default_branch: 'main' },
  })
  expect(environment).toMatchObject({ GITHUB_SHA: shop.tip('main'), GITHUB_REF: 'refs/heads/main' })
})
