/** What CODEOWNERS patterns can't say, though gitignore's can. */
const UNSUPPORTED = /^!|[[\]]|\*\*\*/

/**
 * A pattern of CODEOWNERS as a regular expression over paths from the repository's root; null for one that GitHub refuses.
 * Patterns are those of gitignore but for two things: `docs/*` stops at the files of `docs`, and there is no `!` and no
 * `[ ]`. (Libraries for gitignore hold a whole directory to be matched there, so none of them fits.)
 */
export function ownerPattern(pattern: string): RegExp | null {
  if (UNSUPPORTED.test(pattern) || pattern === '/') return null
  const body = pattern.replace(/^\//, '')
  const names = body.replace(/\/$/, '').split('/')
  // A slash before the end ties the pattern to the root; without one it matches at any depth.
  const isAnchored = pattern.startsWith('/') || names.length > 1
  const prefix = isAnchored ? '' : '(?:.*/)?'
  const last = names.at(-1) ?? ''
  const suffix = body.endsWith('/') ? '/.+' : last === '*' && isAnchored ? '' : '(?:/.*)?'
  return new RegExp(`^${prefix}${names.map(nameSource).join('')}${suffix}$`)
}

/** One name of the pattern with the slash after it, which `**` may stand for as well. */
function nameSource(name: string, index: number, names: readonly string[]): string {
  const isLast = index === names.length - 1
  if (name === '**') return isLast ? '.+' : '(?:.*/)?'
  const source = [...name.matchAll(/\\?./g)].map(([text]) => characterSource(text)).join('')
  return isLast ? source : `${source}/`
}

function characterSource(text: string): string {
  if (text === '*') return '[^/]*'
  if (text === '?') return '[^/]'
  return text.replace(/^\\(?=.)/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
