/** The requests of a run as text, in their order; reads between two writes go out side by side, so they are sorted. */
import { stringify } from 'yaml'
import type { LoggedRequest } from '../github/exchange.ts'
import type { Received } from '../support/http-server.ts'

export function requestsText(github: readonly LoggedRequest[], prometheus: readonly Received[]): string {
  return [...inOrder(github).map(gitHubText), ...prometheus.map(prometheusText).sort()].join('')
}

const isWrite = ({ method }: LoggedRequest) => method !== 'GET'
const keyOf = ({ path, query, token }: LoggedRequest) => JSON.stringify([path, query, token])

function inOrder(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  const write = requests.findIndex(isWrite)
  const reads = write < 0 ? requests : requests.slice(0, write)
  const sorted = reads.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return write < 0 ? sorted : [...sorted, ...requests.slice(write, write + 1), ...inOrder(requests.slice(write + 1))]
}

function gitHubText({ method, path, query, token, status, body }: LoggedRequest): string {
  const search = new URLSearchParams(query).toString()
  return `${method} ${path}${search && `?${search}`} (${token}) → ${status}\n${bodyText(body)}`
}

function prometheusText({ method, url, body }: Received): string {
  return `${method} ${url}\n${bodyText(Object.fromEntries(new URLSearchParams(withoutMarks(body))))}`
}

/** Every run has marks of its own. */
const withoutMarks = (body: string) => body.replace(/(?<=slo_gate_(?:part|query)%22%2C%22)[0-9a-f]+/g, 'mark')

const bodyText = (body: unknown) =>
  body === undefined ? '' : stringify(body, { lineWidth: 0 }).replace(/^(?=.)/gm, '  ')
