/** What a token may see and do: the refusals that the guard has to explain. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, clientOf } from './client.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import type { Permissions } from './world/tokens.ts'

let github: GitHubServer

beforeEach(async () => {
  github = await startGitHub()
  const { world } = github
  world.organization('acme', { owners: ['olga'], members: ['mia'] })
  world.team('acme/sre', ['sam']).add(world.account('pia'), { state: 'pending' })
  for (const name of ['shop', 'open']) {
    const repository = world.repository(`acme/${name}`, { private: name === 'shop' })
    repository.push('main', { files: { a: 'a' } })
    repository.push('feature', { files: { a: 'b' } })
    repository.pull({ author: 'mia', head: 'feature' })
  }
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

function as(permissions: Permissions, ...rest: Parameters<ReturnType<typeof clientOf>>): Promise<Answer> {
  github.world.token('app', { app: 'github-actions', permissions })
  return clientOf(github, 'app')(...rest)
}

function asUser(user: string, ...rest: Parameters<ReturnType<typeof clientOf>>): Promise<Answer> {
  github.world.token(user, { user })
  return clientOf(github, user)(...rest)
}

describe('tokens', () => {
  test('an unknown one is refused, none sees what is public', async () => {
    expect((await clientOf(github, 'unheard-of')('GET', '/repos/acme/open')).status).toBe(401)
    expect((await clientOf(github)('GET', '/repos/acme/open/contents/a')).status).toBe(200)
    expect((await clientOf(github)('GET', '/repos/acme/shop')).status).toBe(404)
    expect((await clientOf(github)('POST', '/repos/acme/open/issues/1/comments', { body: 'x' })).status).toBe(401)
  })

  test('a missing permission is 403 and names what would do, in private repositories and for writing', async () => {
    const answer = await as({ issues: 'read' }, 'GET', '/repos/acme/shop/pulls/1')
    expect([answer.status, answer.json.message]).toEqual([403, 'Resource not accessible by integration'])
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('pull_requests=read')
    expect((await as({ issues: 'read' }, 'GET', '/repos/acme/open/pulls/1')).status).toBe(200)
    expect((await as({ issues: 'read' }, 'GET', '/repos/acme/shop/issues/1/labels')).status).toBe(200)
    const status = { state: 'success' }
    const path = `/repos/acme/open/statuses/${github.world.repository('acme/x').commit()}`
    expect((await as({ statuses: 'read' }, 'POST', path, status)).status).toBe(403)
  })

  test("an App's token for other repositories sees nothing of a private one", async () => {
    const permissions = { contents: 'write' } as const
    github.world.token('elsewhere', { app: 'guard', permissions, repositories: ['acme/open'] })
    expect((await clientOf(github, 'elsewhere')('GET', '/repos/acme/shop')).status).toBe(404)
    expect((await clientOf(github, 'elsewhere')('GET', '/repos/acme/open')).status).toBe(200)
  })

  test('GITHUB_TOKEN is nobody', async () => {
    expect((await as({ contents: 'read' }, 'GET', '/user')).status).toBe(403)
    expect((await asUser('sam', 'GET', '/user')).json.login).toBe('sam')
  })
})

describe('teams', () => {
  const membership = (user: string): string => `/orgs/acme/teams/sre/memberships/${user}`

  test('without members:read there seem to be none', async () => {
    expect((await as({ contents: 'read' }, 'GET', '/orgs/acme/teams/sre')).status).toBe(404)
    expect((await as({ contents: 'read' }, 'GET', membership('sam'))).status).toBe(404)
    expect((await asUser('outsider', 'GET', membership('sam'))).status).toBe(404)
  })

  test('active, pending, and not at all', async () => {
    expect((await as({ members: 'read' }, 'GET', membership('SAM'))).json.state).toBe('active')
    expect((await as({ members: 'read' }, 'GET', membership('pia'))).json.state).toBe('pending')
    expect((await as({ members: 'read' }, 'GET', membership('mia'))).status).toBe(404)
    const members = await as({ members: 'read' }, 'GET', '/orgs/acme/teams/sre/members')
    expect(members.json.map(({ login }: { login: string }) => login)).toEqual(['sam'])
  })
})

test('roles: the older field folds the newer ones', async () => {
  const shop = github.world.repositories.get('acme/shop')
  shop?.collaborator('tom', 'triage').collaborator('max', 'maintain')
  const roles = async (repo: string, user: string): Promise<unknown> => {
    const { status, json } = await as({}, 'GET', `/repos/acme/${repo}/collaborators/${user}/permission`)
    return status === 200 ? [json.permission, json.role_name] : status
  }
  expect(await roles('shop', 'tom')).toEqual(['read', 'triage'])
  expect(await roles('shop', 'max')).toEqual(['write', 'maintain'])
  expect(await roles('shop', 'olga')).toEqual(['admin', 'admin'])
  github.world.user('outsider')
  expect(await roles('shop', 'outsider')).toBe(404)
  expect(await roles('open', 'outsider')).toEqual(['read', 'read'])
})

test('a comment can be edited by its author only', async () => {
  const pull = github.world.repositories.get('acme/shop')?.pulls.get(1)
  const theirs = pull?.comment('mia', 'mine')
  const ours = pull?.comment('github-actions[bot]', 'ours')
  const path = '/repos/acme/shop/issues/comments'
  expect((await as({ issues: 'write' }, 'PATCH', `${path}/${theirs?.id}`, { body: 'x' })).status).toBe(403)
  const edited = await as({ pull_requests: 'write' }, 'PATCH', `${path}/${ours?.id}`, { body: 'x' })
  expect(edited.json).toMatchObject({ body: 'x', user: { type: 'Bot' }, performed_via_github_app: { id: 15368 } })
})

test('who may bypass a ruleset is told only to who may write it', async () => {
  const bypass = [{ actor_id: 1, actor_type: 'Team' }]
  const shop = github.world.repositories.get('acme/shop')
  const { id } = shop?.ruleset({ name: 'lock', enforcement: 'active', bypass_actors: bypass }) ?? { id: 0 }
  const path = `/repos/acme/shop/rulesets/${id}`
  expect((await as({ contents: 'read' }, 'GET', path)).json).not.toHaveProperty('bypass_actors')
  const seen = [{ actor_id: 1, actor_type: 'Team', bypass_mode: 'always' }]
  expect((await as({ administration: 'write' }, 'GET', path)).json.bypass_actors).toEqual(seen)
  expect((await asUser('olga', 'GET', path)).json.bypass_actors).toEqual(seen)
  expect((await as({ administration: 'read' }, 'PUT', path, { name: 'x' })).status).toBe(403)
  expect((await asUser('mia', 'PUT', path, { name: 'x' })).status).toBe(404)
})

test('rules of a branch: in force only, by pattern, flat', async () => {
  const shop = github.world.repositories.get('acme/shop')
  const rule = (name: string, include: string[], enforcement: 'active' | 'evaluate' = 'active'): void =>
    void shop?.ruleset({
      name,
      enforcement,
      rules: [{ type: 'deletion' }],
      conditions: { ref_name: { include, exclude: ['refs/heads/release/old'] } },
    })
  rule('default', ['~DEFAULT_BRANCH'])
  rule('trial', ['~ALL'], 'evaluate')
  rule('releases', ['refs/heads/release/*'])
  const count = async (branch: string): Promise<number> =>
    (await as({}, 'GET', `/repos/acme/shop/rules/branches/${branch}`)).json.length
  expect(await Promise.all(['main', 'release/2', 'release/old', 'feature'].map(count))).toEqual([1, 1, 0, 0])
})

test('a pending review is seen by its author only, and has no time', async () => {
  const pull = github.world.repositories.get('acme/shop')?.pulls.get(1)
  pull?.review('sam', 'PENDING')
  pull?.review('sam', 'APPROVED', { at: '2026-05-01T00:00:00Z', commit: null })
  const path = '/repos/acme/shop/pulls/1/reviews'
  expect((await as({ pull_requests: 'read' }, 'GET', path)).json).toHaveLength(1)
  const own = (await asUser('sam', 'GET', path)).json
  expect(own[0]).toMatchObject({ state: 'APPROVED', commit_id: null, submitted_at: '2026-05-01T00:00:00Z' })
  expect(own[1]).not.toHaveProperty('submitted_at')
})
