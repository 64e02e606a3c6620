/** How GitHub reads the name of a commit. */
import type { Sha } from '../git/objects.ts'
import type { Repository } from './repository.ts'

/** A branch, a tag, `heads/…`, `refs/…`, `pull/7/head`, a SHA or the start of one. */
export function resolveCommit(repository: Repository, name: string): Sha | undefined {
  return byShortName(repository, name) ?? byFullName(repository, name.replace(/^refs\//, '')) ?? bySha(repository, name)
}

function byShortName({ branches, tags, defaultBranch }: Repository, name: string): Sha | undefined {
  return branches.get(name === 'HEAD' ? defaultBranch : name) ?? tags.get(name)
}

/** A name as `git/ref/{ref}` takes it: without `refs/`, and never shortened. */
export function byFullName(repository: Repository, name: string): Sha | undefined {
  const [kind, ...rest] = name.split('/')
  if (kind === 'heads') return repository.branches.get(rest.join('/'))
  if (kind === 'tags') return repository.tags.get(rest.join('/'))
  const pull = kind === 'pull' ? repository.pulls.get(Number(rest[0])) : undefined
  if (rest[1] === 'head') return pull?.headSha
  return rest[1] === 'merge' ? pull?.mergeCommitSha : undefined
}

/** Any commit of the fork network: that is how the head of a fork's pull request is read through its base. */
function bySha({ store }: Repository, name: string): Sha | undefined {
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined
  return store.commit(name) === undefined ? store.expand(name) : name
}
