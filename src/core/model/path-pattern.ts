/** A pattern of `paths` as it is matched: without a leading slash; a path that ends with one is a directory with all below it. */
export const matchedPattern = (path: string): string => (path.endsWith('/') ? `${path}**` : path).replace(/^\.?\//, '')

/**
 * Whether every file that one pattern matches is certain to match another. False where that is not plain: braces, classes and the
 * like are equal only to themselves.
 */
export function isCovered(path: string, by: string): boolean {
  const [pattern, wider] = [matchedPattern(path), matchedPattern(by)]
  if (pattern === wider) return true
  const directory = /^(.*\/)?\*\*$/.exec(wider)
  if (!directory || !isPlain(pattern)) return false
  const [, prefix = ''] = directory
  return !prefix.includes('*') && pattern.startsWith(prefix) && pattern.length > prefix.length
}

/** Names of letters that stand for themselves, and stars; no name is empty, `.` or `..`. */
const isPlain = (pattern: string): boolean =>
  pattern.split('/').every((name) => /^[\p{L}\p{N}_. *@-]+$/u.test(name) && !/^\.+$/.test(name))
