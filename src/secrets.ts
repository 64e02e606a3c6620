import { type RawInputs, SECRET_INPUTS } from './inputs.ts'

/** Shorter values would blot out ordinary text, and are no secrets worth the name. */
const MIN_LENGTH = 4
/** Parts of a header's value: shorter ones are words such as Bearer. */
const MIN_PART = 8
const CREDENTIAL_HEADER = /auth|token|key|secret|pass|cookie|session|signature/i

/** Every secret among the inputs, in every form in which it may turn up in text, longest first. */
export function secretForms(raw: RawInputs): string[] {
  const plain = SECRET_INPUTS.map((name) => raw[name]?.trim() ?? '')
  const [, username = '', password = ''] = plain
  const headers = (raw['backend-headers'] ?? '').split(/\r?\n/).flatMap((line) => {
    const [name = '', ...value] = line.split(':')
    const text = value.join(':').trim()
    return CREDENTIAL_HEADER.test(name)
      ? [text, ...text.split(/[\s;=,]+/).filter((part) => part.length >= MIN_PART)]
      : []
  })
  const secrets = [...plain, ...headers, username || password ? `${username}:${password}` : '']
  const forms = secrets
    .flatMap((secret) => [secret, ...secret.split('\n')])
    .filter((secret) => secret.length >= MIN_LENGTH)
    .flatMap(formsOf)
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
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
    bytes.toString('hex'),
    JSON.stringify(secret).slice(1, -1),
  ]
}

/** A function that blots the secrets out of any text. */
export function redactor(forms: readonly string[]): (text: string) => string {
  return (text) => forms.reduce((redacted, form) => redacted.replaceAll(form, '***'), text)
}
