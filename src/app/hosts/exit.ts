import type { RawInputs } from '../inputs/names.ts'
import { READERS } from '../inputs/readers.ts'
import { failsNoJob, modesOf } from '../modes.ts'

/** For what was written to arrive, on systems where that takes a while. */
const GRACE_MS = 1000

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
 * running for ever; where nothing is left, it ends at once.
 */
export function endSoon(status: number, raw: RawInputs = {}): void {
  process.exitCode = status
  // Words may turn out to be lost only now.
  process.once('exit', () => {
    if (hasLostWords && status === 0 && canFail(raw)) process.exitCode = 1
  })
  setTimeout(() => process.exit(), GRACE_MS).unref()
}

function canFail({ mode = '', 'dry-run': dry = '' }: RawInputs): boolean {
  const named = READERS.mode(mode)
  const isDry = READERS['dry-run'](dry) === true
  return (
    typeof named !== 'string' || named === '' || modesOf(named, null).some((one) => !failsNoJob(one, { dryRun: isDry }))
  )
}
