import { describe, expect, it } from 'vitest'
import { PullRecords } from '../../../src/adapters/github/pull-records.ts'
import { queryQueue } from '../../../src/adapters/github/query-queue.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { clientAt } from '../../support/github-client.ts'
import type { Guarded } from '../../support/guarded.ts'

describe('the reviews of a pull request', () => {
  let guarded: Guarded
  atTestServer((at) => {
    guarded = at
  })

  const recordsBy = (token: string) => {
    const client = clientAt(guarded.github.url, token, { backoffMs: 1 })
    return new PullRecords(client, queryQueue(client))
  }
  const asked = () => guarded.github.requests.map(({ operation, path }) => operation ?? path)

  it('come with the last force-push and who may write, in one request', async () => {
    const pull = guarded.pull({ 'README.md': 'x' })
    pull.review('bob', 'APPROVED')
    pull.review('mallory', 'APPROVED')
    const records = recordsBy('job')
    guarded.github.resetLog()
    const reviews = await records.reviews(pull.number)
    expect(reviews).toMatchObject([
      { user: { login: 'bob', type: 'User' }, state: 'APPROVED', commit: pull.headSha, mayWrite: true },
      { user: { login: 'mallory' }, mayWrite: false },
    ])
    expect(await records.lastForcePush(pull.number)).toBeNull()
    expect(asked()).toEqual(['/graphql'])
  })

  it('are asked for again each time', async () => {
    const pull = guarded.pull({ 'README.md': 'x' })
    const records = recordsBy('job')
    records.foresee(pull.number)
    expect(await records.reviews(pull.number)).toHaveLength(0)
    pull.review('bob', 'CHANGES_REQUESTED')
    expect(await records.reviews(pull.number)).toHaveLength(1)
  })

  it('are those of the last time that they were foreseen', async () => {
    const pull = guarded.pull({ 'README.md': 'x' })
    const records = recordsBy('job')
    records.foresee(pull.number)
    await records.reviews(pull.number)
    records.foresee(pull.number)
    await recordsBy('job').reviews(pull.number)
    pull.review('bob', 'CHANGES_REQUESTED')
    records.foresee(pull.number)
    expect(await records.reviews(pull.number)).toHaveLength(1)
  })

  it('come by REST, where nobody is said to be able to write, when there are more than a query gives', async () => {
    const pull = guarded.pull({ 'README.md': 'x' })
    for (let count = 0; count < 101; count += 1) pull.review('dave', 'COMMENTED')
    pull.review('bob', 'CHANGES_REQUESTED')
    const reviews = await recordsBy('job').reviews(pull.number)
    expect(reviews).toHaveLength(102)
    expect(reviews.some(({ mayWrite }) => mayWrite)).toBe(false)
    expect(asked()).toContain('pulls/list-reviews')
  })
})
