/** Repositories as the API writes them, and who may do what in them. */
import { type Handler, nodeId, notFound, ok, param, Refusal, repositoryOf, time } from '../call.ts'
import type { Repository, Role } from '../world/repository.ts'
import { flagsOf, roleOf } from '../world/roles.ts'
import { type Json, userJson } from './users.ts'

/** The addresses that every form of a repository carries, by the path that each adds. */
const paths = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

export function repositoryUrl({ world, fullName }: Repository): string {
  return `${world.links.api}/repos/${fullName}`
}

export function pageUrl({ world, fullName }: Repository): string {
  return `${world.links.html}/${fullName}`
}

export function minimalJson(repository: Repository): Json {
  const url = repositoryUrl(repository)
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: userJson(repository.world, repository.owner),
    html_url: pageUrl(repository),
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `${url}${path}`])),
  }
}

/** The form inside pull requests and events. */
export function repositoryJson(repository: Repository): Json {
  const { host } = new URL(repository.world.links.html)
  const at = time(repository.createdAt)
  const counts = { forks: 0, open_issues: repository.pulls.size, watchers: 0 }
  return {
    ...minimalJson(repository),
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${pageUrl(repository)}.git`,
    svn_url: pageUrl(repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...counts,
    forks_count: counts.forks,
    open_issues_count: counts.open_issues,
    watchers_count: counts.watchers,
    stargazers_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    is_template: false,
    topics: [],
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: at,
    created_at: at,
    updated_at: at,
  }
}

/** The form of `GET /repos/{owner}/{repo}`. Merge settings are left out, as they are for tokens that can't push. */
function fullJson(repository: Repository): Json {
  const { parent, owner, world } = repository
  return {
    ...repositoryJson(repository),
    subscribers_count: 0,
    network_count: 0,
    ...(owner.type === 'Organization' && { organization: userJson(world, owner) }),
    ...(parent !== undefined && { parent: repositoryJson(parent), source: repositoryJson(parent) }),
  }
}

/** The older field knows three roles, so it shows the two newer ones as their neighbors. */
const legacy: Record<Role, string> = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' }

function permission(repository: Repository, login: string): Json {
  const { world } = repository
  const account = world.accounts.get(login.toLowerCase())
  if (account === undefined) throw new Refusal(404, `${login} is not a user`)
  const role = roleOf(repository, account) ?? notFound()
  const user = { ...userJson(world, account), permissions: flagsOf(role), role_name: role }
  return { permission: legacy[role], user, role_name: role }
}

export const repositories = {
  'repos/get': (call) => ok(fullJson(repositoryOf(call))),
  'repos/get-collaborator-permission-level': (call) => ok(permission(repositoryOf(call), param(call, 'username'))),
} satisfies Record<string, Handler>
