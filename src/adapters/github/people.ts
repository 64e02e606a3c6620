import { z } from 'zod'
import type { TeamName } from '../../core/review/people.ts'
import { once } from '../commits/once.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

/** What a person may do in the repository. What the token may not see is unknown, not less. */
export async function accessOf(client: Client, login: string): Promise<'write' | 'less' | 'unknown'> {
  const permission = await permissionOf(client, login)
  if (permission === 'unknown') return permission
  return permission === 'admin' || permission === 'write' ? 'write' : 'less'
}

/** Whether a person administers the repository. */
export async function isAdministrator(client: Client, login: string): Promise<boolean | 'unknown'> {
  const permission = await permissionOf(client, login)
  return permission === 'unknown' ? permission : permission === 'admin'
}

async function permissionOf(client: Client, login: string) {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  try {
    return (await client.get(route, { username: login }, permissionSchema)).permission
  } catch (error) {
    // Somebody who is no collaborator is not found; neither is anybody by a token that may not ask.
    if (error instanceof GitHubError && error.isDenied) return 'unknown'
    throw error
  }
}

const permissionSchema = z.object({ permission: z.enum(['admin', 'write', 'read', 'none']) })

/** The largest page that GitHub gives. */
const PAGE_SIZE = 100

/** Looks up who is in which team; whether a team can be seen at all is asked once. */
export class Teams {
  readonly #client: Client
  readonly #visible = new Map<string, Promise<false | 'unknown' | 'fault'>>()
  readonly #members = new Map<string, Promise<ReadonlySet<string> | null>>()

  /** `client` may see teams that the job's own token may not. */
  constructor(client: Client) {
    this.#client = client
  }

  /** Whether somebody is an active member, of a child team too. What can't be seen is unknown. */
  async has({ organization: org, slug: team_slug }: TeamName, login: string): Promise<boolean | 'unknown' | 'fault'> {
    const members = await this.#listed(org, team_slug)
    if (members) return members.has(login.toLowerCase())
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}'
    try {
      const schema = z.object({ state: z.enum(['active', 'pending']) })
      const { state } = await this.#client.get(route, { org, team_slug, username: login }, schema)
      return state === 'active'
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      if (!error.isDenied) return 'fault'
      // "Not a member" and "may not see the team" are the same 404.
      return error.status === 404 ? await this.#unlisted(org, team_slug) : 'unknown'
    }
  }

  /** The number by which a ruleset names a team; null when the token can't see the team. */
  async idOf({ organization: org, slug: team_slug }: TeamName): Promise<number | null> {
    const schema = z.object({ id: z.number() })
    return await this.#client.get('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, schema).then(
      ({ id }) => id,
      (error: unknown) => {
        if (error instanceof GitHubError && error.isDenied) return null
        throw error
      },
    )
  }

  /** The active members, of child teams too, in lower case; null when they can't be seen or don't fit on one page. */
  #listed(org: string, team_slug: string): Promise<ReadonlySet<string> | null> {
    const route = 'GET /orgs/{org}/teams/{team_slug}/members'
    const page = { org, team_slug, per_page: PAGE_SIZE }
    return once(this.#members, `${org}/${team_slug}`.toLowerCase(), () =>
      this.#client.get(route, page, z.array(z.object({ login: z.string() }))).then(
        (all) => (all.length < PAGE_SIZE ? new Set(all.map(({ login }) => login.toLowerCase())) : null),
        (error: unknown) => {
          if (error instanceof GitHubError) return null
          throw error
        },
      ),
    )
  }

  /** What it says that a team does not list somebody: nothing, where the team can't be seen. */
  #unlisted(org: string, team_slug: string): Promise<false | 'unknown' | 'fault'> {
    const key = `${org}/${team_slug}`.toLowerCase()
    const asked =
      this.#visible.get(key) ??
      this.#client.get('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, z.object({ slug: z.string() })).then(
        () => false as const,
        (error: unknown) => (error instanceof GitHubError && !error.isDenied ? 'fault' : 'unknown'),
      )
    this.#visible.set(key, asked)
    return asked
  }
}
