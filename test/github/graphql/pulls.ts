/** Pull requests as GraphQL shows them. */
import { reviewsShownTo } from '../rest/pulls.ts'
import type { Account } from '../world/accounts.ts'
import type { Pull, Review } from '../world/pull.ts'
import { hasRole } from '../world/roles.ts'

interface Connection {
  readonly first?: number
  readonly last?: number
}

export const pullIn = (pull: Pull, reader: Account) => ({
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
export const actorIn = ({ type, login, id }: Account) => ({
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

export function paged<Item>(all: readonly Item[], { first, last }: Connection) {
  const nodes = first === undefined ? all.slice(-(last ?? 0)) : all.slice(0, first)
  const isMore = nodes.length < all.length
  const pageInfo = { hasNextPage: first !== undefined && isMore, hasPreviousPage: first === undefined && isMore }
  return { pageInfo, nodes }
}
