/** A repository: its git objects and refs, and everything GitHub hangs on them. */
import type { ObjectStore, Sha, Signature } from '../git/objects.ts'
import { type Files, writeTree } from '../git/tree.ts'
import type { Account } from './accounts.ts'
import { type Activity, type ActivityType, kindOfPush } from './activities.ts'
import type { Deployment, DeploymentOptions, DeploymentState } from './deployments.ts'
import { Issue, type IssueOptions } from './issue.ts'
import { Pull, type PullOptions } from './pull.ts'
import { type Ruleset, type RulesetBody, rulesetDefaults } from './rulesets.ts'
import type { Attempt, RunOptions, WorkflowRun } from './runs.ts'
import type { Status, StatusOptions } from './statuses.ts'
import type { World } from './world.ts'

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

export interface RepositoryOptions {
  readonly private?: boolean
  readonly defaultBranch?: string
}

export interface CommitOptions {
  readonly parents?: readonly Sha[]
  /** Changes on top of the first parent's tree. */
  readonly files?: Files
  /** A login, or someone whom GitHub does not know. */
  readonly author?: string | { readonly name: string; readonly email: string }
  readonly committer?: string | { readonly name: string; readonly email: string }
  readonly message?: string
  readonly at?: string
}

export interface Label {
  readonly id: number
  readonly name: string
}

export interface CodeownersError {
  readonly line: number
  readonly column: number
  readonly kind: string
  readonly message: string
  readonly path: string
  readonly source?: string
  readonly suggestion?: string | null
}

export class Repository {
  readonly world: World
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly store: ObjectStore
  readonly parent: Repository | undefined
  readonly createdAt: Date
  readonly branches = new Map<string, Sha>()
  readonly tags = new Map<string, Sha>()
  readonly collaborators = new Map<string, Role>()
  readonly labels = new Map<string, Label>()
  readonly pulls = new Map<number, Pull>()
  readonly issues = new Map<number, Issue>()
  readonly rulesets: Ruleset[] = []
  /** Oldest first. */
  readonly activities: Activity[] = []
  /** Oldest first. */
  readonly statuses: Status[] = []
  readonly deployments: Deployment[] = []
  readonly runs = new Map<number, WorkflowRun>()
  /** Whether its settings leave issues on. */
  hasIssues = true
  codeownersErrors: readonly CodeownersError[] = []
  private: boolean
  defaultBranch: string

