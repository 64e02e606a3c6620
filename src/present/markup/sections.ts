import { words } from './escape.ts'
import { document, type Markdown, md } from './markdown.ts'

/** In bytes: GitHub drops a job summary of more than 1 MiB as a whole. */
export const SUMMARY_LIMIT = 900 * 1024

/** A line of a document, or an empty one. */
export type Line = Markdown | ''

export const EMPTY: Line = ''

/** A part of a document: lines that belong together, the most important sections and lines first. */
export interface Section {
  readonly head: readonly Line[]
  /** Lines that may be left out, last first, when there is no room. */
  readonly body: readonly Line[]
  readonly foot: readonly Line[]
  /** What the body's lines are, for the count of those left out. */
  readonly noun: string
}

export const section = (
  head: readonly Line[],
  body: readonly Line[] = [],
  foot: readonly Line[] = [],
  noun = 'line',
): Section => ({
  head,
  body,
  foot,
  noun,
})

/** Nobody reads more lines of one kind in a log. */
const MAX_LINES = 1000

/** The first of many lines for a log, with the count of those left out. */
export const firstOf = (lines: readonly string[], noun: string): readonly string[] =>
  lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `and ${lines.length - MAX_LINES} more ${noun}`] : lines

const encoder = new TextEncoder()
const bytes = (text: string) => encoder.encode(text).length + 1
const size = (lines: readonly string[]) => lines.reduce((sum, line) => sum + bytes(line), 0)

/** Room that is kept for the sentence that counts what was left out. */
const RESERVE = 200

/**
 * The sections as one text of at most `limit` bytes of UTF-8. Bodies are cut at the end and the rest is counted; a section
 * whose head and foot don't fit is left out with all that follow.
 */
export function compose(sections: readonly Section[], limit: number): Markdown {
  const lines: Line[] = []
  let room = limit - RESERVE
  for (const [index, { head, body, foot, noun }] of sections.entries()) {
    const frame = size(head) + size(foot)
    if (frame + RESERVE > room) {
      lines.push('', md`_${sections.length - index} more sections did not fit; the JSON report has everything._`)
      break
    }
    room -= frame
    const kept: Line[] = []
    for (const line of body) {
      if (bytes(line) + RESERVE > room) break
      kept.push(line)
      room -= bytes(line)
    }
    lines.push(...head, ...kept, ...foot)
    if (kept.length < body.length) {
      const note = md`_${body.length - kept.length} more (${words(noun)}) did not fit; the JSON report has everything._`
      lines.push('', note, '')
      room -= bytes(note) + 2
    }
  }
  return document(lines)
}
