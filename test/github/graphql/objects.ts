/** Git's objects as GraphQL shows them. */
import type { Failure } from '../faults.ts'
import { entryAt } from '../git/tree.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Repository } from '../world/repository.ts'
import { commitIn } from './commits.ts'

export interface ObjectQuestion {
  readonly oid?: string
  /** As `git rev-parse` takes it: a commit's name, or that and a path. */
  readonly expression?: string
}

/** Longer texts are cut short. */
const MAX_TEXT_BYTES = 512_000

type Has = (failure: Failure) => boolean

export function objectIn(repository: Repository, { oid, expression = '' }: ObjectQuestion, has: Has): object | null {
  const { store } = repository
  const sha = oid ?? shaOf(repository, expression)
  if (sha === null || has('null-object')) return null
  const bytes = store.blob(sha)
  if (bytes) return { __typename: 'Blob', oid: sha, byteSize: bytes.length, ...textOf(bytes, has) }
  const commit = store.commit(sha)
  if (commit) return { ...commitIn(repository, sha), tree: () => treeIn(repository, commit.tree, has) }
  return store.tree(sha) ? treeIn(repository, sha, has) : null
}

/** A tree; what is in it is looked up when it is asked for. */
const treeIn = (repository: Repository, sha: string, has: Has) => ({
  __typename: 'Tree',
  oid: sha,
  entries: () =>
    (repository.store.tree(sha) ?? []).map(({ name, mode, sha: oid }) => ({
      name,
      oid,
      mode: Number.parseInt(mode, 8),
      // A submodule's commit is elsewhere.
      object: () => objectIn(repository, { oid }, has),
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
