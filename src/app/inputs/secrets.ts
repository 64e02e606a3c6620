import { type InputName, type RawInputs, SECRET_INPUTS } from './names.ts'

/** Shorter values would blot out ordinary text, and are no secrets worth the name. */
const MIN_LENGTH = 4
/** Parts of a header's value: shorter ones are words such as Bearer. */
const MIN_PART = 8
/** What PEM begins with. */
export const PEM = '-----BEGIN'
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+(-----END|$)/g
const CREDENTIAL_HEADER = /auth|token|key|secret|pass|cookie|session|signature/i

/** The secrets of a run. */
export interface Secrets {
  /** Of the inputs. */
  readonly forms: readonly string[]
  redact(text: string): string
  /** The same in names, which keep what may be an ordinary word. */
  redactName(name: string): string
  /** Adds a secret; returns its forms. */
  add(secret: string): readonly string[]
}

/** The secrets among the inputs, and those that are yet to be read. */
export function secretsOf(raw: RawInputs): Secrets {
  const forms = secretForms(raw)
  let [redact, redactName] = [redactor(forms), redactor(unmistakableForms(raw))]
  return {
    forms,
    redact: (text) => redact(text),
    redactName: (name) => redactName(name),
    add(secret) {
      const more = formsOfAll([secret])
      const [before, beforeName, other] = [redact, redactName, redactor(more)]
      redact = (text) => before(other(text))
      redactName = (name) => beforeName(other(name))
      return more
    },
  }
}

/** Every secret among the inputs, in every form in which it may turn up in text, longest first. */
export function secretForms(raw: RawInputs): string[] {
  const given = (name: InputName) => raw[name]?.trim() ?? ''
  const basic = `${given('backend-username')}:${given('backend-password')}`
  const headers = (raw['backend-headers'] ?? '').split(/\r?\n/).flatMap((line) => {
    const [name = '', ...value] = line.split(':')
    const text = value.join(':').trim()
    return CREDENTIAL_HEADER.test(name)
      ? [text, ...text.split(/[\s;=,]+/).filter((part) => part.length >= MIN_PART)]
      : []
  })
  // Who keeps certificate and key in one file may give it as both.
  const keys = given('backend-client-certificate').match(PRIVATE_KEY) ?? []
  return formsOfAll([...SECRET_INPUTS.map(given), ...keys, ...headers, basic === ':' ? '' : basic])
}

function formsOfAll(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => [secret, ...linesOf(secret)]).filter((text) => text.length >= MIN_LENGTH)
  return [...new Set(forms.flatMap(formsOf))].sort((a, b) => b.length - a.length)
}

/** The lines of a secret, of which each may stand alone. What begins and ends PEM is in every key, and a short rest is a word. */
function linesOf(secret: string): string[] {
  if (!secret.includes(PEM)) return secret.split('\n')
  const lines = secret.split(/\r?\n|\\n/).map((line) => line.trim())
  const kept = lines.filter((line) => line.length >= MIN_PART && !line.startsWith('-----'))
  return [...kept, kept.join('')]
}

/**
 * Those of the forms that are no ordinary words: a username may well be the name of an SLO, or a verdict, and so may the path of a
 * key.
 */
export function unmistakableForms(raw: RawInputs): string[] {
  const { 'backend-username': username = '', 'backend-client-key': key = '' } = raw
  const words = new Set(
    secretForms({ 'backend-username': username, ...(!key.includes(PEM) && { 'backend-client-key': key }) }),
  )
  return secretForms(raw).filter((form) => !words.has(form))
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const base64 = bytes.toString('base64')
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64')),
    ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64url')),
    bytes.toString('hex'),
    JSON.stringify(secret).slice(1, -1),
  ]
}

/** What base64 makes of a secret inside of a longer text, as far as the text beside it doesn't matter; none when that is little. */
function within(bytes: Buffer, shift: number, encoding: 'base64' | 'base64url'): string[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(encoding)
  const form = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  return form.length >= MIN_PART ? [form] : []
}

/**
 * A function that blots the secrets out of any text, however their letters were escaped on the way: a backend may quote
 * what it was sent as JSON, in an address or in a page, and we escape what we quote.
 */
export function redactor(forms: readonly string[]): (text: string) => string {
  const patterns = forms.map(patternOf)
  return (text) => patterns.reduce((redacted, pattern) => redacted.replace(pattern, '***'), text)
}

/** Where the log and Markdown are kept from having commands, links and mentions. */
const PARTED = '\\u200b?'
const BACKSLASH = '(?:\\\\|&#92;)'
/** Backslashes before a letter, escaped again and again; bounded, so that no text takes long. */
const ESCAPED = `${BACKSLASH}{0,8}`
/** An ampersand, escaped again and again. */
const AMPERSAND = '&(?:amp;|#38;)*'
const NAMED: Readonly<Record<string, string>> = { '<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot', "'": 'apos' }
const INVISIBLE = /[\p{Cc}\p{Cf}]/u

/** A run of spaces is one part, since they are folded; so is one of backslashes, since they are doubled. */
function patternOf(form: string): RegExp {
  const parts = form.match(/\s+|\\+|./gsu) ?? []
  // What is invisible is dropped where people read; but not all of a secret can be optional.
  const isVisible = parts.some((part) => !/^\s/u.test(part) && !INVISIBLE.test(part))
  const patterns = parts.map((part) =>
    isVisible && INVISIBLE.test(part) && !/\s/u.test(part) ? `(?:${partOf(part)})?` : partOf(part),
  )
  return new RegExp(patterns.join(PARTED), 'giu')
}

function partOf(part: string): string {
  if (/^[a-z\d]$/i.test(part)) return part
  const spellings = [...new Set(part)].flatMap(spellingsOf).join('|')
  if (part.startsWith('\\')) return `(?:\\\\|${spellings}){1,64}`
  if (/^\s/u.test(part)) return `(?:\\s|\\+|${BACKSLASH}{1,8}[nrtfv]|${spellings}){1,64}`
  return `${ESCAPED}(?:${spellings}|${literal(part)})`
}

const literal = (letter: string) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`

/** A letter as pages, JSON and addresses spell it. */
function spellingsOf(letter: string): string[] {
  const hex = (number: number, length = 2) => number.toString(16).padStart(length, '0')
  const point = letter.codePointAt(0) ?? 0
  const units = Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index), 4))
  return [
    ...(NAMED[letter] ? [`${AMPERSAND}${NAMED[letter]};`] : []),
    `${AMPERSAND}(?:#|&#35;${PARTED})(?:${point}|x${hex(point, 1)});`,
    units.map((unit) => `${BACKSLASH}{1,8}u${unit}`).join(''),
    [...Buffer.from(letter)].map((byte) => `%(?:25)*${hex(byte)}`).join(''),
  ]
}
