import { oneLine, ZERO_WIDTH_SPACE } from '../../core/model/text.ts'

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
