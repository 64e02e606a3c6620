/**
 * Controls, line and paragraph separators, zero-width and bidirectional marks, fillers, tags and blank letters: invisible, or worse. What
 * asks for a colored sign stays behind a sign.
 */
const INVISIBLE =
  /(?![\ufe0e\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/gu
export const ZERO_WIDTH_SPACE = '\u200b'

/** Untrusted text as one visible line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim()
}

/** Untrusted text of one line, each character in its column: blanks become spaces, and what can't be seen a sign of its own. */
export const shownAsIs = (text: string): string => text.replaceAll(/\s/g, ' ').replace(INVISIBLE, '\ufffd')

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
 * Text for a workflow's log or a terminal, without what a terminal would obey or a reader not see. The runner takes a line that begins with
 * `::`, or has `##[` anywhere, for a command; a zero-width space keeps it text.
 */
export function logSafe(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      seen(line)
        .replace(/^([^\x21-\x7e]*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`),
    )
    .join('\n')
}

const seen = (line: string) => line.replace(INVISIBLE, (character) => (character === '\t' ? character : ''))

/** JSON for a workflow's log or a terminal: what would be a command or invisible is spelled out, and it is the same JSON. */
export const jsonSafe = (json: string): string =>
  json
    .replace(INVISIBLE, (character) => (character === '\n' ? character : character.replace(/[\s\S]/g, spelled)))
    .replaceAll('##[', `##${spelled('[')}`)

/** Quoted text of YAML or PromQL with everything invisible but line breaks as escapes, of which both have the same. */
export const spelledOut = (quoted: string): string =>
  quoted.replace(INVISIBLE, (character) => {
    if (character === '\n') return character
    return character.length === 1 ? spelled(character) : `\\U${hex(character.codePointAt(0) ?? 0, 8)}`
  })

const spelled = (unit: string) => `\\u${hex(unit.charCodeAt(0), 4)}`
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0')
