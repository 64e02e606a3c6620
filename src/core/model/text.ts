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
/** More of what others say is not looked at; a message is longer than this only to do harm. */
const MAX_READ = 10_000
/** An escape that may go on where a text is cut. */
const BEGUN_ESCAPE = /(?:%[\da-f]?|\\+[ux]?\{?[\da-f]{0,7}|&[#\w]{0,8})$/i

/**
 * What others say, on one line, no longer than a message and without secrets. Nothing else cuts such a text, for half a secret is
 * found by nobody: it is redacted first, and a text that is too long for that ends as one that was cut.
 */
export function shortened(said: string, redact: (text: string) => string): string {
  const read = said.length > MAX_READ ? `${said.slice(0, MAX_READ).replace(BEGUN_ESCAPE, '')}…` : said
  return noLonger(redact(read).replace(/\s+/g, ' ').trim())
}

/** A message no longer than one, of which all that others say has been through {@link shortened}. */
export const noLonger = (message: string): string =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message

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
