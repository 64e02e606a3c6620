/** The certificate by which a client shows who it is (with the intermediate ones, if any), and its key: both PEM. */
export interface ClientCertificate {
  readonly cert: string
  readonly key: string
}

/** TLS alerts about the client's certificate (RFC 8446, 6.2), as OpenSSL names them. */
const REFUSED = /_ALERT_(CERTIFICATE_\w+|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/
/** TLS 1.2 has no alert for a certificate that is missing. */
const REFUSED_WITHOUT = /_ALERT_HANDSHAKE_FAILURE$/
const MAX_CAUSES = 5

/** The code of the alert by which a server refused the client's certificate, or wanted one; null for any other error. */
export function certificateAlert(error: unknown, isGiven: boolean): string | null {
  for (let [current, depth] = [error, 0]; current instanceof Error && depth < MAX_CAUSES; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : ''
    if (REFUSED.test(code) || (!isGiven && REFUSED_WITHOUT.test(code))) return code
    current = current.cause
  }
  return null
}
