import { execFileSync } from 'node:child_process'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pullRequestEvent, pullRequestTargetEvent } from '../github/events.ts'
import { describeWith } from '../support/available.ts'
import { contractText } from '../support/build.ts'
import { CONTRACT, contract, Guarded } from '../support/guarded.ts'
import { canHangLookups, hangingLookups } from '../support/hanging-lookup.ts'
import { json, serve } from '../support/http-server.ts'
import { checkout, hasNode20, NODE_20, ROOT, runAction, runProgram } from '../support/program.ts'

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

const CLI = path.join(ROOT, 'dist/cli.js')
const NODES = [process.execPath, ...(hasNode20 ? [NODE_20] : [])].map((node) => ({
  node,
  name: node === NODE_20 ? 'Node 20' : 'this Node',
}))

function workspace(files: Readonly<Record<string, string>> = { '.slo/slos/a.yaml': contractText() }): string {
  const work = checkout(files)
  cleanups.push(work.remove)
  return work.directory
}

/** A server on the loopback that does to each connection what it is told. */
async function listening(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${(server.address() as { port: number }).port}`
}

describeWith(canHangLookups, 'while a name is looked up that hangs', () => {
  it.concurrent.each(NODES.flatMap((one) => [true, false].map((dryRun) => ({ ...one, dryRun }))))(
    'the gate at a terminal ends in time and with its own status, on $name with dry-run: $dryRun',
    async ({ node, dryRun }) => {
      const args = [CLI, 'gate', '--backend-url', 'http://prometheus.hanging.example', '--run-timeout', '3s']
      const ended = await runProgram(node, [...args, ...(dryRun ? ['--dry-run'] : [])], hangingLookups(), workspace())
      expect(ended).toMatchObject({ status: dryRun ? 0 : 1, stderr: '' })
      expect(ended.stdout).toContain('the time for the whole run is up')
      expect(ended.stdout).toContain('unknown')
    },
  )

  it.concurrent('the Action ends in time, and what it decided is written', async () => {
    const inputs = { mode: 'gate', 'backend-url': 'http://prometheus.hanging.example', 'run-timeout': '3s' }
    const run = await runAction(workspace(), inputs, { env: hangingLookups() })
    expect(run).toMatchObject({
      status: 1,
      stderr: '',
      outputs: { decision: 'freeze', 'unknown-slos': 'shop/availability' },
    })
    expect(run.summary).not.toBe('')
    expect(run.report).not.toBeNull()
  })

  it.concurrent('of a proxy, the gate ends in time', async () => {
    const env = { ...hangingLookups(), HTTPS_PROXY: 'http://proxy.hanging.example:3128' }
    const inputs = { mode: 'gate', 'backend-url': 'https://prometheus.example', 'run-timeout': '3s' }
    expect(await runAction(workspace(), inputs, { env })).toMatchObject({
      status: 1,
      outputs: { decision: 'freeze' },
    })
  })

  it.concurrent('of GitHub, the guard ends in time', async () => {
    const guarded = await Guarded.start()
    cleanups.push(() => guarded.stop())
    const event = pullRequestEvent(guarded.pull({ [CONTRACT]: contract() }), 'opened')
    const directory = workspace({ 'event.json': JSON.stringify(event.payload) })
    const env = {
      ...hangingLookups(),
      ...event.environment,
      GITHUB_EVENT_PATH: `${directory}/event.json`,
      GITHUB_API_URL: 'https://github.hanging.example/api/v3',
    }
    const run = await runAction(directory, { mode: 'guard', 'github-token': 'job', 'run-timeout': '3s' }, { env })
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/::error title=SLO Gate::GitHub: GET .* got no answer/)
  })
})

describe('the gate ends in time with unknown', () => {
  const HANGING: Readonly<Record<string, (socket: Socket) => void>> = {
    'speaks no TLS, nor anything else': () => {},
    'drips the body of its answer': (socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{')
        const timer = setInterval(() => socket.write(' '), 20)
        socket.on('close', () => clearInterval(timer))
      })
    },
    'drips its headers': (socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const timer = setInterval(() => socket.write('x: y\r\n'), 20)
        socket.on('close', () => clearInterval(timer))
      })
    },
  }
  it.concurrent.each(Object.keys(HANGING))('where the backend %s', async (kind) => {
    const address = await listening(HANGING[kind] ?? (() => {}))
    const scheme = kind.includes('TLS') ? 'https' : 'http'
    const inputs = { mode: 'gate', 'backend-url': `${scheme}://${address}`, 'run-timeout': '3s' }
    const run = await runAction(workspace(), inputs)
    expect(run).toMatchObject({ status: 1, stderr: '', outputs: { decision: 'freeze' } })
  })
})

