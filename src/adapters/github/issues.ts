import { z } from 'zod'
import { type Issues, IssuesRefused, type OwnIssue } from '../../core/policy/issues.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'
import { isOwn, ownAccount, writerSchema } from './own-account.ts'
import { sameText } from './same-text.ts'

const issueSchema = z
  .object({
    number: z.number(),
    html_url: z.string(),
    body: z.string().nullish(),
    user: writerSchema,
    pull_request: z.unknown().optional(),
  })
  .transform(({ number, html_url, body, user, pull_request }) => ({
    issue: { number, url: html_url, body: body ?? '' } satisfies OwnIssue,
    user,
    isPull: pull_request !== undefined && pull_request !== null,
  }))

const commentSchema = z.object({ body: z.string().nullish(), user: writerSchema })

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}'

/** A repository's issues by GitHub's REST API. */
export function issuesOf(client: Client): Issues {
  // Asked once, and only by who reads: nobody else's words are taken for ours.
  let account: ReturnType<typeof ownAccount> | null = null
  const self = () => {
    account ??= ownAccount(client)
    return account
  }
  const update = async (issue: number, change: Readonly<Record<string, string>>) => {
    await client.write(`PATCH ${ISSUE}`, { issue_number: issue, ...change }, issueSchema)
  }
  return refusing({
    async open() {
      const account = await self()
      const creator = account === null ? {} : { creator: account.login }
      // Oldest first, so that one that is opened meanwhile moves no other to a page that was read; one that is reopened does.
      const asked = { state: 'open', sort: 'created', direction: 'asc', ...creator }
      const all = await client.list('GET /repos/{owner}/{repo}/issues', asked, issueSchema)
      const own = all.filter(({ isPull, user }) => !isPull && isOwn(account, user))
      return [...new Map(own.map(({ issue }) => [issue.number, issue])).values()]
    },
    create: async (title, body) =>
      (await client.write('POST /repos/{owner}/{repo}/issues', { title, body }, issueSchema)).issue,
    async rewrite({ number, body: before }, body) {
      if (!sameText(before, body)) await update(number, { body })
    },
    close: (issue, body, isDone) =>
      update(issue, { body, state: 'closed', state_reason: isDone ? 'completed' : 'not_planned' }),
    async comments(issue) {
      const account = await self()
      const all = await client.list(`GET ${ISSUE}/comments`, { issue_number: issue }, commentSchema)
      return all.filter(({ user }) => isOwn(account, user)).map(({ body }) => body ?? '')
    },
    async comment(issue, body) {
      await client.write(`POST ${ISSUE}/comments`, { issue_number: issue, body }, commentSchema)
    },
  })
}

/** The same issues, of which GitHub's refusals are told in the words of the port. */
function refusing(issues: Issues): Issues {
  const told = <Given extends unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) => {
    return (...given: Given) =>
      ask(...given).catch((error: unknown) => {
        throw refusalOf(error)
      })
  }
  const { open, create, rewrite, close, comments, comment } = issues
  return {
    ...{ open: told(open), create: told(create), rewrite: told(rewrite) },
    ...{ close: told(close), comments: told(comments), comment: told(comment) },
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof GitHubError)) return error
  if (error.status === 410) return new IssuesRefused('disabled', error)
  return error.isDenied ? new IssuesRefused('denied', error) : error
}
