import { UsageError } from '../core/model/errors.ts'
import { MINUTE, rfc3339 } from '../core/model/time.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

/**
 * The evaluation instant in unix seconds. The newest data is still being written, so the instant lies a minute back; on the minute, so that
 * caches help.
 */
export function evaluationInstant(inputs: Inputs, host: Host): number {
  const now = Math.floor(host.now() / 1000)
  if (inputs.at === null) return Math.floor((now - MINUTE) / MINUTE) * MINUTE
  if (inputs.at > now) throw new UsageError(`at: ${rfc3339(inputs.at)} is in the future; nothing was measured then`)
  return inputs.at
}

/** An instant that lies no further back is about now. */
const ABOUT_NOW = 10 * MINUTE

/** How many seconds an instant lies back; null when it is about now. */
export const notablyPast = (at: number, now: number): number | null => (now - at > ABOUT_NOW ? now - at : null)
