/** The port to our own issues, answered from a world. */
import { sameText } from '../../src/adapters/github/same-text.ts'
import { type Issues, IssuesRefused, type OwnIssue } from '../../src/core/policy/issues.ts'
import { authorizeAs, notAccessible } from './access.ts'
import { notFound, Refusal } from './call.ts'
import type { OperationId } from './operations.ts'
import { refuseLong, refuseWithoutIssues } from './rest/issues.ts'
import { pageUrl } from './rest/repositories.ts'
import type { Account } from './world/accounts.ts'
import type { Issue } from './world/issue.ts'
import type { Repository } from './world/repository.ts'
import { grants, isAppToken, type Token } from './world/tokens.ts'

/** The issues of a repository that are this token's own. An App can't ask who it is, and takes what any bot writes for its own. */
export function issuesIn(repository: Repository, token: Token): Issues {
  const isOwn = (author: Account | null) => (isAppToken(token) ? author?.type === 'Bot' : author === token.account)
  const own = ({ number, body }: Issue): OwnIssue => {
    return { number, url: `${pageUrl(repository)}/issues/${number}`, body: body ?? '' }
  }
  const issueOf = (number: number) => repository.issues.get(number) ?? notFound()
  /** What an operation comes to, for whom it is allowed. */
  const as = async <Answer>(operation: OperationId, act: () => Answer): Promise<Answer> => {
    try {
      authorizeAs(operation, repository, token)
      return act()
    } catch (error) {
      throw refusalOf(error)
    }
  }
  const update = (
    number: number,
    edit: { readonly body: string; readonly state?: 'closed'; readonly state_reason?: string },
  ) =>
    as('issues/update', () => {
      refuseWithoutIssues(repository)
      refuseLong(edit)
      issueOf(number).edit(edit)
    })
  return {
    open: () =>
      as('issues/list-for-repo', () =>
        [...repository.issues.values()].filter(({ state, author }) => state === 'open' && isOwn(author)).map(own),
      ),
    create: (title, body) =>
      as('issues/create', () => {
        refuseWithoutIssues(repository)
        refuseLong({ title, body })
        return own(repository.issue({ author: token.account, title, body }))
      }),
    rewrite: async ({ number, body: before }, body) => {
      if (!sameText(before, body)) await update(number, { body })
    },
    close: (number, body, isDone) =>
      update(number, { body, state: 'closed', state_reason: isDone ? 'completed' : 'not_planned' }),
    comments: (number) =>
      as('issues/list-comments', () => issueOf(number).comments.flatMap((one) => (isOwn(one.user) ? [one.body] : []))),
    comment: (number, body) =>
      as('issues/create-comment', () => {
        const issue = issueOf(number)
        refuseWithoutIssues(repository)
        if (!grants(token, 'issues', 'write')) throw notAccessible(token)
        issue.comment(token.account, body)
      }),
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  if (error.status === 410) return new IssuesRefused('disabled', error)
  return [401, 403, 404].includes(error.status) ? new IssuesRefused('denied', error) : error
}
