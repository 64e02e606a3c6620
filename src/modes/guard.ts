import path from 'node:path'
import { type GuardResult, verdictOf } from '../contract/result.ts'
import { UsageError } from '../errors.ts'
import { type Client, githubClient } from '../github/client.ts'
import { CommitReader } from '../github/commit-files.ts'
import { type Subject, subjectOf } from '../github/event.ts'
import { Teams } from '../github/people.ts'
import { postStatus } from '../github/statuses.ts'
import type { Workflow } from '../github/workflow.ts'
import { judgeGroup } from '../guard/merge-group.ts'
import { judgePullAndTwins } from '../guard/pull-request.ts'
import type { Setting } from '../guard/setting.ts'
import type { Host, Outcome } from '../host.ts'
import type { Inputs } from '../inputs.ts'
import { guardAnnotations } from '../present/guard-annotations.ts'
import { guardReport } from '../present/guard-report.ts'
import { guardSummary } from '../present/guard-summary.ts'
import { guardText } from '../present/guard-text.ts'
import { statusText } from '../present/guard-words.ts'

/** How long a run that broke down may take to say so. */
const LAST_WORD_MS = 10_000

/** Does this change the contract, and was it reviewed? */
export async function guard(inputs: Inputs, host: Host): Promise<Outcome> {
  const workflow = workflowOf(host)
  const subject = subjectOf(workflow)
  if (subject.kind === 'commit') {
    throw new UsageError(
      `mode: guard judges pull requests and merge groups, and this run is for the event ${workflow.event}. Run it on pull_request_target, pull_request_review and merge_group.`,
    )
  }
  const setting = settingOf(inputs, host, workflow, AbortSignal.timeout(inputs.runTimeoutMs))
  try {
    return outcomeOf(await judge(subject, setting, inputs.dryRun))
  } catch (error) {
    // An older success on this commit must not outlive a run that could not tell, not even for want of time.
    const failed = { state: 'error', description: 'SLO Gate could not decide; see the run', pulls: [] } as const
    const { post } = settingOf(inputs, host, workflow, AbortSignal.timeout(LAST_WORD_MS))
    await post(subject.headSha, failed).catch(() => null)
    throw error
  }
}

async function judge(
  subject: Exclude<Subject, { kind: 'commit' }>,
  setting: Setting,
  dryRun: boolean,
): Promise<GuardResult> {
  const { sha, ...judged } =
    subject.kind === 'pull' ? await judgePullAndTwins(subject, setting) : await judgeGroup(subject, setting)
  const result = { ...judged, sloDirectory: setting.sloDirectory, dryRun, isPosted: true }
  const state = verdictOf(result) === 'blocked' && !dryRun ? 'failure' : 'success'
  const pulls = result.pulls.map(({ number }) => number)
  const author = await setting.post(sha, { state, description: statusText(result), pulls })
  return { ...result, isPosted: author !== null }
}

function workflowOf({ workflow }: Host): Workflow {
  if (workflow) return workflow
  throw new UsageError(
    'mode: guard reads a pull request, so it runs in a workflow, where GITHUB_REPOSITORY and the event are set',
  )
}

function settingOf(inputs: Inputs, host: Host, workflow: Workflow, deadline: AbortSignal): Setting {
  if (inputs.githubToken === '')
    throw new UsageError('github-token: it is missing, and guard reads everything through the API')
  const sloDirectory = directoryOf(inputs.sloDirectory)
  const connect = (token: string): Client =>
    githubClient({ apiUrl: workflow.apiUrl, repository: workflow.repository, token, deadline })
  const client = connect(inputs.githubToken)
  return {
    client,
    sloDirectory,
    teams: new Teams(inputs.reviewToken === '' ? client : connect(inputs.reviewToken)),
    reader: new CommitReader(client, sloDirectory),
    now: Math.floor(host.now() / 1000),
    post: (sha, status) => postStatus(client, sha, { ...status, url: workflow.runUrl }),
  }
}

/** The guard compares one directory, so it needs one of its own, named as git names it. */
function directoryOf(input: string): string {
  const directory = path.posix.normalize(input.replaceAll('\\', '/')).replace(/\/$/, '')
  if (directory === '.' || directory.startsWith('..') || path.posix.isAbsolute(directory)) {
    throw new UsageError(`slo-directory: \`${input}\` is not a directory inside of the repository`)
  }
  return directory
}

function outcomeOf(result: GuardResult): Outcome {
  const verdict = verdictOf(result)
  return {
    failed: verdict === 'blocked' && !result.dryRun,
    text: guardText(result),
    summary: guardSummary(result),
    annotations: guardAnnotations(result),
    outputs: { verdict },
    report: guardReport(result),
  }
}
