/** Starts a real server on a free loopback port, in a temporary directory that goes away with it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Server {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
  signal(signal: NodeJS.Signals): void
  /** Starts it again, with the data that it has and at the same address, whether it ended by itself or not. */
  restart(): Promise<void>
}

export interface Program {
  readonly binary: string
  /** Answers 200 once the server can be asked. */
  readonly readyPath: string
  /** Puts what the server needs into its directory, before it starts. */
  readonly prepare?: (directory: string) => Promise<void>
  readonly args: (directory: string, address: string) => readonly string[]
}

const ENDINGS = ['exit', 'disconnect'] as const
const ATTEMPTS = 3
const READY_WITHIN = 120_000
const STOP_WITHIN = 60_000
const POLL_EVERY = 25
const LOG_KEPT = 4_000

/** The program's full path, or undefined when this machine does not have it. */
export function findProgram(name: string): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '')
  return directories.map((directory) => join(directory, name)).find(isExecutable)
}

/** Another process may take the free port before the server does, so an early death is tried again. */
export async function startServer(program: Program): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(program)
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof EarlyExit)) throw error
    }
  }
}

/** Runs a program to its end, and throws what it wrote when it fails. */
export async function run(binary: string, args: readonly string[]): Promise<void> {
  const child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const log = keepLog(child)
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${binary} ended with ${status}:\n${log()}`)
}

/** Waits until the condition holds; what it throws counts as not yet. */
export async function waitUntil(what: string, holds: () => Promise<boolean>, within = READY_WITHIN): Promise<void> {
  const deadline = Date.now() + within
  while (!(await holds().catch((error: unknown) => refuse(error)))) {
    if (Date.now() > deadline) throw new Error(`Waited ${within / 1000} s in vain until ${what}`)
    await sleep(POLL_EVERY)
  }
}

/** The server died before it was ready. */
class EarlyExit extends Error {}

async function startOnce(program: Program): Promise<Server> {
  const directory = await mkdtemp(join(tmpdir(), 'slo-gate-'))
  try {
    await program.prepare?.(directory)
    return await serve(program, directory)
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    throw error
  }
}

async function serve(program: Program, directory: string): Promise<Server> {
  const address = `127.0.0.1:${await freePort()}`
  const url = `http://${address}`
  const begin = () => spawn(program.binary, program.args(directory, address), { stdio: ['ignore', 'pipe', 'pipe'] })
  let child = begin()
  let log = keepLog(child)
  const abandon = () => {
    child.kill('SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  }
  const ready = () =>
    waitUntil(`${program.binary} is ready`, async () => {
      if (hasEnded(child)) throw new EarlyExit(`${program.binary} ended before it was ready:\n${log()}`)
      return (await fetch(`${url}${program.readyPath}`)).ok
    })
  // A worker that ends, or whose test run is killed, must not leave its servers behind
  for (const event of ENDINGS) process.once(event, abandon)
  const stop = async () => {
    // One that is halted hears nothing else.
    child.kill('SIGCONT')
    await end(child)
    for (const event of ENDINGS) process.off(event, abandon)
    await rm(directory, { recursive: true, force: true })
  }
  try {
    await ready()
    return {
      url,
      get pid() {
        return child.pid ?? 0
      },
      stop,
      signal: (signal) => void child.kill(signal),
      async restart() {
        if (!hasEnded(child)) await end(child)
        child = begin()
        log = keepLog(child)
        await ready()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function refuse(error: unknown): false {
  if (error instanceof EarlyExit) throw error
  return false
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN)
  await ended
  clearTimeout(impatience)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Reads what the child writes, lest it block on a full pipe, and keeps the end for an error message. */
function keepLog(child: ChildProcess): () => string {
  let log = ''
  const keep = (text: Buffer | Error) => {
    log = (log + text).slice(-LOG_KEPT)
  }
  child.on('error', keep)
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => log
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
