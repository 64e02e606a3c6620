import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactor, secretForms } from '../src/secrets.ts'

const redactFor = (raw: Parameters<typeof secretForms>[0]) => redactor(secretForms(raw))

/** A secret as it may turn up in logs, addresses, headers and JSON. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  'URL-encoded': encodeURIComponent,
  'form-encoded': (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  'JSON-escaped': (secret) => JSON.stringify(secret).slice(1, -1),
}
const secret = fc
  .string({ minLength: 4, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() === text && text.length >= 4 && !'[***]'.includes(text))

describe('after redaction', () => {
  it.each(Object.entries(FORMS))('no secret is left in its %s form', (_, formOf) => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom('backend-token' as const, 'backend-username' as const, 'backend-password' as const),
        (value, input) => {
          const text = `before <${formOf(value)}> after`
          expect(redactFor({ [input]: value })(text)).toBe('before <***> after')
        },
      ),
    )
  })

  it('basic credentials are gone, joined and encoded as their header has them', () => {
    const redact = redactFor({ 'backend-username': 'me', 'backend-password': 'hunter2' })
    expect(redact(`Authorization: Basic ${Buffer.from('me:hunter2').toString('base64')}`)).toBe(
      'Authorization: Basic ***',
    )
    expect(redact('https://me:hunter2@host')).toBe('https://***@host')
  })

  it('the values of headers that carry credentials are gone, with and without their scheme', () => {
    const redact = redactFor({
      'backend-headers': 'X-Scope-OrgID: tenant-1\nX-Api-Key: k:123456\nProxy-Authorization: Bearer abcdefgh\n',
    })
    expect(redact('tenant-1 k:123456 abcdefgh Bearer')).toBe('tenant-1 *** *** Bearer')
  })

  it('each line of a secret of several lines is gone', () => {
    expect(redactFor({ 'backend-token': 'first line\nsecond line' })('first line, second line')).toBe('***, ***')
  })

  it('the longer of two secrets is gone as a whole', () => {
    const redact = redactFor({ 'backend-token': 'abcd', 'backend-password': 'abcdefgh' })
    expect(redact('abcdefgh abcd')).toBe('*** ***')
  })

  it('text keeps what is too short to be a secret', () => {
    expect(redactFor({ 'backend-token': 'abc', 'backend-username': '' })('abc')).toBe('abc')
    expect(secretForms({})).toEqual([])
  })
})
