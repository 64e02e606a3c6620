import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml'
import { type Diagnostic, Problem } from './diagnostic.ts'
import type { Place, SourceFile } from './source.ts'

/** One YAML document as plain values, and where each value stands. */
export interface YamlDocument {
  readonly value: unknown
  /** The place of the value at `path`, or of its nearest ancestor that exists; with `key`, of that key in the mapping. */
  placeOf(path: readonly PropertyKey[], key?: string): Place
  /** The text at `path` and where its characters stand; null when no text is there. */
  textAt(path: readonly PropertyKey[]): PlacedText | null
}

/** A text of a document. */
export interface PlacedText {
  readonly text: string
  /** Of the first character, when `inline`; else of the key that holds the text. */
  readonly place: Place
  /** Whether the text stands on one line as it is, so that its nth character stands n columns after its first. */
  readonly inline: boolean
}

export interface YamlFile {
  readonly documents: readonly YamlDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A larger file is no contract; it is refused before it costs memory. */
const MAX_CHARACTERS = 1_048_576
const MAX_ALIASES = 32
const EXACT_DIGITS = 15
/** The parser's errors at text that should have been in quotes. */
const QUOTED = /^(BAD_SCALAR_START|UNEXPECTED_TOKEN|MISSING_CHAR)$/

/** Parses YAML 1.2. Any error or warning of the parser, too many aliases, and inexact numbers are diagnostics. */
export function parseYaml(source: SourceFile): YamlFile {
  if (source.text.length > MAX_CHARACTERS) {
    const problem = new Problem(`this file has ${source.text.length} characters`, `at most ${MAX_CHARACTERS}`)
    return { documents: [], diagnostics: [{ code: 'yaml', place: { file: source.path, line: 1, column: 1 }, problem }] }
  }
  if (/\$Id[:$]/.test(source.text)) {
    // With the git attribute `ident` a checkout shows other text there than the commit holds, which reviewers see.
    const problem = new Problem('a checkout may put other text in the place of `$Id`', 'a file without it')
    return { documents: [], diagnostics: [{ code: 'yaml', place: { file: source.path, line: 1, column: 1 }, problem }] }
  }
  const lines = new LineCounter()
  const options = { lineCounter: lines, version: '1.2', prettyErrors: false, uniqueKeys: true } as const
  const parsed = parseOrNull(source.text, options)
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: source.path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (!parsed) {
    const problem = new Problem('this file is nested too deeply', 'a mapping of a few levels')
    return { documents: [], diagnostics: [{ code: 'yaml', place: { file: source.path, line: 1, column: 1 }, problem }] }
  }
  const documents: YamlDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of 'empty' in parsed ? [] : parsed) {
    // One mistake often draws a tail of errors on its line; the first says what it was.
    const firstOfLine = new Map(
      [...document.errors, ...document.warnings].reverse().map((error) => [lines.linePos(error.pos[0]).line, error]),
    )
    const troubles: Diagnostic[] = [...firstOfLine.values()].map((error) => ({
      code: 'yaml',
      place: placeAt(error.pos[0]),
      problem: new Problem(
        error.message,
        'YAML 1.2',
        QUOTED.test(error.code) ? 'Put text that holds @, {, } or " in quotes.' : null,
      ),
    }))
    troubles.push(...inexactNumbers(document.contents, placeAt))
    diagnostics.push(...troubles)
    if (troubles.length > 0 || document.contents === null || isEmpty(document.contents)) continue
    try {
      const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
      documents.push({
        value,
        placeOf: (path, key) => placeAt(offsetOf(document.contents, path, key)),
        textAt(path) {
          const text = valueAt(value, path)
          if (typeof text !== 'string') return null
          const inline = inlineOffset(document.contents, path, text, source.text)
          const key = offsetOf(document.contents, path.slice(0, -1), String(path.at(-1)))
          return { text, place: placeAt(inline ?? key), inline: inline !== null }
        },
      })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const problem = /^Excessive alias/.test(message)
        ? new Problem('too many aliases (*name)', `at most ${MAX_ALIASES}`, 'Write the values out.')
        : new Problem(message, 'YAML 1.2')
      diagnostics.push({ code: 'yaml', place: placeAt(document.contents.range?.[0] ?? 0), problem })
    }
  }
  return { documents, diagnostics }
}

/** The part of a document at `path`, as a document of its own. */
export const partOf = (document: YamlDocument, path: readonly PropertyKey[]): YamlDocument => ({
  value: valueAt(document.value, path),
  placeOf: (below, key) => document.placeOf([...path, ...below], key),
  textAt: (below) => document.textAt([...path, ...below]),
})

/** The parser recurses, so text nested by the thousands exhausts its stack. */
function parseOrNull(text: string, options: Parameters<typeof parseAllDocuments>[1]) {
  try {
    return parseAllDocuments(text, options)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null && !node.source

/** Numbers that a double can't hold would silently become other numbers; a contract has none of those. */
function inexactNumbers(contents: Node | null, placeAt: (offset: number) => Place): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (!contents) return diagnostics
  visit(contents, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'number' || scalar.source === undefined) return
      const digits = scalar.source
        .replace(/e.*$/i, '')
        .replace(/[^0-9]/g, '')
        .replace(/^0+|0+$/g, '')
      if (digits.length <= EXACT_DIGITS && Number.isFinite(scalar.value)) return
      const problem = new Problem(
        `\`${scalar.source}\` can't be kept exactly as a number`,
        `a number of at most ${EXACT_DIGITS} digits`,
        'Write it in quotes.',
      )
      diagnostics.push({ code: 'yaml', place: placeAt(scalar.range?.[0] ?? 0), problem })
    },
  })
  return diagnostics
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], key: string | undefined): number {
  let node: Node | null = root
  let offset = root?.range?.[0] ?? 0
  const step = (name: PropertyKey) => {
    const found = childOf(node, name)
    offset = found?.offset ?? offset
    node = found?.node ?? null
  }
  for (const name of path) {
    step(name)
    if (!node) return offset
  }
  const pair = key === undefined ? undefined : pairOf(node, key)
  return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
}

/** Where the characters of a scalar stand, when the source has them one by one on a line; null when it does not. */
function inlineOffset(root: Node | null, path: readonly PropertyKey[], text: string, source: string): number | null {
  const node = path.reduce<Node | null>((parent, name) => childOf(parent, name)?.node ?? null, root)
  if (!isScalar(node) || !node.range) return null
  const start = node.range[0] + (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? 1 : 0)
  return source.startsWith(text, start) && !/[\r\n]/.test(text) ? start : null
}

/** The plain value at `path`. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((parent, name) => (parent as Record<PropertyKey, unknown> | null | undefined)?.[name], value)

function childOf(node: Node | null, name: PropertyKey): { node: Node | null; offset: number | undefined } | null {
  if (isMap(node)) {
    const pair = pairOf(node, String(name))
    if (!pair) return null
    const value = isNode(pair.value) ? pair.value : null
    // An empty value has no place of its own; its key has.
    const offset = value && !isEmpty(value) ? value.range?.[0] : isNode(pair.key) ? pair.key.range?.[0] : undefined
    return { node: value, offset }
  }
  const item = node && 'items' in node ? (node.items as unknown[])[Number(name)] : undefined
  return isNode(item) ? { node: item, offset: item.range?.[0] } : null
}

function pairOf(node: Node | null, key: string) {
  return isMap(node)
    ? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key)
    : undefined
}
