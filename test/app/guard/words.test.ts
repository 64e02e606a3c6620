import { afterEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/adapters/github/client.ts'
import { accessOf, Teams } from '../../../src/adapters/github/people.ts'
import { reviewsOf } from '../../../src/adapters/github/pulls.ts'
import { clientAt } from '../../support/github-client.ts'
import { type HttpServer, json, serve } from '../../support/http-server.ts'

const servers: HttpServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

/** A GitHub that answers everything with this. GitHub's own description allows none of it, so the test server has no way to say it. */
async function githubSaying(answer: unknown): Promise<Client> {
  const server = await serve((_, response) => json(response, 200, answer))
  servers.push(server)
  return clientAt(server.url, 't')
}

const review = (state: string) => ({ user: { id: 1, login: 'bob', type: 'User' }, state, commit_id: null })
const TEAM = { organization: 'acme', slug: 'sre' }

describe('a word of GitHub that is not known is no answer, whatever it may mean', () => {
  it('as the state of a review, which might be a no', async () => {
    expect(await reviewsOf(await githubSaying([review('APPROVED')]), 1)).toMatchObject([{ state: 'APPROVED' }])
    await expect(reviewsOf(await githubSaying([review('VETOED')]), 1)).rejects.toThrow(/state/)
    await expect(reviewsOf(await githubSaying([review('approved')]), 1)).rejects.toThrow(/state/)
  })

  it('as what a person may do', async () => {
    expect(await accessOf(await githubSaying({ permission: 'admin' }), 'bob')).toBe('write')
    expect(await accessOf(await githubSaying({ permission: 'read' }), 'bob')).toBe('less')
    await expect(accessOf(await githubSaying({ permission: 'owner' }), 'bob')).rejects.toThrow(/permission/)
  })

  it('as being in a team', async () => {
    expect(await new Teams(await githubSaying({ state: 'active' })).has(TEAM, 'bob')).toBe(true)
    expect(await new Teams(await githubSaying({ state: 'pending' })).has(TEAM, 'bob')).toBe(false)
    await expect(new Teams(await githubSaying({ state: 'honorary' })).has(TEAM, 'bob')).resolves.toBe('fault')
  })
})
