import type { Asked } from './fault.ts'
import type { Random } from './random.ts'

/** The credentials of a request, in a form in which a careless server may send them back; empty when there are none. */
export function echoOf({ headers }: Asked, random: Random): string {
  const { authorization = '' } = headers
  const [scheme = '', ...rest] = authorization.split(' ')
  const credentials = rest.join(' ')
  const plain = scheme === 'Basic' ? Buffer.from(credentials, 'base64').toString() : credentials
  const password = scheme === 'Basic' ? plain.slice(plain.indexOf(':') + 1) : plain
  return random.pick(FORMS)(random.pick([authorization, plain, password]))
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const strictly = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `you sent ${text}, which is wrong`,
  encodeURIComponent,
  strictly,
  (text) => strictly(text).replace(/%../g, (code) => code.toLowerCase()),
  (text) => new URLSearchParams({ '': text }).toString().slice(1),
  base64,
  (text) => base64(`x${text}yz`),
  (text) => base64(`xy${text}z`),
  (text) => base64(`Authorization: ${text}`),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
  JSON.stringify,
  (text) => JSON.stringify(JSON.stringify(text)),
  // As Go writes JSON.
  (text) => JSON.stringify(text).replace(/[<>&]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  (text) => text.replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`),
]