it('the guard does not wait for a secondary rate limit beyond its time', async () => {
  const server = await serve((_, response) =>
    json(response, 403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '55' }),
  )
  cleanups.push(() => server.stop())
  const guarded = Guarded.inMemory()
  const event = pullRequestTargetEvent(guarded.pull({ [CONTRACT]: contract() }), 'opened')
  const directory = workspace({ 'event.json': JSON.stringify(event.payload) })
  const env = { ...event.environment, GITHUB_EVENT_PATH: `${directory}/event.json`, GITHUB_API_URL: server.url }
  const run = await runAction(directory, { mode: 'guard', 'github-token': 'job', 'run-timeout': '3s' }, { env })
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('::error title=SLO Gate::GitHub: ')
})

describe('at a terminal', () => {
  it.concurrent('a git that listens to nothing does not keep the guard', async () => {
    const directory = workspace({ 'bin/git': "#!/bin/sh\ntrap '' TERM INT HUP\nexec sleep 3600\n" })
    execFileSync('chmod', ['+x', path.join(directory, 'bin/git')])
    const env = { PATH: `${directory}/bin:${process.env.PATH}` }
    const ended = await runProgram(process.execPath, [CLI, 'guard', '--run-timeout', '2s'], env, directory)
    expect(ended.status).toBe(2)
    expect(ended.stderr).toMatch(/git \S+ did not end within run-timeout/)
  })

  it.concurrent.each(NODES)(
    'a file of counts that nobody writes does not keep the gate, on $name',
    async ({ node }) => {
      const directory = workspace()
      execFileSync('mkfifo', [path.join(directory, 'counts.csv')])
      const args = [CLI, 'gate', '--backend', 'counts', '--backend-url', 'counts.csv', '--run-timeout', '2s']
      const ended = await runProgram(node, args, {}, directory)
      // Where Node can only be killed, its status is that of a signal.
      expect(ended.status).toBe(node === NODE_20 ? null : 1)
      expect(ended.stderr).toContain('run-timeout: gate did not end within the 2s of the run')
    },
  )
})

it('modes that run one after the other share the time of the run', async () => {
  const guarded = Guarded.inMemory()
  const event = pullRequestTargetEvent(guarded.pull({ [CONTRACT]: contract() }), 'opened')
  const directory = workspace({ 'event.json': JSON.stringify(event.payload) })
  const asked: string[] = []
  const server = await serve(({ method, url }) => void asked.push(`${method} ${url.split('?')[0]}`))
  cleanups.push(() => server.stop())
  const env = { ...event.environment, GITHUB_EVENT_PATH: `${directory}/event.json`, GITHUB_API_URL: server.url }
  const run = await runAction(directory, { mode: 'auto', 'github-token': 'job', 'run-timeout': '3s' }, { env })
  expect(run.status).toBe(1)
  const reads = asked.filter((one) => one.startsWith('GET'))
  // What hangs is asked by lint. For the guard and the report there is no time left but to say so.
  expect(reads).toHaveLength(1)
  expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1)
})
