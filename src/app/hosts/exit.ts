import type { Writable } from 'node:stream'

/** A reader that takes nothing any more must not keep the program. */
const LONGEST_FLUSH_MS = 500
/** What Node names that waits in the operating system, where nothing can give it up: a name that is looked up, a file. */
const STUCK = /^(GetAddrInfoReq|GetNameInfoReq|FSReq|FileHandle)/

/**
 * Ends the program when all is said, with the status that is set. What was given up, such as a connection that waits for a proxy,
 * would keep it running for ever.
 */
export async function endNow(): Promise<never> {
  await Promise.race([
    Promise.all([flushed(process.stdout), flushed(process.stderr)]),
    new Promise((resolve) => setTimeout(resolve, LONGEST_FLUSH_MS)),
  ])
  if (process.getActiveResourcesInfo().some((name) => STUCK.test(name))) endStuck()
  process.exit()
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
