import type { Place, SourceFile } from '../../core/model/place.ts'
import { shownAsIs } from '../../core/model/text.ts'

/** How much of a line is shown before and behind the place. */
const BEFORE = 80
const BEHIND = 60

/** The line at a place, with a caret below the column; nothing for a file whose text is not known, or a line that is empty. */
export function frameOf({ file, line, column }: Place, sources: readonly SourceFile[]): readonly string[] {
  const source = sources.find(({ path }) => path === file)
  const text = source && linesOf(source)[line - 1]
  if (text === undefined || text.trim() === '') return []
  const at = Math.min(column - 1, text.length)
  const start = Math.max(0, at - BEFORE)
  const cut = text.slice(start, at + BEHIND)
  const shown = `${start > 0 ? '…' : ''}${shownAsIs(cut)}${start + cut.length < text.length ? '…' : ''}`.trimEnd()
  const number = String(line).padStart(5)
  const before = shownAsIs(cut.slice(0, at - start)).length + (start > 0 ? 1 : 0)
  return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(before)}^`]
}

/** The lines of a file, found once: it may have very many findings. */
const LINES = new WeakMap<SourceFile, readonly string[]>()

function linesOf(source: SourceFile): readonly string[] {
  const lines = LINES.get(source) ?? source.text.split(/\r?\n/)
  LINES.set(source, lines)
  return lines
}
