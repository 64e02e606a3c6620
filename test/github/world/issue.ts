/** An issue with its comments. Tests change it as people would. */
import type { Account } from './accounts.ts'
import type { Comment } from './pull.ts'
import type { Repository } from './repository.ts'

export interface IssueOptions {
  readonly author: string | Account
  readonly title?: string
  readonly body?: string | null
}

export class Issue {
  readonly id: number
  readonly number: number
  readonly base: Repository
  readonly author: Account
  readonly createdAt: Date
  readonly comments: Comment[] = []
  title: string
  body: string | null
  state: 'open' | 'closed' = 'open'
  stateReason: string | null = null
  updatedAt: Date
  closedAt: Date | undefined
  /** How often somebody changed it. */
  edits = 0

  constructor(base: Repository, { author, title = 'Something is wrong', body = null }: IssueOptions) {
    this.id = base.world.id()
    this.number = base.nextNumber()
    this.base = base
    this.author = typeof author === 'string' ? base.world.account(author) : author
    this.createdAt = base.world.now
    this.updatedAt = this.createdAt
    this.title = title
    this.body = body
  }

  comment(user: string | Account | null, body: string): Comment {
    const { world } = this.base
    const account = typeof user === 'string' ? world.account(user) : user
    const comment = { id: world.id(), user: account, body, createdAt: world.now, updatedAt: world.now }
    this.comments.push(comment)
    return comment
  }

  edit({ title, body, state, state_reason: reason }: IssueEdit): void {
    const { now } = this.base.world
    this.title = title ?? this.title
    if (body !== undefined) this.body = body
    if (state !== undefined && state !== this.state) {
      this.state = state
      this.stateReason = reason ?? (state === 'closed' ? 'completed' : 'reopened')
      this.closedAt = state === 'closed' ? now : undefined
    }
    this.updatedAt = now
    this.edits += 1
  }
}

export interface IssueEdit {
  readonly title?: string
  readonly body?: string | null
  readonly state?: 'open' | 'closed'
  readonly state_reason?: string | null
}
