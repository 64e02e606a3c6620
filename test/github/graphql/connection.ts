/** Lists as GraphQL gives them: from the front or from the back, and whether there are more. */

export interface Connection {
  readonly first?: number
  readonly last?: number
}

export function paged<Item>(all: readonly Item[], { first, last }: Connection) {
  const nodes = first === undefined ? all.slice(-(last ?? 0)) : all.slice(0, first)
  const isMore = nodes.length < all.length
  const pageInfo = { hasNextPage: first !== undefined && isMore, hasPreviousPage: first === undefined && isMore }
  return { pageInfo, nodes }
}
