/** Comments of a pull request or an issue. */

import { notAccessible } from '../access.ts'
import {
  actorOf,
  type Call,
  type Handler,
  nodeId,
  notFound,
  number,
  ok,
  paged,
  Refusal,
  repositoryOf,
  time,
} from '../call.ts'
import { Issue } from '../world/issue.ts'
import type { Comment, Pull } from '../world/pull.ts'
import { association } from '../world/roles.ts'
import { grants } from '../world/tokens.ts'
import { refuseWithoutIssues } from './issues.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import { integrationOrNull, type Json, userOrNull } from './users.ts'

const limit = 65_536

/** What is commented on. */
type Thread = Pull | Issue

function commentJson(thread: Thread, comment: Comment): Json {
  const { base } = thread
  const url = `${repositoryUrl(base)}/issues`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${url}/comments/${comment.id}`,
    html_url: `${pageUrl(base)}/${thread instanceof Issue ? 'issues' : 'pull'}/${thread.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/${thread.number}`,
    body: comment.body,
    user: userOrNull(base.world, comment.user),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    author_association: association(base, comment.user),
    performed_via_github_app: integrationOrNull(base.world, comment.user),
  }
}

function bodyOf(call: Call): string {
  const { body } = call.body as { readonly body: string }
  if (body.trim() === '') throw invalid('body cannot be blank')
  if (body.length > limit) throw invalid(`body is too long (maximum is ${limit} characters)`)
  return body
}

function invalid(message: string): Refusal {
  return new Refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ])
}

function threadOf(call: Call): Thread {
  const { pulls, issues } = repositoryOf(call)
  const wanted = number(call, 'issue_number')
  return pulls.get(wanted) ?? issues.get(wanted) ?? notFound()
}

function list(call: Call): ReturnType<Handler> {
  const thread = threadOf(call)
  const since = Date.parse(call.query.get('since') ?? '') || Number.NEGATIVE_INFINITY
  const found = thread.comments.filter(({ updatedAt }) => updatedAt.getTime() >= since)
  return paged(call, found, (comment) => commentJson(thread, comment))
}

/** Who may write on pull requests only, may not on issues. */
function create(call: Call): ReturnType<Handler> {
  const thread = threadOf(call)
  if (thread instanceof Issue) {
    refuseWithoutIssues(repositoryOf(call))
    if (call.token && !grants(call.token, 'issues', 'write')) throw notAccessible(call.token)
  }
  return ok(commentJson(thread, thread.comment(actorOf(call), bodyOf(call))), 201)
}

/** Only the author may. (At GitHub people with the write role may too; nothing here should count on that.) */
function update(call: Call): ReturnType<Handler> {
  const id = number(call, 'comment_id')
  const { pulls, issues } = repositoryOf(call)
  const threads: Thread[] = [...pulls.values(), ...issues.values()]
  const thread = threads.find(({ comments }) => comments.some((one) => one.id === id))
  const comment = thread?.comments.find((one) => one.id === id)
  if (thread === undefined || comment === undefined) notFound()
  if (comment.user !== actorOf(call)) throw new Refusal(403, 'Unable to edit a comment of someone else')
  comment.body = bodyOf(call)
  comment.updatedAt = call.world.now
  return ok(commentJson(thread, comment))
}

export const comments = {
  'issues/list-comments': list,
  'issues/create-comment': create,
  'issues/update-comment': update,
} satisfies Record<string, Handler>
