import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactor } from '../../../src/app/inputs/redaction.ts'
import { type Secrets, secretsOf } from '../../../src/app/inputs/secrets.ts'
import { shortened } from '../../../src/core/model/text.ts'

const hex = (letter: string, length: number) => letter.charCodeAt(0).toString(16).padStart(length, '0')
const bytes = (letter: string, of: (byte: string) => string) =>
  [...Buffer.from(letter)].map((byte) => of(byte.toString(16).padStart(2, '0'))).join('')

/** Every way in which a single letter may be spelled on its way through programs, addresses, pages and logs. */
const SPELLINGS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => bytes(letter, (byte) => `%${byte}`),
  (letter) => bytes(letter, (byte) => `%${byte.toUpperCase()}`),
  (letter) => bytes(letter, (byte) => `%25${byte}`),
  (letter) => bytes(letter, (byte) => `%2525${byte}`),
  (letter) => bytes(letter, (byte) => `\\x${byte}`),
  (letter) => bytes(letter, (byte) => `\\${Number.parseInt(byte, 16).toString(8).padStart(3, '0')}`),
  (letter) => `\\u${hex(letter, 4)}`,
  (letter) => `\\u${hex(letter, 4).toUpperCase()}`,
  (letter) => `\\\\u${hex(letter, 4)}`,
  (letter) => `\\U${hex(letter, 8)}`,
  (letter) => `\\u{${hex(letter, 1)}}`,
  (letter) => `&#${letter.charCodeAt(0)};`,
  (letter) => `&#00${letter.charCodeAt(0)};`,
  (letter) => `&#x${hex(letter, 1)};`,
  (letter) => `&#X${hex(letter, 1).toUpperCase()};`,
  (letter) => `&amp;#${letter.charCodeAt(0)};`,
  (letter) => `%26%23${letter.charCodeAt(0)}%3B`,
  (letter) => `\u200b${letter}`,
]
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/@!$*()é']
const token = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 6, maxLength: 40 })
  .map((letters) => `s${letters.join('')}9z`)
/** A secret, and the same with each letter spelled in a way of its own. */
const spelledToken = token.chain((secret) =>
  fc
    .array(fc.constantFrom(...SPELLINGS), { minLength: secret.length, maxLength: secret.length })
    .map((spell) => ({ secret, spelled: [...secret].map((letter, index) => spell[index]?.(letter) ?? '').join('') })),
)
const word = fc.constantFrom('checkout', 'Availability', 'grafana', 'prod user', 'sre-team', 'freeze', 'me', 'a')
const number = fc.oneof(
  fc.nat({ max: 99_999_999 }).map(String),
  fc.constantFrom('2026', '2026-11-23', '12:30', '99.9', '1e6', '30d', '250ms', '2026-11-23T00:00:00Z', '10.0.0.1'),
)
const INPUTS = ['backend-token', 'backend-username', 'backend-password', 'github-token'] as const
const withInput = (given: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...INPUTS), given)
    .map(([input, value]) => ({ value, secrets: secretsOf({ [input]: value }) }))
const holds = <Value>(values: fc.Arbitrary<Value>, check: (value: Value) => void) =>
  fc.assert(fc.property(values, check), { numRuns: 300 })

