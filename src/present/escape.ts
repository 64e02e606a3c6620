/** C0 and C1 controls, line and paragraph separators, zero-width and bidirectional marks: invisible, or worse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
const ZERO_WIDTH_SPACE = '\u200b'

/** Untrusted text as one visible line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim()
}

/**
 * Text for a workflow's log. The runner takes a line that begins with `::`, or has `##[` anywhere, for a command; a
 * zero-width space keeps it text.
 */
export function logSafe(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line.replace(/^([^\x21-\x7e]*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`),
    )
    .join('\n')
}

/** JSON for a workflow's log or a terminal: what would be a command or invisible is spelled out, and it is the same JSON. */
export function jsonSafe(json: string): string {
  const spelled = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return json
    .replace(INVISIBLE, (character) => (character === '\n' ? character : spelled(character)))
    .replaceAll('##[', `##${spelled('[')}`)
}

/** Untrusted text for Markdown: it shows as it is, formats nothing, links nothing and notifies nobody. */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&"'$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@(?=\w)/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
}

/** Untrusted text as code within a line of Markdown, table cells included. */
export function code(text: string): string {
  const escaped = oneLine(text).replace(/[&<>"'|`@\\*_~[\]]/g, (character) => `&#${character.charCodeAt(0)};`)
  return `<code>${escaped}</code>`
}

/** Harmless text that stays on one line in a narrow cell. */
export const unbroken = (text: string): string => text.replaceAll(' ', '&nbsp;')

/** A link, when the address is a plain web address; else the address as text. */
export function link(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return markdown(address)
  return `<${url.href.replace(/[<>\s]/g, encodeURIComponent)}>`
}
