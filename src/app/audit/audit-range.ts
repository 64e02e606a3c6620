import type { AuditEntry } from '../../core/audit/entry.ts'
import { compareAt, sameNumbers } from '../commits/compare.ts'
import type { Landing } from '../commits/landing.ts'
import { type Archive, judgeLandings, locate } from '../reviewers/judge-landing.ts'
import { landingsOf, type Stretch } from './landings.ts'

/** What an audit found, oldest first, and how many steps of the history it looked at. */
export interface Audited {
  readonly entries: readonly AuditEntry[]
  readonly looked: number
  /** From when on GitHub's own record tells of direct pushes, in unix seconds. */
  readonly pushesSince: number
}

/**
 * Judges every step of a stretch of history. Each must begin where the one before it ended, and the last must end at the
 * tip: what was not found, such as a pull request that a merge threw away again, shows as a gap.
 */
export async function auditStretch(stretch: Stretch, archive: Archive): Promise<Audited> {
  const { base, landings, pushesSince } = await landingsOf(archive.github, stretch)
  const entries: AuditEntry[] = []
  let reached = base?.after ?? null
  const left = [...landings]
  const judged = await judgeAll(landings, archive)
  for (let landing = await next(left, reached, archive); landing; landing = await next(left, reached, archive)) {
    entries.push(...(await gap(reached, landing.before, landing.at, archive)))
    const entry = judged.get(landing)
    if (entry) entries.push(entry)
    reached = landing.after
  }
  entries.push(...(await gap(reached, stretch.tip, stretch.now, archive)))
  return { entries, looked: landings.length, pushesSince }
}

/** So many landings are judged together: each has up to four trees, which may be large. */
const TOGETHER = 25

async function judgeAll(
  landings: readonly Landing[],
  archive: Archive,
): Promise<ReadonlyMap<Landing, AuditEntry | null>> {
  const judged = new Map<Landing, AuditEntry | null>()
  for (let start = 0; start < landings.length; start += TOGETHER) {
    const some = landings.slice(start, start + TOGETHER)
    const entries = await judgeLandings(some, archive)
    for (const [index, landing] of some.entries()) judged.set(landing, entries[index] ?? null)
  }
  return judged
}

/**
 * Takes the next landing out. A merge queue lands several in one second; of those, one that fits goes first, and before it
 * one that changes nothing.
 */
async function next(left: Landing[], reached: string | null, { sources }: Archive): Promise<Landing | undefined> {
  const together = left.filter(({ at }) => at === left[0]?.at)
  let index = 0
  if (together.length > 1) {
    const from = await locate(sources, reached)
    const isSame = async (commit: string | null) => await sameNumbers(sources, from, await locate(sources, commit))
    const fits = await Promise.all(together.map(async ({ before }) => await isSame(before)))
    const stays = await Promise.all(together.map(async ({ after }, which) => fits[which] && (await isSame(after))))
    index = Math.max(0, stays.includes(true) ? stays.indexOf(true) : fits.indexOf(true))
  }
  return left.splice(index, 1)[0]
}

/** The change between two commits that should promise the same; none, when they do. */
async function gap(from: string | null, to: string | null, at: number, { sources }: Archive): Promise<AuditEntry[]> {
  if (to === null) return []
  const [before, after] = [await locate(sources, from), await sources.locate(to)]
  if (before.tree === after.tree && before.diagnostics.length === after.diagnostics.length) return []
  const { changes, unreadable } = await compareAt(sources, before, after)
  if (changes.length === 0 && unreadable.length === 0) return []
  const common = { changes, unreadable, approvals: [], requirement: null, lacks: [] }
  return [{ ...common, at, commit: to, arrival: { kind: 'gap', from }, state: 'unreviewed' }]
}
