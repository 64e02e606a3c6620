import { ANY_NAME, ANY_NAMES, type Glob, globOf } from '../model/glob.ts'

/** What CODEOWNERS patterns can't say, though gitignore's can. */
const UNSUPPORTED = /^!|[[\]]|\*\*\*/

/**
 * A pattern of CODEOWNERS over paths from the repository's root; null for one that GitHub refuses. Patterns are those of
 * gitignore but for two things: `docs/*` stops at the files of `docs`, and there is no `!` and no `[ ]`. (Libraries for
 * gitignore hold a whole directory to be matched there, so none of them fits.)
 */
export function ownerPattern(pattern: string): Glob | null {
  if (UNSUPPORTED.test(pattern) || pattern === '/') return null
  const body = pattern.replace(/^\//, '')
  const names = body.replace(/\/$/, '').split('/')
  // A slash before the end ties the pattern to the root; without one it matches at any depth.
  const isAnchored = pattern.startsWith('/') || names.length > 1
  const last = names.at(-1)
  const isDirectory = body.endsWith('/') || last === ANY_NAMES
  const below = isDirectory ? [ANY_NAME, ANY_NAMES] : last === ANY_NAME && isAnchored ? [] : [ANY_NAMES]
  return globOf([...(isAnchored ? [] : [ANY_NAMES]), ...names, ...below])
}
