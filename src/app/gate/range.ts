import type { NoPulls } from '../../core/policy/exception.ts'
import type { WhyAll } from '../../core/policy/why-all.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { Outgoing } from '../../core/review/outgoing.ts'
import type { PullRequest, PullRequests } from '../../core/review/pull-request.ts'
import { pullsOfGroup } from '../commits/pulls-of-group.ts'
import { type Believing, deployedTo } from './deployed.ts'

/** What would go out. */
export type DeployRange =
  /** The pull request that the run is for. */
  | { readonly kind: 'pull'; readonly pull: PullRequest; readonly base: string; readonly head: string }
  /** The pull requests of a merge group. */
  | { readonly kind: 'group'; readonly pulls: readonly PullRequest[]; readonly base: string; readonly head: string }
  /** Commits that are not deployed. */
  | { readonly kind: 'commits'; readonly commits: readonly string[]; readonly base: string; readonly head: string }
  /** A commit that what is deployed was built on. */
  | { readonly kind: 'behind'; readonly base: string; readonly head: string; readonly environment: string }
  /** The commit that is deployed. */
  | { readonly kind: 'same'; readonly head: string }
  /** A single commit, for want of an environment: what else goes out with it is not known. */
  | { readonly kind: 'head'; readonly head: string }
  | NotTold

/** What goes out, or what is deployed, is not known. */
export type NotTold = Exclude<WhyAll, { kind: 'same' | 'no-answer' }> | Extract<Outgoing, { kind: 'untold' }>

type Asked = Believing['github'] & PullRequests & Commits

/** Finds out what a run would deploy. `environment` is null when the workflow names none. */
export async function deployRange(
  outgoing: Outgoing,
  environment: string | null,
  { github, ...believing }: Believing & { readonly github: Asked },
): Promise<DeployRange> {
  switch (outgoing.kind) {
    case 'pull': {
      const pull = await github.pull(outgoing.number)
      if (pull.isMerged) return await rangeOfMerged(pull, environment, { github, ...believing })
      const tip = await github.tip(pull.baseBranch)
      const { mergeBase } = await github.range(tip, pull.headSha)
      return { kind: 'pull', pull, base: mergeBase, head: pull.headSha }
    }
    case 'group': {
      const pulls = await pullsOfGroup(github, outgoing)
      return { kind: 'group', pulls, base: outgoing.baseSha, head: outgoing.headSha }
    }
    case 'commit':
      return await rangeOfCommit(outgoing.sha, environment, { github, ...believing })
    case 'untold':
    case 'foreign':
      return outgoing
  }
}

async function rangeOfCommit(
  head: string,
  environment: string | null,
  { github, ...believing }: Believing & { readonly github: Asked },
): Promise<DeployRange> {
  if (environment === null) return { kind: 'head', head }
  const deployed = await deployedTo(environment, null, { github, ...believing })
  if (deployed.kind === 'never') return { kind: 'never-deployed', environment }
  if (deployed.kind === 'not-believed') return { ...deployed, environment }
  const { commit: base } = deployed
  if (base === head) return { kind: 'same', head }
  const { mergeBase, commits } = await github.range(base, head)
  if (mergeBase === head) return { kind: 'behind', base, head, environment }
  return { kind: 'commits', commits: commits.map(({ sha }) => sha), base, head }
}

/** What a merged pull request brought is in its base already, with all else that is there. */
const rangeOfMerged = async (
  { mergeCommit }: PullRequest,
  environment: string | null,
  believing: Believing & { readonly github: Asked },
): Promise<DeployRange> =>
  mergeCommit === null
    ? { kind: 'untold', event: 'a merged pull request' }
    : await rangeOfCommit(mergeCommit, environment, believing)

/** More commits than this are asked for at GitHub one by one no longer. */
const MAX_COMMITS = 250

/** The pull requests that brought what goes out. */
export type PullsFound =
  | { readonly kind: 'known'; readonly pulls: readonly PullRequest[] }
  | { readonly kind: 'unknown'; readonly reason: NoPulls }

/** Looks up the pull requests that brought what goes out. */
export async function pullsIn(
  github: PullRequests,
  range: Exclude<DeployRange, { kind: 'same' | 'behind' }>,
): Promise<PullsFound> {
  switch (range.kind) {
    case 'pull':
      return { kind: 'known', pulls: [range.pull] }
    case 'group':
      return range.pulls.length > 0 ? { kind: 'known', pulls: range.pulls } : unknown({ kind: 'unknown-group' })
    case 'head':
      return await pullsOfAll(github, [range.head])
    case 'commits': {
      const { length: commits } = range.commits
      if (commits > MAX_COMMITS) return unknown({ kind: 'too-many-commits', commits, atMost: MAX_COMMITS })
      return await pullsOfAll(github, range.commits)
    }
    default:
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
