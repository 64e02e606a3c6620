import { addressSecrets, headerSecrets, proxyCredentials } from './credentials.ts'
import { type InputName, type RawInputs, SECRET_INPUTS } from './names.ts'
import { isNumber } from './ordinary.ts'
import { distinctRedactor, redactor } from './redaction.ts'

/** What begins PEM. */
export const PEM = '-----BEGIN'
/** Lines and parts of a secret that are shorter than this say nothing of it. */
const MIN_PART = 8
/** A runner masks every place of a text, so a shorter one would blot out ordinary words. */
const MIN_MASKED = 4
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+(-----END|$)/g

/** The secrets of a run. */
export interface Secrets {
  /** What a runner masks wherever it stands in a log: of the inputs, what is not a number, and no name as a username is. */
  readonly masked: readonly string[]
  /** Blots them out of what others say. */
  redact(text: string): string
  /** Blots them out of what we say, where they are neither numbers, nor dates, nor words. */
  redactName(text: string): string
  /** Adds a secret; returns what is to be masked of it. */
  add(secret: string): readonly string[]
}

/** The secrets among the inputs and in the addresses of proxies, and those that are yet to be read. */
export function secretsOf(raw: RawInputs, environment: Readonly<Record<string, string | undefined>> = {}): Secrets {
  const proxies = formsOfAll(proxyCredentials(environment))
  const [all, unmistakable] = [
    [...secretForms(raw), ...proxies],
    [...unmistakableForms(raw), ...proxies],
  ]
  let [redact, redactName] = [redactor(all), distinctRedactor(unmistakable)]
  return {
    masked: unmistakable.filter(isMaskable),
    redact: (text) => redact(text),
    redactName: (text) => redactName(text),
    add(secret) {
      const more = formsOfAll([secret])
      const [before, beforeName, other, otherName] = [redact, redactName, redactor(more), distinctRedactor(more)]
      redact = (text) => before(other(text))
      redactName = (text) => beforeName(otherName(text))
      return more.filter(isMaskable)
    },
  }
}

const isMaskable = (form: string) => form.length >= MIN_MASKED && !isNumber(form)

/** Every secret among the inputs, in every form that has other letters, longest first. */
export function secretForms(raw: RawInputs): string[] {
  const given = (name: InputName) => raw[name]?.trim() ?? ''
  const basic = `${given('backend-username')}:${given('backend-password')}`
  // Who keeps certificate and key in one file may give it as both.
  const keys = given('backend-client-certificate').match(PRIVATE_KEY) ?? []
  return formsOfAll([
    ...SECRET_INPUTS.map(given),
    ...keys,
    ...headerSecrets(raw['backend-headers'] ?? ''),
    ...addressSecrets(given('backend-url')),
    ...(basic === ':' ? [] : [basic]),
  ])
}

function formsOfAll(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => [secret, ...linesOf(secret)]).filter((text) => text !== '')
  return [...new Set(forms.flatMap(formsOf))].sort((a, b) => b.length - a.length)
}

/** The lines of a secret, of which each may stand alone. What begins and ends PEM is in every key, and a short rest is a word. */
function linesOf(secret: string): string[] {
  if (!secret.includes(PEM))
    return secret.split(/\r?\n/).filter((line) => line.length >= MIN_PART || secret.length < MIN_PART)
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

/**
 * What encodings make of a secret that spell it by other letters; for the runner's masks, which know its very text only, also what
 * escapes make of it.
 */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const base64 = bytes.toString('base64')
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64')),
    ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64url')),
    bytes.toString('hex'),
  ]
}

/** What base64 makes of a secret inside of a longer text, as far as the text beside it doesn't matter; none when that is little. */
function within(bytes: Buffer, shift: number, encoding: 'base64' | 'base64url'): string[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(encoding)
  const form = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  return form.length >= MIN_PART ? [form] : []
}
