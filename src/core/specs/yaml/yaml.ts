import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import { messageOf } from '../../model/errors.ts'
import type { Place, SourceFile } from '../../model/place.ts'
import { type Diagnostic, Problem } from '../../model/problem.ts'
import { type PlacedText, standingAt } from '../../model/written-query.ts'
import { misindentedAt } from './indentation.ts'
import { runsOf } from './text-runs.ts'
import { templateIn } from './unrendered.ts'
import { parseBounded, Room } from './yaml-bounds.ts'

/** One YAML document as plain values, and where each value stands. */
export interface YamlDocument {
  readonly value: unknown
  /** The place of the value at `path`, or of its nearest ancestor that exists; with `key`, of that key in the mapping. */
  placeOf(path: readonly PropertyKey[], key?: string): Place
  /** The text at `path` and where its characters stand; null when no text is there. */
  textAt(path: readonly PropertyKey[]): PlacedText | null
}

export interface YamlFile {
  readonly documents: readonly YamlDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A file of several. */
export interface ParsedFile extends YamlFile {
  readonly source: SourceFile
}

const MAX_ALIASES = 32
const EXACT_DIGITS = 15
/** A number of more characters is hardly one; to look for its zeros takes long. */
const LONGEST_NUMBER = 100
/** Where git leaves two versions of a file in one; the parser has only a tail of errors for it. */
const CONFLICT = /^<{7} /m
const UNMERGED = new Problem(
  'a merge left a conflict here',
  null,
  'Decide between the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>.',
)
/** The parser's errors at text that should have been in quotes. */
const QUOTED = /^(BAD_SCALAR_START|UNEXPECTED_TOKEN|MISSING_CHAR)$/

/**
 * Parses YAML 1.2. Any error or warning of the parser, too much of anything, keys that are not text or stand twice, and inexact
 * numbers are diagnostics. Files that are read together share a `room`.
 */
export function parseYaml(source: SourceFile, room = new Room()): YamlFile {
  const lines = linesOf(source.text)
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: source.path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const refused = (problem: Problem, offset = 0): YamlFile => ({
    documents: [],
    diagnostics: [{ code: 'yaml', place: placeAt(offset), problem }],
  })
  if (/\$Id[:$]/.test(source.text)) {
    // With the git attribute `ident` a checkout shows other text there than the commit holds, which reviewers see.
    return refused(new Problem('a checkout may put other text in the place of `$Id`', 'a file without it'))
  }
  const parsed = parseBounded(source.text, room)
  room.take(parsed.parts)
  if ('problem' in parsed) return refused(parsed.problem, parsed.offset)
  const isBroken = parsed.documents.some(({ errors }) => errors.length > 0)
  const conflict = isBroken ? source.text.search(CONFLICT) : -1
  if (conflict >= 0) return refused(UNMERGED, conflict)
  const documents: YamlDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of parsed.documents) {
    const read = readDocument(document, source, lines, placeAt)
    if (Array.isArray(read)) for (const one of read) diagnostics.push(one)
    else if (read) documents.push(read)
  }
  // A template draws errors all over the file, and none of them says what it is.
  const template = diagnostics.length > 0 ? templateIn(source.text) : null
  if (!template) return { documents, diagnostics }
  return { documents, diagnostics: [{ code: 'template', place: placeAt(template.offset), problem: template.problem }] }
}

/** Where each line begins. The parser's own count misses lines that end in two carriage returns. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return lines
}

/** Parses files that are read together, which have bounds in common; one after the other, so that none need be kept. */
export function* parseTogether(sources: readonly SourceFile[]): Generator<ParsedFile> {
  const room = new Room()
  for (const source of sources) yield { source, ...parseYaml(source, room) }
}

/** A document, or what is wrong with it; null for one that is empty. */
function readDocument(
  document: Document.Parsed,
  { text: source }: SourceFile,
  lines: LineCounter,
  placeAt: (offset: number) => Place,
): YamlDocument | Diagnostic[] | null {
  const { contents } = document
  const misindented = misindentation(document, source)
  const found = misindented ? [misindented] : [...parserTroubles(document, lines), ...troublesIn(contents)]
  const troubles = found.map(({ problem, offset }): Diagnostic => ({ code: 'yaml', place: placeAt(offset), problem }))
  if (troubles.length > 0) return troubles
  if (contents === null || isEmpty(contents)) return null
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return {
      value,
      placeOf: (path, key) => placeAt(offsetOf(contents, path, key)),
      textAt(path) {
        const text = valueAt(value, path)
        if (typeof text !== 'string') return null
        const node = path.reduce<Node | null>((parent, name) => childOf(parent, name)?.node ?? null, contents)
        const runs = isScalar(node) ? runsOf(node, text, source) : null
        if (runs?.[0]?.from === 0) {
          return { text, runs: runs.map(({ offset, ...run }) => ({ ...run, place: placeAt(offset) })) }
        }
        return standingAt(placeAt(offsetOf(contents, path.slice(0, -1), String(path.at(-1)))), text)
      },
    }
  } catch (error) {
    const message = messageOf(error)
    const problem = /^Excessive alias/.test(message)
      ? new Problem('too many aliases (*name)', `at most ${MAX_ALIASES}`, 'Write the values out.')
      : new Problem(message, 'YAML 1.2')
    return [{ code: 'yaml', place: placeAt(contents.range[0]), problem }]
  }
}

