/**
 * Who may do what. As at GitHub: what a caller can't see is 404, what it sees but may not do is 403; everything in a
 * public repository can be read by anyone, whatever the token's permissions say.
 */
import { type Call, notFound, param, Refusal, repositoryOf } from './call.ts'
import type { OperationId } from './operations.ts'
import type { Repository, Role } from './world/repository.ts'
import { hasRole, roleOf } from './world/roles.ts'
import { grants, isAppToken, type Level, type Scope, type Token } from './world/tokens.ts'

interface Need {
  /** Any one of these will do. */
  readonly scopes: readonly Scope[]
  readonly level: Level
  /** The role that a person needs besides. */
  readonly role: Role
}

const read = (...scopes: Scope[]): Need => ({ scopes, level: 'read', role: 'read' })
const write = (role: Role, ...scopes: Scope[]): Need => ({ scopes, level: 'write', role })

/** Operations on a repository; the others decide for themselves. */
const needs: Partial<Record<OperationId, Need>> = {
  'actions/get-job-for-workflow-run': read('actions'),
  'actions/get-workflow-run': read('actions'),
  'actions/get-workflow-run-attempt': read('actions'),
  'checks/get': read('checks'),
  'git/get-blob': read('contents'),
  'git/get-commit': read('contents'),
  'git/get-ref': read('contents'),
  'git/get-tree': read('contents'),
  'issues/create': write('read', 'issues'),
  'issues/create-comment': write('read', 'issues', 'pull_requests'),
  'issues/list-comments': read('issues', 'pull_requests'),
  'issues/list-events': read('issues', 'pull_requests'),
  'issues/list-for-repo': read('issues', 'pull_requests'),
  'issues/list-labels-on-issue': read('issues', 'pull_requests'),
  'issues/update': write('triage', 'issues'),
  'issues/update-comment': write('read', 'issues', 'pull_requests'),
  'pulls/get': read('pull_requests'),
  'pulls/list': read('pull_requests'),
  'pulls/list-commits': read('pull_requests'),
  'pulls/list-files': read('pull_requests'),
  'pulls/list-reviews': read('pull_requests'),
  'repos/codeowners-errors': read('contents'),
  'repos/compare-commits-with-basehead': read('contents'),
  'repos/create-commit-status': write('write', 'statuses'),
  'repos/create-repo-ruleset': write('admin', 'administration'),
  'repos/get': read('metadata'),
  'repos/get-branch': read('contents'),
  'repos/get-branch-rules': read('metadata'),
  'repos/get-collaborator-permission-level': read('metadata'),
  'repos/get-combined-status-for-ref': read('statuses'),
  'repos/get-commit': read('contents'),
  'repos/get-content': read('contents'),
  'repos/get-repo-ruleset': read('metadata'),
  'repos/get-repo-rulesets': read('metadata'),
  'repos/list-commit-statuses-for-ref': read('statuses'),
  'repos/list-activities': read('contents'),
  'repos/list-commits': read('contents'),
  'repos/list-deployment-statuses': read('deployments'),
  'repos/list-deployments': read('deployments'),
  'repos/list-pull-requests-associated-with-commit': read('pull_requests'),
  'repos/update-repo-ruleset': write('admin', 'administration'),
}

export function authorize(call: Call): void {
  const need = needs[call.operation]
  if (need !== undefined) refuseUnless(need, repositoryOf(call), call.token)
}

/** The same for whoever asks without a request. */
export function authorizeAs(operation: OperationId, repository: Repository, token: Token): void {
  const need = needs[operation]
  if (need !== undefined) refuseUnless(need, repository, token)
}

function refuseUnless(need: Need, repository: Repository, token: Token | undefined): void {
  if (!isVisible(repository, token)) notFound()
  if (need.level === 'read' && !repository.private) return
  if (token === undefined) throw new Refusal(401, 'Requires authentication')
  if (!mayUse(token, need, repository)) throw notAccessible(token)
  if (!isAppToken(token) && !hasRole(repository, token.account, need.role)) notFound()
}

/** What a token sees of a repository's contents by GraphQL, which answers nobody without a token. */
export function readable(repository: Repository, token: Token): 'yes' | 'hidden' | 'denied' {
  if (!isVisible(repository, token)) return 'hidden'
  return !repository.private || mayUse(token, read('contents'), repository) ? 'yes' : 'denied'
}

/** GitHub names, in a header of every answer, the permissions of which an App needs one. */
export function acceptedPermissions(operation: OperationId): string | undefined {
  const need = needs[operation]
  return need?.scopes.map((scope) => `${scope}=${need.level}`).join('; ')
}

function mayUse(token: Token, need: Need, repository: Repository): boolean {
  return isInstalled(repository, token) && need.scopes.some((scope) => grants(token, scope, need.level))
}

function isVisible(repository: Repository, token: Token | undefined): boolean {
  if (!repository.private) return true
  if (token === undefined) return false
  return isAppToken(token) ? isInstalled(repository, token) : roleOf(repository, token.account) !== undefined
}

function isInstalled(repository: Repository, token: Token): boolean {
  return token.repositories === undefined || token.repositories.includes(repository.fullName)
}

export function notAccessible(token: Token): Refusal {
  const holder = isAppToken(token) ? 'integration' : 'personal access token'
  return new Refusal(403, `Resource not accessible by ${holder}`)
}

/** Without the right to see its teams, an organization seems to have none: 404, not 403. */
export function authorizeTeams(call: Call): void {
  const { token, world } = call
  if (token === undefined || !grants(token, 'members', 'read')) notFound()
  const organization = world.accounts.get(param(call, 'org').toLowerCase()) ?? notFound()
  if (!isAppToken(token) && !organization.members.has(token.account.login.toLowerCase())) notFound()
}

/** Who may write a ruleset also sees who may bypass it; nobody else does. */
export function seesBypassActors(call: Call, repository: Repository): boolean {
  const { token } = call
  if (token === undefined || !grants(token, 'administration', 'write') || !isInstalled(repository, token)) return false
  return isAppToken(token) || hasRole(repository, token.account, 'admin')
}
