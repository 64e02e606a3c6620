import pLimit from 'p-limit'
import type { BranchHistory } from '../../core/audit/branch-history.ts'
import type { Deployments } from '../../core/policy/deployments.ts'
import type { Issues } from '../../core/policy/issues.ts'
import type { Commits, Range } from '../../core/review/commit.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequests } from '../../core/review/pull-request.ts'
import type { Reviews } from '../../core/review/review.ts'
import type { Statuses } from '../../core/review/status.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'
import type { Visibility } from '../../core/targets/visibility.ts'
import { commitSources } from '../commits/commit-sources.ts'
import { once } from '../commits/once.ts'
import { queuedBytes } from './blob-queue.ts'
import { changedFiles } from './changed-files.ts'
import type { Client } from './client.ts'
import { withCommitTrees } from './commit-trees.ts'
import { newestSuccess } from './deployments.ts'
import { MOST_OF_FILE, queuedCommitsOfFile } from './file-history.ts'
import { commitBy, commitsTouching, mergedPullsOf, pushesTo } from './history.ts'
import { labelledBy } from './issue-events.ts'
import { issuesOf } from './issues.ts'
import { isId, keptObjects } from './kept-objects.ts'
import { accessOf, isAdministrator, type Teams } from './people.ts'
import { PullRecords } from './pull-records.ts'
import { mergeBaseOf, openPulls, pullRequest, pullRequestIfAny, pullsOfCommit, rangeBetween } from './pulls.ts'
import { queryQueue } from './query-queue.ts'
import { queuedParents, queuedTip } from './queued-commits.ts'
import { mergedAmong, queuedPull, queuedPullsOfCommit } from './queued-pulls.ts'
import { repositoryOf } from './repository.ts'
import { branchOf, recordOfJob, runOf } from './runs.ts'
import { markedAmong, postStatus, statusesOf } from './statuses.ts'
import { type GitObjects, gitObjects, tipOf } from './trees.ts'
import { isPrivate } from './visibility.ts'

/** All that the rules ask of GitHub about one repository, in their own words. Every call is a request, or several. */
export interface GitHub
  extends PullRequests,
    Commits,
    Reviews,
    People,
    Statuses,
    BranchHistory,
    Deployments,
    Visibility {
  issues(): Issues
  /** The SLO directory at the repository's commits. */
  sources(directory: string): CommitSources
  /** The same for whoever reads many files: they come by the hundred. */
  bulkSources(directory: string): CommitSources
}

interface Settings {
  readonly client: Client
  readonly teams: Teams
  /** Where the repository's pages are. */
  readonly repositoryPage: string
  /** The context of the guard's statuses, in lower case. */
  readonly statusContext: string
}

/** How many of what is asked for one by one are under way at once. */
const AT_ONCE = 8

/** GitHub by its API. */
export function gitHub({ client, teams, repositoryPage, statusContext }: Settings): GitHub {
  const objects = gitObjects(client)
  const ask = queryQueue(client)
  const limit = pLimit(AT_ONCE)
  const records = new PullRecords(client, ask)
  const bytes = queuedBytes(ask, objects.bytes)
  /** The numbers of issues, and of nothing: none of them becomes that of a pull request that brought a commit which is there. */
  const noPulls = new Set<number>()
  const inBulk = new Map<string, GitObjects>()
  const ranges = new Map<string, Promise<Range>>()
  /** What a commit bore when it was first asked about: what the guard saw before a review was there before the run. */
  const statuses = new Map<string, ReturnType<typeof statusesOf>>()
  const mergeBases = new Map<string, Promise<string | null>>()
  /** Asks once what two commits, named by their ids, will always be to each other. */
  const between = <Answer>(known: Map<string, Promise<Answer>>, a: string, b: string, asked: () => Promise<Answer>) =>
    isId(a) && isId(b) ? once(known, `${a}...${b}`, asked) : asked()
  const bulk = (directory: string): GitObjects => {
    const known = inBulk.get(directory) ?? keptObjects(withCommitTrees({ ...objects, bytes }, ask, directory))
    inBulk.set(directory, known)
    return known
  }
  return {
    pull: (number) => pullRequest(client, number),
    mentioned: async (number) => {
      if (noPulls.has(number)) return null
      const found = (await queuedPull(ask, number)) ?? (await limit(() => pullRequestIfAny(client, number)))
      if (found === null) noPulls.add(number)
      return found
    },
    openPulls: () => openPulls(client),
    pullsOfCommit: async (sha) =>
      (await queuedPullsOfCommit(ask, sha))?.map(({ pull }) => pull) ?? (await limit(() => pullsOfCommit(client, sha))),
    tip: async (branch) => (await queuedTip(ask, branch)) ?? (await tipOf(client, branch)),
    range: (base, head) => between(ranges, base, head, () => limit(() => rangeBetween(client, base, head))),
    mergeBase: (a, b) => between(mergeBases, a, b, () => mergeBaseOf(client, a, b)),
    reviews: (pull) => records.reviews(pull),
    foresee: (pull) => records.foresee(pull),
    lastForcePush: (pull) => records.lastForcePush(pull),
    labelledBy: (pull, label) => labelledBy(client, pull, label),
    accessOf: (login) => accessOf(client, login),
    isAdministrator: (login) => isAdministrator(client, login),
    isMember: (team, login) => teams.has(team, login),
    postStatus: (sha, status) => postStatus(client, statusContext, sha, status),
    guardStatuses: async (sha, pull) =>
      markedAmong(await once(statuses, sha, () => limit(() => statusesOf(client, sha))), statusContext, pull),
    defaultBranch: async () => (await repositoryOf(client)).defaultBranch,
    parentsOf: async (sha) => (await queuedParents(ask, sha)) ?? (await limit(() => commitBy(client, sha))).parents,
    commitsTouching: (tip, path) => commitsTouching(client, tip, path),
    commitsOfFile: async (tip, file) =>
      (await queuedCommitsOfFile(ask, tip, file)) ??
      (await limit(() => commitsTouching(client, tip, file))).slice(0, MOST_OF_FILE),
    mergedPulls: async (sha, branch) => {
      const found = await queuedPullsOfCommit(ask, sha)
      return found ? mergedAmong(found, branch) : await limit(() => mergedPullsOf(client, sha, branch))
    },
    mergerOf: (pull) => records.mergerOf(pull),
    pushes: (branch) => pushesTo(client, branch),
    newestSuccess: (environment, commit, own) => newestSuccess(client, repositoryPage, { environment, commit, own }),
    recordOfJob: (job) => recordOfJob(client, job),
    run: (reference) => runOf(client, reference),
    branch: (name) => branchOf(client, name),
    commitNamed: async (name) => (await commitBy(client, name)).sha,
    changedFiles: (before, after) => changedFiles(objects, before, after),
    isPrivate: () => isPrivate(client),
    issues: () => issuesOf(client),
    sources: (directory) => commitSources(keptObjects(objects), directory),
    bulkSources: (directory) => commitSources(bulk(directory), directory),
  }
}