interface Trouble {
  readonly problem: Problem
  readonly offset: number
}

/** The line whose indentation was the first mistake: what follows it is read as something else than it is. */
function misindentation({ errors }: Document.Parsed, source: string): Trouble | null {
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  return first ? misindentedAt(first.code, first.pos[0], source) : null
}

/** The parser's errors and warnings. One mistake often draws a tail of them on its line; the first says what it was. */
function parserTroubles({ errors, warnings }: Document.Parsed, lines: LineCounter): Trouble[] {
  const firstOfLine = new Map(
    [...errors, ...warnings].reverse().map((error) => [lines.linePos(error.pos[0]).line, error]),
  )
  return [...firstOfLine.values()].map((error) => ({
    problem: new Problem(
      error.message,
      'YAML 1.2',
      QUOTED.test(error.code) ? 'Put text that holds @, {, } or " in quotes.' : null,
    ),
    offset: error.pos[0],
  }))
}

/** The part of a document at `path`, as a document of its own. */
export const partOf = (document: YamlDocument, path: readonly PropertyKey[]): YamlDocument => ({
  value: valueAt(document.value, path),
  placeOf: (below, key) => document.placeOf([...path, ...below], key),
  textAt: (below) => document.textAt([...path, ...below]),
})

const isEmpty = (node: Node) => isScalar(node) && node.value === null && !node.source

/** What a contract has none of, though YAML has: it would become something else than what reviewers see. */
function troublesIn(contents: Node | null): Trouble[] {
  const troubles: Trouble[] = []
  if (!contents) return troubles
  const report = (problem: Problem, node: Node) => void troubles.push({ problem, offset: node.range?.[0] ?? 0 })
  visit(contents, {
    Scalar: (_, scalar) => {
      if (isInexact(scalar)) report(inexact(scalar), scalar)
    },
    Map(_, { items }) {
      const keys = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) report(new Problem('this key is no plain text', 'a name'), key as Node)
        // Schemas skip it, and nobody names anything so.
        else if (keyText(key) === '__proto__') report(new Problem('unknown key `__proto__`', 'another name'), key)
        else if (isMerge(key)) report(MERGE, key)
        else if (keys.has(keyText(key))) report(new Problem('Map keys must be unique', 'YAML 1.2'), key)
        else keys.add(keyText(key))
      }
    },
  })
  return troubles
}

/** YAML 1.1 takes in another mapping here; in YAML 1.2 it is a key like any other. */
const isMerge = ({ value, type }: Scalar) => value === '<<' && type === 'PLAIN'
const MERGE = new Problem('merge keys (`<<`) are not read', 'the keys themselves', 'Write out what is merged.')

/** A key as plain values have it. */
const keyText = ({ value }: Scalar): string => (value === null ? '' : String(value))

/** Numbers that a double can't hold would silently become other numbers. */
function isInexact({ value, source }: Scalar): boolean {
  if (typeof value !== 'number' || source === undefined) return false
  if (source.length > LONGEST_NUMBER) return true
  const digits = source
    .replace(/e.*$/i, '')
    .replace(/[^0-9]/g, '')
    .replace(/^0+|0+$/g, '')
  return digits.length > EXACT_DIGITS || !Number.isFinite(value)
}

const inexact = ({ source }: Scalar): Problem =>
  new Problem(
    `\`${source}\` can't be kept exactly as a number`,
    `a number of at most ${EXACT_DIGITS} digits`,
    'Write it in quotes.',
  )

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

/** The pairs of a mapping by their keys, found out once: a mapping may have very many, and each may be asked for. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

function pairOf(node: Node | null, key: string): Pair | undefined {
  if (!isMap(node)) return undefined
  const known =
    PAIRS.get(node) ?? new Map(node.items.map((pair) => [isScalar(pair.key) ? keyText(pair.key) : '', pair]))
  PAIRS.set(node, known)
  return known.get(key)
}
