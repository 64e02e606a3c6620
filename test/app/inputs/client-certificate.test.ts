import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import type { RawInputs } from '../../../src/app/inputs/names.ts'
import { inputProblemText } from '../../../src/present/diagnostics.ts'
import { describeWith } from '../../support/available.ts'
import { type Certificates, hasOpenssl, makeCertificates } from '../../support/certificates.ts'
import { testHost } from '../../support/host.ts'

const DAY_MS = 86_400_000

describeWith(hasOpenssl, 'the certificate for mutual TLS', () => {
  let made: Certificates
  beforeAll(() => {
    made = makeCertificates()
  })
  afterAll(() => made?.remove())

  const concealed: string[] = []
  /** The settings, or what is wrong with them in words. */
  function read(raw: RawInputs, nowMs = Date.now()) {
    const conceal = (secret: string) => void concealed.push(secret)
    const host = testHost({ workspace: made.directory, now: () => nowMs, conceal })
    const inputs = readInputs({ 'backend-url': 'https://prometheus.example.com', ...raw }, host)
    if (inputs.kind === 'broken') throw new Error(JSON.stringify(inputs.problems))
    const { backend } = inputs.inputs
    if (!backend) return null
    if ('problem' in backend) return inputProblemText(backend)
    return backend.kind === 'prometheus' ? backend.clientCertificate : backend
  }
  const pair = (cert: string, key: string): RawInputs => ({
    'backend-client-certificate': cert,
    'backend-client-key': key,
  })

  it('is none where none is given', () => {
    expect(read({})).toBeNull()
  })

  it('is PEM, or what a file inside the workspace or at an absolute path holds', () => {
    const { cert, key } = made.client
    expect(read(pair(cert, key))).toEqual({ cert, key })
    expect(read(pair('client.pem', path.join(made.directory, 'client.key')))).toEqual({ cert, key })
    expect(concealed).toEqual([key])
  })

  it('may have intermediate ones behind it, and a key in one file with it', () => {
    const both = [made.client.cert, made.authority, made.client.key].join('\n')
    writeFileSync(path.join(made.directory, 'both.pem'), both)
    expect(read(pair(both, both))).toEqual({ cert: both, key: both })
    concealed.length = 0
    expect(read(pair('both.pem', made.client.key))).toMatchObject({ cert: both })
    expect(concealed).toEqual([both])
  })

  it.each<[string, () => RawInputs, string | RegExp]>([
    [
      'a certificate without its key',
      () => pair(made.client.cert, ''),
      'backend-client-key: it is missing, but backend-client-certificate is given',
    ],
    [
      'a key without its certificate',
      () => pair('', made.client.key),
      'backend-client-certificate: it is missing, but backend-client-key is given',
    ],
    ['a path to nothing', () => pair('no.pem', 'client.key'), /^backend-client-certificate: it .* \(ENOENT\)/],
    ['a path to a directory', () => pair('client.pem', '/'), /^backend-client-key: it .* \(EISDIR\)/],
    ['a path that leaves', () => pair('client.pem', '../x.key'), /^backend-client-key: its path leaves the workspace/],
    ['a file that is not PEM', () => pair('extensions', 'client.key'), /^backend-client-certificate: .* is not PEM/],
    ['a key as certificate', () => pair('client.key', 'client.key'), /^backend-client-certificate: it is not a cert/],
    ['a certificate as key', () => pair('client.pem', 'client.pem'), /^backend-client-key: it is not a private key/],
    [
      'a key whose line breaks are lost',
      () => pair(made.client.cert, made.client.key.replaceAll('\n', '\\n')),
      /^backend-client-key: it is not a private key\. Expected PEM with its line breaks/,
    ],
    ["another's key", () => pair('client.pem', 'stranger.key'), /^backend-client-key: it is not the key of backend-c/],
    [
      'an encrypted key',
      () => pair('client.pem', 'pkcs8'),
      'backend-client-key: it is encrypted, and no input takes its passphrase. Expected a key without a passphrase. Decrypt it (`openssl pkey -in client.key -out plain.key`), and keep what comes out as the secret.',
    ],
    [
      'a key that is encrypted as long ago',
      () => pair('client.pem', 'traditional'),
      /^backend-client-key: it is encry/,
    ],
    [
      'an http address',
      () => ({ ...pair('client.pem', 'client.key'), 'backend-url': 'http://prometheus.example.com' }),
      /^backend-client-certificate: backend-url is an http address, so nobody would ask for it/,
    ],
  ])('is refused for %s', (_, raw, said) => {
    expect(read(raw())).toMatch(said)
  })

  it('is refused when it has expired, and before it is valid', () => {
    const given = pair(made.client.cert, made.client.key)
    expect(read(given, Date.now() + 3 * DAY_MS)).toMatch(
      /^backend-client-certificate: it expired at 20\d\d-.*Z\. Expected a certificate that is valid now\.$/,
    )
    expect(read(given, Date.now() - DAY_MS)).toMatch(
      /^backend-client-certificate: it is valid only from 20\d\d-.*Z on\./,
    )
  })

  it('is never repeated in a refusal: what is no path may be a key without its first line', () => {
    const body = made.client.key.split('\n').slice(1, -1).join('')
    const said = String(read(pair(made.client.cert, body)))
    expect(said).toMatch(/^backend-client-key: it is not PEM, and names no file/)
    expect(said).not.toContain(body.slice(0, 20))
  })

  it('is nothing to a file of counts', () => {
    expect(read({ ...pair('no.pem', 'no.key'), backend: 'counts', 'backend-url': 'a.csv' })).toMatchObject({
      file: 'a.csv',
    })
  })
})
