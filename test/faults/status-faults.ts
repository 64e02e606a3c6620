import { echoOf } from './echo.ts'
import { type Exchange, type Fault, fault } from './fault.ts'

/** Something to read in an answer that is none: in one of three forms, at times with the credentials in it. */
function refuse({ asked, response, random }: Exchange, status: number, headers: Record<string, string> = {}): void {
  const text = random.isBelow(0.5) ? echoOf(asked, random) : 'not now'
  const [type, body] = random.pick<readonly [string, string]>([
    ['application/json', JSON.stringify({ status: 'error', errorType: 'bad_data', error: text, message: text })],
    ['application/json', JSON.stringify({ message: text, documentation_url: 'https://docs.example' })],
    ['text/plain', text],
    ['text/html; charset=utf-8', `<!DOCTYPE html><html><title>${text}</title><h1>${status}</h1>${text}</html>`],
    ['application/json', ''],
  ])
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
}

const RETRY_AFTER: readonly string[] = ['0', '1', '7', '86400', '999999999999999999999', '-5', 'soon', '', '1.5']

/** Answers that are refusals, and such as lead elsewhere. */
export const STATUS_FAULTS: readonly Fault[] = [
  fault('429', (exchange) => refuse(exchange, 429)),
  fault('429 with Retry-After', (exchange) =>
    refuse(exchange, 429, { 'retry-after': exchange.random.pick(RETRY_AFTER) }),
  ),
  fault('429 with Retry-After as a date', (exchange) => {
    const date = new Date(Date.now() + exchange.random.pick([-3_600_000, 0, 1000, 86_400_000]))
    refuse(exchange, 429, { 'retry-after': date.toUTCString() })
  }),
  ...[400, 401, 403, 404, 422, 500, 502, 503, 504].map((status) =>
    fault(`${status}`, (exchange) => refuse(exchange, status)),
  ),
  fault('503 with Retry-After', (exchange) =>
    refuse(exchange, 503, { 'retry-after': exchange.random.pick(RETRY_AFTER) }),
  ),
  fault('200 with a login page', (exchange) => refuse(exchange, 200, { 'content-type': 'text/html' })),
  fault('200 with an error inside', (exchange) => refuse(exchange, 200)),
  ...[301, 302, 303, 307, 308].map((status) =>
    fault(`${status} to another host`, ({ asked, response, random, elsewhere }) => {
      const echo = encodeURIComponent(echoOf(asked, random))
      const { host } = new URL(elsewhere)
      const location = random.pick([
        `${elsewhere}/login`,
        `${elsewhere}/login?back=${echo}`,
        `http://${echo}:${echo}@${host}/`,
        `//${host}${asked.url}`,
      ])
      response.writeHead(status, { location, 'content-type': 'text/html' }).end(`<a href="${location}">here</a>`)
    }),
  ),
  fault('redirect to nowhere', ({ response, random }) => {
    const location = random.pick<string | undefined>([undefined, '', 'http://', 'javascript:alert(1)', '::'])
    response.writeHead(302, location === undefined ? {} : { location }).end()
  }),
  fault('204', ({ response }) => void response.writeHead(204).end()),
  fault('304', ({ response }) => void response.writeHead(304).end()),
]
