/** Teams of an organization, which may be nested: a member of a child team belongs to the parent too. */
import type { Account } from './accounts.ts'

export interface Membership {
  readonly account: Account
  readonly role: 'member' | 'maintainer'
  readonly state: 'active' | 'pending'
}

export interface MembershipOptions {
  readonly role?: 'member' | 'maintainer'
  readonly state?: 'active' | 'pending'
}

export class Team {
  readonly id: number
  readonly organization: Account
  readonly slug: string
  readonly parent: Team | undefined
  readonly createdAt: Date
  readonly children: Team[] = []
  readonly #own = new Map<string, Membership>()

  constructor(id: number, organization: Account, slug: string, parent: Team | undefined, createdAt: Date) {
    this.id = id
    this.organization = organization
    this.slug = slug
    this.parent = parent
    this.createdAt = createdAt
    parent?.children.push(this)
  }

  /** Someone joins, or the membership they have changes. A member of a team is a member of its organization. */
  add(account: Account, options: MembershipOptions = {}): this {
    const login = account.login.toLowerCase()
    const { role = 'member', state = 'active' } = options
    this.#own.set(login, { account, role, state })
    if (state === 'active' && !this.organization.members.has(login)) this.organization.members.set(login, 'member')
    return this
  }

  remove(login: string): this {
    this.#own.delete(login.toLowerCase())
    return this
  }

  /** Own members first, then those of the child teams. */
  memberships(): Membership[] {
    const all = [...this.#own.values(), ...this.children.flatMap((child) => child.memberships())]
    return all.filter((one, index) => all.findIndex((other) => other.account === one.account) === index)
  }

  membership(login: string): Membership | undefined {
    return this.memberships().find(({ account }) => account.login.toLowerCase() === login.toLowerCase())
  }
}
