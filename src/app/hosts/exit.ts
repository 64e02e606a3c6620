import type { Writable } from 'node:stream'
import type { RawInputs } from '../inputs/names.ts'
import { READERS } from '../inputs/readers.ts'
import { failsNoJob, modesOf } from '../modes.ts'

/** A reader that takes nothing must not keep the program for ever; a slow one, as on a busy machine, gets all. */
const LONGEST_FLUSH_MS = 10_000
const GRACE_MS = 500
const LOOK_MS = 20
/** What Node names that waits in the operating system, where nothing can give it up: a name that is looked up, a file. */
const STUCK = /^(GetAddrInfoReq|GetNameInfoReq|FSReq|FileHandle)/

/**
 * Lets the program outlive whoever reads its words: a reader that goes away early, as `head` does, takes nothing from the decision, its
 * outputs and its report. Words that are lost otherwise, as on a full disk, are told once, and are no leave to deploy.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessClosed)
}

let hasLostWords = false

function unlessClosed({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' || hasLostWords) return
  hasLostWords = true
  process.stderr.write(`The output can't be written: ${message}\n`)
}

/**
 * Ends the program when all is said, with this status. What was given up, such as a connection that waits for a proxy, would keep it
 * running for ever.
 */
export async function endNow(status: number, raw: RawInputs = {}): Promise<never> {
  process.exitCode = status
  await Promise.race([
    Promise.all([flushed(process.stdout), flushed(process.stderr)]),
    new Promise((resolve) => setTimeout(resolve, LONGEST_FLUSH_MS)),
  ])
  // Words may turn out to be lost only now.
  if (hasLostWords && status === 0 && canFail(raw)) process.exitCode = 1
  if (await isStuck()) endStuck()
  process.exit()
}

/** Whether something waits in the operating system, and goes on to: what is only under way ends by itself. */
async function isStuck(): Promise<boolean> {
  for (let waited = 0; waited < GRACE_MS; waited += LOOK_MS) {
    if (!process.getActiveResourcesInfo().some((name) => STUCK.test(name))) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return true
}

/** Resolves when what was written has arrived, or can't. */
const flushed = (stream: Writable) => new Promise((resolve) => stream.write('', resolve))

/** Node joins its threads before it exits, and one that hangs in the operating system would keep it for as long as that takes. */
function endStuck(): void {
  const status = Number(process.exitCode ?? 0)
  if (process.execve && process.platform !== 'win32') {
    const { NODE_OPTIONS: _, ...environment } = process.env
    // Another program takes the place of this one, threads and all, and does nothing but end with its status.
    process.execve(process.execPath, [process.execPath, '--eval', `process.exitCode = ${status}`], environment)
  }
  // An older Node can't be replaced, only killed; then its status is another, but not that of success.
  if (status !== 0) process.kill(process.pid, 'SIGKILL')
}

function canFail({ mode = '', 'dry-run': dry = '' }: RawInputs): boolean {
  const named = READERS.mode(mode)
  const isDry = READERS['dry-run'](dry) === true
  return (
    typeof named !== 'string' || named === '' || modesOf(named, null).some((one) => !failsNoJob(one, { dryRun: isDry }))
  )
}
