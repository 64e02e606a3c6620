import { within } from '../adapters/network/deadline.ts'
import { Unavailable } from '../core/model/errors.ts'
import type { RunTime } from './inputs/run-time.ts'
import type { Mode } from './modes.ts'

const LOOK_EVERY_MS = 400
/** Of the time between two looks: with less, there was something to do. */
const IDLE_SHARE = 0.8

/**
 * What a mode comes to within the run's time. Whatever asks others ends by itself before that; this holds for the rest, such as a
 * file on a network drive that hangs. A mode that still works, on a busy machine, is about to answer, and that must not be lost.
 */
export async function withinRunTime<Answer>(mode: Mode, time: RunTime, work: Promise<Answer>): Promise<Answer> {
  const answered = new AbortController()
  const stuck = new AbortController()
  const watch = () => void abortWhenIdle(stuck, answered.signal)
  if (time.end.aborted) watch()
  else time.end.addEventListener('abort', watch, { once: true, signal: answered.signal })
  try {
    return await within(stuck.signal, work)
  } catch (error) {
    if (!stuck.signal.aborted || error !== stuck.signal.reason) throw error
    throw new Unavailable(`run-timeout: ${mode} did not end within the ${time.totalMs / 1000}s of the run`, false)
  } finally {
    answered.abort()
  }
}

async function abortWhenIdle(stuck: AbortController, answered: AbortSignal): Promise<void> {
  while (!answered.aborted) {
    // The global one: a run that ends in time, as nearly all do, then loads no module for it.
    const before = performance.eventLoopUtilization()
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    if (performance.eventLoopUtilization(before).idle > LOOK_EVERY_MS * IDLE_SHARE) return stuck.abort()
  }
}
