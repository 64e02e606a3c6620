import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { pullRequestEvent } from '../github/events.ts'
import { CONTRACT, contract, Guarded } from '../support/guarded.ts'
import { checkout, runAction, shownBy } from '../support/program.ts'

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A proxy that does to every tunnel what it is told. */
async function brokenProxy(toTunnel: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    socket.once('data', () => toTunnel(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${(server.address() as { port: number }).port}`
}

const BROKEN: Record<string, (socket: Socket) => void> = {
  'never answers': () => {},
  'closes the connection': (socket) => socket.destroy(),
  'wants credentials': (socket) =>
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n'),
}

/** Where the proxy answers, the tries end of themselves, and the time of the run must not end before them, however busy the machine is. */
const limitsFor = (kind: string) =>
  kind === 'never answers' ? { 'backend-timeout': '1s', 'run-timeout': '3s' } : { 'run-timeout': '60s' }

async function gate(kind: string, backendUrl: string, env: Record<string, string>) {
  const work = checkout({ '.slo/slos/checkout.yaml': contract() })
  cleanups.push(work.remove)
  return await runAction(work.directory, { mode: 'gate', 'backend-url': backendUrl, ...limitsFor(kind) }, { env })
}

// Each run waits for its time to be up, so they wait together.
describe.concurrent('behind a proxy that', () => {
  it.each(Object.keys(BROKEN))('%s, the gate ends in time, with unknown', async (kind) => {
    const proxy = await brokenProxy(BROKEN[kind] ?? (() => {}))
    for (const scheme of ['http', 'https']) {
      const env = { [`${scheme.toUpperCase()}_PROXY`]: `http://someone:pa55word@${proxy}` }
      const run = await gate(kind, `${scheme}://prometheus.example`, env)
      expect(run).toMatchObject({ status: 1, stderr: '', outputs: { decision: 'freeze' } })
      expect(run.stdout).toMatch(
        kind === 'never answers' ? /no answer within 1s|time for the whole run is up/ : `by the proxy ${proxy}: `,
      )
      expect(shownBy(run)).not.toContain('pa55word')
    }
  })

  it.each(Object.keys(BROKEN))('%s, the guard ends in time, and passes nothing', async (kind) => {
    const guarded = await Guarded.start()
    cleanups.push(() => guarded.stop())
    const pull = guarded.pull({ [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) })
    const event = pullRequestEvent(pull, 'opened')
    const files = checkout({ 'event.json': JSON.stringify(event.payload) })
    cleanups.push(files.remove)
    const proxy = await brokenProxy(BROKEN[kind] ?? (() => {}))
    const env = {
      ...event.environment,
      GITHUB_EVENT_PATH: `${files.directory}/event.json`,
      GITHUB_API_URL: 'https://github.example/api/v3',
      HTTPS_PROXY: `http://someone:pa55word@${proxy}`,
    }
    const inputs = { mode: 'guard', 'github-token': 'job', ...limitsFor(kind) }
    const run = await runAction(files.directory, inputs, { env })
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/::error title=SLO Gate::GitHub: GET .* got no answer/)
    if (kind !== 'never answers') expect(run.stdout).toContain(`got no answer: by the proxy ${proxy}: `)
    expect(shownBy(run)).not.toContain('pa55word')
  })
})

describe('a proxy', () => {
  it('that is no address is refused, and not repeated', async () => {
    const run = await gate('that is no address', 'http://prometheus.example', {
      HTTP_PROXY: 'http://a:pa55word@:99999',
    })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('(HTTP_PROXY or ALL_PROXY, in either case) is not an address')
    expect(shownBy(run)).not.toContain('pa55word')
  })
})
