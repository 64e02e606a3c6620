import { z } from 'zod'
import { shortened } from '../../core/model/text.ts'
import { within } from '../network/deadline.ts'
import { retry, retryAfterMs } from '../network/retry.ts'
import { GitHubError, isLimit } from './error.ts'
import { graphqlUrlOf } from './graphql-url.ts'
import { allItems } from './pagination.ts'
import { boundFetch, Unusable } from './same-origin-fetch.ts'

/** GitHub's API for one repository. Answers are checked; reads are retried, writes never are. */
export interface Client {
  /** One answer. `route` is as GitHub's own pages write it, `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  get<Answer>(route: Route, parameters: Parameters, schema: z.ZodType<Answer>): Promise<Answer>
  /** A list, over all its pages. */
  list<Item>(route: Route, parameters: Parameters, schema: z.ZodType<Item>): Promise<Item[]>
  /** The fields of the repository by GraphQL; the query has the variables `owner` and `name` besides. */
  query(text: string, variables: Parameters): Promise<Fields>
  /** One answer to a request that changes something. */
  write<Answer>(route: Route, parameters: Parameters, schema: z.ZodType<Answer>): Promise<Answer>
}

/** Fields of a repository by their aliases, without those beside which an error came. */
export type Fields = ReadonlyMap<string, unknown>

export type Route = `${'GET' | 'POST' | 'PATCH' | 'PUT'} /${string}`
export type Parameters = Readonly<Record<string, unknown>>

export interface ClientSettings {
  readonly apiUrl: string
  /** Where GraphQL is asked; null for where it is beside that API. */
  readonly graphqlUrl?: string | null
  readonly token: string
  /** `owner/name`; stands for {owner} and {repo} in every route. */
  readonly repository: string
  /** Blots secrets out of what GitHub says. */
  redact(text: string): string
  /** Aborts when the run's time is up. */
  readonly deadline: AbortSignal
  /** The first wait before another try, in milliseconds; a test needs none as long as the default. */
  readonly backoffMs?: number | undefined
}

const REQUEST_TIMEOUT_MS = 30_000
const MAX_WAIT_MS = 60_000
const PAGE_SIZE = 100
/** The list whose pages have no numbers. */
const WITHOUT_NUMBERS: Route = 'GET /repos/{owner}/{repo}/activity'

/** The number is the day of the REST API's version that the routes and schemas are written for. */
const VERSION_HEADER = { 'x-github-api-version': '2022-11-28' }

export function githubClient(settings: ClientSettings): Client {
  const [owner = '', repo = ''] = settings.repository.split('/')
  let connected: ReturnType<typeof connect> | null = null
  const send = async (route: Route, parameters: Parameters, url: string | null = null) => {
    connected ??= connect(settings)
    const { request } = await connected
    const full = { headers: VERSION_HEADER, ...(route.includes('{owner}') && { owner, repo }), ...parameters }
    const [method] = route.split(' ')
    // An address that GitHub gave has all of the parameters in it.
    const sent = url !== null && method === 'GET' ? { headers: VERSION_HEADER } : full
    const asked = request(url === null ? route : `${method} ${url}`, sent)
    const { data, headers } = await asked.catch((error: unknown) => {
      throw GitHubError.of(error, route, full, settings.redact)
    })
    return { data: data as unknown, link: headers.link ?? '', full }
  }
  const ask = async <Answer>(route: Route, parameters: Parameters, schema: z.ZodType<Answer>): Promise<Answer> => {
    const { data, full } = await send(route, parameters)
    return understood(data, schema, route, full)
  }
  const graphqlUrl = graphqlUrlOf(settings.apiUrl, settings.graphqlUrl ?? null)
  return {
    get: ask,
    write: ask,
    async query(text, variables) {
      const given = { query: text, variables: { owner, name: repo, ...variables } }
      const { data } = await send(QUERY, given, graphqlUrl)
      const { errors, data: found } = understood(data, graphqlSchema, QUERY, {})
      const astray = errors.find(({ path: [top, field] }) => top !== 'repository' || field === undefined)
      if (astray) throw GitHubError.garbled(QUERY, {}, `errors: ${shortened(astray.message, settings.redact)}`)
      const { repository } = understood(found, fieldsSchema, QUERY, {})
      const lost = new Set(errors.map(({ path: [, field] }) => field))
      return new Map(Object.entries(repository).filter(([field]) => !lost.has(field)))
    },
    async list(route, parameters, schema) {
      return await allItems({
        size: PAGE_SIZE,
        isNumbered: route !== WITHOUT_NUMBERS,
        origin: new URL(settings.apiUrl).origin,
        async read(page, url) {
          const numbered = { per_page: PAGE_SIZE, ...parameters, ...(page > 1 && { page }) }
          const { data, link, full } = await send(route, numbered, url)
          return { items: understood(data, z.array(schema), route, full), link }
        },
        garbled: (detail) => GitHubError.garbled(route, { owner, repo, ...parameters }, detail),
      })
    },
  }
}

/** What is said of a query in messages. */
const QUERY: Route = 'POST /graphql'

/** Where in the data an error came; one that names no place may be of anything. */
const pathSchema = z.array(z.union([z.string(), z.number()])).nullish()

const graphqlSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string(), path: pathSchema.transform((path) => path ?? []) })).default([]),
})
const fieldsSchema = z.object({ repository: z.record(z.string(), z.unknown()) })

/** Octokit and its HTTP client are large, so they are loaded for the first question. */
async function connect({ apiUrl, graphqlUrl = null, token, deadline, backoffMs }: ClientSettings) {
  const [{ getOctokit }, { fetchBy }] = await Promise.all([import('@actions/github'), import('./proxied-fetch.ts')])
  const fetch = boundFetch(fetchBy(new URL(apiUrl)))
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'slo-gate', log: SILENT, request: { fetch } })
  const queries = graphqlUrlOf(apiUrl, graphqlUrl)
  octokit.hook.wrap('request', (request, options) => {
    const attempt = async () => {
      const signal = AbortSignal.any([deadline, AbortSignal.timeout(REQUEST_TIMEOUT_MS)])
      // Octokit's own hooks are bound to these very options, and whatever else is passed on never gets to them.
      options.request = { ...options.request, signal }
      return await within(signal, request(options))
    }
    // Only queries are ever sent there, and they change nothing.
    const isRead = options.method === 'GET' || options.url === queries
    return isRead ? retry(attempt, { deadline, waitBefore, backoffMs }) : attempt()
  })
  return octokit
}

/** What goes wrong is said once, by whoever asked. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

function understood<Answer>(data: unknown, schema: z.ZodType<Answer>, route: Route, parameters: Parameters): Answer {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw GitHubError.garbled(route, parameters, `${issue?.path.join('.') || 'the answer'}: ${issue?.message}`)
}

const failureSchema = z.object({
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) }).optional(),
})

/** How long to wait before another try, in milliseconds; null when it would end the same or come too late. */
function waitBefore(error: unknown): number | null {
  if (error instanceof Error && error.cause instanceof Unusable) return null
  const failure = failureSchema.safeParse(error)
  if (!failure.success) return 0
  const { status, response } = failure.data
  const header = (name: string) => String(response?.headers[name] ?? '')
  if (response && status < 500 && !isLimit(status, header)) return null
  const reset = header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 - Date.now() : 0
  const waitMs = Math.max(0, retryAfterMs(header('retry-after')), Number.isFinite(reset) ? reset : 0)
  return waitMs > MAX_WAIT_MS ? null : waitMs
}
