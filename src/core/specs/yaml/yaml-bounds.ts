import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml'
import { Problem } from '../../model/problem.ts'

/** In UTF-16 code units. A larger file is no contract; it is refused before it costs memory. */
const MAX_CHARACTERS = 1_048_576
/** Words, marks and spaces, as the lexer tells them apart: what parsing costs goes by their number. */
const MAX_PARTS = 100_000
/** Of files that are read together. */
const MAX_PARTS_TOGETHER = 1_000_000
/** No format has as many levels, and what walks a document may recurse. */
const MAX_DEPTH = 64
/** Of one name, value or comment. */
const MAX_TEXT = 16_384

/** The documents of a text and how many parts it has; or the first of its bounds that it leaves, and where. */
export type BoundedYaml =
  | { readonly documents: readonly Document.Parsed<ParsedNode>[]; readonly parts: number }
  | { readonly problem: Problem; readonly offset: number; readonly parts: number }

/** How much room the files that are read together leave each other. */
export class Room {
  #parts = MAX_PARTS_TOGETHER

  get parts(): number {
    return this.#parts
  }

  take(parts: number): void {
    this.#parts -= parts
  }
}

/** Parses a text within its bounds; what lies behind the first that it leaves is not even looked at. */
export function parseBounded(text: string, room: Room): BoundedYaml {
  if (text.length > MAX_CHARACTERS) {
    const problem = new Problem(`this file has ${text.length} characters`, `at most ${MAX_CHARACTERS}`, 'Split it up.')
    return { problem, offset: 0, parts: 0 }
  }
  const tokens: CST.Token[] = []
  const parser = new Parser()
  let parts = 0
  for (const part of new Lexer().lex(text)) {
    const { offset } = parser
    for (const token of parser.next(part)) tokens.push(token)
    parts += 1
    const problem = overstepped(parts, part, parser.stack.length, room)
    if (problem) return { problem, offset, parts }
  }
  for (const token of parser.end()) tokens.push(token)
  // Keys are compared by whoever reads the documents: the parser would compare each with each.
  const options = { version: '1.2', prettyErrors: false, uniqueKeys: false } as const
  const composer = new Composer({ ...options, resolveKnownTags: false, logLevel: 'error' })
  return { documents: [...composer.compose(tokens)] as Document.Parsed<ParsedNode>[], parts }
}

function overstepped(parts: number, part: string, depth: number, room: Room): Problem | null {
  if (part.length > MAX_TEXT) {
    return new Problem(`this text has ${part.length} characters`, `at most ${MAX_TEXT} in one text`)
  }
  if (depth > MAX_DEPTH) return new Problem('this is nested too deeply', `at most ${MAX_DEPTH} levels`)
  if (parts > MAX_PARTS) {
    return new Problem(`this file has more than ${MAX_PARTS} words and marks`, `at most ${MAX_PARTS}`, 'Split it up.')
  }
  if (parts <= room.parts) return null
  const problem = `the files that are read together have more than ${MAX_PARTS_TOGETHER} words and marks up to here`
  return new Problem(problem, `at most ${MAX_PARTS_TOGETHER}`, 'Leave out what is not an SLO.')
}
