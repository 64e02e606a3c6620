import type { RawInputs } from '../../src/app/inputs/names.ts'
import type { Random } from './random.ts'

/** The credentials of a run, with the letters in them by which any leak of them can be told. */
export interface Secrets {
  readonly raw: RawInputs
  /** Letters and digits in the middle of each secret; what escapes a text leaves them as they are. */
  readonly cores: readonly string[]
}

const CORE_LENGTH = 16
/** What texts are cut, matched, escaped and replaced by. */
const NASTY = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '`',
  '|',
  '\\',
  '$&',
  '%',
  '%41',
  '+',
  '/',
  '=',
  '#',
  '@',
  ':',
  '::',
  '.*',
  '(',
  '[',
  '{',
  '?',
  '!',
  '~',
  '^',
  ';',
  ',',
  '_',
  '*',
  '-',
]
const NASTY_IN_PASSWORDS = [...NASTY, ' ', 'ü', '漢', '\n', '\t', '\u200b', '😀']

/** Credentials as the doors hand them over: a token, a user with a password, or none. */
export function backendSecrets(random: Random): Secrets {
  switch (random.pick(['token', 'token', 'basic', 'basic', 'ordinary', 'none'] as const)) {
    case 'token': {
      const [token, core] = secretWith(NASTY, random)
      return { raw: { 'backend-token': token }, cores: [core] }
    }
    case 'basic': {
      const [username, core] = secretWith(
        NASTY_IN_PASSWORDS.filter((part) => !part.includes(':')),
        random,
      )
      const [password, other] = secretWith(NASTY_IN_PASSWORDS, random)
      return { raw: { 'backend-username': username, 'backend-password': password }, cores: [core, other] }
    }
    case 'ordinary': {
      // A word of the queries and of the reports.
      const username = random.pick(['steady', 'exhausted', 'freeze', 'availability', 'http_requests_total'])
      const [password, core] = secretWith(NASTY_IN_PASSWORDS, random)
      return { raw: { 'backend-username': username, 'backend-password': password }, cores: [core] }
    }
    case 'none':
      return { raw: {}, cores: [] }
  }
}

/** A token of GitHub's. */
export function tokenSecret(random: Random): readonly [token: string, core: string] {
  const core = random.word(CORE_LENGTH)
  return [`ghs_${core}`, core]
}

function secretWith(nasty: readonly string[], random: Random): readonly [secret: string, core: string] {
  const core = random.word(CORE_LENGTH)
  const some = () => Array.from({ length: random.whole(0, 3) }, () => random.pick(nasty)).join('')
  return [`${random.word(1)}${some()}${core}${some()}${random.word(1)}`, core]
}

/** The first form of a secret that a text holds, with what is around it; null for none. */
export function leakIn(text: string, cores: readonly string[]): string | null {
  const found = [text, unescaped(text)].flatMap((one) =>
    cores.flatMap(formsOf).flatMap((form) => {
      const at = one.toLowerCase().indexOf(form.toLowerCase())
      return at < 0 ? [] : [one.slice(Math.max(0, at - 60), at + 80)]
    }),
  )
  return found[0] ?? null
}

/** What a reader of Markdown or HTML sees. */
const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '')

/** How the letters of a secret look; half of them are a leak too. */
function formsOf(core: string): readonly string[] {
  const half = core.length / 2
  const bytes = Buffer.from(core)
  return [
    core,
    core.slice(0, half),
    core.slice(half),
    bytes.toString('hex'),
    ...[0, 1, 2].map((shift) => base64At(bytes, shift)),
  ]
}

/** What of base64 the letters alone decide, when `shift` bytes of other text stand before them. */
function base64At(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const whole = Math.floor(((shift + bytes.length) * 8) / 6)
  return text.slice(Math.ceil((shift * 8) / 6), whole)
}
