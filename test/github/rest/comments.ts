/** Comments of a pull request. */
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
import type { Comment, Pull } from '../world/pull.ts'
import { association } from '../world/roles.ts'
import { pullOf } from './pulls.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import { integrationOrNull, type Json, userOrNull } from './users.ts'

const limit = 65_536

function commentJson(pull: Pull, comment: Comment): Json {
  const { base } = pull
  const url = `${repositoryUrl(base)}/issues`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${url}/comments/${comment.id}`,
    html_url: `${pageUrl(base)}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/${pull.number}`,
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

function list(call: Call): ReturnType<Handler> {
  const pull = pullOf(call, 'issue_number')
  const since = Date.parse(call.query.get('since') ?? '') || Number.NEGATIVE_INFINITY
  const found = pull.comments.filter(({ updatedAt }) => updatedAt.getTime() >= since)
  return paged(call, found, (comment) => commentJson(pull, comment))
}

function create(call: Call): ReturnType<Handler> {
  const pull = pullOf(call, 'issue_number')
  return ok(commentJson(pull, pull.comment(actorOf(call), bodyOf(call))), 201)
}

/** Only the author may. (At GitHub people with the write role may too; nothing here should count on that.) */
function update(call: Call): ReturnType<Handler> {
  const id = number(call, 'comment_id')
  const pull = [...repositoryOf(call).pulls.values()].find(({ comments }) => comments.some((one) => one.id === id))
  const comment = pull?.comments.find((one) => one.id === id)
  if (pull === undefined || comment === undefined) notFound()
  if (comment.user !== actorOf(call)) throw new Refusal(403, 'Unable to edit a comment of someone else')
  comment.body = bodyOf(call)
  comment.updatedAt = call.world.now
  return ok(commentJson(pull, comment))
}

export const comments = {
  'issues/list-comments': list,
  'issues/create-comment': create,
  'issues/update-comment': update,
} satisfies Record<string, Handler>
