/** Shorter texts stand in others by chance. */
const SHORT = 6
/** Longer ones do not, whatever they are made of. */
const LONG = 20
/** Numbers, dates, times and versions. */
const NUMBER = /^[\d\s.,:+\-/_%]*(?:t[\d:.]*)?(?:z|[+-][\d:]+)?$/i
/** A number and its unit: `30d`, `250ms`. */
const QUANTITY = /^\d+(?:\.\d+)?[a-z]{1,3}$/i
/** Words as people write them, and names that are made of such. */
const WORDS = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)(?:[-_./: ](?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+))*$/u

/** Whether a secret might as well be a number, a date, or a word: then it stands in texts that say nothing of it. */
export function mayBeOrdinary(secret: string): boolean {
  if (secret.length < SHORT || isNumber(secret)) return true
  return secret.length < LONG && WORDS.test(secret)
}

export const isNumber = (text: string): boolean => NUMBER.test(text) || QUANTITY.test(text)

/** Whether a part of a text is no part of a longer word or number of it. */
export function isWhole(text: string, from: number, to: number): boolean {
  const [first, last] = [text.slice(from, from + 2), text.slice(Math.max(0, to - 2), to)]
  return (
    !(ENDS.test(text.slice(Math.max(0, from - 2), from)) && BEGINS.test(first)) &&
    !(ENDS.test(last) && BEGINS.test(text.slice(to, to + 2)))
  )
}

const BEGINS = /^[\p{L}\p{N}\p{M}]/u
const ENDS = /[\p{L}\p{N}\p{M}]$/u

const DATE =
  /\d{4}-\d{2}(?:-\d{2})?(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|\d+[.,]\d+/gi
/** The longest of these that people write. */
const REACH = 40

/** Whether a part of a text is a part of a longer date, time or decimal number. */
export function isInDate(text: string, from: number, to: number): boolean {
  const offset = Math.max(0, from - REACH)
  const around = text.slice(offset, to + REACH)
  return [...around.matchAll(DATE)].some(({ 0: date, index }) => {
    const [start, end] = [offset + index, offset + index + date.length]
    return start <= from && to <= end && end - start > to - from
  })
}
