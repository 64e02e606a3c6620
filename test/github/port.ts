/**
 * The port to GitHub, answered from a world: for tests of rules, which need no HTTP. It says what our adapter says at the
 * test server about the same world; port.test.ts holds the two together.
 */

import { commitSources } from '../../src/adapters/commits/commit-sources.ts'
import type { TreeEntry } from '../../src/adapters/commits/objects.ts'
import { changedFiles } from '../../src/adapters/github/changed-files.ts'
import type { GitHub } from '../../src/adapters/github/github.ts'
import { described, marks } from '../../src/adapters/github/status-mark.ts'
import type { GitObjects } from '../../src/adapters/github/trees.ts'
import type { HistoryCommit, MergedPull, Push } from '../../src/core/audit/branch-history.ts'
import { Unavailable } from '../../src/core/model/errors.ts'
import type { DeploymentRecord, OwnRun } from '../../src/core/policy/deployments.ts'
import type { Commit } from '../../src/core/review/commit.ts'
import type { PullRequest } from '../../src/core/review/pull-request.ts'
import type { Review } from '../../src/core/review/review.ts'
import type { PostedStatus } from '../../src/core/review/status.ts'
import { STATUS_CONTEXT } from '../../src/core/review/status-context.ts'
import { notFound, Refusal } from './call.ts'
import { commitsBetween, mergeBase } from './git/history.ts'
import type { Mode, Sha } from './git/objects.ts'
import { walk } from './git/tree.ts'
import { issuesIn } from './issues.ts'
import { logOfPath } from './rest/commits.ts'
import { pullsOfCommit, reviewsShownTo } from './rest/pulls.ts'
import { isProtectedBranch } from './rest/runs.ts'
import { newestFirst, refuseBad } from './rest/statuses.ts'
import type { Activity } from './world/activities.ts'
import type { Deployment } from './world/deployments.ts'
import type { Pull, Review as WorldReview } from './world/pull.ts'
import { resolveCommit } from './world/refs.ts'
import type { Repository } from './world/repository.ts'
import { hasRole, roleOf } from './world/roles.ts'
import type { Status } from './world/statuses.ts'
import { grants, isAppToken, type Token } from './world/tokens.ts'

interface Caller {
  readonly token: Token
  /** The one that asks about teams. */
  readonly reviewToken: Token
  /** Of the guard's statuses; the guard's own, if nothing else is said. */
  readonly statusContext?: string | undefined
}

