import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface HttpServer {
  readonly url: string
  readonly port: number
  readonly received: Received[]
  stop(): Promise<void>
}

/** A server on the loopback whose `answer` decides what each request gets. */
export async function serve(
  answer: (request: Received, response: ServerResponse) => void | Promise<void>,
): Promise<HttpServer> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const request = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body }
      received.push(request)
      void answer(request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** A Prometheus answer of one sample at a time, in unix seconds. */
export const sample = (value: string, at = 0) => ({
  status: 'success',
  data: { resultType: 'vector', result: [{ metric: {}, value: [at, value] }] },
})

/** The instant that a query is asked about, in unix seconds. */
export const timeIn = (body: string): number => Number(new URLSearchParams(body).get('time'))

export interface Proxy {
  readonly url: string
  /** The `host:port` of every tunnel that was asked for. */
  readonly tunnels: string[]
  stop(): Promise<void>
}

/** A forward proxy that opens every tunnel to `target`, wherever it was to lead. */
export async function proxyTo(target: Pick<HttpServer, 'port'>): Promise<Proxy> {
  const tunnels: string[] = []
  const server = createServer()
  const sockets = new Set<Duplex>()
  server.on('connect', (request, socket: Duplex) => {
    tunnels.push(request.url ?? '')
    sockets.add(socket)
    const onward = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
