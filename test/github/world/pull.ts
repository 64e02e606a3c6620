/** A pull request with its reviews, labels and comments. Tests change it through the methods. */
import { commitsBetween, log, mergedTree } from '../git/history.ts'
import type { Sha } from '../git/objects.ts'
import type { Account } from './accounts.ts'
import type { ActivityType } from './activities.ts'
import type { Repository } from './repository.ts'

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface Review {
  readonly id: number
  /** Null when the account was deleted. */
  user: Account | null
  state: ReviewState
  /** GitHub has been seen to re-point this after a force-push, so tests may change it. */
  commit: Sha | null
  /** Nothing while the review is pending. */
  submittedAt: Date | undefined
  readonly body: string
}

export interface Comment {
  readonly id: number
  readonly user: Account | null
  readonly createdAt: Date
  updatedAt: Date
  body: string
}

/** What happened to a pull request, as far as tests ask for it. */
export interface PullEvent {
  readonly id: number
  readonly name: 'head_ref_force_pushed' | 'labeled' | 'unlabeled'
  readonly actor: Account
  readonly createdAt: Date
  readonly label?: string
}

export interface PullOptions {
  readonly author: string
  /** The branch to merge, in `from` (a fork) or in the repository itself. */
  readonly head: string
  readonly from?: Repository
  readonly base?: string
  readonly title?: string
  readonly body?: string | null
  readonly labels?: readonly string[]
  readonly draft?: boolean
  readonly number?: number
}

export interface ReviewOptions {
  readonly commit?: Sha | null
  readonly at?: string
  readonly body?: string
}

interface MergeOptions {
  readonly method?: 'merge' | 'squash' | 'rebase'
  /** Who presses the button; the owner when not given. */
  readonly by?: string
}

export class Pull {
  readonly id: number
  readonly number: number
  readonly base: Repository
  readonly author: Account
  readonly createdAt: Date
  readonly reviews: Review[] = []
  readonly comments: Comment[] = []
  readonly events: PullEvent[] = []
  readonly labels = new Set<string>()
  readonly headBranch: string
  baseBranch: string
  title: string
  body: string | null
  draft: boolean
  state: 'open' | 'closed' = 'open'
  mergedAt: Date | undefined
  closedAt: Date | undefined
  mergedBy: Account | undefined
  /** Of a squash or a rebase: the new commits on the base branch. */
  readonly landed: Sha[] = []
  #fork: Repository
  #forkGone = false
  /** The base branch's tip when the head was last pushed: GitHub shows that one, though the branch has moved on. */
  #baseSha: Sha
  /** The head before the last push. */
  #lastHead: Sha
  /** Of a closed pull request the API keeps showing the head it was closed with. */
  #finalHead: Sha | undefined
  #mergeCommit: { readonly of: string; readonly sha: Sha } | undefined

  constructor(base: Repository, author: Account, options: PullOptions) {
    this.id = base.world.id()
    this.number = options.number ?? base.nextNumber()
    this.base = base
    this.author = author
    this.createdAt = base.world.now
    this.#fork = options.from ?? base
    this.headBranch = options.head
    this.baseBranch = options.base ?? base.defaultBranch
    this.title = options.title ?? `Pull request from ${options.head}`
    this.body = options.body ?? null
    this.draft = options.draft ?? false
    this.#baseSha = base.tip(this.baseBranch)
    this.#lastHead = this.headSha
    for (const label of options.labels ?? []) this.label(label)
  }

  /** The repository of the head branch, or nothing after the fork was deleted. */
  get head(): Repository | undefined {
    return this.#forkGone ? undefined : this.#fork
  }

  get headOwner(): Account {
    return this.#fork.owner
  }

  get headSha(): Sha {
    return this.#finalHead ?? this.#fork.tip(this.headBranch)
  }

  get baseSha(): Sha {
    return this.#baseSha
  }

