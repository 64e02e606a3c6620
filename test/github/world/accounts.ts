/** Users, bots, organizations and Apps. */
export type AccountType = 'User' | 'Bot' | 'Organization'

export interface Account {
  readonly id: number
  readonly login: string
  readonly type: AccountType
  readonly name: string
  readonly email: string
  readonly createdAt: Date
  /** Of an organization: who belongs to it, by lower-case login. */
  readonly members: Map<string, 'admin' | 'member'>
  /** Of a bot: the App that it acts for. */
  readonly app?: App
}

export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
}

export interface AccountOptions {
  readonly id?: number
  readonly type?: AccountType
  readonly name?: string
  readonly email?: string
}

export interface OrganizationOptions {
  readonly id?: number
  readonly owners?: readonly string[]
  readonly members?: readonly string[]
}

/** Who an approval, a comment or a review request comes from, as GitHub words it. */
export function isMember(organization: Account, account: Account): boolean {
  return organization.members.has(account.login.toLowerCase())
}
