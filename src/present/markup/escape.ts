import { oneLine, ZERO_WIDTH_SPACE } from '../../core/model/text.ts'
import { joined, type Markdown, md } from './markdown.ts'

// The only place where a text becomes Markdown that was not Markdown before: whoever adds a cast elsewhere opens a door.

/** Untrusted text for Markdown: it shows as it is, formats nothing, links nothing and notifies nobody. */
export const markdown = (text: string): Markdown => escaped(oneLine(text))

const escaped = (line: string) => inert(line.replace(/[\\`*_{}[\]()<>#+\-.!|~&"'$]/g, entity))

/**
 * A sentence for Markdown that is mostly figures and words: as it is written where nothing in it could be taken for more than letters, so
 * that the raw text can be read too; else as {@link prose}.
 */
export const words = (text: string): Markdown =>
  withCode(text, (part) => (HARMLESS.test(part) ? (part as Markdown) : escaped(part)))

const HARMLESS =
  /^(?:[\p{L}\p{N}\p{M} \u00a0,;%()…–−→’'"·?]|\p{Extended_Pictographic}\ufe0f?|\.(?=[\d ;,)]|$)|:(?=[ \d]|$)|\/(?!\/)|(?<!\p{L})[-+<](?=\d)|(?<=\p{L})-(?=\p{L}))*$/u

/** A sentence for Markdown that quotes in backticks: what it quotes becomes code, and the rest is {@link markdown}. */
export const prose = (text: string): Markdown => withCode(text, escaped)

const withCode = (text: string, plain: (part: string) => Markdown) =>
  joined(
    [...oneLine(text).matchAll(/`([^`]+)`|[^`]+|`/g)].map(([part, quoted]) =>
      quoted === undefined ? plain(part) : code(quoted),
    ),
    '',
  )

/** Untrusted text as code within a line of Markdown, table cells included; readable in the raw text where it can be. */
export function code(text: string): Markdown {
  const line = oneLine(text)
  if (line !== '' && !/[`|<>&@[\]]/.test(line)) return `\`${line}\`` as Markdown
  return md`<code>${inert(line.replace(/[&<>"'|`\\*_~[\]$]/g, entity))}</code>`
}

const entity = (character: string) => `&#${character.charCodeAt(0)};`

/** What becomes a link or a mention, even in an HTML element and even when it is spelled with entities: each such beginning. */
const LINKING = /:(?=\/\/)|www(?=\.|&#46;)|@(?=\w)|&#35;(?=\d)|GH(?=&#45;\d)/gi

/** Escaped text with a zero-width space in all that would link or notify. */
const inert = (text: string) => text.replace(LINKING, `$&${ZERO_WIDTH_SPACE}`) as Markdown

/** Markdown that stays on one line in a narrow cell. */
export const unbroken = (text: Markdown): Markdown => text.replaceAll(' ', '\u00a0') as Markdown

/** Markdown that fills a column of the raw text. */
export const padded = (text: Markdown, width: number): Markdown => text.padEnd(width) as Markdown

/** A link, when the address is a plain web address; else the address as text. */
export const link = (address: string): Markdown => target(address) ?? markdown(address)

/** The same under a title, which is left out where the address is none of the web's. */
export function titledLink(title: string, address: string): Markdown {
  const to = target(address)
  return to === null ? code(address) : md`[${markdown(title)}](${to})`
}

function target(address: string): Markdown | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return `<${url.href.replace(/[<>|\s]/g, encodeURIComponent)}>` as Markdown
}

/** A comment of HTML, by which a text is found again. */
export const hidden = (text: string): Markdown =>
  `<!-- ${oneLine(text).replace(/[<>]/g, encodeURIComponent)} -->` as Markdown

/** How long the fence of a block of code is at least: one of text may quote a fence. */
const FENCES = { text: 4, mermaid: 3 } as const

/** A block of code in a language; what would end it before its end is not in it. */
export function fenced(language: keyof typeof FENCES, lines: readonly string[]): Markdown[] {
  const quoted = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length)
  const fence = '`'.repeat(Math.max(FENCES[language], ...quoted.map((length) => length + 1)))
  return [`${fence}${language}`, ...lines.map((line) => line.replace(/[\r\n]+/g, ' ')), fence] as Markdown[]
}
