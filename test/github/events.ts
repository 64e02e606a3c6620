/** Webhook payloads as GitHub sends them, built from the server's state, with what a workflow's environment says. */

import { nodeId, time } from './call.ts'
import type { Sha } from './git/objects.ts'
import { labelJson } from './rest/label.ts'
import { pullJson, pullSimpleJson, reviewJson } from './rest/pulls.ts'
import { pageUrl, repositoryJson } from './rest/repositories.ts'
import { type Json, userJson } from './rest/users.ts'
import type { Pull, Review } from './world/pull.ts'
import type { Repository } from './world/repository.ts'
import type { WorkflowRun } from './world/runs.ts'

export interface WorkflowEvent {
  readonly name: string
  readonly payload: Json
  /** GITHUB_SHA, GITHUB_REF, GITHUB_EVENT_NAME and so on; the event's file is the caller's to write. */
  readonly environment: Readonly<Record<string, string>>
}

interface Context {
  readonly sha: Sha
  readonly ref: string
  readonly actor: string
  readonly headRef?: string
  readonly baseRef?: string
}

type PullAction = 'opened' | 'synchronize' | 'reopened' | 'edited' | 'labeled' | 'unlabeled' | 'closed'

interface PullEventOptions {
  readonly sender?: string
  /** Of `synchronize`: the head before the push. */
  readonly before?: Sha
  /** Of `labeled` and `unlabeled`. */
  readonly label?: string
}

/** Runs on the test merge, from the workflow file that the pull request itself brings. */
export function pullRequestEvent(pull: Pull, action: PullAction, options: PullEventOptions = {}): WorkflowEvent {
  const payload = pullPayload(pull, action, options)
  return event('pull_request', pull.base, payload, mergeContext(pull, options.sender ?? pull.author.login))
}

/** Runs on the default branch, with a token that may write. */
export function pullRequestTargetEvent(pull: Pull, action: PullAction, options: PullEventOptions = {}): WorkflowEvent {
  const { defaultBranch } = pull.base
  return event('pull_request_target', pull.base, pullPayload(pull, action, options), {
    ...mergeContext(pull, options.sender ?? pull.author.login),
    sha: pull.base.tip(defaultBranch),
    ref: `refs/heads/${defaultBranch}`,
  })
}

/** In an event a review's state is lower-case, and its pull request lacks the counts. */
export function reviewEvent(
  pull: Pull,
  review: Review,
  action: 'submitted' | 'edited' | 'dismissed' = 'submitted',
): WorkflowEvent {
  const sender = review.user?.login ?? 'ghost'
  const payload = {
    action,
    review: { ...reviewJson(pull, review), state: review.state.toLowerCase() },
    pull_request: pullSimpleJson(pull),
    ...common(pull.base, sender),
  }
  return event('pull_request_review', pull.base, payload, mergeContext(pull, sender))
}

/** Puts a pull request into the merge queue: makes the merge commit and the queue's branch, and says so. */
export function mergeGroupEvent(pull: Pull): WorkflowEvent {
  const { base, baseBranch } = pull
  const baseSha = base.tip(baseBranch)
  const branch = `gh-readonly-queue/${baseBranch}/pr-${pull.number}-${baseSha}`
  const headSha = base.branch(branch, pull.mergeCommitSha)
  const group = {
    head_sha: headSha,
    head_ref: `refs/heads/${branch}`,
    base_sha: baseSha,
    base_ref: `refs/heads/${baseBranch}`,
    head_commit: commitPayload(base, headSha),
  }
  const payload = { action: 'checks_requested', merge_group: group, ...common(base, pull.author.login) }
  return event('merge_group', base, payload, { sha: headSha, ref: group.head_ref, actor: pull.author.login })
}

interface PushOptions {
  readonly before?: Sha
  readonly sender?: string
  readonly forced?: boolean
}

/** The branch stands where the push left it; `before` is all zeros when the push made it. */
export const pushEvent = (repository: Repository, branch: string, options: PushOptions = {}): WorkflowEvent =>
  refEvent(repository, `refs/heads/${branch}`, repository.tip(branch), options)

/** A tag was pushed; it stands at its commit. */
export const tagEvent = (repository: Repository, tag: string, options: PushOptions = {}): WorkflowEvent =>
  refEvent(repository, `refs/tags/${tag}`, taggedCommit(repository, tag), options)

