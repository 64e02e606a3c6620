/** How our client reads GitHub's answers when a server in between is broken. */
import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Client } from '../../src/adapters/github/client.ts'
import { causeChain } from '../../src/present/failure.ts'
import { clientAt } from '../support/github-client.ts'
import { type HttpServer, json, type Received, serve } from '../support/http-server.ts'

const servers: HttpServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function started(answer: (request: Received, response: ServerResponse) => void): Promise<HttpServer> {
  const server = await serve(answer)
  servers.push(server)
  return server
}

const clientOf = ({ url }: HttpServer): Client => clientAt(url, 't')

const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const idSchema = z.object({ id: z.number() })
const listOf = (server: HttpServer) => clientOf(server).list(COMMENTS, { issue_number: 1 }, idSchema)
const items = (from: number, count: number) => Array.from({ length: count }, (_, index) => ({ id: from + index }))
const pageOf = ({ url }: Received) => Number(new URL(url, 'http://x').searchParams.get('page') ?? 1)
const nextLink = (url: string, page: number) => ({
  link: `<${url}/repos/acme/shop/issues/1/comments?page=${page}>; rel="next"`,
})
const failure = (asked: Promise<unknown>) => asked.then(() => 'no failure', causeChain)

describe('a list', () => {
  it('is read over its pages, whether or not the header that leads on is there', async () => {
    for (const isLost of [false, true]) {
      const server: HttpServer = await started((request, response) => {
        const page = pageOf(request)
        const link = page === 1 && !isLost ? nextLink(server.url, 2) : {}
        json(response, 200, page === 1 ? items(0, 100) : items(100, 3), link)
      })
      expect(await listOf(server)).toEqual(items(0, 103))
    }
  })

  it('goes on after a page that is not full when the header says so', async () => {
    const server: HttpServer = await started((request, response) =>
      pageOf(request) === 1
        ? json(response, 200, items(0, 99), nextLink(server.url, 2))
        : json(response, 200, items(99, 2)),
    )
    expect(await listOf(server)).toEqual(items(0, 101))
  })

  it('never goes on at another host', async () => {
    const other = await started((_, response) => json(response, 200, []))
    const server = await started((_, response) => json(response, 200, items(0, 100), nextLink(other.url, 2)))
    expect(await failure(listOf(server))).toMatch(/leads to another host/)
    expect(other.received).toEqual([])
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['empty', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end()],
    ['an object', (response) => json(response, 200, {})],
    ['null', (response) => json(response, 200, null)],
    ['no content', (response) => void response.writeHead(204).end()],
    ['a page of HTML', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
  ])('is not taken for short when a page is %s', async (_, answer) => {
    const server = await started((request, response) =>
      pageOf(request) === 1 ? json(response, 200, items(0, 100)) : answer(response),
    )
    expect(await failure(listOf(server))).toMatch(/can't be understood/)
  })

  it('is asked for again when a page breaks off', async () => {
    let broken = 0
    const server = await started((request, response) => {
      if (pageOf(request) === 1) return json(response, 200, items(0, 100))
      if (broken++ > 0) return json(response, 200, items(100, 1))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
      response.write('[{"id":', () => response.destroy())
    })
    expect(await listOf(server)).toHaveLength(101)
  })

  it('is not complete when a page comes twice', async () => {
    const server = await started((_, response) => json(response, 200, items(0, 100)))
    expect(await failure(listOf(server))).toMatch(/page 2 is an earlier one again/)
  })

  it('ends somewhere', async () => {
    let id = 0
    const server: HttpServer = await started((_, response) =>
      json(response, 200, items(id++, 1), nextLink(server.url, id)),
    )
    expect(await failure(listOf(server))).toMatch(/more than \d+ pages/)
  })
})

describe('a redirect', () => {
  const route = 'GET /repos/{owner}/{repo}'
  it('is followed on the same host, since repositories are renamed', async () => {
    const server = await started(({ url }, response) =>
      url === '/repos/acme/shop'
        ? json(response, 301, {}, { location: '/repositories/7' })
        : json(response, 200, { id: 7 }),
    )
    expect(await clientOf(server).get(route, {}, idSchema)).toEqual({ id: 7 })
    expect(server.received[1]?.headers.authorization).toBe('token t')
  })

  it('keeps what is written, and is not followed where that would be lost', async () => {
    const write = (server: HttpServer) =>
      clientOf(server).write(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: 1, body: 'x' },
        idSchema,
      )
    const server = await started(({ url }, response) =>
      url.startsWith('/repos/')
        ? json(response, 307, {}, { location: '/repositories/7' })
        : json(response, 201, { id: 7 }),
    )
    expect(await write(server)).toEqual({ id: 7 })
    expect(server.received.map(({ method, body }) => [method, body])).toEqual(Array(2).fill(['POST', '{"body":"x"}']))
    const lossy = await started((_, response) => json(response, 302, {}, { location: '/repositories/7' }))
    expect(await failure(write(lossy))).toMatch(/redirect.*not followed/)
    expect(lossy.received).toHaveLength(1)
  })

  it('is never followed to another host', async () => {
    const other = await started((_, response) => json(response, 200, { id: 7 }))
    const server = await started((_, response) => json(response, 302, {}, { location: `${other.url}/x` }))
    expect(await failure(clientOf(server).get(route, {}, idSchema))).toMatch(
      /redirect to 127\.0\.0\.1:\d+, which is not followed/,
    )
    expect([server.received.length, other.received.length]).toEqual([1, 0])
  })

  it('is not followed round and round', async () => {
    const server = await started(({ url }, response) => json(response, 301, {}, { location: url }))
    expect(await failure(clientOf(server).get(route, {}, idSchema))).toMatch(/redirect/)
    expect(server.received.length).toBeLessThan(10)
  })
})

it('an endless answer is given up', async () => {
  const server = await started((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1_048_576, 32))) {}
    }
    response.on('drain', more)
    more()
  })
  expect(await failure(listOf(server))).toMatch(/larger than \d+ MiB/)
  expect(server.received).toHaveLength(1)
})
