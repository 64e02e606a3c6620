import { type AddressInfo, connect } from 'node:net'
import { createServer, type SecureVersion, type TLSSocket } from 'node:tls'
import type { Certificates } from './certificates.ts'

export interface TlsFront {
  readonly port: number
  /** Whom the certificates that were shown are of; empty for a connection without one. */
  readonly clients: string[]
  stop(): Promise<void>
}

/** Speaks TLS before a server that doesn't, and wants a certificate of the authority. */
export async function tlsFront(
  { server: { cert, key }, authority }: Certificates,
  behind: number,
  maxVersion: SecureVersion = 'TLSv1.3',
): Promise<TlsFront> {
  const clients: string[] = []
  const sockets = new Set<TLSSocket>()
  const options = { cert, key, ca: authority, requestCert: true, rejectUnauthorized: true, maxVersion }
  const server = createServer(options, (socket) => {
    clients.push(String(socket.getPeerCertificate().subject?.CN ?? ''))
    sockets.add(socket)
    const onward = connect(behind, '127.0.0.1')
    onward.pipe(socket).pipe(onward)
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    clients,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
