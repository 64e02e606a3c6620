/** Commit statuses. */
import {
  actorOf,
  type Call,
  type Handler,
  nodeId,
  notFound,
  ok,
  paged,
  pageOf,
  param,
  Refusal,
  repositoryOf,
  time,
} from '../call.ts'
import type { Sha } from '../git/objects.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Repository } from '../world/repository.ts'
import { combinedState, latestPerContext, type Status, type StatusState, sameContext } from '../world/statuses.ts'
import { minimalJson, repositoryUrl } from './repositories.ts'
import { type Json, userOrNull } from './users.ts'

const descriptionLimit = 140
const perContextLimit = 1000

function simpleJson(repository: Repository, status: Status): Json {
  return {
    url: `${repositoryUrl(repository)}/statuses/${status.sha}`,
    avatar_url: `${repository.world.links.html}/avatars/${status.creator?.id ?? 0}`,
    id: status.id,
    node_id: nodeId('Status', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
  }
}

function statusJson(repository: Repository, status: Status): Json {
  return { ...simpleJson(repository, status), creator: userOrNull(repository.world, status.creator) }
}

export function newestFirst(repository: Repository, sha: Sha): Status[] {
  const ofCommit = repository.statuses.filter((status) => status.sha === sha).reverse()
  return ofCommit.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
}

function combined(call: Call): Json {
  const repository = repositoryOf(call)
  const sha = resolveCommit(repository, param(call, 'ref')) ?? notFound()
  const latest = latestPerContext(newestFirst(repository, sha))
  const { page, size } = pageOf(call)
  const url = `${repositoryUrl(repository)}/commits/${sha}`
  return {
    state: combinedState(latest),
    statuses: latest.slice((page - 1) * size, page * size).map((status) => simpleJson(repository, status)),
    sha,
    total_count: latest.length,
    repository: minimalJson(repository),
    commit_url: url,
    url: `${url}/status`,
  }
}

export interface Body {
  readonly state: StatusState
  readonly context?: string
  readonly description?: string | null
  readonly target_url?: string | null
}

function create(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const sha = param(call, 'sha')
  const body = call.body as Body
  refuseBad(repository, sha, body)
  const { state, context = 'default', description = null, target_url: targetUrl = null } = body
  const status = repository.status(sha, { state, context, description, targetUrl, creator: actorOf(call).login })
  return ok(statusJson(repository, status), 201)
}

export function refuseBad(repository: Repository, sha: Sha, body: Body): void {
  if (repository.store.commit(sha) === undefined) throw new Refusal(422, `No commit found for SHA: ${sha}`)
  if ((body.description ?? '').length > descriptionLimit) {
    throw invalid('description', `description is too long (maximum is ${descriptionLimit} characters)`)
  }
  const context = body.context ?? 'default'
  const before = repository.statuses.filter((status) => status.sha === sha && sameContext(status.context, context))
  if (before.length >= perContextLimit) {
    throw invalid('base', 'This SHA and context has reached the maximum number of statuses.')
  }
}

function invalid(field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', [{ resource: 'Status', code: 'custom', field, message }])
}

export const statuses = {
  'repos/create-commit-status': create,
  'repos/get-combined-status-for-ref': (call) => ok(combined(call)),
  'repos/list-commit-statuses-for-ref': (call) => {
    const repository = repositoryOf(call)
    const sha = resolveCommit(repository, param(call, 'ref')) ?? notFound()
    return paged(call, newestFirst(repository, sha), (status) => statusJson(repository, status))
  },
} satisfies Record<string, Handler>
