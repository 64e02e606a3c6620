/** C0 and C1 controls, line and paragraph separators, zero-width and bidirectional marks: invisible, or worse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
export const ZERO_WIDTH_SPACE = '\u200b'

/** Untrusted text as one visible line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim()
}

/** Longer messages say no more that helps. */
const MAX_MESSAGE = 400

/** What others say, on one line and no longer than a message. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line
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
export const jsonSafe = (json: string): string => spelledOut(json).replaceAll('##[', `##${spelled('[')}`)

/** Quoted text with everything invisible but line breaks as escapes, of which JSON and YAML have the same. */
export const spelledOut = (quoted: string): string =>
  quoted.replace(INVISIBLE, (character) => (character === '\n' ? character : spelled(character)))

const spelled = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
