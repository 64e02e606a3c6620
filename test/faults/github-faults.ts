import { BODY_FAULTS } from './body-faults.ts'
import { CONNECTION_FAULTS } from './connection-faults.ts'
import { type Answer, type Exchange, type Fault, fault, pass } from './fault.ts'
import { STATUS_FAULTS } from './status-faults.ts'

/** A fault in what GitHub answered to a read; anything else passes. */
const edited = (
  name: string,
  edit: (answer: Answer, exchange: Exchange) => Answer | false | Promise<Answer | false>,
): Fault => ({
  name,
  async apply(exchange) {
    if (exchange.asked.method !== 'GET') return false
    const answer = await exchange.upstream()
    const changed = answer.status === 200 && (await edit(answer, exchange))
    if (!changed) return false
    pass(exchange.response, changed)
    return true
  },
})

/** A fault in the header that leads from page to page. */
const linked = (name: string, link: (link: string, exchange: Exchange) => string | false): Fault =>
  edited(name, (answer, exchange) => {
    const found = link(answer.headers.link ?? '', exchange)
    return found === false ? false : { ...answer, headers: { ...answer.headers, link: found } }
  })

/** A fault in the text of the JSON. */
const written = (name: string, change: (text: string, exchange: Exchange) => string): Fault =>
  edited(name, (answer, exchange) => {
    const text = answer.body.toString()
    const changed = change(text, exchange)
    return changed === text ? false : { ...answer, body: Buffer.from(changed) }
  })

const limited = (name: string, headers: (exchange: Exchange) => Record<string, string>): Fault =>
  fault(name, (exchange) => {
    const body = JSON.stringify({ message: 'API rate limit exceeded', documentation_url: 'https://docs.example' })
    const answer = { 'content-type': 'application/json', ...headers(exchange) }
    exchange.response.writeHead(403, answer).end(body)
  })

const next = (url: string) => `<${url}>; rel="next"`
/** Fields whose values are a closed list, so that another one can be noticed. */
const CLOSED = /"(state|type|permission|encoding|mode)":"[^"]*"/g

/** What can go wrong in an answer of GitHub's. Names, texts and SHAs are left alone: others in their place are as good. */
export const GITHUB_FAULTS: readonly Fault[] = [
  ...CONNECTION_FAULTS,
  ...STATUS_FAULTS,
  ...BODY_FAULTS,
  linked('link lost', (link) => link !== '' && ''),
  linked(
    'link garbled',
    (link, { random }) =>
      link !== '' && random.pick(['%%%', link.replaceAll('"', ''), link.replaceAll('<', '('), 'next']),
  ),
  linked('link to another host', (_, { elsewhere, asked }) => next(`${elsewhere}${asked.url}`)),
  linked('link to credentials at another host', (_, { elsewhere }) => next(elsewhere.replace('//', '//127.0.0.1@'))),
  linked('link round and round', (_, { asked }) => next(`http://${asked.headers.host}${asked.url}`)),
  linked('link to nowhere', (_, { asked }) => next(`http://${asked.headers.host}/nowhere`)),
  edited('a page twice', async (_, { asked, upstream }) =>
    /[?&]page=[2-9]/.test(asked.url) ? await upstream(asked.url.replace(/([?&]page=)\d+/, '$11')) : false,
  ),
  written('a tree cut short', (text) => text.replace('"truncated":false', '"truncated":true')),
  written('a word that nobody knows', (text, { random }) => {
    const found = [...text.matchAll(CLOSED)]
    if (found.length === 0) return text
    const { index, 0: part } = random.pick(found)
    return `${text.slice(0, index)}${part.slice(0, -1)}-${random.word(3)}"${text.slice(index + part.length)}`
  }),
  written('words that nobody knows', (text) => text.replaceAll(CLOSED, (part) => `${part.slice(0, -1)}?"`)),
  written('a key with another name', (text, { random }) => {
    const keys = [...new Set(text.match(/"\w+":/g) ?? [])]
    return keys.length === 0 ? text : text.replaceAll(random.pick(keys), `"${random.word(5)}":`)
  }),
  written('null for a value', (text, { random }) => {
    const found = [...text.matchAll(/:(true|false|\d+|"[^"]*")/g)]
    if (found.length === 0) return text
    const { index, 0: part } = random.pick(found)
    return `${text.slice(0, index)}:null${text.slice(index + part.length)}`
  }),
  written('an object for a list', (text) => (text.startsWith('[') ? `{"items":${text}}` : text)),
  written('a list for an object', (text) => (text.startsWith('{') ? `[${text}]` : text)),
  limited('rate limit', ({ random }) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': random.pick(['0', '99999999999', 'soon', String(Math.floor(Date.now() / 1000) + 1)]),
  })),
  limited('secondary limit', ({ random }) => ({ 'retry-after': random.pick(['0', '1', '60', '86400', '-1', 'x']) })),
  {
    name: 'read twice',
    isHarmless: true,
    async apply({ asked, response, upstream }) {
      if (asked.method !== 'GET') return false
      const [answer] = await Promise.all([upstream(), upstream()])
      pass(response, answer)
      return true
    },
  },
]
