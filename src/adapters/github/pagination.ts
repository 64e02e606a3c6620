/** A page of a list as it was read. */
interface Page<Item> {
  readonly items: readonly Item[]
  /** The header that leads on. */
  readonly link: string
}

interface Book<Item> {
  /** How many items a page has that is not the last. */
  readonly size: number
  /** Whether pages can be asked for by their number; else only the header leads on. */
  readonly isNumbered: boolean
  /** The host that all pages are at. */
  readonly origin: string
  /** Reads a page: by the address that the one before gave, or by its number. */
  read(page: number, url: string | null): Promise<Page<Item>>
  /** An error that says what is wrong with the list. */
  garbled(detail: string): Error
}

/** Nobody reviews, comments or commits as often as that; a server that goes round in circles does. */
const MAX_PAGES = 300

/**
 * The items of all pages; or an error, for a list that lacks a page lacks somebody's word. A page that is full may have lost
 * the header that leads on, and one that is not full may still have it.
 */
export async function allItems<Item>({ size, isNumbered, origin, read, garbled }: Book<Item>): Promise<Item[]> {
  const items: Item[] = []
  const seen = new Set<string>()
  let url: string | null = null
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const found: Page<Item> = await read(page, url)
    const text = textOf(found.items)
    if (found.items.length > 0 && seen.has(text)) throw garbled(`page ${page} is an earlier one again`)
    seen.add(text)
    items.push(...found.items)
    url = /<([^<>]+)>;\s*rel="next"/.exec(found.link)?.[1] ?? null
    if (url === null && !(isNumbered && found.items.length === size)) return items
    if (url !== null && !(URL.canParse(url) && new URL(url).origin === origin)) {
      throw garbled('the next page leads to another host')
    }
  }
  throw garbled(`there are more than ${MAX_PAGES} pages`)
}

/** The HTTP library reads numbers beyond the safe ones as BigInt, which JSON does not know. */
const textOf = (items: readonly unknown[]) =>
  JSON.stringify(items, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
