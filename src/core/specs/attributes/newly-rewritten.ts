import type { RewritingRule } from './rewriting.ts'

/** A rule that may rewrite files which it did not rewrite before. */
export interface NewlyRewritten {
  readonly rule: RewritingRule
  readonly files: readonly string[]
}

/** More than this is not tried: the lengths of all patterns times the lengths of all paths. */
const MOST_WORK = 100_000_000

/**
 * The rules by which git could give one of `files` another text than before; null when there is too much to try. A file that
 * was not there before had no rule, so that nobody can put the rule first and the contract later.
 */
export function newlyRewritten(
  files: readonly string[],
  before: readonly RewritingRule[],
  after: readonly RewritingRule[],
  wasThere: (file: string) => boolean,
): readonly NewlyRewritten[] | null {
  if (lengthOf(after) * files.reduce((sum, { length }) => sum + length, 0) > MOST_WORK) return null
  const found = new Map<RewritingRule, string[]>()
  for (const file of files) {
    const now = after.filter((rule) => rule.couldMatch(file))
    if (!now.some(rewrites)) continue
    const was = wasThere(file) ? before.filter((rule) => rule.couldMatch(file)) : []
    for (const rule of toBlame(was, now)) found.set(rule, [...(found.get(rule) ?? []), file])
  }
  return [...found].map(([rule, those]) => ({ rule, files: those }))
}

const lengthOf = (rules: readonly RewritingRule[]) => rules.reduce((sum, { length }) => sum + length, 0)
const rewrites = ({ sets }: RewritingRule) => sets.length > 0

/** The last rule counts, so the same ones in another order are others. */
function toBlame(was: readonly RewritingRule[], now: readonly RewritingRule[]): readonly RewritingRule[] {
  if (was.length === now.length && now.every(({ key }, index) => was[index]?.key === key)) return []
  const known = new Set(was.map(({ key }) => key))
  const added = now.filter((rule) => rewrites(rule) && !known.has(rule.key))
  return added.length > 0 ? added : now.filter(rewrites)
}
