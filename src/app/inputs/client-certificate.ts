import type { KeyObject, X509Certificate } from 'node:crypto'
import type { ClientCertificate } from '../../adapters/network/client-certificate.ts'
import { type InputProblem, Problem } from '../../core/model/problem.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { BackendInputs } from './backend-inputs.ts'
import { type InputFiles, readPem } from './pem.ts'

const [CERTIFICATE, KEY] = ['backend-client-certificate', 'backend-client-key'] as const

/** The certificate for mutual TLS, or what is wrong with it; null when none is given. */
export function readClientCertificate(
  { [CERTIFICATE]: certificate, [KEY]: key }: BackendInputs,
  { protocol }: URL,
  files: InputFiles,
): ClientCertificate | InputProblem | null {
  if (certificate === '' && key === '') return null
  if (certificate === '') return missing(CERTIFICATE, KEY)
  if (key === '') return missing(KEY, CERTIFICATE)
  if (protocol === 'http:') {
    return broken(CERTIFICATE, 'backend-url is an http address, so nobody would ask for it', 'an https address with it')
  }
  const cert = readPem(certificate, files)
  if (cert instanceof Problem) return { input: CERTIFICATE, problem: cert }
  const keyText = readPem(key, files)
  if (keyText instanceof Problem) return { input: KEY, problem: keyText }
  return problemOf(cert, keyText, files) ?? { cert, key: keyText }
}

const broken = (
  input: string,
  message: string,
  expected: string | null = null,
  advice: string | null = null,
): InputProblem => ({ input, problem: new Problem(message, expected, advice) })

const missing = (input: string, given: string): InputProblem => ({
  ...broken(input, `it is missing, but ${given} is given`),
  isMissing: true,
})

/** What would keep the two from being used; null when nothing does. */
function problemOf(cert: string, key: string, { now }: InputFiles): InputProblem | null {
  const certificate = certificateIn(cert)
  if (certificate === null) {
    return broken(
      CERTIFICATE,
      'it is not a certificate',
      'PEM with its line breaks, that begins with BEGIN CERTIFICATE',
    )
  }
  if (/^-----BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m.test(key)) {
    const advice = 'Decrypt it (`openssl pkey -in client.key -out plain.key`), and keep what comes out as the secret.'
    return broken(KEY, 'it is encrypted, and no input takes its passphrase', 'a key without a passphrase', advice)
  }
  const privateKey = keyIn(key)
  if (privateKey === null) {
    return broken(KEY, 'it is not a private key', 'PEM with its line breaks, that begins with BEGIN PRIVATE KEY')
  }
  if (!certificate.checkPrivateKey(privateKey)) {
    const advice = `In a chain of certificates, the client's own comes first.`
    return broken(KEY, `it is not the key of ${CERTIFICATE}`, 'the key that the certificate was made for', advice)
  }
  return untimely(certificate, now())
}

/** `now` is in unix milliseconds. */
function untimely({ validFrom, validTo }: X509Certificate, now: number): InputProblem | null {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)]
  const expected = 'a certificate that is valid now'
  if (now > to) return broken(CERTIFICATE, `it expired at ${rfc3339(to / 1000)}`, expected)
  return now < from ? broken(CERTIFICATE, `it is valid only from ${rfc3339(from / 1000)} on`, expected) : null
}

/** Node's cryptography, which takes longer to load than a few files to read: only where there is a certificate. */
const crypto = () => process.getBuiltinModule('node:crypto')

/** The first certificate of a text; null when there is none. */
function certificateIn(text: string): X509Certificate | null {
  try {
    return new (crypto().X509Certificate)(text)
  } catch {
    return null
  }
}

/** The private key of a text; null when there is none. */
function keyIn(text: string): KeyObject | null {
  try {
    return crypto().createPrivateKey(text)
  } catch {
    return null
  }
}
