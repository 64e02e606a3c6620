import type { Recent, Standing } from '../budget/standing.ts'

/** What is known of an SLO when its rules are evaluated. `recent` is keyed by the span's seconds. */
export interface Facts {
  readonly standing: Standing
  readonly recent: ReadonlyMap<number, Recent>
  /** How long the compliance window is; a calendar window has only just begun at times. */
  readonly windowSeconds: number
}

/** What was measured over a span that a rule asks for. */
export function recentOver(seconds: number, { recent }: Facts): Recent {
  const found = recent.get(seconds)
  if (!found) throw new Error(`no measurement over ${seconds}s, which a rule asks for`)
  return found
}
