/** The repository acme/shop at GitHub, and its people: alice opens pull requests, bob, carol and sam may approve. */
import type { GitHubServer } from '../github/server.ts'
import type { Pull, PullOptions } from '../github/world/pull.ts'
import type { Repository } from '../github/world/repository.ts'
import type { World } from '../github/world/world.ts'

/** The tokens that GitHub knows; `job-token` and `team-token` are given to every run. */
export const TOKENS = { job: 'job-token', fork: 'fork-token', teams: 'team-token', admin: 'admin-token' } as const

const WRITERS = ['alice', 'bob', 'carol', 'dave', 'sam'] as const
const FOUNDED = '2026-06-01T12:00:00Z'

export class Shop {
  readonly github: GitHubServer
  readonly repository: Repository
  readonly #files: Readonly<Record<string, string>>

  constructor(github: GitHubServer, files: Readonly<Record<string, string>>) {
    this.github = github
    this.#files = files
    this.world.at(FOUNDED)
    for (const login of [...WRITERS, 'mallory']) this.world.user(login)
    this.world.organization('acme', { owners: ['olga'], members: WRITERS })
    this.world.team('acme/sre', ['sam'])
    giveTokens(this.world)
    this.repository = this.world.repository('acme/shop')
    for (const login of WRITERS) this.repository.collaborator(login, 'write')
    this.repository.push('main', { files: { ...files, 'services/checkout/main.ts': '1' }, author: 'olga' })
  }

  get world(): World {
    return this.github.world
  }

  /** The file of the checkout with other words in it. */
  edited(path: string, ...edits: readonly (readonly [from: string, to: string])[]): Record<string, string> {
    const text = this.#files[path] ?? ''
    for (const [from] of edits) if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    return { [path]: edits.reduce((edited, [from, to]) => edited.replace(from, to), text) }
  }

  /** A pull request of alice's with these files on top of main. */
  pull(files: Readonly<Record<string, string | null>>, options: Partial<PullOptions> = {}): Pull {
    const head = options.head ?? `feature-${this.repository.nextNumber()}`
    this.repository.branch(head, this.repository.tip('main'))
    this.repository.push(head, { files, author: 'alice' })
    return this.repository.pull({ author: 'alice', ...options, head })
  }

  /** The guard has seen the change of a pull request: from now on a review can cover it. */
  seen({ number, headSha }: Pull): void {
    const description = `blocked: 0 of 2 approvals (#${number} into main)`
    this.repository.status(headSha, { state: 'failure', context: 'slo-gate/guard', description })
    this.world.tick(3600)
  }
}

function giveTokens(world: World): void {
  const app = 'github-actions'
  const reading = { contents: 'read', pull_requests: 'read', statuses: 'read' } as const
  const writing = {
    ...reading,
    pull_requests: 'write',
    statuses: 'write',
    deployments: 'read',
    actions: 'read',
    checks: 'read',
  } as const
  world.token(TOKENS.job, { app, permissions: writing })
  world.token(TOKENS.fork, { app, permissions: reading })
  world.token(TOKENS.teams, { app: 'team-reader', permissions: { members: 'read' } })
  world.token(TOKENS.admin, { user: 'olga' })
}
