/** Commits and how they came into a branch, as GraphQL shows them. */
import { logOfPath } from '../rest/commits.ts'
import { pullsOfCommit } from '../rest/pulls.ts'
import type { Pull } from '../world/pull.ts'
import type { Repository } from '../world/repository.ts'
import { actorIn, paged, whole } from './pulls.ts'

interface Page {
  readonly first?: number
}

export function commitIn(repository: Repository, sha: string): object {
  const { parents, author, committer } = repository.store.mustCommit(sha)
  const account = repository.world.accountOfEmail(author.email)
  return {
    __typename: 'Commit',
    oid: sha,
    committedDate: whole(committer.date),
    author: { name: author.name, user: account ? { login: account.login } : null },
    parents: (page: Page) =>
      paged(
        parents.map((oid) => ({ oid })),
        page,
      ),
    history: ({ path, ...page }: Page & { readonly path: string }) =>
      paged(
        logOfPath(repository, sha, path).map((one) => commitIn(repository, one)),
        page,
      ),
    associatedPullRequests: (page: Page) =>
      paged(
        pullsOfCommit(repository, sha).map((pull) => landedIn(repository, pull)),
        page,
      ),
  }
}

const landedIn = (repository: Repository, pull: Pull) => ({
  number: pull.number,
  mergedAt: pull.mergedAt ? whole(pull.mergedAt) : null,
  baseRefName: pull.baseBranch,
  baseRepository: { nameWithOwner: `${pull.base.owner.login}/${pull.base.name}` },
  headRefOid: pull.headSha,
  author: actorIn(pull.author),
  mergeCommit: () => (pull.merged ? commitIn(repository, pull.mergeCommitSha) : null),
})
