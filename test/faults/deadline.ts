import { performance } from 'node:perf_hooks'

/** After the deadline there are words to find and files to write. */
const GRACE_MS = 1000

/**
 * Watches for waiting after a deadline. Only time in which this process had nothing else to do counts: it has many runs under
 * way, on a machine that may be busy.
 */
export function idleFrom(ms: number) {
  let before: ReturnType<typeof performance.eventLoopUtilization> | null = null
  const timer = setTimeout(() => (before = performance.eventLoopUtilization()), ms)
  return {
    isTooMuch(): boolean {
      clearTimeout(timer)
      return before !== null && performance.eventLoopUtilization(before).idle > GRACE_MS
    },
  }
}
