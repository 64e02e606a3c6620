/** Pull requests, their files, commits and reviews. */
import {
  type Call,
  type Handler,
  nodeId,
  notFound,
  number,
  ok,
  paged,
  param,
  Refusal,
  repositoryOf,
  time,
} from '../call.ts'
import { changedFiles, type FileChange } from '../git/diff.ts'
import { commitsBetween, log, mergeBase } from '../git/history.ts'
import type { Sha } from '../git/objects.ts'
import type { Account } from '../world/accounts.ts'
import type { Pull, Review } from '../world/pull.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Repository } from '../world/repository.ts'
import { association } from '../world/roles.ts'
import { commitJson, fileJson } from './commits.ts'
import { labelJson } from './label.ts'
import { pageUrl, repositoryJson, repositoryUrl } from './repositories.ts'
import { type Json, userJson, userOrNull } from './users.ts'

function headLabel(pull: Pull): string {
  return `${pull.headOwner.login}:${pull.headBranch}`
}

export function pullOf(call: Call, name = 'pull_number'): Pull {
  return repositoryOf(call).pulls.get(number(call, name)) ?? notFound()
}

function sideJson(owner: Account, repository: Repository | undefined, ref: string, sha: Sha, pull: Pull): Json {
  const repo = repository === undefined ? null : repositoryJson(repository)
  return { label: `${owner.login}:${ref}`, ref, sha, user: userJson(pull.base.world, owner), repo }
}

function addresses(pull: Pull): Json {
  const url = repositoryUrl(pull.base)
  const page = `${pageUrl(pull.base)}/pull/${pull.number}`
  const self = `${url}/pulls/${pull.number}`
  const issue = `${url}/issues/${pull.number}`
  return {
    url: self,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${url}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${url}/statuses/${pull.headSha}`,
  }
}

function links(from: Json): Json {
  const names = ['html', 'issue', 'comments', 'review_comments', 'review_comment', 'commits', 'statuses']
  const rest = names.map((name) => [name, { href: from[`${name}_url`] }])
  return { self: { href: from.url }, ...Object.fromEntries(rest) }
}

/** The form in lists, which lacks the counts, `merged` and `mergeable`. */
export function pullSimpleJson(pull: Pull): Json {
  const { base, author } = pull
  const urls = addresses(pull)
  return {
    ...urls,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userJson(base.world, author),
    body: pull.body,
    labels: [...pull.labels].map((name) => labelJson(base, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: time(pull.createdAt),
    updated_at: time(pull.createdAt),
    closed_at: pull.closedAt === undefined ? null : time(pull.closedAt),
    merged_at: pull.mergedAt === undefined ? null : time(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: sideJson(pull.headOwner, pull.head, pull.headBranch, pull.headSha, pull),
    base: sideJson(base.owner, base, pull.baseBranch, pull.baseSha, pull),
    _links: links(urls),
    author_association: association(base, author),
    auto_merge: null,
    draft: pull.draft,
  }
}

export function pullJson(pull: Pull): Json {
  const files = filesOf(pull)
  return {
    ...pullSimpleJson(pull),
    merged: pull.merged,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: pull.state === 'open' ? true : null,
    mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
    merged_by: pull.merged ? userJson(pull.base.world, pull.mergedBy ?? pull.base.owner) : null,
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** A pull request's files are those of the three-dot comparison. */
function filesOf(pull: Pull): FileChange[] {
  const { store } = pull.base
  const merge = mergeBase(store, pull.baseSha, pull.headSha)
  const before = merge === undefined ? store.addTree([]) : store.mustCommit(merge).tree
  return changedFiles(store, before, store.mustCommit(pull.headSha).tree)
}

/** Oldest first. */
function commitsOf(pull: Pull): Sha[] {
  return commitsBetween(pull.base.store, pull.baseSha, pull.headSha).reverse()
}

/** A `head` without its owner is not refused but ignored, as at GitHub. */
function list(call: Call): ReturnType<Handler> {
  const asked = (name: string): string | null => call.query.get(name)
  const head = asked('head')?.includes(':') ? asked('head') : null
  const state = asked('state') ?? 'open'
  const found = [...repositoryOf(call).pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (asked('base') ?? pull.baseBranch) === pull.baseBranch &&
      (head ?? headLabel(pull)) === headLabel(pull),
  )
  const newestFirst = (asked('direction') ?? 'desc') === 'desc'
  return paged(call, newestFirst ? found.reverse() : found, pullSimpleJson)
}

/**
 * Once a commit is on the default branch: the merged pull requests that brought it. Before that: the open ones too, save
 * those from forks, of which GitHub knows nothing here (measured, retransmission/retransmission#280).
 */
export function pullsOfCommit(repository: Repository, name: string): Pull[] {
  const sha = resolveCommit(repository, name)
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${name}`)
  const main = repository.branches.get(repository.defaultBranch)
  const landed = main !== undefined && log(repository.store, main).includes(sha)
  return [...repository.pulls.values()].filter((pull) => {
    if (!pull.merged && (landed || pull.head !== repository)) return false
    const isMerge = pull.merged && pull.mergeCommitSha === sha
    return isMerge || pull.landed.includes(sha) || commitsOf(pull).includes(sha)
  })
}

export function reviewJson(pull: Pull, review: Review): Json {
  const { world } = pull.base
  const page = `${pageUrl(pull.base)}/pull/${pull.number}#pullrequestreview-${review.id}`
  const url = `${repositoryUrl(pull.base)}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userOrNull(world, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: url,
    author_association: association(pull.base, review.user),
    _links: { html: { href: page }, pull_request: { href: url } },
    ...(review.submittedAt !== undefined && { submitted_at: time(review.submittedAt) }),
    commit_id: review.commit,
  }
}

/** In the order of submission. A pending review is its author's secret. */
export function reviewsShownTo(account: Account | undefined, pull: Pull): Review[] {
  const submitted = ({ submittedAt }: Review): number => submittedAt?.getTime() ?? Number.MAX_SAFE_INTEGER
  return pull.reviews
    .filter(({ state, user }) => state !== 'PENDING' || user === account)
    .sort((a, b) => submitted(a) - submitted(b))
}

export const pulls = {
  'pulls/get': (call) => ok(pullJson(pullOf(call))),
  'pulls/list': list,
  'pulls/list-files': (call) => {
    const pull = pullOf(call)
    return paged(call, filesOf(pull).slice(0, 3000), (file) => fileJson(pull.base, pull.headSha, file))
  },
  'pulls/list-commits': (call) => {
    const pull = pullOf(call)
    return paged(call, commitsOf(pull).slice(0, 250), (sha) => commitJson(pull.base, sha))
  },
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call)
    return paged(call, reviewsShownTo(call.token?.account, pull), (review) => reviewJson(pull, review))
  },
  'repos/list-pull-requests-associated-with-commit': (call) =>
    paged(call, pullsOfCommit(repositoryOf(call), param(call, 'commit_sha')), pullSimpleJson),
} satisfies Record<string, Handler>