function refEvent(repository: Repository, ref: string, after: Sha, options: PushOptions): WorkflowEvent {
  const { before = '0'.repeat(40), sender = repository.owner.login, forced = false } = options
  const payload = {
    ref,
    before,
    after,
    created: /^0+$/.test(before),
    deleted: false,
    forced,
    base_ref: null,
    compare: `${pageUrl(repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [commitPayload(repository, after)],
    head_commit: commitPayload(repository, after),
    pusher: { name: sender, email: repository.world.account(sender).email },
    ...common(repository, sender),
  }
  return event('push', repository, payload, { sha: after, ref, actor: sender })
}

/** A release of a tag was published. */
export function releaseEvent(repository: Repository, tag: string): WorkflowEvent {
  const { login } = repository.owner
  const release = {
    tag_name: tag,
    target_commitish: repository.defaultBranch,
    name: tag,
    draft: false,
    prerelease: false,
    author: userJson(repository.world, repository.owner),
  }
  const payload = { action: 'published', release, ...common(repository, login) }
  const sha = taggedCommit(repository, tag)
  return event('release', repository, payload, { sha, ref: `refs/tags/${tag}`, actor: login })
}

/** Another workflow has ended; runs on the tip of the default branch, whatever that run was for. */
export function workflowRunEvent(repository: Repository, run: WorkflowRun): WorkflowEvent {
  const { defaultBranch } = repository
  const workflow_run = {
    id: run.id,
    path: run.workflow,
    event: run.event,
    status: 'completed',
    conclusion: run.attempts.at(-1)?.conclusion ?? null,
    head_branch: run.ref,
    head_sha: run.sha,
    head_repository: repositoryJson(repository),
    run_attempt: run.attempts.length,
  }
  const payload = { action: 'completed', workflow_run, ...common(repository, run.by.login) }
  const ref = `refs/heads/${defaultBranch}`
  return event('workflow_run', repository, payload, { sha: repository.tip(defaultBranch), ref, actor: run.by.login })
}

export function workflowDispatchEvent(
  repository: Repository,
  options: {
    readonly branch?: string
    readonly inputs?: Readonly<Record<string, string>>
    readonly sender?: string
  } = {},
): WorkflowEvent {
  const { branch = repository.defaultBranch, inputs = {}, sender = repository.owner.login } = options
  const ref = `refs/heads/${branch}`
  const payload = { inputs, ref, workflow: '.github/workflows/slo-gate.yml', ...common(repository, sender) }
  return event('workflow_dispatch', repository, payload, { sha: repository.tip(branch), ref, actor: sender })
}

function pullPayload(pull: Pull, action: PullAction, options: PullEventOptions): Json {
  const { before, label } = options
  return {
    action,
    number: pull.number,
    pull_request: pullJson(pull),
    ...(before !== undefined && { before, after: pull.headSha }),
    ...(label !== undefined && { label: labelJson(pull.base, label) }),
    ...common(pull.base, options.sender ?? pull.author.login),
  }
}

function common(repository: Repository, sender: string): Json {
  const { world, owner } = repository
  return {
    repository: repositoryJson(repository),
    ...(owner.type === 'Organization' && {
      organization: { login: owner.login, id: owner.id, node_id: nodeId('Organization', owner.id) },
    }),
    sender: userJson(world, world.account(sender)),
  }
}

function taggedCommit({ fullName, tags }: Repository, tag: string): Sha {
  const sha = tags.get(tag)
  if (sha === undefined) throw new Error(`${fullName} has no tag ${tag}`)
  return sha
}

function commitPayload({ store }: Repository, sha: Sha): Json {
  const { tree, message, author, committer } = store.mustCommit(sha)
  const person = ({ name, email }: { readonly name: string; readonly email: string }): Json => ({ name, email })
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: time(committer.date),
    author: person(author),
    committer: person(committer),
  }
}

function mergeContext(pull: Pull, actor: string): Context {
  const ref = `refs/pull/${pull.number}/merge`
  return { sha: pull.mergeCommitSha, ref, actor, headRef: pull.headBranch, baseRef: pull.baseBranch }
}

function event(name: string, repository: Repository, payload: Json, context: Context): WorkflowEvent {
  const { api, html } = repository.world.links
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: context.actor,
    GITHUB_API_URL: api,
    GITHUB_BASE_REF: context.baseRef ?? '',
    GITHUB_EVENT_NAME: name,
    GITHUB_GRAPHQL_URL: `${html}${api === html ? '/graphql' : '/api/graphql'}`,
    GITHUB_HEAD_REF: context.headRef ?? '',
    GITHUB_REF: context.ref,
    GITHUB_REF_NAME: context.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_SERVER_URL: html,
    GITHUB_SHA: context.sha,
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/deploy.yml@${context.ref}`,
  }
  return { name, payload, environment }
}
