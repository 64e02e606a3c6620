import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queuedBytes } from '../../src/adapters/github/blob-queue.ts'
import { type Client, githubClient } from '../../src/adapters/github/client.ts'
import { withCommitTrees } from '../../src/adapters/github/commit-trees.ts'
import { GitHubError } from '../../src/adapters/github/error.ts'
import { subjectOf } from '../../src/adapters/github/event.ts'
import { commitsTouching, mergedPullsOf, pushesTo } from '../../src/adapters/github/history.ts'
import { lastForcePush } from '../../src/adapters/github/issue-events.ts'
import { ownersFileAt } from '../../src/adapters/github/owners-file.ts'
import { accessOf, Teams } from '../../src/adapters/github/people.ts'
import { pullRecord } from '../../src/adapters/github/pull-record.ts'
import { mergeBaseOf, pullRequest, pullsOfCommit, reviewsOf } from '../../src/adapters/github/pulls.ts'
import { queryQueue } from '../../src/adapters/github/query-queue.ts'
import { repositoryOf } from '../../src/adapters/github/repository.ts'
import { ownRuleset, rulesInForce } from '../../src/adapters/github/rulesets.ts'
import { bytesOf, filesBelow, gitObjects, tipOf } from '../../src/adapters/github/trees.ts'
import { isPublic } from '../../src/adapters/github/visibility.ts'
import { workflowOf } from '../../src/adapters/github/workflow.ts'
import { causeChain } from '../../src/present/failure.ts'
import { expectHarmlessLog } from './harmless.ts'
import { anything } from './mutation.ts'
import { holds, holdsAsync, PATIENCE } from './runs.ts'

const SHA = 'a'.repeat(40)
const USER = { id: 1, login: 'mia', type: 'User' }
const TIME = '2026-11-23T00:00:00Z'
const PULL = {
  number: 1,
  state: 'open',
  merged_at: TIME,
  merge_commit_sha: SHA,
  user: USER,
  head: { sha: SHA },
  base: { ref: 'main', repo: { default_branch: 'main' } },
  labels: [{ name: 'x' }],
}
const COMMIT = {
  sha: SHA,
  commit: { message: '#1', author: { name: 'Mia' }, committer: { date: TIME } },
  author: USER,
  committer: USER,
  parents: [{ sha: SHA }],
}

/** What is asked, and an answer that is right. */
const QUESTIONS: readonly (readonly [name: string, ask: (client: Client) => Promise<unknown>, answer: unknown])[] = [
  ['a pull request', (client) => pullRequest(client, 1), PULL],
  ['pull requests of a commit', (client) => pullsOfCommit(client, SHA), [PULL]],
  ['merged pull requests', (client) => mergedPullsOf(client, SHA, 'main'), [PULL]],
  [
    'reviews',
    (client) => reviewsOf(client, 1),
    [{ user: USER, state: 'APPROVED', commit_id: SHA, submitted_at: TIME }],
  ],
  [
    'a comparison',
    (client) => mergeBaseOf(client, SHA, SHA),
    { merge_base_commit: { sha: SHA }, total_commits: 1, commits: [COMMIT] },
  ],
  ['commits', (client) => commitsTouching(client, SHA, '.slo'), [COMMIT]],
  [
    'pushes',
    (client) => pushesTo(client, 'main'),
    [{ before: SHA, after: SHA, timestamp: TIME, activity_type: 'push', actor: USER }],
  ],
  [
    'events',
    (client) => lastForcePush(client, 1),
    [{ event: 'head_ref_force_pushed', created_at: TIME, actor: USER, label: { name: 'x' } }],
  ],
  [
    'a tree',
    (client) => filesBelow(client, SHA),
    { sha: SHA, truncated: false, tree: [{ path: 'a', mode: '100644', sha: SHA, size: 1 }] },
  ],
  [
    'a query for texts',
    (client) => queuedBytes(queryQueue(client), async () => Buffer.alloc(0))(SHA),
    { data: { repository: { f0: { __typename: 'Blob', oid: SHA, text: 'x', isTruncated: false } } } },
  ],
  [
    'a query for trees',
    (client) => withCommitTrees(gitObjects(client), queryQueue(client), '.slo').root('HEAD'),
    {
      data: {
        repository: {
          f0: {
            oid: SHA,
            tree: { oid: SHA, entries: [{ name: 'a', oid: SHA, mode: 33188, object: { byteSize: 1 } }] },
          },
        },
      },
    },
  ],
  [
    'a query for reviews',
    (client) => pullRecord(queryQueue(client), 1),
    {
      data: {
        repository: {
          f0: {
            mergedBy: { __typename: 'User', login: 'mia' },
            reviews: {
              pageInfo: { hasNextPage: false, hasPreviousPage: false },
              nodes: [
                {
                  author: { __typename: 'User', login: 'mia', databaseId: 1 },
                  authorCanPushToRepository: true,
                  state: 'APPROVED',
                  commit: { oid: SHA },
                  submittedAt: TIME,
                },
              ],
            },
            timelineItems: { pageInfo: { hasNextPage: false, hasPreviousPage: false }, nodes: [{ createdAt: TIME }] },
          },
        },
      },
    },
  ],
  ['a file', (client) => bytesOf(client, SHA), { encoding: 'base64', content: 'eA==' }],
  ['a branch', (client) => tipOf(client, 'main'), { object: { sha: SHA } }],
  [
    'CODEOWNERS',
    (client) => ownersFileAt(client, SHA),
    {
      truncated: false,
      tree: [{ path: 'CODEOWNERS', mode: '100644', sha: SHA }],
      encoding: 'base64',
      content: 'eA==',
      errors: [],
    },
  ],
  ['a permission', (client) => accessOf(client, 'mia'), { permission: 'write' }],
  [
    'a membership',
    (client) => new Teams(client).has({ organization: 'acme', slug: 'sre' }, 'mia'),
    { state: 'active' },
  ],
  ['a repository', repositoryOf, { default_branch: 'main', owner: { login: 'acme', type: 'Organization' } }],
  [
    'rules',
    (client) => rulesInForce(client, 'main'),
    [{ type: 'deletion', parameters: {}, ruleset_id: 1, ruleset_source: 'acme' }],
  ],
  [
    'rulesets',
    (client) => ownRuleset(client, 'SLO contracts'),
    [{ id: 1, name: 'SLO contracts', enforcement: 'active' }],
  ],
]

