import { ANY_NAMES, type Glob, globOf } from '../../model/glob.ts'

/** Attributes that make a checkout show another text than the commit holds, which is what reviewers see. */
const REWRITING = /^(working-tree-encoding|ident|filter)(=|$)/
/** A longer pattern is taken to match, which is what it was written for. */
const LONGEST = 1000

/** A line of a `.gitattributes` file, counted from 1. */
export interface AttributeLine {
  readonly line: number
  readonly text: string
}

/**
 * The lines that may rewrite one of `files`, whose paths are relative to the attributes' own directory. A macro may be used
 * anywhere, so one that rewrites counts whatever it is for.
 */
export function rewritingLines(text: string, files: readonly string[]): AttributeLine[] {
  const paths = files.map((file) => file.toLowerCase())
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/)
    const rewrites = attributes.some((attribute) => REWRITING.test(attribute))
    return rewrites && !pattern.startsWith('#') && mayMatch(pattern.toLowerCase(), paths)
      ? [{ line: index + 1, text: line.trim() }]
      : []
  })
}

/** One in quotes is taken to match. */
function mayMatch(pattern: string, paths: readonly string[]): boolean {
  if (pattern.startsWith('[attr]') || pattern.startsWith('"') || pattern.length > LONGEST) return true
  const glob = attributePattern(pattern)
  return paths.some((path) => glob.test(path))
}

/** A pattern without a slash matches names at any depth, as in gitignore. */
function attributePattern(pattern: string): Glob {
  const names = pattern.replace(/^\//, '').replace(/\/$/, '').split('/')
  const isName = names.length === 1 && !pattern.startsWith('/')
  return globOf(isName ? [ANY_NAMES, ...names] : names)
}
