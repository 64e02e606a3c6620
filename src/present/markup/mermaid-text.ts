import { oneLine, ZERO_WIDTH_SPACE } from '../../core/model/text.ts'

declare const charted: unique symbol

/** Text that may stand in a Mermaid chart; a string is none. */
export type Chart = string & { readonly [charted]: 'mermaid' }

/** A line of ours of a chart, around what was made safe before. */
export const chart = (texts: TemplateStringsArray, ...parts: readonly (Chart | number)[]): Chart =>
  texts.reduce((text, next, index) => `${text}${String(parts[index - 1])}${next}`) as Chart

/** What ends a quoted text, or may be taken for a tag, and what stands for it. */
const LIKE: Readonly<Record<string, string>> = { '"': "'", '`': "'", '<': '‹', '>': '›' }
/** In letters of common width. Where one name of an axis is wider, Mermaid leaves out all of them. */
const WIDEST = 36
const WIDE = /[A-Zmw@%&]|[^\x20-\x7e]/

/**
 * Untrusted text as a quoted text of a Mermaid chart, where `#quot;` is an escape and `%%{` begins a directive. Mermaid measures a name
 * with its escapes as they are written, so there are none, but letters that look alike.
 */
const mermaidText = (text: string): Chart =>
  `"${fitting(oneLine(text))
    .replace(/["`<>]/g, (character) => LIKE[character] ?? '')
    .replace(/#(?=\w)|%(?=[%{])/g, `$&${ZERO_WIDTH_SPACE}`)}"` as Chart

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

/** Untrusted texts, as those of an axis. */
export const joinedTexts = (texts: readonly string[]): Chart => texts.map(mermaidText).join(', ') as Chart

/** Numbers, as those of a line or of bars. */
export const series = (values: readonly number[], decimals = 2): Chart =>
  values.map((value) => value.toFixed(decimals)).join(', ') as Chart