  constructor(
    world: World,
    owner: Account,
    name: string,
    store: ObjectStore,
    options: RepositoryOptions,
    up?: Repository,
  ) {
    this.world = world
    this.id = world.id()
    this.owner = owner
    this.name = name
    this.store = store
    this.parent = up
    this.createdAt = world.now
    this.private = options.private ?? true
    this.defaultBranch = options.defaultBranch ?? 'main'
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  nextNumber(): number {
    return Math.max(0, ...this.pulls.keys(), ...this.issues.keys()) + 1
  }

  /** Writes a commit that no branch points at yet. */
  commit(options: CommitOptions = {}): Sha {
    const { parents = [], files = {}, message = 'Change files' } = options
    const base = parents[0] === undefined ? undefined : this.store.mustCommit(parents[0]).tree
    const author = this.#signature(options.author ?? this.owner.login, options.at)
    const committer = options.committer === undefined ? author : this.#signature(options.committer, options.at)
    return this.store.addCommit({ tree: writeTree(this.store, base, files), parents, author, committer, message })
  }

  /** Points a branch at a commit, as a push does; with force, since it may point anywhere. */
  branch(name: string, sha: Sha, by = this.owner.login, type?: ActivityType): Sha {
    this.store.mustCommit(sha)
    const before = this.branches.get(name)
    this.activities.push({
      id: this.world.id(),
      type: type ?? kindOfPush(this.store, before, sha),
      ref: `refs/heads/${name}`,
      before,
      after: sha,
      actor: this.world.account(by),
      at: this.world.now,
    })
    this.branches.set(name, sha)
    this.world.pushed(this, name)
    return sha
  }

  tag(name: string, sha: Sha): Sha {
    this.tags.set(name, sha)
    return sha
  }

  /** A commit on top of a branch (or the first commit of a new one), pushed. */
  push(branch: string, options: Omit<CommitOptions, 'parents'>): Sha {
    const tip = this.branches.get(branch)
    const by = typeof options.author === 'string' ? options.author : this.owner.login
    return this.branch(branch, this.commit({ ...options, parents: tip === undefined ? [] : [tip] }), by)
  }

  tip(branch: string): Sha {
    const sha = this.branches.get(branch)
    if (sha === undefined) throw new Error(`${this.fullName} has no branch ${branch}`)
    return sha
  }

  fork(owner: string, name = this.name): Repository {
    const fork = this.world.addFork(this, owner, name)
    for (const [branch, sha] of this.branches) fork.branches.set(branch, sha)
    return fork
  }

  collaborator(login: string, role: Role): this {
    this.collaborators.set(this.world.account(login).login.toLowerCase(), role)
    return this
  }

  pull(options: PullOptions): Pull {
    const pull = new Pull(this, this.world.account(options.author), options)
    this.pulls.set(pull.number, pull)
    return pull
  }

  issue(options: IssueOptions): Issue {
    const issue = new Issue(this, options)
    this.issues.set(issue.number, issue)
    return issue
  }

  label(name: string): Label {
    const label = this.labels.get(name.toLowerCase()) ?? { id: this.world.id(), name }
    this.labels.set(name.toLowerCase(), label)
    return label
  }

  status(sha: Sha, options: StatusOptions): Status {
    const creator = options.creator === undefined ? 'github-actions[bot]' : options.creator
    const status: Status = {
      id: this.world.id(),
      sha,
      state: options.state,
      context: options.context ?? 'default',
      description: options.description ?? null,
      targetUrl: options.targetUrl ?? null,
      creator: creator === null ? null : this.world.account(creator),
      createdAt: options.at === undefined ? this.world.now : new Date(options.at),
    }
    this.statuses.push(status)
    return status
  }

  deployment(sha: Sha, options: DeploymentOptions): Deployment {
    const createdAt = options.at === undefined ? this.world.now : new Date(options.at)
    const deployment: Deployment = {
      id: this.world.id(),
      sha,
      ref: options.ref ?? this.defaultBranch,
      task: options.task ?? 'deploy',
      environment: options.environment,
      creator: this.world.account(options.creator ?? 'github-actions[bot]'),
      createdAt,
      run: options.run === undefined ? this.run(sha) : options.run,
      job: null,
      statuses: [],
    }
    deployment.job = this.#jobOf(deployment, options.creator === undefined)
    for (const state of options.states ?? []) this.deploymentStatus(deployment, state, createdAt)
    this.deployments.push(deployment)
    return deployment
  }

  /** The job that a record leads to: its own where a job made it; where somebody else did, any that the run had. */
  #jobOf({ id, run }: Deployment, isOfJob: boolean): number | null {
    const attempt = run?.attempts.at(-1)
    if (!attempt) return null
    if (!isOfJob) return [...attempt.deploying.keys()][0] ?? attempt.job
    const job = this.world.id()
    attempt.deploying.set(job, id)
    return job
  }

  /** A run of a workflow: of the deploy workflow for a push to the default branch that ended well, unless it is said otherwise. */
  run(sha: Sha, options: RunOptions = {}): WorkflowRun {
    const by = this.world.account(options.by ?? this.owner.login)
    const conclusion = options.conclusion === undefined ? 'success' : options.conclusion
    const attempt = (): Attempt => ({ job: this.world.id(), by, conclusion, deploying: new Map() })
    const run: WorkflowRun = {
      id: this.world.id(),
      sha,
      workflow: options.workflow ?? '.github/workflows/deploy.yml',
      event: options.event ?? 'push',
      ref: options.ref === undefined ? this.defaultBranch : options.ref,
      by,
      attempts: Array.from({ length: options.attempts ?? 1 }, attempt),
      createdAt: this.world.now,
    }
    this.runs.set(run.id, run)
    return run
  }

  deploymentStatus(deployment: Deployment, state: DeploymentState, createdAt = this.world.now): void {
    deployment.statuses.push({ id: this.world.id(), state, createdAt })
  }

  ruleset(body: RulesetBody): Ruleset {
    const { now } = this.world
    const source = { sourceType: 'Repository', source: this.fullName, createdAt: now, updatedAt: now } as const
    const ruleset = { ...rulesetDefaults, ...body, id: this.world.id(), ...source }
    this.rulesets.push(ruleset)
    return ruleset
  }

  #signature(who: string | { readonly name: string; readonly email: string }, at: string | undefined): Signature {
    const date = at === undefined ? this.world.now : new Date(at)
    const { name, email } = typeof who === 'string' ? this.world.account(who) : who
    return { name, email, date }
  }
}
