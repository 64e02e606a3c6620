import { oneLine, ZERO_WIDTH_SPACE } from '../../core/model/text.ts'

/** What ends a quoted text, or may be taken for a tag, and what stands for it. */
const LIKE: Readonly<Record<string, string>> = { '"': "'", '`': "'", '<': '‹', '>': '›' }
/** In letters of common width. Where one name of an axis is wider, Mermaid leaves out all of them. */
const WIDEST = 36
const WIDE = /[A-Zmw@%&]|[^\x20-\x7e]/

/**
 * Untrusted text as a quoted text of a Mermaid chart, where `#quot;` is an escape and `%%{` begins a directive. Mermaid measures a name
 * with its escapes as they are written, so there are none, but letters that look alike.
 */
export const mermaidText = (text: string): string =>
  `"${fitting(oneLine(text))
    .replace(/["`<>]/g, (character) => LIKE[character] ?? '')
    .replace(/#(?=\w)|%(?=[%{])/g, `$&${ZERO_WIDTH_SPACE}`)}"`

/** A name that fits, without its middle where it is too long: a group is told from others by its end. */
function fitting(name: string): string {
  const letters = [...name]
  const width = (some: readonly string[]) => some.reduce((sum, letter) => sum + (WIDE.test(letter) ? 1.6 : 1), 0)
  if (width(letters) <= WIDEST) return name
  let [head, tail] = [letters.length >> 1, letters.length - (letters.length >> 1)]
  while (width([...letters.slice(0, head), '…', ...letters.slice(letters.length - tail)]) > WIDEST) {
    if (head > tail) head -= 1
    else tail -= 1
  }
  return `${letters.slice(0, head).join('')}…${letters.slice(letters.length - tail).join('')}`
}
