/** Certificates and keys, made by the `openssl` program. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findProgram } from './process.ts'
import { checkout } from './program.ts'

const openssl = findProgram('openssl')
export const hasOpenssl = openssl !== undefined

export interface Pair {
  readonly cert: string
  readonly key: string
}

export interface Certificates {
  readonly directory: string
  readonly authority: string
  /** For 127.0.0.1 and localhost. */
  readonly server: Pair
  readonly client: Pair
  /** The client's key with a passphrase, as PKCS #8 and as OpenSSL wrote keys before it. */
  readonly encrypted: readonly string[]
  /** Of another authority. */
  readonly stranger: Pair
  remove(): void
}

const EXTENSIONS = 'subjectAltName=IP:127.0.0.1,DNS:localhost\n'

/** The pairs lie in `directory` as `<name>.pem` and `<name>.key`. */
export function makeCertificates(): Certificates {
  const { directory, remove } = checkout({ extensions: EXTENSIONS })
  const run = (...words: string[]) => execFileSync(openssl ?? '', words, { cwd: directory, stdio: 'pipe' })
  const text = (name: string) => readFileSync(path.join(directory, name), 'utf8').trim()
  const pair = (name: string): Pair => ({ cert: text(`${name}.pem`), key: text(`${name}.key`) })
  const request = (name: string, ...more: string[]) =>
    run('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-subj', `/CN=${name}`, ...more)
  const sign = (name: string) => {
    request(name, '-out', `${name}.csr`)
    const authority = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial']
    run(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...authority,
      '-days',
      '2',
      '-extfile',
      'extensions',
      '-out',
      `${name}.pem`,
    )
  }
  for (const name of ['authority', 'stranger']) request(name, '-x509', '-days', '2', '-out', `${name}.pem`)
  sign('server')
  sign('client')
  run('pkcs8', '-topk8', '-in', 'client.key', '-out', 'pkcs8', '-passout', 'pass:hunter2')
  run('rsa', '-aes128', '-traditional', '-in', 'client.key', '-out', 'traditional', '-passout', 'pass:hunter2')
  return {
    directory,
    authority: text('authority.pem'),
    server: pair('server'),
    client: pair('client'),
    encrypted: [text('pkcs8'), text('traditional')],
    stranger: pair('stranger'),
    remove,
  }
}
