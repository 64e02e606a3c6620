/** Accounts as the API writes them. */
import { type Call, type Handler, nodeId, notFound, ok, param, Refusal, time } from '../call.ts'
import type { Account } from '../world/accounts.ts'
import { isAppToken } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

export type Json = Record<string, unknown>

/** The short form, inside everything that has an author. */
export function userJson({ links }: World, account: Account): Json {
  const url = `${links.api}/users/${encodeURIComponent(account.login)}`
  const page = account.app === undefined ? account.login : `apps/${account.app.slug}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type, account.id),
    avatar_url: `${links.html}/avatars/${account.id}`,
    gravatar_id: '',
    url,
    html_url: `${links.html}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** A deleted account is null. */
export function userOrNull(world: World, account: Account | null | undefined): Json | null {
  return account === null || account === undefined ? null : userJson(world, account)
}

/** The App through which a bot acted. */
export function integrationOrNull(world: World, account: Account | null): Json | null {
  const app = account?.app
  if (account === null || app === undefined) return null
  return {
    id: app.id,
    client_id: `Iv1.${app.id}`,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: userJson(world, world.account('github')),
    name: app.name,
    description: '',
    external_url: `${world.links.html}/apps/${app.slug}`,
    html_url: `${world.links.html}/apps/${app.slug}`,
    created_at: time(account.createdAt),
    updated_at: time(account.createdAt),
    permissions: { metadata: 'read' },
    events: [],
  }
}

function profile(world: World, account: Account): Json {
  return {
    ...userJson(world, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: time(account.createdAt),
    updated_at: time(account.createdAt),
  }
}

/** An App's token, GITHUB_TOKEN among them, belongs to nobody. */
function authenticated(call: Call): Json {
  if (call.token === undefined) throw new Refusal(401, 'Requires authentication')
  if (isAppToken(call.token)) throw new Refusal(403, 'Resource not accessible by integration')
  return profile(call.world, call.token.account)
}

export const users = {
  'users/get-authenticated': (call) => ok(authenticated(call)),
  'users/get-by-username': (call) =>
    ok(profile(call.world, call.world.accounts.get(param(call, 'username').toLowerCase()) ?? notFound())),
} satisfies Record<string, Handler>
