/** The headers whose values let somebody in. */
const CREDENTIAL_HEADER = /auth|token|key|secret|pass|cookie|session|signature|credential|jwt|assertion/i
/** A scheme, and what follows it (RFC 9110, 11.4). */
const WITH_SCHEME = /^[A-Za-z][\w-]*\s+(\S.*)$/s
/** The parameters of a scheme, and the values of a cookie. */
const PARAMETER = /(?:^|[\s;,])[\w!#$%&'*+.^`|~-]+=(?:"([^"]*)"|([^\s;,"]+))/g
const MIN_PART = 8

/** What is secret in headers, one `Name: value` a line: each value that lets somebody in, what follows its scheme, and its parts. */
export function headerSecrets(headers: string): string[] {
  return headers.split(/\r?\n/).flatMap((line) => {
    const [name = '', ...rest] = line.split(':')
    const value = rest.join(':').trim()
    return CREDENTIAL_HEADER.test(name) ? valueSecrets(value) : addressSecrets(value)
  })
}

function valueSecrets(value: string): string[] {
  const token = WITH_SCHEME.exec(value)?.[1] ?? value
  const parameters = [...token.matchAll(PARAMETER)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const parts = token.split(/[\s;=,]+/).filter((part) => part.length >= MIN_PART)
  return [value, token, ...parameters, ...parts, ...pairOf(token)]
}

/** The username and password that base64 hides, and the latter alone. */
function pairOf(token: string): string[] {
  if (!/^[A-Za-z\d+/_-]{4,}={0,2}$/.test(token)) return []
  const pair = Buffer.from(token, 'base64').toString('utf8')
  const [, password] = /^[^:\p{Cc}\ufffd]*:([^\p{Cc}\ufffd]+)$/u.exec(pair) ?? []
  return password === undefined ? [] : [pair, password]
}

/** The credentials before the host of an address, and the values of its query; as they are written and as they are meant. */
export function addressSecrets(address: string): string[] {
  const [, before = ''] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)@/i.exec(address) ?? []
  const [, ...password] = before.split(':')
  const written = [before.includes(':') ? password.join(':') : before, before.includes(':') ? before : '']
  return written.flatMap((text) => (text === '' ? [] : [text, meant(text)]))
}

function meant(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The credentials of the proxies that an environment names. */
export const proxyCredentials = (environment: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(environment).flatMap(([name, value]) =>
    /^(all|https?)_proxy$/i.test(name) ? addressSecrets(value ?? '') : [],
  )
