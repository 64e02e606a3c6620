import type { Scalar } from 'yaml'

/** Characters of a scalar's text that stand one by one in the source: those from `from` to `to`, the first of them at `offset`. */
export interface SourceRun {
  readonly from: number
  readonly to: number
  readonly offset: number
}

/** Escapes of double quotes by how many characters they are written with, behind the backslash. */
const ESCAPE = /x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S]/y
const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character)
const isBreak = (character: string | undefined) => character === '\n' || character === '\r'

/**
 * Where the characters of a scalar stand in its source: plain, quoted, and as a block, where lines are indented and may be folded.
 * Null where that can't be determined.
 */
export function runsOf({ type, range }: Scalar, text: string, source: string): readonly SourceRun[] | null {
  if (!range) return null
  const runs: SourceRun[] = []
  let [at, from] = [contentOf(type, range[0], source), 0]
  const end = range[1]
  while (from < text.length) {
    if (at >= end) return isSpace(text[from]) && text.slice(from).trim() === '' ? runs : null
    const escaped = type === 'QUOTE_DOUBLE' && source[at] === '\\' ? escapeAt(source, at + 1) : null
    if (escaped !== null) {
      const width = isBreak(escaped[0]) ? 0 : codeOf(escaped) > 0xffff ? 2 : 1
      runs.push({ from, to: from, offset: at })
      from += width
      at += 1 + escaped.length
    } else if (source[at] === text[from] && !isBreak(source[at])) {
      const last = runs.at(-1)
      if (last?.to === from && last.offset + from - last.from === at) runs[runs.length - 1] = { ...last, to: from + 1 }
      else runs.push({ from, to: from + 1, offset: at })
      at += type === 'QUOTE_SINGLE' && text[from] === "'" ? 2 : 1
      from += 1
    } else if (isSpace(source[at]) || isSpace(text[from])) {
      while (at < end && isSpace(source[at])) at += 1
      while (isSpace(text[from])) from += 1
    } else return null
  }
  return runs
}

/** Where the text of a scalar begins: behind its quote, or on the line after the header of a block. */
function contentOf(type: Scalar['type'], start: number, source: string): number {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return start + 1
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return start
  const end = source.indexOf('\n', start)
  return end < 0 ? source.length : end + 1
}

function escapeAt(source: string, start: number): string {
  ESCAPE.lastIndex = start
  return ESCAPE.exec(source)?.[0] ?? ''
}

const codeOf = (escaped: string) => (/^U/.test(escaped) ? Number.parseInt(escaped.slice(1), 16) : 0)
