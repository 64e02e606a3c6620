import { z } from 'zod'
import { Unavailable } from '../../core/model/errors.ts'
import { shortened } from '../../core/model/text.ts'

const requestErrorSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
      data: z.unknown(),
    })
    .optional(),
})

/** Nothing at this address; no such commit; a repository without commits. */
const MISSING: ReadonlySet<number> = new Set([404, 422, 409])

interface ErrorDetails {
  readonly isLimited?: boolean
  readonly cause?: unknown
}

/** Whether an answer is one of GitHub's limits: it says when to come back; any other 403 is a missing permission. */
export function isLimit(status: number, header: (name: string) => string): boolean {
  return status === 429 || (status === 403 && (header('retry-after') !== '' || header('x-ratelimit-remaining') === '0'))
}

/** GitHub did not give what was asked for. The message names what was asked, the answer, and what may fix it. */
export class GitHubError extends Unavailable {
  /** The HTTP status; null when there was no answer, or none that could be understood. */
  readonly status: number | null
  /** Whether a limit was hit, which passes; GitHub answers it with 403 too. */
  readonly isLimited: boolean
  constructor(message: string, status: number | null, { isLimited = false, cause }: ErrorDetails = {}) {
    super(message, status !== null && MISSING.has(status), { cause })
    this.status = status
    this.isLimited = isLimited
  }

  /** Whether the token may not do this, or may not see that it could. */
  get isDenied(): boolean {
    return !this.isLimited && (this.status === 401 || this.status === 403 || this.status === 404)
  }

  static garbled(route: string, parameters: Readonly<Record<string, unknown>>, detail: string): GitHubError {
    return new GitHubError(`GitHub: ${filled(route, parameters)} answered what can't be understood (${detail})`, null)
  }

  /** Makes an error of what the HTTP library threw; what others say in it is redacted. */
  static of(
    error: unknown,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    redact: (text: string) => string,
  ): Error {
    if (error instanceof GitHubError) return error
    const failure = requestErrorSchema.safeParse(error)
    const asked = filled(route, parameters)
    if (!failure.success) return new GitHubError(`GitHub: ${asked} got no answer`, null, { cause: error })
    const { status, response, message } = failure.data
    if (!response) return new GitHubError(`GitHub: ${asked} got no answer: ${shortened(message, redact)}`, null)
    const header = (name: string) => shortened(String(response.headers[name] ?? ''), redact)
    const id = header('x-github-request-id')
    const said = messageOf(response.data, redact)
    const isLimited = isLimit(status, header)
    const advice = isLimited
      ? 'The limit passes; run the job again later.'
      : adviceFor(status, header('x-accepted-github-permissions'))
    const parts = [`GitHub: ${asked} answered ${status}${said}`, id && `request ${id}`].filter(Boolean).join(', ')
    return new GitHubError(advice ? `${parts}. ${advice}` : parts, status, { isLimited })
  }
}

function messageOf(data: unknown, redact: (text: string) => string): string {
  const parsed = z.object({ message: z.string() }).safeParse(data)
  return parsed.success ? ` (${shortened(parsed.data.message, redact)})` : ''
}

/** What the token needs, as GitHub itself names it. */
function adviceFor(status: number, accepted: string): string | null {
  if (status === 401) return 'The token is not known or has expired.'
  if (status === 403 && accepted !== '') {
    return `The token needs one of these permissions: ${accepted.replaceAll('=', ': ')}.`
  }
  if (status >= 500) return 'GitHub may be down: https://www.githubstatus.com. Run the job again later.'
  return null
}

/** The route with its parameters, as a person would look it up. */
function filled(route: string, parameters: Readonly<Record<string, unknown>>): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? name))
}
