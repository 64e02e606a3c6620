import { unquoted } from './c-quoted.ts'

/** A line of a file of git attributes that says something. Texts are bytes: a character for each. */
export interface AttributeLine {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  readonly subject: Subject
  readonly states: readonly AttributeState[]
}

/** What a line gives attributes to. */
export type Subject =
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'macro'; readonly name: string }
  /** A line that some versions of git skip, and others cut into several. */
  | { readonly kind: 'anything' }

export interface AttributeState {
  readonly name: string
  /** As written, such as `filter=lfs`. */
  readonly text: string
  /** Whether it is given rather than taken away. */
  readonly isSet: boolean
}

/** What git takes for a space: a carriage return too, and no other of Unicode's. */
const BLANK = /[ \t\r\n]+/
const LEADING = /^[ \t\r\n]+/
/** git 2.39.1 and later skip a line of this length; earlier ones read it whole, or in pieces of it. */
const OVERLONG = 2048
const MACRO = '[attr]'

/** Reads the lines as git's attr.c does, in all of its versions: what one of them reads is here. */
export function readAttributeLines(bytes: string): AttributeLine[] {
  return bytes.split('\n').flatMap((whole, index) => {
    const text = (index === 0 ? whole.replace(/^\xef\xbb\xbf/, '') : whole).replace(/\0.*/s, '')
    if (text.length >= OVERLONG) return [{ line: index + 1, text, ...overlong(text) }]
    const trimmed = text.replace(/^[ \t\r]+|[ \t\r]+$/g, '')
    const read = readLine(trimmed)
    return read ? [{ line: index + 1, text: trimmed, ...read }] : []
  })
}

type Read = Pick<AttributeLine, 'subject' | 'states'>

function readLine(text: string): Read | null {
  if (text === '' || text.startsWith('#')) return null
  const quoted = unquoted(text)
  const plain = text.split(BLANK, 1)[0] ?? ''
  const name = quoted?.text ?? plain
  const words = text.slice(quoted?.length ?? plain.length).split(BLANK)
  const states = words.filter((word) => word !== '').map(stateOf)
  if (name.startsWith(MACRO) && name.length > MACRO.length) {
    const macro = name.slice(MACRO.length).replace(LEADING, '').split(BLANK, 1)[0] ?? ''
    return { subject: { kind: 'macro', name: macro }, states }
  }
  // A C string ends at its first NUL, which quotes can hold.
  return { subject: { kind: 'pattern', pattern: name.replace(/\0.*/s, '') }, states }
}

function stateOf(word: string): AttributeState {
  const isSet = !/^[-!]/.test(word)
  return { name: (isSet ? word : word.slice(1)).replace(/=.*/s, ''), text: word, isSet }
}

/** Any word of it may come to stand behind any pattern. */
const overlong = (text: string): Read => ({
  subject: { kind: 'anything' },
  states: [...new Set(text.match(/[-\w.]+/g))].map((name) => ({ name, text: name, isSet: true })),
})
