import { Problem } from '../../model/problem.ts'

/** A mistake of indentation: what is wrong, and at which offset of the text. */
export interface Misindented {
  readonly offset: number
  readonly problem: Problem
}

interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly offset: number
  /** The column of its first character that is no space, counted from 1. */
  readonly column: number
  /** The column of its key, behind the dash of an item. */
  readonly keyColumn: number
  readonly text: string
}

/** The parser's errors that a wrong indentation draws. */
const MISINDENTED =
  /^(BLOCK_AS_IMPLICIT_KEY|BAD_INDENT|MISSING_CHAR|UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY|TAB_AS_INDENT)$/
/** How many lines before a mistake are looked at for its neighbors. */
const LOOKED_AT = 50

/**
 * Why the parser gave up at or above the line of `offset`, where it is that a line is indented unlike those beside it; null where it is not.
 */
export function misindentedAt(code: string, offset: number, source: string): Misindented | null {
  if (!MISINDENTED.test(code)) return null
  const lines = linesAround(source, offset)
  const at = lines.findLastIndex((line) => line.offset <= offset)
  for (const index of [at, at + 1]) {
    const [before, line] = [lines[index - 1], lines[index]]
    if (!line) continue
    if (/^ *\t/.test(line.text)) return tabbed(line)
    if (before && isKey(line) && !opens(before)) {
      const wrong = beside(line, lines.slice(0, index))
      if (wrong) return wrong
    }
  }
  return null
}

const isKey = ({ text }: Line) => /^\s*(?:- +)?[\w."'-]+:(?:\s|$)/.test(text)
/** Whether lines that are indented further may follow: of a key without a value, of a block. */
const opens = ({ text }: Line) =>
  /(?:^|[:\s-])(?:[|>][-+0-9]*|-)?\s*(?:#.*)?$/.test(text) && /[:|>-][-+0-9]*\s*(?:#.*)?$/.test(text)

function tabbed({ offset, text, number }: Line): Misindented {
  const tabs = /^ *(\t+)/.exec(text)?.[1]?.length ?? 1
  const problem = new Problem(
    `line ${number} is indented with ${tabs === 1 ? 'a tab' : `${tabs} tabs`}`,
    'spaces: YAML takes no tabs there',
    'Replace each tab with spaces, as many as the lines beside it have.',
  )
  return { offset: offset + text.indexOf('\t'), problem }
}

/** A key between the columns of the keys above it. */
function beside(line: Line, above: readonly Line[]): Misindented | null {
  const columns: Line[] = []
  const isItem = line.keyColumn > line.column
  // An item stands beside items, a key beside keys, those of items too.
  const alike = isItem
    ? above.flatMap((one) => (one.keyColumn > one.column ? [{ ...one, keyColumn: one.column }] : []))
    : above.filter(isKey)
  for (const one of alike.toReversed()) {
    const last = columns.at(-1)
    if (!last || one.keyColumn < last.keyColumn) columns.push(one)
  }
  if (columns.some(({ keyColumn, column }) => keyColumn === line.column || column === line.column)) return null
  const [nearest] = columns.toSorted(
    (a, b) => Math.abs(a.keyColumn - line.column) - Math.abs(b.keyColumn - line.column),
  )
  if (!nearest) return null
  const off = line.column - nearest.keyColumn
  const spaces = Math.abs(off) === 1 ? 'one space' : `${Math.abs(off)} spaces`
  const problem = new Problem(
    `this line is indented by ${line.column - 1}, ${spaces} too ${off > 0 ? 'many' : 'few'}`,
    `${nearest.keyColumn - 1} spaces, as line ${nearest.number} has ${isItem ? 'its `-`' : `its key \`${keyOf(nearest)}\``}`,
    off > 0 ? `Take ${spaces} away.` : `Add ${spaces}.`,
  )
  return { offset: line.offset + line.column - 1, problem }
}

const keyOf = ({ text }: Line) => /^\s*(?:- +)?([^:]+):/.exec(text)?.[1] ?? ''

/** The lines with text up to the one after that of `offset`. */
function linesAround(source: string, offset: number): Line[] {
  const lines: Line[] = []
  let [number, start] = [1, 0]
  while (start <= source.length) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    const text = source.slice(start, end).replace(/\r$/, '')
    if (text.trim() !== '' && !/^\s*#/.test(text)) {
      const column = text.search(/\S/) + 1
      const dash = /^\s*- +/.exec(text)?.[0].length
      lines.push({ number, offset: start, column, keyColumn: dash === undefined ? column : dash + 1, text })
      if (start > offset) break
    }
    number += 1
    start = end + 1
  }
  return lines.slice(-LOOKED_AT)
}
