const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
}
const PART = /\\([abfnrtv\\"]|[0-3][0-7]{2})|[^"\\]/gsy

/** What stands in the quotes that a text begins with, and how long it is with them; null when git reads it as it stands. */
export function unquoted(text: string): { readonly text: string; readonly length: number } | null {
  if (!text.startsWith('"')) return null
  let [read, at] = ['', 1]
  PART.lastIndex = at
  for (let part = PART.exec(text); part; part = PART.exec(text)) {
    const [whole, escaped] = part
    at = PART.lastIndex
    read += escaped === undefined ? whole : (ESCAPES[escaped] ?? String.fromCharCode(Number.parseInt(escaped, 8)))
  }
  return text[at] === '"' ? { text: read, length: at + 1 } : null
}