const leaf = fc.oneof(
  anything,
  fc.constantFrom(null, true, 0, -1, 1e99, [], {}, '::error::x', '\u001b[31m', '@octocat'),
  fc.jsonValue(),
)

/** A value with one of its parts replaced, or left out. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return leaf
  const keys = Object.keys(value)
  if (keys.length === 0) return leaf
  const inner = fc
    .constantFrom(...keys)
    .chain((key) => mutated((value as Record<string, unknown>)[key]).map((one) => [key, one] as const))
  const put = ([key, one]: readonly [string, unknown]) => {
    const copy = structuredClone(value) as Record<string, unknown>
    copy[key] = one
    return copy
  }
  const without = fc.constantFrom(...keys).map((key) => {
    const copy = structuredClone(value) as Record<string, unknown>
    delete copy[key]
    return copy
  })
  return fc.oneof(
    { weight: 6, arbitrary: inner.map(put) },
    { weight: 1, arbitrary: without },
    { weight: 1, arbitrary: leaf },
  )
}

let server: Server
let answer = ''
let url = ''
beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('any answer of GitHub', () => {
  it.each(QUESTIONS)(
    'about %s is understood, or an error that says what was asked',
    { timeout: PATIENCE },
    async (_, ask, right) => {
      const bodies = fc.oneof(
        { weight: 5, arbitrary: mutated(right).map((value) => JSON.stringify(value) ?? '') },
        fc
          .tuple(fc.constant(JSON.stringify(right)), fc.double({ min: 0, max: 1, noNaN: true }))
          .map(([text, share]) => text.slice(0, share * text.length)),
        anything,
      )
      const client = githubClient({
        apiUrl: url,
        token: 't',
        repository: 'acme/shop',
        redact: (text: string) => text,
        deadline: AbortSignal.timeout(PATIENCE),
      })
      await holdsAsync(bodies, async (body) => {
        answer = body
        await ask(client).catch((error: unknown) => {
          expect(error).toBeInstanceOf(GitHubError)
          expectHarmlessLog(causeChain(error))
        })
      })
    },
  )
})

describe('any event', () => {
  const PAYLOAD = {
    pull_request: { number: 1, head: { sha: SHA } },
    merge_group: { head_sha: SHA, head_ref: 'refs/heads/q', base_sha: SHA, base_ref: 'refs/heads/main' },
    repository: { private: true },
  }

  it('is about something, or is not what GitHub sends', { timeout: PATIENCE }, async () => {
    const events = fc.tuple(
      fc.constantFrom('pull_request', 'merge_group', 'push', 'pull_request_review', 'x'),
      fc.oneof(mutated(PAYLOAD), anything),
    )
    await holdsAsync(events, async ([event, payload]) => {
      const workflow = {
        event,
        repository: 'acme/shop',
        redact: (text: string) => text,
        sha: SHA,
        ref: 'refs/heads/main',
        apiUrl: url,
        graphqlUrl: null,
        serverUrl: url,
        runUrl: null,
        file: null,
        runId: null,
        runAttempt: 1,
        actor: '',
        // A file of JSON can't hold undefined, which means that there is no file.
        payload: () => payload ?? null,
      }
      let found: string
      try {
        found = subjectOf(workflow).kind
      } catch (error) {
        found = error instanceof Error ? error.message : ''
      }
      expect(found).toMatch(/^(pull|group|commit)$|is not what GitHub sends/)
      expect(typeof (await isPublic(workflow, null))).toBe('boolean')
    })
  })

  it('of a runner with any variables is a workflow or none', { timeout: PATIENCE }, () => {
    const names = [
      'GITHUB_EVENT_NAME',
      'GITHUB_REPOSITORY',
      'GITHUB_SHA',
      'GITHUB_SERVER_URL',
      'GITHUB_API_URL',
      'GITHUB_RUN_ID',
      'GITHUB_EVENT_PATH',
    ]
    holds(fc.dictionary(fc.constantFrom(...names), anything), (environment) => {
      expect(() => workflowOf(environment)).not.toThrow()
    })
  })
})