/** What the program learns of a repository with these tokens. */
export function portTo(repository: Repository, { token, reviewToken, statusContext = STATUS_CONTEXT }: Caller): GitHub {
  const { store, world } = repository
  const objects = objectsOf(repository)
  const pullOf = (number: number): Pull => repository.pulls.get(number) ?? notFound()
  const resolved = (name: string): Sha => resolveCommit(repository, name) ?? notFound()
  const commitsTo = (base: Sha, head: Sha) => commitsBetween(store, base, head).reverse()
  return answering({
    pull: async (number) => pullRequest(pullOf(number)),
    mentioned: async (number) => {
      const pull = repository.pulls.get(number)
      return pull ? pullRequest(pull) : null
    },
    openPulls: async () => [...repository.pulls.values()].filter(isOpen).map(pullRequest).reverse(),
    pullsOfCommit: async (sha) => pullsOfCommit(repository, sha).map(pullRequest),
    tip: async (branch) => repository.branches.get(branch) ?? notFound(),
    range: async (base, head) => ({
      mergeBase: mergeBase(store, resolved(base), resolved(head)) ?? noCommonAncestor(base, head),
      commits: commitsTo(resolved(base), resolved(head)).map((sha) => commit(repository, sha)),
    }),
    mergeBase: async (a, b) => {
      const [left, right] = [resolveCommit(repository, a), resolveCommit(repository, b)]
      return (left && right && mergeBase(store, left, right)) ?? null
    },
    reviews: async (number) => reviewsShownTo(token.account, pullOf(number)).map((one) => review(repository, one)),
    foresee: () => {},
    lastForcePush: async (number) => {
      const pushes = pullOf(number).events.filter(({ name }) => name === 'head_ref_force_pushed')
      return pushes.length > 0 ? Math.max(...pushes.map(({ createdAt }) => wholeSeconds(createdAt))) : null
    },
    labelledBy: async (number, label) => {
      const isLabel = (name = '') => name.toLowerCase() === label.toLowerCase()
      const last = pullOf(number).events.findLast((event) => event.name === 'labeled' && isLabel(event.label))
      return last?.actor.login ?? null
    },
    accessOf: async (login) => {
      const account = world.accounts.get(login.toLowerCase())
      if (!account || !roleOf(repository, account)) return 'unknown'
      return hasRole(repository, account, 'write') ? 'write' : 'less'
    },
    isAdministrator: async (login) => {
      const account = world.accounts.get(login.toLowerCase())
      if (!account || !roleOf(repository, account)) return 'unknown'
      return hasRole(repository, account, 'admin')
    },
    isMember: async ({ organization, slug }, login) => {
      const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
      const team = world.teams.find((one) => same(one.slug, slug) && same(one.organization.login, organization))
      if (!team || !grants(reviewToken, 'members', 'read')) return 'unknown'
      return team.membership(login)?.state === 'active'
    },
    postStatus: async (sha, { state, description, pulls, url }) => {
      const mayWrite = isAppToken(token) || hasRole(repository, token.account, 'write')
      if (!grants(token, 'statuses', 'write') || !mayWrite) return null
      const body = { state, context: statusContext, description: described({ description, pulls }) }
      refuseBad(repository, sha, body)
      const { createdAt } = repository.status(sha, { ...body, targetUrl: url, creator: token.account.login })
      return { id: token.account.id, at: wholeSeconds(createdAt) }
    },
    guardStatuses: async (sha, pull) =>
      newestFirst(repository, resolved(sha))
        .filter(({ context, description }) => context.toLowerCase() === statusContext && marks(description ?? '', pull))
        .map(posted),
    defaultBranch: async () => repository.defaultBranch,
    parentsOf: async (sha) => store.mustCommit(resolved(sha)).parents,
    commitsTouching: async (tip, path) =>
      logOfPath(repository, resolved(tip), path).map((sha) => historyCommit(repository, sha)),
    commitsOfFile: async (tip, file) =>
      logOfPath(repository, resolved(tip), file)
        .slice(0, 100)
        .map((sha) => historyCommit(repository, sha)),
    mergedPulls: async (sha, branch) => mergedInto(repository, sha, branch),
    mergerOf: async (number) => {
      const { merged, mergedBy, base } = pullOf(number)
      return merged ? (mergedBy ?? base.owner).login : null
    },
    pushes: async (branch) => pushesTo(repository, branch),
    newestSuccess: async (environment, commit, own) => newestSuccess(repository, environment, commit, own),
    recordOfJob: async (job) => {
      if (!grants(token, 'checks', 'read')) return null
      const all = [...repository.runs.values()].flatMap(({ attempts }) => attempts)
      const found = all.find((one) => one.job === job || one.deploying.has(job))
      return found ? { record: found.deploying.get(job) ?? null } : null
    },
    run: async ({ id, attempt, job }) => {
      const run = repository.runs.get(id)
      const ofJob = run?.attempts.findIndex((one) => one.job === job || (job !== null && one.deploying.has(job))) ?? -1
      const number = attempt ?? (job === null ? (run?.attempts.length ?? 0) : ofJob + 1)
      const found = run?.attempts[number - 1]
      if (!run || !found || !grants(token, 'actions', 'read')) return null
      const { workflow, event, sha, ref } = run
      const startedBy = { login: found.by.login, isPerson: found.by.type === 'User' }
      return { id, attempt: number, workflow, event, commit: sha, ref, conclusion: found.conclusion, startedBy }
    },
    branch: async (name) => {
      const tip = repository.branches.get(name)
      return tip === undefined ? null : { tip, isProtected: isProtectedBranch(repository, name) }
    },
    commitNamed: async (name) => resolved(name),
    changedFiles: (before, after) => changedFiles(objects, before, after),
    isPrivate: async () => repository.private,
    issues: () => answering(issuesIn(repository, token)),
    sources: (directory) => commitSources(answering(objects), directory),
    bulkSources: (directory) => commitSources(answering(objects), directory),
  })
}

const noCommonAncestor = (base: string, head: string): never => {
  throw new Refusal(404, `No common ancestor between ${base} and ${head}.`)
}

/** GitHub's refusals in the words of the port. */
function answering<Port extends object>(port: Port): Port {
  const asked = (method: (...all: unknown[]) => unknown) => {
    const refused = (error: unknown): never => {
      if (!(error instanceof Refusal)) throw error
      throw new Unavailable(`GitHub answered ${error.status} (${error.message})`, MISSING.has(error.status))
    }
    return (...all: unknown[]) => {
      const answer = method(...all)
      return answer instanceof Promise ? answer.catch(refused) : answer
    }
  }
  return Object.fromEntries(Object.entries(port).map(([name, method]) => [name, asked(method)])) as Port
}
const MISSING: ReadonlySet<number> = new Set([404, 409, 422])

/** GitHub writes whole seconds. In unix milliseconds. */
const wholeSeconds = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000
const isOpen = ({ state }: Pull) => state === 'open'

const pullRequest = (pull: Pull): PullRequest => ({
  number: pull.number,
  author: { id: pull.author.id, login: pull.author.login },
  isOpen: isOpen(pull),
  isMerged: pull.merged,
  mergeCommit: pull.merged ? pull.mergeCommitSha : null,
  headSha: pull.headSha,
  baseBranch: pull.baseBranch,
  isBaseDefault: pull.baseBranch === pull.base.defaultBranch,
  defaultBranch: pull.base.defaultBranch,
  labels: [...pull.labels],
})