describe('a secret in what others say', () => {
  it('is gone however each of its letters is spelled', () => {
    holds(spelledToken, ({ secret, spelled }) => {
      const said = secretsOf({ 'backend-token': secret }).redact(`before <${spelled}> after`)
      expect(said.replaceAll('\u200b', '')).toBe('before <***> after')
      const own = secretsOf({ 'backend-token': secret }).redactName(`before${spelled}after`)
      expect(own.replaceAll('\u200b', '')).toBe('before***after')
    })
  })

  it('is gone in base64 and hex of each of these', () => {
    holds(token, (secret) => {
      const { redact } = secretsOf({ 'backend-password': secret })
      for (const encoding of ['base64', 'base64url', 'hex'] as const) {
        const encoded = Buffer.from(secret).toString(encoding)
        const escaped = [...encoded].map((letter) => `%${hex(letter, 2)}`).join('')
        expect([redact(`<${encoded}>`), redact(`<${escaped}>`)]).toEqual(['<***>', '<***>'])
      }
    })
  })

  it('is gone when it is an ordinary word or number too, wherever it stands alone', () => {
    // Of 20, the escape of a space would lose its number as well.
    const standing = fc.oneof(word, number).filter((text) => text !== '20')
    holds(withInput(standing), ({ value, secrets }) => {
      const spelled = value.replace(/./g, (letter) => `%${hex(letter, 2)}`)
      const around = [
        ['', ''],
        ['"', '"'],
        ['user=', '&x'],
        ['key%20', ''],
        ['x9\\n', '.'],
        ['\\u0022', ''],
        ['é ', ' 🎯'],
      ]
      for (const [before, after] of around)
        for (const one of [value, spelled])
          expect(secrets.redact(`${before}${one}${after}`)).toBe(`${before}***${after}`)
    })
  })

  it.each(['a', '7', 'ab', 'xyz', '12345'])(
    'is gone even when it is as short as %s, and no other letter is',
    (secret) => {
      const { redact } = secretsOf({ 'backend-password': secret })
      expect(redact(`refused: "${secret}" of x${secret}x`)).toBe(`refused: "***" of x${secret}x`)
    },
  )

  it('is not left in part, wherever what holds it is cut', () => {
    const cut = fc.tuple(spelledToken, fc.nat({ max: 400 }), fc.constantFrom('x', ' ', 'y '))
    holds(cut, ([{ secret, spelled }, length, filler]) => {
      const { redact } = secretsOf({ 'backend-token': secret })
      const shown = shortened(`${filler.repeat(length)} ${spelled} ${filler.repeat(500)}`, redact)
      expect(shown).not.toContain(spelled.slice(0, Math.max(4, Math.floor(spelled.length / 4))))
      expect(shown.length).toBeLessThanOrEqual(401)
    })
  })

  it('is not left in part where a text is too long to be read whole', () => {
    holds(fc.tuple(token, fc.integer({ min: 9900, max: 10_005 })), ([secret, spaces]) => {
      const { redact } = secretsOf({ 'backend-token': secret })
      const shown = shortened(`said${' '.repeat(spaces)}${secret}`, redact)
      expect(secret.slice(0, 4)).toHaveLength(4)
      expect(shown).not.toContain(secret.slice(0, 4))
    })
  })

  it('is gone in part too, where another has cut the text', () => {
    const { redactName } = secretsOf({ 'backend-token': 'glsa_0123456789abcdef' })
    expect(redactName('asked for glsa_01234567… but')).toBe('asked for ***… but')
    expect(redactName('asked for gl… but')).toBe('asked for gl… but')
  })

  it('takes no part of a date or of a longer number with it', () => {
    const { redact } = secretsOf({ 'backend-token': '2026', 'backend-password': '23' })
    const said = 'on 2026-11-23T10:23:00Z: 12026, 20261, 99.23, 10:23, x2026'
    expect(redact(said)).toBe(said)
    expect(redact('token 2026, user=23')).toBe('token ***, user=***')
  })

  it('takes a text of a megabyte no longer than a moment', () => {
    const redact = redactor(['s3cret-of-thirty-letters-0123456', 'another-s3cret', '2026'])
    for (const part of ['%25', '\\', '&amp;', '%41', '\\u0041', '…', ' ', 's3cret-of-']) {
      const start = performance.now()
      redact(part.repeat(1_000_000 / part.length))
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})

describe('what we say ourselves', () => {
  const ours = fc.array(fc.oneof(word, number, fc.constantFrom(': ', ', ', '/', '=', '"', '\n')), { maxLength: 20 })

  it('keeps its numbers, dates and words, whatever the secrets are', () => {
    holds(fc.tuple(withInput(fc.oneof(word, number)), ours), ([{ secrets }, parts]) => {
      expect(secrets.redactName(parts.join(''))).toBe(parts.join(''))
    })
  })

  it('loses a secret that is no such thing, inside of a word too', () => {
    holds(token, (secret) => {
      expect(secretsOf({ 'backend-token': secret }).redactName(`group{tenant="x${secret}y"}`)).toBe(
        'group{tenant="x***y"}',
      )
    })
  })
})

describe('credentials elsewhere than in inputs of their own', () => {
  const PASSWORD = 'hunter-2-two'
  const gone = (secrets: Secrets, ...texts: readonly string[]) => {
    for (const text of texts) expect(secrets.redact(`<${text}>`)).toBe('<***>')
  }

  it('in a header are gone with the token of any scheme, and the pair that base64 hides', () => {
    const basic = Buffer.from(`me:${PASSWORD}`).toString('base64')
    gone(
      secretsOf({ 'backend-headers': `Authorization: Basic ${basic}` }),
      basic,
      `me:${PASSWORD}`,
      PASSWORD,
      `Basic ${basic}`,
    )
    gone(secretsOf({ 'backend-headers': 'authorization: Token abc12' }), 'abc12', 'Token abc12')
    gone(secretsOf({ 'backend-headers': 'X-Auth: abc' }), 'abc')
    gone(secretsOf({ 'backend-headers': 'Cookie: session=abc1; theme=dark' }), 'abc1')
    gone(secretsOf({ 'backend-headers': 'Authorization: Digest username="u", response="f00b4r"' }), 'f00b4r')
  })

  it('in an address are gone, as they are written and as they are meant', () => {
    const secrets = secretsOf({ 'backend-url': 'https://me:p%40ss%2Dword@host/x', backend: 'counts' })
    gone(secrets, 'p%40ss%2Dword', 'p@ss-word', 'me:p@ss-word')
    gone(secretsOf({}, { HTTPS_PROXY: `http://me:${PASSWORD}@proxy:3128` }), PASSWORD, `me:${PASSWORD}`)
    gone(secretsOf({ 'backend-url': 'https://t0ken99@host' }), 't0ken99')
  })
})

describe('what the runner masks', () => {
  it('is each secret in its encodings, and no number, date or username', () => {
    expect(secretsOf({ 'backend-password': 'swordfish' }).masked).toContain('swordfish')
    expect(secretsOf({ 'backend-username': 'grafana' }).masked).toEqual([])
    for (const number of ['1234560', '2026', '2026-11-23', '30d']) {
      const { masked } = secretsOf({ 'backend-username': number, 'backend-password': number })
      expect([number, masked.filter((form) => /^[\d.:-]+[a-z]?$/.test(form))]).toEqual([number, []])
    }
  })
})
