import { type Folded, plainly, unescaped } from './folded.ts'
import { isInDate, isNumber, isWhole, mayBeOrdinary } from './ordinary.ts'

/** A text that must not be seen, as one layer of its own escapes or another has it. */
interface Needle {
  readonly text: string
  /** Found as a whole word only: it might as well be a number, a date or a word. */
  readonly isOrdinary: boolean
  /** Where the secret begins or ends with backslashes, which JSON doubles, all of those beside it are its own. */
  readonly slashes: { readonly before: boolean; readonly after: boolean }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A shorter beginning of a secret says nothing of it. */
const MIN_BEGINNING = 4
/** Where a text was cut short. */
const CUT = '…'

/**
 * A function that blots secrets out of what others say, however their letters were escaped on the way: a backend may quote what it was
 * sent as JSON, in an address or in a page. What may be a number or a word is blotted out where it stands alone.
 */
export const redactor = (forms: readonly string[]): ((text: string) => string) => redactorOf(forms.flatMap(needlesOf))

/** The same for what we say ourselves, which keeps its numbers, dates and words whatever the secrets are. */
export const distinctRedactor = (forms: readonly string[]): ((text: string) => string) =>
  redactorOf(forms.flatMap(needlesOf).filter(({ isOrdinary }) => !isOrdinary))

function redactorOf(needles: readonly Needle[]): (text: string) => string {
  if (needles.length === 0) return (text) => text
  return (text) => {
    const plain = plainly(text)
    const layers = [plain, ...unescaped(plain)]
    return blotted(
      text,
      layers.flatMap((layer) => needles.flatMap((needle) => spansOf(needle, layer, text))),
    )
  }
}

function needlesOf(form: string): Needle[] {
  const plain = plainly(form)
  const slashes = { before: form.startsWith('\\'), after: form.endsWith('\\') }
  const isOrdinary = mayBeOrdinary(form)
  const others = unescaped(plain).map((layer) => ({
    text: layer.text,
    isOrdinary: isOrdinary || mayBeOrdinary(layer.text),
    slashes,
  }))
  const needles = [{ text: plain.text, isOrdinary, slashes }, ...others]
  return needles.filter(({ text }) => text.trim() !== '')
}

function spansOf({ text: secret, isOrdinary, slashes }: Needle, layer: Folded, given: string): Span[] {
  const { text, starts, ends } = layer
  const spans: Span[] = []
  const add = (from: number, to: number) => {
    let [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0]
    while (slashes.before && given[start - 1] === '\\') start -= 1
    while (slashes.after && given[end] === '\\') end += 1
    spans.push({ start, end })
  }
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    const to = at + secret.length
    if (!isOrdinary || (isWhole(text, at, to) && !(isNumber(secret) && isInDate(text, at, to)))) add(at, to)
  }
  if (isOrdinary) return spans
  for (let at = text.indexOf(CUT); at >= 0; at = text.indexOf(CUT, at + 1)) {
    const length = beginningBefore(at, text, secret)
    if (length > 0) add(at - length, at)
  }
  return spans
}

/** How much of a secret's beginning stands before a place in a text. */
function beginningBefore(at: number, text: string, secret: string): number {
  for (let length = Math.min(secret.length - 1, at); length >= MIN_BEGINNING; length -= 1)
    if (text.startsWith(secret.slice(0, length), at - length)) return length
  return 0
}

/** The text with three stars in place of each span; those that overlap are one. */
function blotted(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  let blotEnd = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (parts.length > 0 && start < blotEnd) {
      blotEnd = Math.max(blotEnd, end)
      at = blotEnd
      continue
    }
    parts.push(text.slice(at, start), '***')
    blotEnd = end
    at = end
  }
  return parts.join('') + text.slice(at)
}
