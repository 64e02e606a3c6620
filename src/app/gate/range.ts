import type { Client } from '../../adapters/github/client.ts'
import { lastDeployed } from '../../adapters/github/deployments.ts'
import { subjectOf } from '../../adapters/github/event.ts'
import { pullsOfGroup } from '../../adapters/github/merge-group.ts'
import { type PullRequest, pullRequest, pullsOfCommit, rangeBetween } from '../../adapters/github/pulls.ts'
import { tipOf } from '../../adapters/github/trees.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'

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
  | { readonly kind: 'unknown'; readonly reason: string }

/** Finds out what a run would deploy. `environment` is null when the workflow names none. */
export async function deployRange(
  client: Client,
  workflow: Workflow,
  environment: string | null,
): Promise<DeployRange> {
  const subject = subjectOf(workflow)
  switch (subject.kind) {
    case 'pull': {
      const pull = await pullRequest(client, subject.number)
      const tip = await tipOf(client, pull.baseBranch)
      const { mergeBase } = await rangeBetween(client, tip, pull.headSha)
      return { kind: 'pull', pull, base: mergeBase, head: pull.headSha }
    }
    case 'group':
      return {
        kind: 'group',
        pulls: await pullsOfGroup(client, subject),
        base: subject.baseSha,
        head: subject.headSha,
      }
    case 'commit': {
      if (environment === null) return { kind: 'head', head: subject.sha }
      const deployed = await lastDeployed(client, environment)
      if (deployed !== null) return await since(client, deployed, subject.sha)
      return { kind: 'unknown', reason: `there was no successful deployment to ${environment} yet` }
    }
  }
}

async function since(client: Client, base: string, head: string): Promise<DeployRange> {
  const { commits } = await rangeBetween(client, base, head)
  return { kind: 'commits', commits: commits.map(({ sha }) => sha), base, head }
}

/** More commits than this are asked for at GitHub one by one no longer. */
const MAX_COMMITS = 250

/** The pull requests that brought what goes out, or why they can't be named. */
export async function pullsIn(client: Client, range: DeployRange): Promise<readonly PullRequest[] | string> {
  switch (range.kind) {
    case 'pull':
      return [range.pull]
    case 'group':
      return range.pulls.length > 0 ? range.pulls : 'the pull requests of the merge group are not known'
    case 'head':
      return await pullsOfAll(client, [range.head])
    case 'commits':
      if (range.commits.length === 0)
        return 'no commit is new since the last deployment, so no pull request can carry an exception'
      if (range.commits.length > MAX_COMMITS)
        return `${range.commits.length} commits are new, more than the ${MAX_COMMITS} that are looked up`
      return await pullsOfAll(client, range.commits)
    case 'unknown':
      return range.reason
  }
}

async function pullsOfAll(client: Client, commits: readonly string[]): Promise<readonly PullRequest[] | string> {
  const found = new Map<number, PullRequest>()
  for (const sha of commits) {
    const all = await pullsOfCommit(client, sha)
    const merged = all.filter(({ isMerged }) => isMerged)
    if (all.length === 0) return `commit ${sha.slice(0, 12)} belongs to no pull request`
    for (const pull of merged.length > 0 ? merged : all) found.set(pull.number, pull)
  }
  return [...found.values()]
}
