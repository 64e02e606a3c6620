import type { PrometheusSettings } from '../../adapters/prometheus/settings.ts'
import { type InputProblem, Problem } from '../../core/model/problem.ts'
import type { BackendInputs } from './backend-inputs.ts'
import { readClientCertificate } from './client-certificate.ts'
import type { InputName } from './names.ts'
import type { InputFiles } from './pem.ts'

export interface PrometheusInput extends PrometheusSettings {
  readonly kind: 'prometheus'
}

/** The Prometheus to ask, or what is wrong with its inputs; null when no address is given. */
export function readPrometheus(parsed: BackendInputs, files: InputFiles): PrometheusInput | InputProblem | null {
  const url = parsed['backend-url']
  const authorization = authorizationOf(parsed)
  if (typeof authorization !== 'string') return authorization
  const headers = parsed['backend-headers']
  if (authorization !== '' && Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    return broken('backend-headers', 'Authorization is given here and by the credentials too', 'one of the two')
  }
  if (url === '') return null
  const baseUrl = baseUrlOf(url)
  if ('problem' in baseUrl) return baseUrl
  const clientCertificate = readClientCertificate(parsed, baseUrl, files)
  if (clientCertificate && 'problem' in clientCertificate) return clientCertificate
  return {
    kind: 'prometheus',
    baseUrl,
    headers: authorization === '' ? headers : { ...headers, Authorization: authorization },
    clientCertificate,
    concurrency: parsed['backend-concurrency'],
    requestTimeoutMs: parsed['backend-timeout'],
  }
}

const broken = (input: InputName, message: string, expected: string | null = null): InputProblem => ({
  input,
  problem: new Problem(message, expected),
})
const missing = (input: InputName, why: string): InputProblem => ({
  ...broken(input, `it is missing, but ${why}`),
  isMissing: true,
})

function baseUrlOf(text: string): URL | InputProblem {
  const expected = 'the base address of the backend, such as https://prometheus.example.com'
  const url = URL.canParse(text) ? new URL(text) : null
  // The address itself is not repeated: what makes it unusable may be a secret in it.
  if (!url || !/^https?:$/.test(url.protocol))
    return broken(
      'backend-url',
      'it is not an http or https address',
      `${expected}; for a CSV file, set backend to counts`,
    )
  if (url.username || url.password) {
    return broken(
      'backend-url',
      'it holds credentials',
      `${expected}; credentials go into backend-username and backend-password`,
    )
  }
  if (/\/(api\/v1|graph)(\/|$)/.test(url.pathname)) {
    return broken(
      'backend-url',
      'it is the address of one page of the backend',
      `${expected}; SLO Gate adds /api/v1/query itself`,
    )
  }
  if (url.search || url.hash) return broken('backend-url', 'it has a query or a fragment', expected)
  return url
}

/** The Authorization header of the credentials; empty for none. */
function authorizationOf(parsed: BackendInputs): string | InputProblem {
  const { 'backend-token': token, 'backend-username': username, 'backend-password': password } = parsed
  const basic = username !== '' || password !== ''
  if (parsed['backend-auth'] === '' && token !== '' && basic) {
    return broken(
      'backend-auth',
      'a token and a username or password are given',
      'bearer or basic, to say which one to use',
    )
  }
  switch (parsed['backend-auth'] || (token ? 'bearer' : basic ? 'basic' : 'none')) {
    case 'bearer':
      return token === '' ? missing('backend-token', 'backend-auth is bearer') : `Bearer ${token}`
    case 'basic':
      if (username === '') return missing('backend-username', 'a password is given or backend-auth is basic')
      return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    default:
      return ''
  }
}
