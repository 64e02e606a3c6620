import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, type Fault, fault, harmless, pass, spoilt } from './fault.ts'

/** Longer than any request may take. */
const FOR_EVER = 60_000

/** The bytes of an answer on the wire. */
const onTheWire = ({ status, headers, body }: Answer): Buffer => {
  const lines = Object.entries({ ...headers, 'content-length': String(body.length) }).map((pair) => pair.join(': '))
  return Buffer.concat([Buffer.from([`HTTP/1.1 ${status} Fine`, ...lines, '', ''].join('\r\n')), body])
}

/** What can happen to any answer of any server on its way. */
export const CONNECTION_FAULTS: readonly Fault[] = [
  fault('drop before it is sent on', ({ response }) => void response.destroy()),
  spoilt('drop after it took effect', (_, { response }) => void response.destroy()),
  spoilt('cut in the headers', (answer, { response, random }) => {
    const head = onTheWire({ ...answer, body: Buffer.alloc(0) })
    response.socket?.end(head.subarray(0, random.whole(1, head.length - 3)))
  }),
  spoilt('cut in the body', (answer, { response, random }) => {
    const { length } = answer.body
    response.writeHead(answer.status, { ...answer.headers, 'content-length': length })
    response.write(answer.body.subarray(0, random.whole(0, Math.max(0, length - 1))), () => response.destroy())
  }),
  spoilt('body that never ends, of the right length', (answer, { response, random }) => {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
    response.write(answer.body.subarray(0, random.whole(0, Math.max(0, answer.body.length - 1))))
  }),
  spoilt('body cut short, and its length too', (answer, { response, random }) =>
    pass(response, { ...answer, body: answer.body.subarray(0, random.whole(0, Math.max(0, answer.body.length - 2))) }),
  ),
  spoilt('chunks that break off', (answer, { response, random }) => {
    response.writeHead(answer.status, { ...answer.headers })
    response.write(answer.body.subarray(0, random.whole(1, Math.max(1, answer.body.length - 1))), () =>
      response.destroy(),
    )
  }),
  fault('delay beyond the time of a request', async ({ response, upstream }) => {
    const answer = await upstream()
    await sleep(FOR_EVER, undefined, { ref: false })
    if (!response.destroyed) pass(response, answer)
  }),
  fault('silence', () => {}),
  spoilt('slow trickle for ever', (answer, { response }) => {
    response.writeHead(answer.status, { ...answer.headers })
    let sent = 0
    const timer = setInterval(() => {
      // The last byte never comes.
      if (sent < answer.body.length - 1) response.write(answer.body.subarray(sent, sent + 1))
      sent += 1
    }, 25)
    response.on('close', () => clearInterval(timer))
  }),
  spoilt('slow trickle of headers', (answer, { response }) => {
    const { socket } = response
    socket?.write(`HTTP/1.1 ${answer.status} Fine\r\n`)
    let count = 0
    const timer = setInterval(() => socket?.write(`x-${count++}: y\r\n`), 50)
    socket?.on('close', () => clearInterval(timer))
  }),
  fault('endless body', ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const chunk = Buffer.alloc(262_144, 32)
    const more = () => {
      while (!response.destroyed && response.write(chunk)) {}
    }
    response.on('drain', more)
    more()
  }),
  spoilt('the whole answer twice', (answer, { response }) => {
    const bytes = onTheWire(answer)
    response.socket?.write(Buffer.concat([bytes, bytes]))
  }),
  spoilt('more body than its length', (answer, { response }) => {
    response.socket?.write(Buffer.concat([onTheWire(answer), answer.body]))
  }),
  harmless(
    fault('short delay', async ({ response, random, upstream }) => {
      const answer = await upstream()
      await sleep(random.whole(1, 40))
      pass(response, answer)
    }),
  ),
  harmless(
    spoilt('byte by byte', async (answer, { response }) => {
      response.writeHead(answer.status, { ...answer.headers })
      const slow = Math.min(answer.body.length, 300)
      for (let sent = 0; sent < slow; sent += 1) response.write(answer.body.subarray(sent, sent + 1))
      response.end(answer.body.subarray(slow))
    }),
  ),
  harmless(
    spoilt('informational answers first', (answer, { response }) => {
      response.writeProcessing()
      response.writeEarlyHints({ link: '</style.css>; rel=preload' })
      pass(response, answer)
    }),
  ),
  harmless(
    spoilt('headers that nobody knows', (answer, { response, random }) =>
      pass(response, {
        ...answer,
        headers: { ...answer.headers, 'x-filler': random.word(2000), via: '1.1 cache', warning: '110 - "stale"' },
      }),
    ),
  ),
]
