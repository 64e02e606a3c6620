/** What a page can be entered by. */
export interface Page {
  /** Its headings, as they read. */
  readonly headings: readonly string[]
  /** The ends of addresses that lead into it, in small letters. */
  readonly anchors: ReadonlySet<string>
}

/** Whether it is told by a page's name how its headings are written. */
export const isMarkup = (path: string): boolean => /\.(md|markdown|mdx|adoc|asciidoc)$/i.test(path)

/** `# Title` of Markdown, `== Title` of AsciiDoc, with or without the same again behind it. */
const TITLE = /^ {0,3}(?:#{1,6}|={1,6})[ \t]+(\S.*)$/
/** What makes the line above it a title, in Markdown. */
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]*$/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const OWN_ANCHOR = /<[a-z]\w*\s[^>]*\b(?:id|name)=["']([^"'>]+)["']|\{#([\w-]+)\}|\[[[#]([\w-]+)\]/g

/** Reads a page in Markdown or AsciiDoc. What stands in a block of code is no heading. */
export function readPage(text: string): Page {
  const lines = withoutCode(text.split(/\r?\n/))
  const headings = lines.flatMap((line, index) => {
    const title = TITLE.exec(line)?.[1]
    if (title !== undefined) return [plain(title)]
    const above = lines[index - 1] ?? ''
    return UNDERLINE.test(line) && above.trim() !== '' && !TITLE.test(above) ? [plain(above)] : []
  })
  const own = [...lines.join('\n').matchAll(OWN_ANCHOR)].flatMap((found) =>
    found.slice(1).filter((one) => one !== undefined),
  )
  return { headings, anchors: new Set([...slugs(headings), ...own].map((anchor) => anchor.toLowerCase())) }
}

function withoutCode(lines: readonly string[]): string[] {
  let fence: string | null = null
  return lines.filter((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence === null) {
      fence = mark ?? null
      return mark === undefined
    }
    if (mark?.startsWith(fence)) fence = null
    return false
  })
}

/** A heading without its marks: what closes it, an anchor of its own, links, code and emphasis. */
const plain = (title: string) =>
  title
    .replace(/\{#[\w-]+\}|<[^>]*>/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\))?/g, '$1')
    .replace(/[ \t]+[#=]+[ \t]*$/, '')
    .replace(/[`*]/g, '')
    .trim()

/** As GitHub makes them, and with `_` before and between the words, as AsciiDoc does. */
function slugs(headings: readonly string[]): string[] {
  const times = new Map<string, number>()
  return headings.flatMap((heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const nth = times.get(slug) ?? 0
    times.set(slug, nth + 1)
    return [nth === 0 ? slug : `${slug}-${nth}`, `_${slug.replaceAll('-', '_')}`]
  })
}
