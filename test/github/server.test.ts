/** The test server against GitHub's description: every operation, and the behavior that tests lean on. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clientOf, type Send } from './client.ts'
import { operations } from './operations.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import type { Pull } from './world/pull.ts'
import type { Repository } from './world/repository.ts'

let github: GitHubServer
let shop: Repository
let pull: Pull
let send: Send
const slo = '.slo/slos/api.yaml'

beforeEach(async () => {
  github = await startGitHub()
  const { world } = github
  world.organization('acme', { owners: ['olga'], members: ['mia'] })
  world.team('acme/sre', ['sam'])
  world.token('admin', { user: 'olga' })
  shop = world.repository('acme/shop')
  shop.push('main', { files: { [slo]: 'objective: 99.9%\n', 'docs/CODEOWNERS': '* @acme/sre\n' }, author: 'mia' })
  const fork = shop.fork('fred').collaborator('olga', 'read')
  fork.push('feature', { files: { 'README.md': 'x' } })
  fork.branch(
    'feature',
    fork.commit({ parents: [shop.tip('main')], files: { [slo]: 'objective: 99.5%\n' }, author: 'fred' }),
  )
  pull = shop.pull({ author: 'fred', head: 'feature', from: fork, labels: ['slo-exception'] })
  send = clientOf(github, 'admin')
})

afterEach(() => github.stop())

describe('every operation', () => {
  test('answers 200 or 201 and keeps to the description', async () => {
    const { world } = github
    world.user('ghost-to-be')
    world.team('acme/ops', ['oskar'], world.teams[0])
    pull.review('sam', 'APPROVED')
    pull.review(null, 'COMMENTED', { commit: null })
    const comment = pull.comment('olga', 'Hello')
    const issue = shop.issue({ author: 'mia', body: 'It is slow' })
    issue.comment('olga', 'How slow?')
    const head = pull.headSha
    shop.status(head, { state: 'success', context: 'ci' })
    const run = shop.run(shop.tip('main'))
    const deployment = shop.deployment(shop.tip('main'), {
      run,
      environment: 'production',
      states: ['in_progress', 'success'],
    })
    const rules = [{ type: 'deletion' }, { type: 'required_status_checks', parameters: checks }]
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }
    const ruleset = shop.ruleset({ name: 'lock', enforcement: 'active', rules, conditions })
    const everywhere = { ...conditions, repository_name: { include: ['~ALL'], exclude: [] } }
    world.organizationRuleset('acme', { name: 'all', enforcement: 'active', rules, conditions: everywhere })
    const tree = shop.store.mustCommit(head).tree
    const blob = shop.store.addBlob(Buffer.from('objective: 99.5%\n'))

    const repo = '/repos/acme/shop'
    const calls: [string, string, unknown?][] = [
      ['GET', '/rate_limit'],
      ['GET', '/user'],
      ['GET', '/users/sam'],
      ['GET', '/orgs/acme/teams/sre'],
      ['GET', '/orgs/acme/teams/ops'],
      ['GET', '/orgs/acme/teams/sre/members?per_page=1'],
      ['GET', '/orgs/acme/teams/sre/memberships/oskar'],
      ['GET', '/orgs/acme/rulesets'],
      ['GET', repo],
      ['GET', '/repos/fred/shop'],
      ['GET', `${repo}/codeowners/errors?ref=main`],
      ['GET', `${repo}/collaborators/mia/permission`],
      ['GET', `${repo}/activity?ref=refs/heads/main&activity_type=push&time_period=year&per_page=1`],
      ['GET', `${repo}/commits?sha=main&path=.slo&since=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z`],
      ['GET', `${repo}/commits/${head}`],
      ['GET', `${repo}/commits/${head}/pulls`],
      ['GET', `${repo}/commits/${head}/status`],
      ['GET', `${repo}/commits/${head}/statuses`],
      ['GET', `${repo}/compare/main...${head}`],
      ['GET', `${repo}/contents/${slo}?ref=${head}`],
      ['GET', `${repo}/contents/.slo`],
      ['GET', `${repo}/actions/runs/${run.id}`],
      ['GET', `${repo}/actions/runs/${run.id}/attempts/1`],
      ['GET', `${repo}/actions/jobs/${run.attempts[0]?.job}`],
      ['GET', `${repo}/branches/main`],
      ['GET', `${repo}/check-runs/${deployment.job}`],
      ['GET', `${repo}/contents/`],
      ['GET', `${repo}/deployments?environment=production&sha=${deployment.sha}&task=deploy&ref=main`],
      ['GET', `${repo}/deployments/${deployment.id}/statuses`],
      ['GET', `${repo}/git/blobs/${blob}`],
      ['GET', `${repo}/git/commits/${head}`],
      ['GET', `${repo}/git/ref/heads/main`],
      ['GET', `${repo}/git/trees/${tree}?recursive=1`],
      ['GET', `${repo}/git/trees/main`],
      ['GET', `${repo}/issues/${pull.number}/comments?since=2026-01-01T00:00:00Z`],
      ['GET', `${repo}/issues?state=all&creator=mia&direction=asc`],
      ['GET', `${repo}/issues`],
      ['GET', `${repo}/issues/${issue.number}/comments`],
      ['GET', `${repo}/issues/${pull.number}/labels`],
      ['GET', `${repo}/issues/${pull.number}/events`],
      ['GET', `${repo}/pulls?state=all&base=main&head=fred:feature`],
      ['GET', `${repo}/pulls/${pull.number}`],
      ['GET', `${repo}/pulls/${pull.number}/files`],
      ['GET', `${repo}/pulls/${pull.number}/commits`],
      ['GET', `${repo}/pulls/${pull.number}/reviews?per_page=100`],
      ['GET', `${repo}/rules/branches/main`],
      ['GET', `${repo}/rulesets?includes_parents=true&targets=branch`],
      ['GET', `${repo}/rulesets/${ruleset.id}`],
      ['POST', `${repo}/issues/${pull.number}/comments`, { body: 'Hi' }],
      ['PATCH', `${repo}/issues/comments/${comment.id}`, { body: 'Hello again' }],
      ['POST', `${repo}/issues`, { title: 'Frozen', body: 'checkout' }],
      ['POST', `${repo}/issues/${issue.number}/comments`, { body: 'Very' }],
      ['PATCH', `${repo}/issues/${issue.number}`, { state: 'closed', state_reason: 'not_planned' }],
      ['POST', `${repo}/statuses/${head}`, { state: 'failure', context: 'slo-gate/guard', description: 'No' }],
      ['POST', `${repo}/rulesets`, { name: 'two', enforcement: 'active', rules, conditions }],
      ['PUT', `${repo}/rulesets/${ruleset.id}`, { enforcement: 'disabled' }],
    ]
    for (const [method, path, body] of calls) {
      const answer = await send(method, path, body)
      expect([path, answer.status]).toEqual([path, method === 'POST' ? 201 : 200])
    }
    expect(github.violations).toEqual([])
    expect(new Set(github.requests.map(({ operation }) => operation))).toEqual(new Set(operations))
  })

  const checks = {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'slo-gate/guard' }],
  }

  test.each([
    ['GET', '/repos/acme/shop/pulls/1/reviews?perpage=3', 'unknown query perpage'],
    ['GET', '/repos/acme/shop/pulls/one', 'pull_number must be integer'],
    ['GET', '/repos/acme/shop/nothing', 'no such operation'],
    ['POST', '/repos/acme/shop/issues/1/comments', 'no body'],
  ])('a wrong request is reported: %s %s', async (method, path, what) => {
    await send(method, path)
    expect(github.violations.join()).toContain(what)
  })

  test('a wrong body is reported, and refused', async () => {
    const answer = await send('POST', `/repos/acme/shop/statuses/${pull.headSha}`, { state: 'red', descripton: 'x' })
    expect(answer.status).toBe(422)
    expect(github.violations.join()).toMatch(/body\/state must be equal to one of.*\(descripton\)/)
  })

  test('a wrong answer is reported: a field of the wrong type, a field that GitHub does not have', async () => {
    shop.codeownersErrors = [{ line: 1, column: 1, kind: 'Unknown owner', message: 'x', path: 'y' }]
    Object.assign(shop.codeownersErrors[0] ?? {}, { line: 'one', severity: 'bad' })
    await send('GET', '/repos/acme/shop/codeowners/errors')
    const where = 'response GET /repos/acme/shop/codeowners/errors 200'
    expect(github.violations).toContain(`${where}: /errors/0/line must be integer`)
    expect(github.violations.join()).toContain('/errors/0 must NOT have unevaluated properties (severity)')
  })
})

describe('reading git', () => {
  const read = (path: string, accept?: string): ReturnType<Send> =>
    send('GET', `/repos/acme/shop${path}`, undefined, accept === undefined ? {} : { accept })

  afterEach(() => expect(github.violations).toEqual([]))

  test("a fork's head is readable through the base, by SHA", async () => {
    const { json } = await read(`/contents/${slo}?ref=${pull.headSha}`)
    expect(Buffer.from(json.content, 'base64').toString()).toBe('objective: 99.5%\n')
    expect((await read(`/git/ref/pull/${pull.number}/head`)).json.object.sha).toBe(pull.headSha)
  })

  test('a tree is found by branch, commit and its own SHA, flat or recursive', async () => {
    const paths = async (name: string): Promise<string[]> =>
      (await read(`/git/trees/${name}`)).json.tree.map((entry: { path: string }) => entry.path)
    const tree = shop.store.mustCommit(shop.tip('main')).tree
    expect(await paths('main')).toEqual(['.slo', 'docs'])
    expect(await paths(`${shop.tip('main')}?recursive=0`)).toEqual([
      '.slo',
      '.slo/slos',
      slo,
      'docs',
      'docs/CODEOWNERS',
    ])
    expect(await paths(tree)).toEqual(['.slo', 'docs'])
  })

  test('raw bytes, links, submodules and folders', async () => {
    const files = { link: { symlink: slo }, lost: { symlink: '../nowhere' }, lib: { submodule: pull.headSha } }
    shop.push('main', { files })
    const raw = await read('/contents/link', 'application/vnd.github.raw+json')
    expect(raw.text).toBe('objective: 99.9%\n')
    expect((await read('/contents/link')).json).toMatchObject({ type: 'file', path: 'link' })
    expect((await read('/contents/lost')).json).toMatchObject({ type: 'symlink', target: '../nowhere' })
    expect((await read('/contents/lib')).json.type).toBe('submodule')
    const object = (await read('/contents/', 'application/vnd.github.object+json')).json
    expect(object.entries.map((entry: { type: string }) => entry.type)).toEqual([
      'dir',
      'dir',
      'submodule',
      'symlink',
      'symlink',
    ])
    expect((await read('/contents/nothing')).status).toBe(404)
  })

  test('above 1 MB only raw has the content', async () => {
    shop.push('main', { files: { big: 'x'.repeat(1024 * 1024 + 1) } })
    expect((await read('/contents/big')).json).toMatchObject({ encoding: 'none', content: '' })
    expect((await read('/contents/big', 'application/vnd.github.raw')).text).toHaveLength(1024 * 1024 + 1)
  })

  test('comparison: merge base, direction, renames', async () => {
    shop.push('main', { files: { moved: 'objective: 99.9%\n', [slo]: null } })
    const { json } = await read('/compare/main...fred:feature')
    expect(json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(json.merge_base_commit.sha).toBe(json.commits[0].parents[0].sha)
    expect(json.files).toMatchObject([{ filename: slo, status: 'modified', additions: 1, deletions: 1 }])
    const back = (await read('/compare/fred:feature...main')).json
    expect(back.files).toMatchObject([{ filename: 'moved', status: 'renamed', previous_filename: slo }])
    expect((await read(`/compare/main...${shop.commit({ files: { x: 'x' } })}`)).status).toBe(404)
  })

  test('comparison shows 300 files, on the first page only', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}`, `${index}`]))
    shop.branch('wide', shop.commit({ parents: [shop.tip('main')], files: many }))
    expect((await read('/compare/main...wide')).json.files).toHaveLength(300)
    expect((await read('/compare/main...wide?page=2')).json.files).toBeUndefined()
  })

  test('the base of a pull request lags behind its branch until the head is pushed again', async () => {
    const before = shop.tip('main')
    const after = shop.push('main', { files: { other: 'x' } })
    expect((await read('/pulls/1')).json.base.sha).toBe(before)
    pull.head?.push('feature', { files: { more: 'x' } })
    expect((await read('/pulls/1')).json.base.sha).toBe(after)
  })

  test('pull requests of a commit: the open one, unless it is from a fork, then the one that merged it', async () => {
    const numbers = async (sha: string): Promise<number[]> =>
      (await read(`/commits/${sha}/pulls`)).json.map(({ number }: { number: number }) => number)
    shop.branch('same', pull.headSha)
    expect(await numbers(pull.headSha)).toEqual([])
    shop.pull({ author: 'mia', head: 'same' })
    expect(await numbers(pull.headSha)).toEqual([2])
    const merged = pull.merge()
    expect(await numbers(merged)).toEqual([1])
    expect((await read('/pulls/1')).json).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: merged })
  })

  test('a list of pull requests filters by head only with its owner', async () => {
    const count = async (head: string): Promise<number> => (await read(`/pulls?head=${head}`)).json.length
    expect([await count('fred:feature'), await count('acme:feature'), await count('other')]).toEqual([1, 0, 1])
  })

  test('a deleted fork leaves a pull request without a head repository', async () => {
    pull.deleteFork()
    expect((await read('/pulls/1')).json.head).toMatchObject({ repo: null, ref: 'feature' })
  })
})

describe('lists', () => {
  test('pages of at most 100, linked to one another', async () => {
    for (let index = 0; index < 205; index++) pull.comment('mia', `comment ${index}`)
    const path = '/repos/acme/shop/issues/1/comments'
    const first = await send('GET', `${path}?per_page=500`)
    expect(first.json).toHaveLength(100)
    expect(first.headers.get('link')).toBe(
      `<${github.url}${path}?per_page=500&page=2>; rel="next", <${github.url}${path}?per_page=500&page=3>; rel="last"`,
    )
    const last = await send('GET', `${path}?per_page=100&page=3`)
    expect(last.json.map((one: { body: string }) => one.body)).toContain('comment 204')
    expect(last.headers.get('link')).toMatch(/page=2>; rel="prev", .*page=1>; rel="first"$/)
    expect((await send('GET', path)).json).toHaveLength(30)
  })

  test('statuses: the newest of a context wins', async () => {
    const path = `/repos/acme/shop/statuses/${pull.headSha}`
    await send('POST', path, { state: 'failure', context: 'Guard' })
    await send('POST', path, { state: 'success', context: 'guard' })
    const combined = (await send('GET', `/repos/acme/shop/commits/${pull.headSha}/status`)).json
    expect(combined).toMatchObject({ state: 'success', total_count: 1, statuses: [{ context: 'guard' }] })
    const all = (await send('GET', `/repos/acme/shop/commits/${pull.headSha}/statuses`)).json
    expect(all.map(({ state }: { state: string }) => state)).toEqual(['success', 'failure'])
  })

  test('deployments: filtered, newest first', async () => {
    const { world } = github
    for (const environment of ['production', 'staging', 'production']) {
      shop.deployment(world.tick(60) && shop.tip('main'), { environment, states: ['success'] })
    }
    const found = (await send('GET', '/repos/acme/shop/deployments?environment=production')).json
    expect(found.map(({ created_at }: { created_at: string }) => created_at)).toEqual([
      '2026-06-01T12:03:00Z',
      '2026-06-01T12:01:00Z',
    ])
  })

  test('an answer that has not changed is 304', async () => {
    const etag = (await send('GET', '/repos/acme/shop/pulls/1')).headers.get('etag') ?? ''
    const again = await send('GET', '/repos/acme/shop/pulls/1', undefined, { 'if-none-match': etag })
    expect([again.status, again.text]).toEqual([304, ''])
  })
})

describe('limits', () => {
  const comment = (length: number): ReturnType<Send> =>
    send('POST', '/repos/acme/shop/issues/1/comments', { body: 'x'.repeat(length) })
  const status = (body: object): ReturnType<Send> => send('POST', `/repos/acme/shop/statuses/${pull.headSha}`, body)

  test('comments, descriptions, statuses per context, commits that are not there', async () => {
    expect((await comment(65_536)).status).toBe(201)
    expect((await comment(65_537)).json.errors[0].message).toContain('too long')
    expect((await status({ state: 'success', description: 'x'.repeat(140) })).status).toBe(201)
    expect((await status({ state: 'success', description: 'x'.repeat(141) })).status).toBe(422)
    for (let count = 0; count < 1000; count++) shop.status(pull.headSha, { state: 'success', context: 'full' })
    expect((await status({ state: 'success', context: 'FULL' })).status).toBe(422)
    const missing = await send('POST', `/repos/acme/shop/statuses/${'0'.repeat(40)}`, { state: 'success' })
    expect(missing.json.message).toBe(`No commit found for SHA: ${'0'.repeat(40)}`)
    expect(github.violations).toEqual([])
  })
})

test('an Enterprise Server answers below /api/v3', async () => {
  const enterprise = await startGitHub((world) => world.repository('a/b', { private: false }), { basePath: '/api/v3' })
  try {
    const answer = await clientOf(enterprise)('GET', '/repos/a/b')
    expect(answer.json.url).toBe(`${enterprise.url}/repos/a/b`)
    expect(enterprise.url).toMatch(/:\d+\/api\/v3$/)
    expect((await fetch(`${enterprise.serverUrl}/repos/a/b`)).status).toBe(404)
  } finally {
    await enterprise.stop()
  }
})
