import { compareAt } from '../guard/numbers.ts'
import type { AuditEntry } from './entry.ts'
import { type Archive, judgeLanding, locate } from './judge-landing.ts'
import { landingsOf, type Stretch } from './landings.ts'

/** What an audit found, oldest first, and how many steps of the history it looked at. */
export interface Audited {
  readonly entries: readonly AuditEntry[]
  readonly looked: number
}

/**
 * Judges every step of a stretch of history. Each must begin where the one before it ended, and the last must end at the
 * tip: git leaves out of a path's history what a merge threw away, and a gap shows that.
 */
export async function auditStretch(stretch: Stretch, now: number, archive: Archive): Promise<Audited> {
  const { base, landings } = await landingsOf(archive.client, stretch)
  const entries: AuditEntry[] = []
  let reached = base?.after ?? null
  for (const landing of landings) {
    entries.push(...(await gap(reached, landing.before, landing.at, archive)))
    const entry = await judgeLanding(landing, archive)
    if (entry) entries.push(entry)
    reached = landing.after
  }
  entries.push(...(await gap(reached, stretch.tip, now, archive)))
  return { entries, looked: landings.length }
}

/** The change between two commits that should promise the same; none, when they do. */
async function gap(from: string | null, to: string | null, at: number, { reader }: Archive): Promise<AuditEntry[]> {
  if (to === null) return []
  const { changes, unreadable } = await compareAt(reader, await locate(reader, from), await reader.locate(to))
  if (changes.length === 0 && unreadable.length === 0) return []
  const common = { changes, unreadable, approvals: [], requirement: null, lacks: [] }
  return [{ ...common, at, commit: to, arrival: { kind: 'gap', from }, state: 'unreviewed' }]
}
