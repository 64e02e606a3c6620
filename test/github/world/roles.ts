/** What a person may do in a repository. */
import { type Account, isMember } from './accounts.ts'
import type { Repository, Role } from './repository.ts'

const order: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin']

/** Members of the owning organization read its repositories: that is GitHub's default for an organization. */
export function roleOf(repository: Repository, account: Account): Role | undefined {
  if (repository.owner === account || isOwner(repository.owner, account)) return 'admin'
  const own = repository.collaborators.get(account.login.toLowerCase())
  const everyone = !repository.private || isMember(repository.owner, account)
  return own ?? (everyone ? 'read' : undefined)
}

export function hasRole(repository: Repository, account: Account, atLeast: Role): boolean {
  const role = roleOf(repository, account)
  return role !== undefined && order.indexOf(role) >= order.indexOf(atLeast)
}

/** The five flags by which GitHub spells out a role. */
export function flagsOf(role: Role | undefined): Record<'admin' | 'maintain' | 'push' | 'triage' | 'pull', boolean> {
  const level = role === undefined ? -1 : order.indexOf(role)
  return { admin: level >= 4, maintain: level >= 3, push: level >= 2, triage: level >= 1, pull: level >= 0 }
}

/** How GitHub words the relation of an author to a repository. */
export function association(repository: Repository, account: Account | null): string {
  if (account === null) return 'NONE'
  if (repository.owner === account) return 'OWNER'
  if (isMember(repository.owner, account)) return 'MEMBER'
  return repository.collaborators.has(account.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE'
}

function isOwner(organization: Account, account: Account): boolean {
  return organization.members.get(account.login.toLowerCase()) === 'admin'
}
