import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientOf } from './client.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import type { World } from './world/world.ts'

const QUERY = `query($owner:String!,$name:String!,$a:GitObjectID!,$b:String!) { repository(owner:$owner,name:$name) {
  a: object(oid:$a) { __typename ... on Blob { oid text byteSize isBinary isTruncated } }
  b: object(expression:$b) { __typename oid } } }`

let github: GitHubServer
beforeEach(async () => {
  github = await startGitHub(seed)
})
afterEach(() => github.stop())

function seed(world: World): void {
  const shop = world.repository('acme/shop')
  shop.push('main', { files: { 'a.txt': 'freeze\n', 'd/b.bin': Buffer.from([0, 1]), 'c.txt': 'x'.repeat(600_000) } })
  for (const [name, permissions] of [
    ['job', { contents: 'read' }],
    ['poor', { issues: 'read' }],
  ] as const)
    world.token(name, { app: 'github-actions', permissions })
  world.token('stranger', { user: 'mallory' })
}

const shaOf = (path: string) => {
  const shop = github.world.repositories.get('acme/shop')
  const tree = shop?.store.mustCommit(shop.tip('main')).tree ?? ''
  const entries = shop?.store.tree(tree) ?? []
  return entries.find(({ name }) => name === path)?.sha ?? ''
}
const ask = (variables: object, token: string | undefined = 'job', query = QUERY) =>
  clientOf(github, token)('POST', '/graphql', { query, variables: { owner: 'acme', name: 'shop', ...variables } })
const aTxt = () => ask({ a: shaOf('a.txt'), b: 'HEAD' })

describe('a query to the test server', () => {
  afterEach(() => expect(github.violations).toEqual([]))

  it('is answered with what an object holds, by its id or by an expression', async () => {
    const blob = {
      __typename: 'Blob',
      oid: shaOf('a.txt'),
      text: 'freeze\n',
      byteSize: 7,
      isBinary: false,
      isTruncated: false,
    }
    const commit = { __typename: 'Commit', oid: github.world.repositories.get('acme/shop')?.tip('main') }
    expect((await aTxt()).json).toEqual({ data: { repository: { a: blob, b: commit } } })
    expect((await ask({ a: shaOf('a.txt'), b: 'main:d' })).json.data.repository.b).toMatchObject({ __typename: 'Tree' })
    expect((await ask({ a: '0'.repeat(40), b: 'HEAD:none' })).json.data.repository).toEqual({ a: null, b: null })
  })

  it('has no text for bytes that are none, and the beginning of a long one', async () => {
    const { a } = (await ask({ a: shaOf('c.txt'), b: 'HEAD:d/b.bin' })).json.data.repository
    expect(a).toMatchObject({ isTruncated: true, isBinary: false, byteSize: 600_000 })
    expect(a.text).toHaveLength(300_000)
  })

  it('says under the status 200 what a token may not see', async () => {
    const variables = { a: shaOf('a.txt'), b: 'HEAD' }
    expect((await ask(variables, 'poor')).json).toMatchObject({
      data: { repository: { a: null, b: null } },
      errors: [{ message: 'Resource not accessible by integration' }, {}],
    })
    expect((await ask(variables, 'stranger')).json).toMatchObject({ data: { repository: null }, errors: [{}] })
    expect((await ask(variables, 'unknown')).status).toBe(401)
    const anonymous = await clientOf(github)('POST', '/graphql', { query: QUERY })
    expect(anonymous.status).toBe(401)
  })

  it.each([
    [
      'errors-beside-data',
      { errors: [{ message: expect.any(String) }], data: { repository: { a: { text: 'freeze\n' } } } },
    ],
    ['wrong-text', { data: { repository: { a: { text: 'warn\n', isTruncated: false } } } }],
    ['truncated-text', { data: { repository: { a: { text: 'fre', isTruncated: true } } } }],
    ['binary-text', { data: { repository: { a: { text: null, isBinary: true } } } }],
    ['null-object', { data: { repository: { a: null } } }],
  ] as const)('goes wrong as a test wants it: %s', async (failure, answer) => {
    github.faults.add('graphql', failure)
    expect((await aTxt()).json).toMatchObject(answer)
  })

  it('fails like any other request, and is asked elsewhere at an Enterprise Server', async () => {
    github.faults.add('graphql', { status: 502 }, { times: 1 })
    expect((await aTxt()).status).toBe(502)
    const enterprise = await startGitHub(seed, { basePath: '/api/v3' })
    const url = `${enterprise.serverUrl}/api/graphql`
    const sent = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'bearer job' },
      body: '{"query":"{ viewer { login } }"}',
    })
    expect(sent.status).toBe(200)
    await enterprise.stop()
  })
})

describe('a query that GitHub would not take', () => {
  it.each([
    ['an unknown field', 'query { repository(owner:"acme",name:"shop") { objects } }'],
    ['a variable of another type', QUERY.replace('$a:GitObjectID!', '$a:String!')],
  ])('breaks the rules of the test server: %s', async (_, query) => {
    expect((await ask({ a: shaOf('a.txt'), b: 'HEAD' }, 'job', query)).json.errors).not.toEqual([])
    expect(github.violations).not.toEqual([])
  })
})
