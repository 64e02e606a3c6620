/** Pull requests as GraphQL shows them. */
import { nodeId } from '../call.ts'
import { reviewsShownTo } from '../rest/pulls.ts'
import type { Account } from '../world/accounts.ts'
import type { Pull, Review } from '../world/pull.ts'
import { hasRole } from '../world/roles.ts'
import { type Connection, paged } from './connection.ts'

export const pullIn = (pull: Pull, reader: Account) => ({
  __typename: 'PullRequest',
  number: pull.number,
  state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
  author: actorIn(pull.author),
  headRefOid: pull.headSha,
  baseRefName: pull.baseBranch,
  mergeCommit: pull.merged ? { oid: pull.mergeCommitSha } : null,
  mergedAt: pull.mergedAt ? whole(pull.mergedAt) : null,
  repository: {
    id: nodeId('Repository', pull.base.id),
    defaultBranchRef: { name: pull.base.defaultBranch },
  },
  labels: (page: Connection) =>
    paged(
      [...pull.labels].map((name) => ({ name })),
      page,
    ),
  mergedBy: pull.merged ? actorIn(pull.mergedBy ?? pull.base.owner) : null,
  reviews: (page: Connection) =>
    paged(
      reviewsShownTo(reader, pull).map((review) => reviewIn(pull, review)),
      page,
    ),
  timelineItems: ({ itemTypes, ...page }: Connection & { readonly itemTypes: readonly string[] }) =>
    paged(
      pull.events
        .filter(({ name }) => itemTypes.includes(`${name.toUpperCase()}_EVENT`))
        .map(({ createdAt }) => ({ __typename: 'HeadRefForcePushedEvent', createdAt: whole(createdAt) })),
      page,
    ),
})

/** The login of a bot is without the ending that REST gives it. */
const actorIn = ({ type, login, id }: Account) => ({
  __typename: type,
  login: type === 'Bot' ? login.replace('[bot]', '') : login,
  databaseId: id,
})

function reviewIn({ base }: Pull, { user, state, commit, submittedAt }: Review) {
  return {
    author: user && actorIn(user),
    authorCanPushToRepository: user !== null && hasRole(base, user, 'write'),
    state,
    commit: commit && { oid: commit },
    submittedAt: submittedAt ? whole(submittedAt) : null,
  }
}

export const whole = (date: Date) => `${date.toISOString().slice(0, 19)}Z`
