import { describe, expect, it } from 'vitest'
import type { Workflow } from '../../../src/adapters/github/workflow.ts'
import { defaultBranchIn, isOfDefaultBranch } from '../../../src/app/gate/default-branch.ts'

const workflow = (event: string, ref: string, payload: unknown = {}): Workflow => ({
  event,
  ref,
  repository: 'acme/shop',
  file: null,
  runId: null,
  runAttempt: 1,
  actor: '',
  sha: 'a'.repeat(40),
  apiUrl: 'https://api.github.example',
  graphqlUrl: null,
  serverUrl: 'https://github.example',
  runUrl: null,
  payload: () => payload,
})
const PULL = { pull_request: { number: 1, head: { sha: 'b' } } }
const GROUP = { merge_group: { head_sha: 'b', head_ref: 'refs/heads/x', base_sha: 'c', base_ref: 'refs/heads/main' } }

describe('whether a run is one of the default branch', () => {
  it.each([
    ['a push to it', 'push', 'refs/heads/main', {}, 'main', true],
    ['a dispatch of it', 'workflow_dispatch', 'refs/heads/main', {}, 'main', true],
    ['a schedule, which names no repository', 'schedule', 'refs/heads/main', {}, null, true],
    ['a push, where the branch is not known', 'push', 'refs/heads/main', {}, null, false],
    ['a push to another branch', 'push', 'refs/heads/feature', {}, 'main', false],
    ['a branch whose name ends alike', 'push', 'refs/heads/my/main', {}, 'main', false],
    ['a tag of its name', 'push', 'refs/tags/main', {}, 'main', false],
    ['a pull request', 'pull_request', 'refs/pull/1/merge', PULL, 'main', false],
    ['a pull request in its context', 'pull_request_target', 'refs/heads/main', PULL, 'main', false],
    ['a merge group', 'merge_group', 'refs/heads/main', GROUP, 'main', false],
    ['a run without a ref', 'push', '', {}, 'main', false],
  ] as const)('is told by its ref and its event: %s', (_, event, ref, payload, name, expected) => {
    expect(isOfDefaultBranch(workflow(event, ref, payload), name)).toBe(expected)
  })

  it('knows the name that the event has', () => {
    expect(defaultBranchIn(workflow('push', '', { repository: { default_branch: 'trunk' } }))).toBe('trunk')
    for (const payload of [undefined, null, {}, { repository: {} }])
      expect(defaultBranchIn(workflow('push', '', payload))).toBeNull()
  })
})
