/** Commits as the repository's history shows them, and comparisons of two. */
import {
  type Call,
  type Handler,
  linkHeader,
  nodeId,
  notFound,
  ok,
  paged,
  pageOf,
  param,
  Refusal,
  repositoryOf,
} from '../call.ts'
import { changedFiles, type FileChange } from '../git/diff.ts'
import { commitsBetween, log, mergeBase, sameLeaf } from '../git/history.ts'
import type { Sha } from '../git/objects.ts'
import { entryAt } from '../git/tree.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Repository } from '../world/repository.ts'
import { signatureJson, unsigned } from './git.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import { type Json, userOrNull } from './users.ts'

export function commitJson(repository: Repository, sha: Sha): Json {
  const { world } = repository
  const commit = repository.store.mustCommit(sha)
  const url = repositoryUrl(repository)
  const page = (of: Sha): string => `${pageUrl(repository)}/commit/${of}`
  const { author, committer, tree } = commit
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author: signatureJson(author),
      committer: signatureJson(committer),
      message: commit.message.replace(/\n$/, ''),
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${url}/commits/${sha}`,
    html_url: page(sha),
    comments_url: `${url}/commits/${sha}/comments`,
    author: userOrNull(world, world.accountOfEmail(author.email)),
    committer: userOrNull(world, world.accountOfEmail(committer.email)),
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${url}/commits/${parent}`, html_url: page(parent) })),
  }
}

export function fileJson(repository: Repository, sha: Sha, file: FileChange): Json {
  const path = encodeURI(file.path)
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageUrl(repository)}/blob/${sha}/${path}`,
    raw_url: `${pageUrl(repository)}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(repository)}/contents/${path}?ref=${sha}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  }
}

/** What a commit changed against its first parent. */
function filesOf({ store }: Repository, sha: Sha): FileChange[] {
  const { tree, parents } = store.mustCommit(sha)
  const before = parents[0] === undefined ? store.addTree([]) : store.mustCommit(parents[0]).tree
  return changedFiles(store, before, tree)
}

function one(call: Call): Json {
  const repository = repositoryOf(call)
  const name = param(call, 'ref')
  const sha = resolveCommit(repository, name)
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${name}`)
  const { page, size } = pageOf(call, 300)
  const files = filesOf(repository, sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  const shown = files.slice((page - 1) * size, page * size).map((file) => fileJson(repository, sha, file))
  return { ...commitJson(repository, sha), stats: { additions, deletions, total: additions + deletions }, files: shown }
}

function list(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const start = resolveCommit(repository, call.query.get('sha') ?? repository.defaultBranch) ?? notFound()
  const path = call.query.get('path')
  const since = Date.parse(call.query.get('since') ?? '') || Number.NEGATIVE_INFINITY
  const until = Date.parse(call.query.get('until') ?? '') || Number.POSITIVE_INFINITY
  const all = path === null ? log(repository.store, start) : logOfPath(repository, start, path)
  const found = all.filter((sha) => {
    const at = repository.store.mustCommit(sha).committer.date.getTime()
    return at >= since && at <= until
  })
  return paged(call, found, (sha) => commitJson(repository, sha))
}

/**
 * The commits that changed a path. As git does, of a merge that leaves the path as one parent has it, only that parent is
 * followed: what the other side did to the path is not shown.
 */
export function logOfPath(repository: Repository, start: Sha, path: string): Sha[] {
  const { store } = repository
  const same = (sha: Sha, parent: Sha): boolean => {
    const at = (of: Sha): ReturnType<typeof entryAt> => entryAt(store, store.mustCommit(of).tree, path)
    return sameLeaf(at(parent), at(sha))
  }
  const kept = log(store, start, (sha) => {
    const { parents } = store.mustCommit(sha)
    const twin = parents.find((parent) => same(sha, parent))
    return twin === undefined ? parents : [twin]
  })
  return kept.filter((sha) => touches(repository, sha, path))
}

/** Whether a commit changed a path against every parent; a merge that took one side's version did not. */
function touches({ store }: Repository, sha: Sha, path: string): boolean {
  const at = (of: Sha): ReturnType<typeof entryAt> => entryAt(store, store.mustCommit(of).tree, path)
  const { parents } = store.mustCommit(sha)
  return parents.length === 0 ? at(sha) !== undefined : parents.every((parent) => !sameLeaf(at(parent), at(sha)))
}

/** `owner:branch` reads the branch in that owner's repository of the same fork network. */
function side(repository: Repository, name: string): Sha {
  const [owner, branch] = name.includes(':') ? name.split(':') : [repository.owner.login, name]
  const network = [...repository.world.repositories.values()].filter(({ store }) => store === repository.store)
  const there = owner === repository.owner.login ? repository : network.find((fork) => fork.owner.login === owner)
  return (there && resolveCommit(there, branch ?? '')) ?? notFound()
}

/** Files come on the first page only, and never more than 300; commits oldest first, 250 unless paged. */
function compare(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const [left, right] = param(call, 'basehead').split('...')
  if (left === undefined || right === undefined) notFound()
  const base = side(repository, left)
  const head = side(repository, right)
  const { store } = repository
  const merge = mergeBase(store, base, head)
  if (merge === undefined) throw new Refusal(404, `No common ancestor between ${left} and ${right}.`)
  const ahead = commitsBetween(store, base, head).reverse()
  const behind = commitsBetween(store, head, base)
  const { page, size } = pageOf(call, call.query.has('page') || call.query.has('per_page') ? 30 : 250)
  const files = changedFiles(store, store.mustCommit(merge).tree, store.mustCommit(head).tree).slice(0, 300)
  const link = linkHeader(call, page, Math.max(1, Math.ceil(ahead.length / size)))
  const body = {
    ...addresses(repository, `${left}...${right}`),
    base_commit: commitJson(repository, base),
    merge_base_commit: commitJson(repository, merge),
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.slice((page - 1) * size, page * size).map((sha) => commitJson(repository, sha)),
    ...(page === 1 && { files: files.map((file) => fileJson(repository, head, file)) }),
  }
  return { ...ok(body), headers: link === '' ? {} : { link } }
}

function addresses(repository: Repository, basehead: string): Json {
  const page = `${pageUrl(repository)}/compare/${basehead}`
  return {
    url: `${repositoryUrl(repository)}/compare/${basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  }
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

export const commits = {
  'repos/get-commit': (call) => ok(one(call)),
  'repos/list-commits': list,
  'repos/compare-commits-with-basehead': compare,
} satisfies Record<string, Handler>
