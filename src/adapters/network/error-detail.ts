/** What a code of Node's or undici's means to who reads it, where the library's own words don't say. */
const MEANINGS: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: 'what answers there speaks no TLS; is the address one of http, not https?',
  ...Object.fromEntries(
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map((code) => [code, 'its certificate is of no authority that is known here; NODE_EXTRA_CA_CERTS may name one']),
  ),
}

/** Why there was no answer, in a few words: the code that people search for, and what it means. */
export function networkDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error instanceof AggregateError ? error.errors.find((one) => one instanceof Error) : error.cause
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const meaning = code === null ? undefined : MEANINGS[code]
  const text = meaning ?? (error.message || (inner instanceof Error ? inner.message : error.name))
  return code === null || text.includes(code) ? text : `${code}: ${text}`
}
