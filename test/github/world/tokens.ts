/** Tokens: who they act for, and what they may do. */
import type { Account } from './accounts.ts'

export type Scope =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'organization_administration'
  | 'pull_requests'
  | 'statuses'

export type Level = 'read' | 'write'
export type Permissions = Partial<Record<Scope, Level>>

export interface Token {
  readonly value: string
  readonly account: Account
  /** Of a person's token, nothing means: everything that the person may do. An App's token always has a list. */
  readonly permissions?: Permissions
  /** The repositories that an App's token is for; all of them when it does not say. */
  readonly repositories?: readonly string[]
}

export type TokenOptions =
  | { readonly user: string; readonly permissions?: Permissions }
  | { readonly app: string; readonly permissions: Permissions; readonly repositories?: readonly string[] }

export function isAppToken(token: Token): boolean {
  return token.account.app !== undefined
}

export function grants(token: Token, scope: Scope, level: Level): boolean {
  if (token.permissions === undefined) return !isAppToken(token)
  if (scope === 'metadata' && level === 'read') return true
  const granted = token.permissions[scope]
  return granted === 'write' || (granted !== undefined && level === 'read')
}
