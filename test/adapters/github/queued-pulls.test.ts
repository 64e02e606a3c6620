import { describe, expect, it } from 'vitest'
import { queuedParents, queuedTip } from '../../../src/adapters/github/queued-commits.ts'
import { queuedPull, queuedPullsOfCommit } from '../../../src/adapters/github/queued-pulls.ts'

const SHA = 'a'.repeat(40)
const pull = {
  number: 7,
  state: 'MERGED',
  author: { __typename: 'User', login: 'alice', databaseId: 1 },
  headRefOid: 'b'.repeat(40),
  baseRefName: 'main',
  mergeCommit: { oid: 'c'.repeat(40) },
  mergedAt: '2026-11-01T00:00:00Z',
  repository: { id: 'R1', defaultBranchRef: { name: 'main' } },
  labels: { pageInfo: { hasNextPage: false }, nodes: [{ name: 'x' }] },
}
const more = { hasNextPage: true }
const commit = {
  __typename: 'Commit',
  oid: SHA,
  repository: { id: 'R1' },
  associatedPullRequests: { pageInfo: { hasNextPage: false }, nodes: [pull] },
}
const listing = (nodes: readonly unknown[], pageInfo = { hasNextPage: false }) => ({
  ...commit,
  associatedPullRequests: { pageInfo, nodes },
})
const ofCommit = (answer: unknown) => queuedPullsOfCommit(async () => answer, SHA)

describe('the pull requests of a commit by GraphQL', () => {
  it('are told with when they were merged', async () => {
    expect(await ofCommit(commit)).toEqual([
      {
        pull: {
          number: 7,
          author: { id: 1, login: 'alice' },
          isOpen: false,
          isMerged: true,
          mergeCommit: 'c'.repeat(40),
          headSha: 'b'.repeat(40),
          baseBranch: 'main',
          defaultBranch: 'main',
          isBaseDefault: true,
          labels: ['x'],
        },
        mergedAt: 1793491200,
      },
    ])
    expect(await ofCommit(listing([]))).toEqual([])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no object', null],
    ['another object', { __typename: 'Blob' }],
    ['another commit', { ...commit, oid: 'd'.repeat(40) }],
    ['a list that goes on', listing([pull], more)],
    ['no word of whether it goes on', { ...commit, associatedPullRequests: { nodes: [pull] } }],
    ['a gap in the list', listing([pull, null])],
    ['one of another repository', listing([pull, { ...pull, repository: { ...pull.repository, id: 'R2' } }])],
    ['one of no known repository', listing([{ ...pull, repository: null }])],
    ['one by a bot', listing([{ ...pull, author: { __typename: 'Bot', login: 'dependabot', databaseId: 2 } }])],
    ['a merge without its commit', listing([{ ...pull, mergeCommit: null }])],
    ['a merge without its time', listing([{ ...pull, mergedAt: null }])],
    ['labels that go on', listing([{ ...pull, labels: { pageInfo: more, nodes: [] } }])],
    ['an unknown state', listing([{ ...pull, state: 'QUEUED' }])],
  ])('are not taken from an answer with %s', async (_, answer) => {
    expect(await ofCommit(answer)).toBeNull()
  })
})

describe('what else is not taken from GraphQL', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no such pull request', null],
    ['another one', { ...pull, number: 8 }],
  ])('the pull request of a number: %s', async (_, answer) => {
    expect(await queuedPull(async () => answer, 7)).toBeNull()
    expect(await queuedPull(async () => pull, 7)).toMatchObject({ number: 7 })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list that goes on', { __typename: 'Commit', oid: SHA, parents: { pageInfo: more, nodes: [] } }],
    ['another commit', { __typename: 'Commit', oid: 'e', parents: { pageInfo: { hasNextPage: false }, nodes: [] } }],
  ])('the parents of a commit: %s', async (_, answer) => {
    expect(await queuedParents(async () => answer, SHA)).toBeNull()
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no branch', null],
    ['another branch', { name: 'mainly', target: { __typename: 'Commit', oid: SHA } }],
    ['what is no commit', { name: 'main', target: { __typename: 'Tag', oid: SHA } }],
  ])('the tip of a branch: %s', async (_, answer) => {
    expect(await queuedTip(async () => answer, 'main')).toBeNull()
  })
})
