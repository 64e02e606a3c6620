import { listed } from '../../core/model/names.ts'

declare const shown: unique symbol

/**
 * Text that may stand in Markdown. A string is none, so that the compiler refuses what others wrote: it becomes Markdown by a function of
 * `escape.ts`, each of which says what is left of it, and by nothing else.
 */
export type Markdown = string & { readonly [shown]: 'markdown' }

/** Of strings, those only that are known when the program is compiled: they are ours. */
type Ours<Part> = Part extends Markdown | number
  ? Part
  : Part extends string
    ? string extends Part
      ? never
      : Part
    : never

/** Markdown of ours around what was made safe before. */
export function md<const Parts extends readonly unknown[]>(
  texts: TemplateStringsArray,
  ...parts: Parts & { readonly [Index in keyof Parts]: Ours<Parts[Index]> }
): Markdown {
  return texts.reduce((text, next, index) => `${text}${String(parts[index - 1])}${next}`) as Markdown
}

/** Several, with Markdown of ours between them. */
export const joined = (parts: readonly Markdown[], by: ', ' | ' ' | ' | ' | '<br>' | '\n' | ''): Markdown =>
  parts.join(by) as Markdown

/** The first of many, and how many there are besides. */
export const listedMarkdown = (parts: readonly Markdown[]): Markdown => listed(parts) as Markdown

/** Lines as a whole text, with no more than one empty line between two. */
export const document = (lines: readonly (Markdown | '')[]): Markdown =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n` as Markdown