function commit({ store, world }: Repository, sha: Sha): Commit {
  const { message, parents, author, committer } = store.mustCommit(sha)
  const people = [author, committer].flatMap(({ email }) => world.accountOfEmail(email)?.id ?? [])
  return { sha, message: message.replace(/\n$/, ''), parents, people }
}

const review = (base: Repository, { user, state, commit, submittedAt }: WorldReview): Review => ({
  user: user && { id: user.id, login: user.login, type: user.type },
  state,
  commit,
  submittedAt: submittedAt === undefined ? null : wholeSeconds(submittedAt),
  mayWrite: user !== null && hasRole(base, user, 'write'),
})

const posted = ({ state, description, createdAt, creator }: Status): PostedStatus => ({
  state,
  description: description ?? '',
  at: wholeSeconds(createdAt),
  author: creator && { id: creator.id },
})

function historyCommit({ store, world }: Repository, sha: Sha): HistoryCommit {
  const { parents, author, committer } = store.mustCommit(sha)
  const login = world.accountOfEmail(author.email)?.login
  return { sha, parents, at: wholeSeconds(committer.date) / 1000, author: login ?? author.name }
}

const mergedInto = (repository: Repository, sha: Sha, branch: string): MergedPull[] =>
  pullsOfCommit(repository, sha)
    .flatMap((pull) => (pull.baseBranch === branch ? mergedPull(pull) : []))
    .sort((a, b) => a.mergedAt - b.mergedAt)

function mergedPull(pull: Pull): MergedPull[] {
  if (pull.mergedAt === undefined) return []
  const { number, author, headSha, baseBranch } = pullRequest(pull)
  const mergedAt = wholeSeconds(pull.mergedAt) / 1000
  return [{ number, author, headSha, baseBranch, mergeCommit: pull.mergeCommitSha, mergedAt }]
}

function pushesTo({ activities, world }: Repository, branch: string): Push[] {
  const since = world.now.getTime() - 366 * 86_400_000
  const recent = activities.filter(({ ref, at }) => ref === `refs/heads/${branch}` && at.getTime() >= since)
  const ofType = (type: Activity['type']) => recent.filter((one) => one.type === type)
  return [...ofType('push'), ...ofType('force_push'), ...ofType('branch_creation')]
    .map(({ at, before, after, type, actor }) => ({
      at: wholeSeconds(at) / 1000,
      before: before ?? null,
      after,
      isForced: type === 'force_push',
      actor: actor.login,
    }))
    .sort((a, b) => a.at - b.at)
}

const KINDS: Readonly<Record<Mode, TreeEntry['kind']>> = {
  '040000': 'tree',
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
  '160000': 'submodule',
}

function objectsOf(repository: Repository): GitObjects {
  const { store, branches } = repository
  const treeOf = (name: string): Sha => {
    if (branches.size === 0) throw new Refusal(409, 'Git Repository is empty.')
    if (store.tree(name) !== undefined) return name
    return store.mustCommit(resolveCommit(repository, name) ?? notFound()).tree
  }
  const below = async (name: string): Promise<TreeEntry[]> =>
    walk(store, treeOf(name)).map(({ path, mode, sha }) => ({
      path,
      kind: KINDS[mode],
      sha,
      bytes: store.blob(sha)?.length ?? 0,
    }))
  const files = async (name: string) => (await below(name)).filter(({ kind }) => kind !== 'tree')
  const directly = async (name: string) => (await below(name)).filter(({ path }) => !path.includes('/'))
  return {
    root: async (name) => ({ commit: resolveCommit(repository, name) ?? name, entries: await directly(name) }),
    entries: directly,
    whole: files,
    filesBelow: files,
    bytes: async (sha) => store.blob(sha) ?? notFound(),
  }
}

/** The newest record of an environment that ever said success, of several of a commit the newest. */
function newestSuccess(
  { deployments }: Repository,
  environment: string,
  commit: Sha | null,
  own: OwnRun | null,
): DeploymentRecord | null {
  const isAsked = (one: Deployment) =>
    one.environment.toLowerCase() === environment.toLowerCase() && (commit === null || one.sha === commit)
  const told = deployments
    .filter((one) => isAsked(one) && !isOfRun(one, own) && one.statuses.some(({ state }) => state !== 'inactive'))
    .reverse()
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  const found = told.find(
    (one, index) =>
      told.findIndex(({ sha }) => sha === one.sha) === index && one.statuses.some(({ state }) => state === 'success'),
  )
  if (!found) return null
  const { id, sha, creator, run, job, statuses } = found
  const app = creator.login === 'github-actions[bot]' ? null : (/^(.+)\[bot\]$/.exec(creator.login)?.[1] ?? null)
  const isRetracted = statuses.findLast(({ state }) => state !== 'inactive')?.state !== 'success'
  return { id, commit: sha, app, run: run && { id: run.id, attempt: null, job }, isRetracted }
}

function isOfRun({ run, job }: Deployment, own: OwnRun | null): boolean {
  if (!own || run?.id !== own.id) return false
  const made = run.attempts.findIndex((one) => one.job === job || (job !== null && one.deploying.has(job)))
  return made < 0 || made + 1 >= own.attempt
}
