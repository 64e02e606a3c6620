import { type AttributeLine, type AttributeState, readAttributeLines } from './attribute-line.ts'
import { type AttributePattern, attributePattern } from './attribute-pattern.ts'

/**
 * Attributes that make a checkout show another text than the commit holds, which is what reviewers see. `text`, `eol` and
 * `crlf` are none: they change ends of lines, which YAML reads as one. `export-…` are for archives, and nobody reads those.
 */
const REWRITING = ['working-tree-encoding', 'ident', 'filter']

/** A file of attributes, with its bytes, a character for each. */
export interface AttributesText {
  readonly file: string
  /** The directory that it stands in, from the repository's root; empty for the root. */
  readonly directory: string
  readonly bytes: string
}

/** A line that could make git rewrite some file, or keep it from doing so. */
export interface RewritingRule extends Pick<AttributeLine, 'line' | 'text'> {
  readonly file: string
  /** What of it rewrites, such as `filter=lfs`, or the macro that stands for it; nothing when it only takes that away. */
  readonly sets: readonly string[]
  /** Two rules with one key do the same to the files that they match. */
  readonly key: string
  readonly length: number
  couldMatch(path: string): boolean
}

/** The rules of all files of attributes at a commit, those of the root first. */
export function rewritingRules(files: readonly AttributesText[]): RewritingRule[] {
  const read = files.flatMap((file) => readAttributeLines(file.bytes).map((line) => ({ ...line, file })))
  const { touching, setting, definitions } = rewritingMacros(read)
  return read.flatMap((line) => {
    const states = line.states.filter(({ name }) => touching.has(name))
    const pattern = states.length > 0 ? patternOf(line) : null
    if (!pattern) return []
    const { file, directory } = line.file
    const depth = directory === '' ? 0 : bytesOf(directory).length + 1
    const usesMacro = states.some(({ name }) => !REWRITING.includes(name))
    return [
      {
        file,
        line: line.line,
        text: shown(line.text),
        sets: states.filter(({ name, isSet }) => isSet && setting.has(name)).map(({ text }) => shown(text)),
        key: JSON.stringify([file, line.subject, line.text, usesMacro && definitions]),
        length: pattern.length,
        // A name that is not UTF-8 has this character in GitHub's answer, and git sees other bytes.
        couldMatch: (path: string) => path.includes('\ufffd') || pattern.couldMatch(bytesOf(path).slice(depth)),
      },
    ]
  })
}

const ANY_FILE: AttributePattern = { length: 1, couldMatch: () => true }

function patternOf({ subject }: AttributeLine): AttributePattern | null {
  switch (subject.kind) {
    case 'pattern':
      return attributePattern(subject.pattern)
    case 'macro':
      return null
    case 'anything':
      return ANY_FILE
  }
}

type LineOfFile = Pick<AttributeLine, 'subject' | 'states' | 'text'> & { readonly file: AttributesText }

/** The attributes that have to do with rewriting, macros included; those that set it; and the lines that make these macros. */
function rewritingMacros(lines: readonly LineOfFile[]) {
  const macros = lines.flatMap((line) => (line.subject.kind === 'macro' ? [{ ...line, name: line.subject.name }] : []))
  const touching = closure(macros, () => true)
  const setting = closure(macros, ({ isSet }) => isSet)
  const definitions = macros.filter(({ name }) => touching.has(name)).map(({ file, text }) => [file.file, text])
  return { touching, setting, definitions }
}

/** The attributes that rewrite, with all macros that lead to one by such states. */
function closure(
  macros: readonly (Pick<AttributeLine, 'states'> & { readonly name: string })[],
  counts: (state: AttributeState) => boolean,
): ReadonlySet<string> {
  const names = new Set(REWRITING)
  for (let known = 0; known < names.size; ) {
    known = names.size
    for (const { name, states } of macros) {
      if (states.some((state) => counts(state) && names.has(state.name))) names.add(name)
    }
  }
  return names
}

/** A path as git sees it: a character for each of its bytes, whatever its case. */
const bytesOf = (path: string) => String.fromCharCode(...new TextEncoder().encode(path)).toLowerCase()
const shown = (bytes: string) => new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