  /** Someone pushed to a branch; when it is the head of this pull request, GitHub looks at the base again. */
  pushed(repository: Repository, branch: string): void {
    if (repository !== this.#fork || branch !== this.headBranch || this.state === 'closed') return
    this.#baseSha = this.base.tip(this.baseBranch)
    const { store } = this.base
    if (!log(store, this.headSha).includes(this.#lastHead)) this.#happened('head_ref_force_pushed', this.author)
    this.#lastHead = this.headSha
  }

  #happened(name: PullEvent['name'], actor: Account, label?: string): void {
    const { world } = this.base
    this.events.push({ id: world.id(), name, actor, createdAt: world.now, ...(label !== undefined && { label }) })
  }

  get merged(): boolean {
    return this.mergedAt !== undefined
  }

  /** The test merge that GitHub keeps for an open pull request, and the real one of a merged one. */
  get mergeCommitSha(): Sha {
    const base = this.base.tip(this.baseBranch)
    const of = `${base} ${this.headSha}`
    if (this.#mergeCommit === undefined || (this.state === 'open' && this.#mergeCommit.of !== of)) {
      this.#mergeCommit = { of, sha: this.#merge(base) }
    }
    return this.#mergeCommit.sha
  }

  #merge(base: Sha): Sha {
    const { world, store } = this.base
    const merger = { name: 'GitHub', email: 'noreply@github.com', date: world.now }
    return store.addCommit({
      tree: mergedTree(store, base, this.headSha),
      parents: [base, this.headSha],
      author: merger,
      committer: merger,
      message: `Merge ${this.headSha} into ${base}`,
    })
  }

  review(user: string | null, state: ReviewState, options: ReviewOptions = {}): Review {
    const { world } = this.base
    const when = options.at === undefined ? world.now : new Date(options.at)
    const review: Review = {
      id: world.id(),
      user: user === null ? null : world.account(user),
      state,
      commit: options.commit === undefined ? this.headSha : options.commit,
      submittedAt: state === 'PENDING' ? undefined : when,
      body: options.body ?? '',
    }
    this.reviews.push(review)
    return review
  }

  comment(user: string | Account | null, body: string): Comment {
    const { world } = this.base
    const account = typeof user === 'string' ? world.account(user) : user
    const comment = { id: world.id(), user: account, body, createdAt: world.now, updatedAt: world.now }
    this.comments.push(comment)
    return comment
  }

  label(name: string, by: string = this.author.login): this {
    this.labels.add(this.base.label(name).name)
    this.#happened('labeled', this.base.world.account(by), this.base.label(name).name)
    return this
  }

  unlabel(name: string): this {
    this.labels.delete(name)
    this.#happened('unlabeled', this.author, name)
    return this
  }

  close(): this {
    this.#finalHead = this.headSha
    this.state = 'closed'
    this.closedAt = this.base.world.now
    return this
  }

  /** Merges the pull request, and returns the commit that becomes the base branch's tip. */
  merge({ method = 'merge', by }: MergeOptions = {}): Sha {
    const sha = method === 'merge' ? this.mergeCommitSha : this.#land(method)
    return this.mergedAs(sha, by, 'pr_merge')
  }

  /** Somebody pushed a commit that holds the head: GitHub then takes the pull request for merged. */
  mergedAs(sha: Sha, by = this.base.owner.login, type?: ActivityType): Sha {
    this.#mergeCommit = { of: '', sha }
    this.close()
    this.mergedAt = this.base.world.now
    this.mergedBy = this.base.world.account(by)
    this.base.branch(this.baseBranch, sha, by, type)
    return sha
  }

  /** The commits of the head once more on top of the base, in one or one by one. */
  #land(method: 'squash' | 'rebase'): Sha {
    const { world, store } = this.base
    const committer = { name: 'GitHub', email: 'noreply@github.com', date: world.now }
    const base = this.base.tip(this.baseBranch)
    const own = method === 'squash' ? [this.headSha] : commitsBetween(store, base, this.headSha).reverse()
    for (const sha of own) {
      const { author, message } = store.mustCommit(sha)
      const parents = [this.landed.at(-1) ?? base]
      this.landed.push(store.addCommit({ tree: mergedTree(store, base, sha), parents, author, committer, message }))
    }
    return this.landed.at(-1) ?? base
  }

  deleteFork(): this {
    this.#finalHead ??= this.headSha
    this.#forkGone = true
    return this
  }
}
