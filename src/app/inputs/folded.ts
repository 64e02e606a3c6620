/** A text as it reads, and where in the text that was given the spelling of each of its letters (UTF-16 units) begins and ends. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Escapes that may nest: what begins one is escaped again and again, and counts as one all the same. */
const SLASHES = '\\\\+'
const SPELLED = new RegExp(
  [
    `(?<bytes>(?:%(?:25)*[\\da-f]{2}|${SLASHES}x[\\da-f]{2}|${SLASHES}[0-3][0-7]{2})+)`,
    `${SLASHES}u(?<high>d[89ab][\\da-f]{2})${SLASHES}u(?<low>d[c-f][\\da-f]{2})`,
    `${SLASHES}u(?:(?<long>000[01][\\da-f]{4})|(?<unit>[\\da-f]{4})|\\{(?<braced>[\\da-f]{1,6})\\})`,
    '&(?:amp;|#0*38;|#x0*26;)*(?:#0*(?<decimal>\\d{1,7});|#x0*(?<hex>[\\da-f]{1,6});|(?<name>lt|gt|amp|quot|apos|nbsp);)',
    `(?<space>(?:\\s|\\+|${SLASHES}[nrtfv])+)`,
    '[\\\\\\p{Cc}\\p{Cf}]+',
  ].join('|'),
  'giu',
)
const BYTE = /%(?:25)*([\da-f]{2})|\\+x([\da-f]{2})|\\+([0-3][0-7]{2})/gi
const NAMED: Readonly<Record<string, number>> = { lt: 60, gt: 62, amp: 38, quot: 34, apos: 39, nbsp: 160 }
/** Without one of these, a text reads as it is spelled. */
const MAY_BE_SPELLED = /[%\\&+]/
/** A text that is escaped by more layers than this is no accident. */
const MOST_LAYERS = 8

/** The text in small letters, each run of spaces as one, and without what can't be seen: as people read it and tools fold it. */
export const plainly = (text: string): Folded => fold(text, /(?<space>\s+)|[\p{Cc}\p{Cf}]+/gu)

/** What a text reads as once one, two, three … layers of escapes are undone, as in JSON, addresses and pages; none where there are none. */
export function unescaped(plain: Folded): Folded[] {
  const layers: Folded[] = []
  for (let last = plain; layers.length < MOST_LAYERS && MAY_BE_SPELLED.test(last.text); ) {
    const { text, starts, ends } = fold(last.text, SPELLED)
    if (text === last.text) break
    const outer = last
    last = {
      text,
      starts: starts.map((start) => outer.starts[start] ?? 0),
      ends: ends.map((end) => outer.ends[end - 1] ?? 0),
    }
    layers.push(last)
  }
  return layers
}

/** Undoes the spellings that a pattern finds; what has no name in it is left out. */
function fold(text: string, pattern: RegExp): Folded {
  const folded = new Folding()
  let at = 0
  const copyTo = (to: number) => {
    for (; at < to; at += 1) folded.add(text[at] ?? '', at, at + 1)
  }
  for (const { 0: whole, index, groups = {} } of text.matchAll(pattern)) {
    copyTo(index)
    at = index + whole.length
    if (groups.bytes !== undefined) addBytes(folded, groups.bytes, index)
    else folded.add(groups.space === undefined ? letterOf(groups) : ' ', index, at)
  }
  copyTo(text.length)
  return { text: folded.letters.join(''), starts: folded.starts, ends: folded.ends }
}

class Folding implements Omit<Folded, 'text'> {
  readonly letters: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  add(letter: string, start: number, end: number): void {
    if (letter === ' ' && this.letters.at(-1) === ' ') {
      this.ends[this.ends.length - 1] = end
      return
    }
    // Unit for unit: few letters have more small ones than they are.
    const small = letter.toLowerCase()
    for (const unit of (small.length === letter.length ? small : letter).split('')) {
      this.letters.push(unit)
      this.starts.push(start)
      this.ends.push(end)
    }
  }
}

/** The letter of an escape; nothing for one that is left out. */
function letterOf({
  high,
  low,
  unit,
  braced,
  long,
  decimal,
  hex,
  name,
}: Readonly<Record<string, string | undefined>>): string {
  if (high !== undefined) return seen(String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low ?? '', 16)))
  if (name !== undefined) return seen(String.fromCharCode(NAMED[name.toLowerCase()] ?? 0))
  const hexadecimal = unit ?? braced ?? long ?? hex
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return point <= 0x10_ff_ff ? seen(String.fromCodePoint(point)) : ''
}

const seen = (letter: string) => (/\s/.test(letter) ? ' ' : letter.replace(/[\p{Cc}\p{Cf}]/gu, ''))

/** Bytes of UTF-8, each escaped on its own; of Latin-1, where they are none. */
function addBytes(folded: Folding, escaped: string, from: number): void {
  const escapes = [...escaped.matchAll(BYTE)]
  const bytes = Buffer.from(
    escapes.map(([, percent, x, octal]) => Number.parseInt(octal ?? percent ?? x ?? '', octal === undefined ? 16 : 8)),
  )
  const utf8 = bytes.toString('utf8')
  const isUtf8 = !utf8.includes('\ufffd')
  let first = 0
  for (const letter of isUtf8 ? utf8 : bytes.toString('latin1')) {
    const next = first + (isUtf8 ? Buffer.byteLength(letter) : 1)
    const end = escapes[next]?.index ?? escaped.length
    folded.add(seen(letter), from + (escapes[first]?.index ?? 0), from + end)
    first = next
  }
}
