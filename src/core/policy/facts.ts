import type { Recent, Standing } from '../budget/standing.ts'
import type { Duration } from '../model/duration.ts'

/** What is known of an SLO when its rules are evaluated. */
export interface Facts {
  readonly standing: Standing
  /** By the span's seconds. */
  readonly recent: ReadonlyMap<number, Recent>
  /** By the span as it is written, for queries that are spelled with it. */
  readonly spelled?: ReadonlyMap<string, Recent>
  /** How long the compliance window is; a calendar window has only just begun at times. */
  readonly windowSeconds: number
}

/** What was measured over a span that a rule asks for. */
export function recentOver({ seconds, text }: Duration, { recent, spelled }: Facts): Recent {
  const found = spelled?.get(text) ?? recent.get(seconds)
  if (!found) throw new Error(`no measurement over ${seconds}s, which a rule asks for`)
  return found
}
