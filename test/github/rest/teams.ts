/** Teams and who is in them. */
import { authorizeTeams } from '../access.ts'
import { type Call, type Handler, nodeId, notFound, ok, paged, param, time } from '../call.ts'
import type { Account } from '../world/accounts.ts'
import type { Team } from '../world/teams.ts'
import type { World } from '../world/world.ts'
import { type Json, userJson } from './users.ts'

function teamOf(call: Call): Team {
  authorizeTeams(call)
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const found = call.world.teams.find(
    ({ slug, organization }) => same(slug, param(call, 'team_slug')) && same(organization.login, param(call, 'org')),
  )
  return found ?? notFound()
}

function simpleJson({ links }: World, team: Team): Json {
  const url = `${links.api}/organizations/${team.organization.id}/team/${team.id}`
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    url,
    html_url: `${links.html}/orgs/${team.organization.login}/teams/${team.slug}`,
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: team.organization.id,
  }
}

function teamJson(world: World, team: Team): Json {
  return {
    ...simpleJson(world, team),
    parent: team.parent === undefined ? null : simpleJson(world, team.parent),
    members_count: activeMembers(team).length,
    repos_count: 0,
    created_at: time(team.createdAt),
    updated_at: time(team.createdAt),
    organization: organizationJson(world, team.organization),
  }
}

function organizationJson({ links }: World, organization: Account): Json {
  const url = `${links.api}/orgs/${organization.login}`
  return {
    login: organization.login,
    id: organization.id,
    node_id: nodeId('Organization', organization.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.html}/avatars/${organization.id}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${links.html}/${organization.login}`,
    created_at: time(organization.createdAt),
    updated_at: time(organization.createdAt),
    archived_at: null,
    type: 'Organization',
  }
}

function activeMembers(team: Team): ReturnType<Team['memberships']> {
  return team.memberships().filter(({ state }) => state === 'active')
}

function members(call: Call): ReturnType<Handler> {
  const role = call.query.get('role') ?? 'all'
  const found = activeMembers(teamOf(call)).filter((one) => role === 'all' || one.role === role)
  return paged(call, found, ({ account }) => userJson(call.world, account))
}

function membership(call: Call): Json {
  const team = teamOf(call)
  const { account, role, state } = team.membership(param(call, 'username')) ?? notFound()
  const url = `${call.world.links.api}/organizations/${team.organization.id}/team/${team.id}`
  return { url: `${url}/memberships/${account.login}`, role, state }
}

export const teams = {
  'teams/get-by-name': (call) => ok(teamJson(call.world, teamOf(call))),
  'teams/list-members-in-org': members,
  'teams/get-membership-for-user-in-org': (call) => ok(membership(call)),
} satisfies Record<string, Handler>
