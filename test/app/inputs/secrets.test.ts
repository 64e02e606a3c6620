import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactor } from '../../../src/app/inputs/redaction.ts'
import { secretForms, secretsOf, unmistakableForms } from '../../../src/app/inputs/secrets.ts'
import { logSafe } from '../../../src/core/model/text.ts'
import { code, markdown } from '../../../src/present/markup/escape.ts'

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
  'twice JSON-escaped': (secret) => JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  "Go's JSON": (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
  'strictly URL-encoded': (secret) => strictly(secret),
  'URL-encoded in small letters': (secret) => strictly(secret).replace(/%../g, (code) => code.toLowerCase()),
  'twice URL-encoded': (secret) => encodeURIComponent(strictly(secret)),
  'HTML-escaped': (secret) => secret.replace(/[<>&"']/g, (one) => ENTITIES[one] ?? one),
  'hex in capitals': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
}
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
}
const strictly = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte)) && byte < 128 ? String.fromCharCode(byte) : percent(byte),
    )
    .join('')
const percent = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
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
      { numRuns: 40 },
    )
  })

  it('no secret is left inside of a longer text in base64', () => {
    const longer = fc.tuple(
      fc.string(),
      secret.filter((text) => Buffer.byteLength(text) > 10),
      fc.string(),
    )
    fc.assert(
      fc.property(longer, ([before, value, after]) => {
        const text = redactFor({ 'backend-token': value })(Buffer.from(before + value + after).toString('base64'))
        expect(text).toContain('***')
        // A letter of base64 on either side belongs to the neighbors too.
        const left = Buffer.from(text.split('***').at(-1) ?? '', 'base64').toString('latin1')
        expect(left).not.toContain(value.slice(-4))
      }),
    )
  })

  it.each([
    ['Markdown', markdown],
    ['Markdown, HTML before', (text: string) => markdown(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))],
    ['Markdown, JSON before', (text: string) => markdown(JSON.stringify(text.replaceAll('&', '\\u0026')))],
    ['code in Markdown', code],
    ['the log of a workflow', logSafe],
  ])('no secret is left where it was made safe for %s first', (_, safe) => {
    const nasty = fc.string({ unit: fc.constantFrom(...'::@#$&<>"\'\\`|*_[]()ab12\u200b%+/=-. '), minLength: 6 })
    fc.assert(
      fc.property(nasty, (noise) => {
        const value = `S${noise.replace(/\s+/g, ' ')}ecretLetters`
        expect(redactFor({ 'backend-password': value })(safe(`before ${value} after`))).toContain('before *** after')
      }),
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

  it('each line of a key is gone, in its encodings, but for the words that every key has', () => {
    const lines = ['MIIEvgIBADANBgkqhkiG9w0B+/QEFAASC', 'BKgwggSkAgEAAoIBAQC7VJTUt9Us8cKj', 'Qg==']
    const key = `-----BEGIN PRIVATE KEY-----\r\n${lines.join('\r\n')}\r\n-----END PRIVATE KEY-----`
    for (const raw of [
      { 'backend-client-key': key },
      { 'backend-client-key': key.replaceAll('\r\n', '\\n') },
      { 'backend-client-certificate': `-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n${key}` },
    ]) {
      const redact = redactFor(raw)
      for (const line of lines.slice(0, 2)) {
        for (const formOf of Object.values(FORMS)) expect(redact(`<${formOf(line)}>`)).toBe('<***>')
      }
      expect(redact(lines.slice(0, 2).join(''))).toBe('***')
      expect(redact('-----BEGIN PRIVATE KEY----- Qg==')).toBe('-----BEGIN PRIVATE KEY----- Qg==')
    }
    expect(redactFor({ 'backend-client-key': key })(`a ${key} b`)).toBe('a *** b')
  })

  it('a secret that is read later is gone from then on, and the others still are', () => {
    const secrets = secretsOf({ 'backend-token': 't0ken-1' })
    const { redact, redactName } = secrets
    expect(redact('t0ken-1 later2')).toBe('*** later2')
    expect(secrets.add('later2')).toContain('later2')
    expect([redact('t0ken-1 later2'), redactName('t0ken-1 later2')]).toEqual(['*** ***', '*** ***'])
  })

  it('the path of a key may be a name', () => {
    expect(unmistakableForms({ 'backend-client-key': 'checkout' })).toEqual([])
    expect(secretForms({ 'backend-client-key': 'checkout' })).toContain('checkout')
  })

  it('the longer of two secrets is gone as a whole', () => {
    const redact = redactFor({ 'backend-token': 'abcd', 'backend-password': 'abcdefgh' })
    expect(redact('abcdefgh abcd')).toBe('*** ***')
  })

  it('what is short is gone where it stands alone', () => {
    expect(redactFor({ 'backend-token': 'abc', 'backend-username': '' })('abc, abcd, xabc')).toBe('***, abcd, xabc')
    expect(secretForms({})).toEqual([])
  })
})
