import type { Commits, Range } from '../../core/review/commit.ts'

/**
 * Every commit at which a range parts from its base. Where two histories cross there are several, of which GitHub names
 * one; the others are among those that the range was merged with.
 */
export async function mergeBasesOf(github: Commits, { mergeBase, commits }: Range): Promise<readonly string[]> {
  const inside = new Set(commits.map(({ sha }) => sha))
  const edge = new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !inside.has(parent)))
  edge.delete(mergeBase)
  const bases = [mergeBase]
  for (const sha of edge) if ((await github.mergeBase(sha, mergeBase)) !== sha) bases.push(sha)
  return bases
}
