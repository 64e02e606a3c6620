import type { Deployments } from '../../core/policy/deployments.ts'
import type { NoPulls } from '../../core/policy/exception.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { PullRequest, PullRequests } from '../../core/review/pull-request.ts'
import type { Subject } from '../../core/review/subject.ts'
import { pullsOfGroup } from '../commits/pulls-of-group.ts'

/** What would go out. */
export type DeployRange =
  /** The pull request that the run is for. */
  | { readonly kind: 'pull'; readonly pull: PullRequest; readonly base: string; readonly head: string }
  /** The pull requests of a merge group. */
  | { readonly kind: 'group'; readonly pulls: readonly PullRequest[]; readonly base: string; readonly head: string }
  /** The commits since the last successful deployment. */
  | { readonly kind: 'commits'; readonly commits: readonly string[]; readonly base: string; readonly head: string }
  /** A single commit, for want of an environment: what else goes out with it is not known. */
  | { readonly kind: 'head'; readonly head: string }
  /** Nothing was ever deployed to the environment, so nobody knows what is new. */
  | { readonly kind: 'never-deployed'; readonly environment: string }

/** Finds out what a run would deploy. `environment` is null when the workflow names none. */
export async function deployRange(
  subject: Subject,
  environment: string | null,
  github: PullRequests & Commits & Deployments,
): Promise<DeployRange> {
  switch (subject.kind) {
    case 'pull': {
      const pull = await github.pull(subject.number)
      const tip = await github.tip(pull.baseBranch)
      const { mergeBase } = await github.range(tip, pull.headSha)
      return { kind: 'pull', pull, base: mergeBase, head: pull.headSha }
    }
    case 'group': {
      const pulls = await pullsOfGroup(github, subject)
      return { kind: 'group', pulls, base: subject.baseSha, head: subject.headSha }
    }
    case 'commit': {
      if (environment === null) return { kind: 'head', head: subject.sha }
      const deployed = await github.lastDeployed(environment)
      if (deployed === null) return { kind: 'never-deployed', environment }
      const { commits } = await github.range(deployed, subject.sha)
      return { kind: 'commits', commits: commits.map(({ sha }) => sha), base: deployed, head: subject.sha }
    }
  }
}

/** More commits than this are asked for at GitHub one by one no longer. */
const MAX_COMMITS = 250

/** The pull requests that brought what goes out. */
export type PullsFound =
  | { readonly kind: 'known'; readonly pulls: readonly PullRequest[] }
  | { readonly kind: 'unknown'; readonly reason: NoPulls }

/** Looks up the pull requests that brought what goes out. */
export async function pullsIn(github: PullRequests, range: DeployRange): Promise<PullsFound> {
  switch (range.kind) {
    case 'pull':
      return { kind: 'known', pulls: [range.pull] }
    case 'group':
      return range.pulls.length > 0 ? { kind: 'known', pulls: range.pulls } : unknown({ kind: 'unknown-group' })
    case 'head':
      return await pullsOfAll(github, [range.head])
    case 'commits': {
      const { length: commits } = range.commits
      if (commits === 0) return unknown({ kind: 'nothing-new' })
      if (commits > MAX_COMMITS) return unknown({ kind: 'too-many-commits', commits, atMost: MAX_COMMITS })
      return await pullsOfAll(github, range.commits)
    }
    case 'never-deployed':
      return unknown(range)
  }
}

const unknown = (reason: NoPulls): PullsFound => ({ kind: 'unknown', reason })

async function pullsOfAll(github: PullRequests, commits: readonly string[]): Promise<PullsFound> {
  const found = new Map<number, PullRequest>()
  for (const commit of commits) {
    const all = await github.pullsOfCommit(commit)
    const merged = all.filter(({ isMerged }) => isMerged)
    if (all.length === 0) return unknown({ kind: 'commit-without-pull', commit })
    for (const pull of merged.length > 0 ? merged : all) found.set(pull.number, pull)
  }
  return { kind: 'known', pulls: [...found.values()] }
}
