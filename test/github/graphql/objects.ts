/** Git's objects as GraphQL shows them. */
import { nodeId, Refusal } from '../call.ts'
import type { Failure } from '../faults.ts'
import { entryAt } from '../git/tree.ts'
import { logOfPath } from '../rest/commits.ts'
import { pullsOfCommit } from '../rest/pulls.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Repository } from '../world/repository.ts'
import { grants, type Token } from '../world/tokens.ts'
import { type Connection, paged } from './connection.ts'
import { pullIn, whole } from './pulls.ts'

export interface ObjectQuestion {
  readonly oid?: string
  /** As `git rev-parse` takes it: a commit's name, or that and a path. */
  readonly expression?: string
}

/** Longer texts are cut short. */
const MAX_TEXT_BYTES = 512_000

type Has = (failure: Failure) => boolean

/** Who asks, and what goes wrong meanwhile. */
export interface Reader {
  readonly token: Token
  readonly has: Has
}

export function objectIn(
  repository: Repository,
  { oid, expression = '' }: ObjectQuestion,
  reader: Reader,
): object | null {
  const { store } = repository
  const { has } = reader
  const sha = oid ?? shaOf(repository, expression)
  if (sha === null || has('null-object')) return null
  const bytes = store.blob(sha)
  if (bytes) return { __typename: 'Blob', oid: sha, byteSize: bytes.length, ...textOf(bytes, has) }
  const commit = store.commit(sha)
  if (commit) {
    return {
      __typename: 'Commit',
      oid: sha,
      tree: () => treeIn(repository, commit.tree, reader),
      parents: (page: Connection) =>
        paged(
          commit.parents.map((parent) => ({ __typename: 'Commit', oid: parent })),
          page,
        ),
      committedDate: whole(commit.committer.date),
      author: authorIn(repository, commit.author),
      history: ({ path, ...page }: Connection & { readonly path: string }) =>
        paged(
          logOfPath(repository, sha, path).map((one) => objectIn(repository, { oid: one }, reader)),
          page,
        ),
      repository: { id: nodeId('Repository', repository.id) },
      associatedPullRequests: (page: Connection) => pullsIn(repository, sha, reader.token, page),
    }
  }
  return store.tree(sha) ? treeIn(repository, sha, reader) : null
}

function authorIn({ world }: Repository, { name, email }: { readonly name: string; readonly email: string }) {
  const account = world.accountOfEmail(email)
  return { name, user: account ? { login: account.login } : null }
}

function pullsIn(repository: Repository, sha: string, token: Token, page: Connection) {
  if (!grants(token, 'pull_requests', 'read')) throw new Refusal(403, 'Resource not accessible by integration')
  return paged(
    pullsOfCommit(repository, sha).map((pull) => pullIn(pull, token.account)),
    page,
  )
}

/** A tree; what is in it is looked up when it is asked for. */
const treeIn = (repository: Repository, sha: string, reader: Reader) => ({
  __typename: 'Tree',
  oid: sha,
  entries: () =>
    (repository.store.tree(sha) ?? []).map(({ name, mode, sha: oid }) => ({
      name,
      oid,
      mode: Number.parseInt(mode, 8),
      // A submodule's commit is elsewhere.
      object: () => objectIn(repository, { oid }, reader),
    })),
})

function shaOf(repository: Repository, expression: string): string | null {
  const [name = '', path] = expression.split(/:(.*)/s)
  const commit = resolveCommit(repository, name)
  if (commit === undefined || path === undefined) return commit ?? null
  return entryAt(repository.store, repository.store.mustCommit(commit).tree, path)?.sha ?? null
}

/** Bytes that are no UTF-8 come back as other text, or as none. */
function textOf(bytes: Buffer, has: Has) {
  if (bytes.includes(0) || has('binary-text')) return { isBinary: true, isTruncated: false, text: null }
  const isTruncated = bytes.length > MAX_TEXT_BYTES || has('truncated-text')
  const text = bytes.toString('utf8', 0, isTruncated ? Math.min(MAX_TEXT_BYTES, bytes.length / 2) : bytes.length)
  return { isBinary: false, isTruncated, text: has('wrong-text') ? text.replaceAll('freeze', 'warn') : text }
}
