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
export const jsonSafe = (json: string): string => spelledOut(json).replaceAll('##[', `##${spelled('[')}`)

/** Quoted text with everything invisible but line breaks as escapes, of which JSON and YAML have the same. */
export const spelledOut = (quoted: string): string =>
  quoted.replace(INVISIBLE, (character) => (character === '\n' ? character : spelled(character)))

const spelled = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Untrusted text for Markdown: it shows as it is, formats nothing, links nothing and notifies nobody. */
export const markdown = (text: string): string => escaped(oneLine(text))

const escaped = (line: string) => inert(line.replace(/[\\`*_{}[\]()<>#+\-.!|~&"'$]/g, entity))

/** A sentence for Markdown that quotes in backticks: what it quotes becomes code, and the rest is {@link markdown}. */
export const prose = (text: string): string =>
  oneLine(text).replace(/`([^`]+)`|[^`]+|`/g, (part, quoted?: string) => (quoted ? code(quoted) : escaped(part)))

/** Untrusted text as code within a line of Markdown, table cells included; readable in the raw text where it can be. */
export function code(text: string): string {
  const line = oneLine(text)
  if (line !== '' && !/[`|<>&@[\]]/.test(line)) return `\`${line}\``
  return `<code>${inert(line.replace(/[&<>"'|`\\*_~[\]$]/g, entity))}</code>`
}

const entity = (character: string) => `&#${character.charCodeAt(0)};`

/** What becomes a link or a mention, even in an HTML element and even when it is spelled with entities: each such beginning. */
const LINKING = /:(?=\/\/)|www(?=\.|&#46;)|@(?=\w)|&#35;(?=\d)|GH(?=&#45;\d)/gi

/** Escaped text with a zero-width space in all that would link or notify. */
const inert = (escaped: string) => escaped.replace(LINKING, `$&${ZERO_WIDTH_SPACE}`)

/** Text that stays on one line in a narrow cell. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** A link, when the address is a plain web address; else the address as text. */
export const link = (address: string): string => target(address) ?? markdown(address)

/** The same under a title, which is left out where the address is none of the web's. */
export function titledLink(title: string, address: string): string {
  const to = target(address)
  return to === null ? code(address) : `[${markdown(title)}](${to})`
}

function target(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return `<${url.href.replace(/[<>|\s]/g, encodeURIComponent)}>`
}
