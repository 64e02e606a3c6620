/**
 * Where GraphQL is asked. The address that the runner names is taken only at the host of the REST API: the token goes nowhere
 * else.
 */
export function graphqlUrlOf(apiUrl: string, given: string | null): string {
  const api = new URL(apiUrl)
  if (given !== null && URL.canParse(given) && new URL(given).origin === api.origin) return given
  const path = api.pathname.replace(/\/$/, '')
  // An Enterprise Server has /api/v3 for REST and /api/graphql beside it.
  return `${api.origin}${path.endsWith('/api/v3') ? path.replace(/v3$/, 'graphql') : `${path}/graphql`}`
}
