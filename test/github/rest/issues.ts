/** The issues of a repository; its pull requests stand among them. */
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
import { Issue, type IssueEdit } from '../world/issue.ts'
import type { Pull } from '../world/pull.ts'
import type { Repository } from '../world/repository.ts'
import { association } from '../world/roles.ts'
import { labelJson } from './label.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import { integrationOrNull, type Json, userJson } from './users.ts'

const LONGEST_BODY = 65_536
const LONGEST_TITLE = 256

function issueJson(issue: Issue | Pull): Json {
  const { base, author } = issue
  const isPull = !(issue instanceof Issue)
  const url = `${repositoryUrl(base)}/issues/${issue.number}`
  const page = `${pageUrl(base)}/${isPull ? 'pull' : 'issues'}/${issue.number}`
  return {
    url,
    repository_url: repositoryUrl(base),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userJson(base.world, author),
    labels: isPull ? [...issue.labels].map((name) => labelJson(base, name)) : [],
    state: issue.state,
    state_reason: isPull ? null : issue.stateReason,
    locked: false,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: time(issue.createdAt),
    updated_at: time(isPull ? issue.createdAt : issue.updatedAt),
    closed_at: issue.closedAt === undefined ? null : time(issue.closedAt),
    author_association: association(base, author),
    performed_via_github_app: integrationOrNull(base.world, author),
    ...(isPull && { draft: issue.draft, pull_request: pullAddresses(issue, page) }),
  }
}

const pullAddresses = ({ base, number, mergedAt }: Pull, page: string): Json => ({
  url: `${repositoryUrl(base)}/pulls/${number}`,
  html_url: page,
  diff_url: `${page}.diff`,
  patch_url: `${page}.patch`,
  merged_at: mergedAt === undefined ? null : time(mergedAt),
})

/** Newest first. A repository without issues still lists its pull requests. */
function list(call: Call): ReturnType<Handler> {
  const { issues, pulls } = repositoryOf(call)
  const state = call.query.get('state') ?? 'open'
  const creator = call.query.get('creator')?.toLowerCase()
  const found = [...issues.values(), ...pulls.values()].filter(
    (one) =>
      (state === 'all' || one.state === state) && (creator === undefined || one.author.login.toLowerCase() === creator),
  )
  found.sort((a, b) => b.number - a.number)
  return paged(call, (call.query.get('direction') ?? 'desc') === 'desc' ? found : found.reverse(), issueJson)
}

function create(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  refuseWithoutIssues(repository)
  const { title = '', body = null } = call.body as IssueEdit
  refuseLong({ title, body })
  return ok(issueJson(repository.issue({ author: actorOf(call), title, body })), 201)
}

function update(call: Call): ReturnType<Handler> {
  refuseWithoutIssues(repositoryOf(call))
  const issue = repositoryOf(call).issues.get(number(call, 'issue_number')) ?? notFound()
  const edit = call.body as IssueEdit
  refuseLong(edit)
  issue.edit(edit)
  return ok(issueJson(issue))
}

/** As GitHub says it of a repository whose settings switch issues off. */
export function refuseWithoutIssues({ hasIssues }: Repository): void {
  if (!hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.')
}

export function refuseLong({ title = '', body }: IssueEdit): void {
  if (title.length > LONGEST_TITLE) throw invalid('title', `title is too long (maximum is ${LONGEST_TITLE} characters)`)
  if ((body ?? '').length > LONGEST_BODY)
    throw invalid('body', `body is too long (maximum is ${LONGEST_BODY} characters)`)
}

const invalid = (field: string, message: string) =>
  new Refusal(422, 'Validation Failed', [{ resource: 'Issue', code: 'custom', field, message }])

export const issues = {
  'issues/create': create,
  'issues/list-for-repo': list,
  'issues/update': update,
} satisfies Record<string, Handler>
