import picomatch from 'picomatch'

/** Attributes that make a checkout show another text than the commit holds, which is what reviewers see. */
const REWRITING = /^(working-tree-encoding|ident|filter)(=|$)/

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
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/)
    const rewrites = attributes.some((attribute) => REWRITING.test(attribute))
    return rewrites && !pattern.startsWith('#') && mayMatch(pattern, files)
      ? [{ line: index + 1, text: line.trim() }]
      : []
  })
}

/** A pattern without a slash matches names at any depth, as in gitignore; one in quotes is taken to match. */
function mayMatch(pattern: string, files: readonly string[]): boolean {
  if (pattern.startsWith('[attr]') || pattern.startsWith('"')) return true
  const isName = !pattern.replace(/\/$/, '').includes('/')
  const matches = picomatch(pattern.replace(/^\//, ''), { dot: true, nonegate: true, nocase: true, basename: isName })
  return files.some((file) => matches(file))
}
