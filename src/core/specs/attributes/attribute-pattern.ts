import { classEnd } from './class-end.ts'

/** A pattern of git attributes. It fits whatever git's would, and a little more. */
export interface AttributePattern {
  /** How long it is, by which the time to try it grows. */
  readonly length: number
  /** Whether git could take it to match a file; `path` is one of bytes, from the directory of the attributes. */
  couldMatch(path: string): boolean
}

/** A part of a pattern: a byte as its number, or one of these. */
const ONE = -1
const NAME_PART = -2
const ANYTHING = -3
/** Any directories, none included; it is followed by `IN_DIRECTORIES`. */
const DIRECTORIES = -4
const IN_DIRECTORIES = -5
const SLASH = 47

/**
 * Reads a pattern as git's dir.c and wildmatch.c do; null when it can't match a file. In doubt it matches: case is of no account
 * (`core.ignoreCase`), a class stands for any byte, and `**` within a name for any directories, as git takes it to behind a name without wildcards.
 */
export function attributePattern(written: string): AttributePattern | null {
  // A negative pattern is skipped with a warning, and one with a slash at its end is for directories.
  if (written === '' || written.startsWith('!') || written.endsWith('/')) return null
  const isName = !written.includes('/')
  const parts = partsOf(written.toLowerCase().replace(/^\//, ''))
  if (!parts) return null
  const end = String.fromCharCode(...parts.slice(parts.findLastIndex((part) => part < 0) + 1))
  // Most patterns are told from a path by its ending, which costs next to nothing.
  const couldMatch = (path: string) =>
    path.endsWith(end) && fits(parts, isName ? path.slice(path.lastIndexOf('/') + 1) : path)
  return { length: parts.length, couldMatch }
}

function partsOf(pattern: string): number[] | null {
  const parts: number[] = []
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at]
    if (character === '*') {
      const end = at + (/^\**/.exec(pattern.slice(at))?.[0].length ?? 0)
      const slash = /^\\?\//.exec(pattern.slice(end))?.[0].length ?? 0
      const isOne = end === at + 1
      parts.push(...(isOne ? [NAME_PART] : slash > 0 ? [DIRECTORIES, IN_DIRECTORIES] : [ANYTHING]))
      at = isOne ? end : end + slash
    } else if (character === '[') {
      const end = classEnd(pattern, at)
      if (end === null) return null
      parts.push(ONE)
      at = end
    } else if (character === '?') {
      parts.push(ONE)
      at += 1
    } else {
      if (character === '\\') at += 1
      if (at === pattern.length) return null
      parts.push(pattern.charCodeAt(at))
      at += 1
    }
  }
  return parts
}

/** Goes through the path once, with all parts that could be next; so the time is at most the product of both lengths. */
function fits(parts: readonly number[], path: string): boolean {
  let next = new Set<number>()
  reach(next, parts, 0)
  for (const character of path) {
    const byte = character.charCodeAt(0)
    const after = new Set<number>()
    for (const at of next) {
      const part = parts[at]
      if (part === undefined) continue
      const stays = part === ANYTHING || part === IN_DIRECTORIES || (part === NAME_PART && byte !== SLASH)
      if (stays) after.add(at)
      if (stays && part !== IN_DIRECTORIES) reach(after, parts, at + 1)
      const goesOn = part === byte || (part === ONE && byte !== SLASH) || (part === IN_DIRECTORIES && byte === SLASH)
      if (goesOn) reach(after, parts, at + 1)
    }
    if (after.size === 0) return false
    next = after
  }
  return next.has(parts.length)
}

/** Adds a part, and those behind it that it lets be next without a byte. */
function reach(next: Set<number>, parts: readonly number[], at: number): void {
  if (next.has(at)) return
  next.add(at)
  const part = parts[at]
  if (part === NAME_PART || part === ANYTHING) reach(next, parts, at + 1)
  if (part === DIRECTORIES) {
    reach(next, parts, at + 1)
    reach(next, parts, at + 2)
  }
}
