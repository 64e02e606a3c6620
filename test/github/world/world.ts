/** The state of GitHub that a test sets up: who exists, what they own, which tokens are known, and what time it is. */
import { ObjectStore } from '../git/objects.ts'
import type { Account, AccountOptions, OrganizationOptions } from './accounts.ts'
import { Repository, type RepositoryOptions } from './repository.ts'
import { type Ruleset, type RulesetBody, rulesetDefaults } from './rulesets.ts'
import { Team } from './teams.ts'
import type { Token, TokenOptions } from './tokens.ts'

/** The App behind GITHUB_TOKEN, with the ids it has at github.com. */
const actions = { slug: 'github-actions', id: 15368, botId: 41898282 }

export class World {
  readonly accounts = new Map<string, Account>()
  readonly repositories = new Map<string, Repository>()
  readonly teams: Team[] = []
  readonly tokens = new Map<string, Token>()
  readonly organizationRulesets = new Map<Account, Ruleset[]>()
  /** Where the server answers, and where its pages would be. */
  links = { api: '', html: '' }
  #now = new Date('2026-06-01T12:00:00Z')
  #lastId = 1000

  constructor() {
    this.app(actions.slug, { id: actions.id, botId: actions.botId, name: 'GitHub Actions' })
  }

  get now(): Date {
    return this.#now
  }

  /** Sets the clock. Everything created from now on bears this time. */
  at(iso: string): this {
    this.#now = new Date(iso)
    return this
  }

  tick(seconds: number): this {
    this.#now = new Date(this.#now.getTime() + seconds * 1000)
    return this
  }

  id(): number {
    this.#lastId += 1
    return this.#lastId
  }

  user(login: string, options: AccountOptions = {}): Account {
    if (this.accounts.has(login.toLowerCase())) throw new Error(`${login} exists; describe accounts before using them`)
    const account = {
      id: options.id ?? this.id(),
      login,
      type: options.type ?? 'User',
      name: options.name ?? login,
      email: options.email ?? `${login}@example.com`,
      createdAt: this.now,
      members: new Map(),
    }
    this.accounts.set(login.toLowerCase(), account)
    return account
  }

  organization(login: string, options: OrganizationOptions = {}): Account {
    const { id = this.id(), owners = [], members = [] } = options
    const organization = this.user(login, { id, type: 'Organization' })
    for (const member of members) organization.members.set(this.account(member).login.toLowerCase(), 'member')
    for (const owner of owners) organization.members.set(this.account(owner).login.toLowerCase(), 'admin')
    return organization
  }

  /** An App, and the bot that it acts as. */
  app(slug: string, options: { readonly id?: number; readonly botId?: number; readonly name?: string } = {}): Account {
    const login = `${slug}[bot]`
    const bot = this.user(login, { type: 'Bot', ...(options.botId !== undefined && { id: options.botId }) })
    const account = { ...bot, app: { id: options.id ?? this.id(), slug, name: options.name ?? slug } }
    this.accounts.set(login, account)
    return account
  }

  /** An account that exists, or a user made on the spot: most tests only care that names differ. */
  account(login: string): Account {
    return this.accounts.get(login.toLowerCase()) ?? this.user(login)
  }

  accountOfEmail(email: string): Account | undefined {
    return [...this.accounts.values()].find((account) => account.email === email)
  }

  repository(fullName: string, options: RepositoryOptions = {}): Repository {
    const [owner = '', name = ''] = fullName.split('/')
    return this.#add(new Repository(this, this.account(owner), name, new ObjectStore(), options))
  }

  addFork(of: Repository, owner: string, name: string): Repository {
    const options = { private: of.private, defaultBranch: of.defaultBranch }
    return this.#add(new Repository(this, this.account(owner), name, of.store, options, of))
  }

  #add(repository: Repository): Repository {
    this.repositories.set(repository.fullName.toLowerCase(), repository)
    return repository
  }

  /** Lets the pull requests know, which may come from a fork. */
  pushed(repository: Repository, branch: string): void {
    for (const { pulls } of this.repositories.values()) {
      for (const pull of pulls.values()) pull.pushed(repository, branch)
    }
  }

  /** A team with these active members. */
  team(path: string, members: readonly string[] = [], parent?: Team): Team {
    const [organization = '', slug = ''] = path.split('/')
    const team = new Team(this.id(), this.account(organization), slug, parent, this.now)
    for (const member of members) team.add(this.account(member))
    this.teams.push(team)
    return team
  }

  organizationRuleset(login: string, body: RulesetBody): Ruleset {
    const organization = this.account(login)
    const source = { sourceType: 'Organization', source: organization.login } as const
    const times = { createdAt: this.now, updatedAt: this.now }
    const ruleset = { ...rulesetDefaults, ...body, id: this.id(), ...source, ...times }
    this.organizationRulesets.set(organization, [...(this.organizationRulesets.get(organization) ?? []), ruleset])
    return ruleset
  }

  /** Makes a token known; any other is refused with 401. */
  token(value: string, options: TokenOptions): Token {
    const token = 'app' in options ? this.#appToken(value, options) : this.#userToken(value, options)
    this.tokens.set(value, token)
    return token
  }

  #appToken(value: string, { app, ...rest }: Extract<TokenOptions, { app: string }>): Token {
    const account = this.accounts.get(`${app.toLowerCase()}[bot]`) ?? this.app(app)
    return { value, account, ...rest }
  }

  #userToken(value: string, { user, ...rest }: Extract<TokenOptions, { user: string }>): Token {
    return { value, account: this.account(user), ...rest }
  }
}
