import { subjectOf } from '../../adapters/github/event.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'
import { UsageError } from '../../core/model/errors.ts'
import { type GuardResult, guardResult, type Posting, type PullJudgement } from '../../core/review/result.ts'
import type { Posted, Status } from '../../core/review/status.ts'
import { statusContextOf } from '../../core/review/status-context.ts'
import type { Subject } from '../../core/review/subject.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'
import type { GuardAnswer } from '../../present/guard/answer.ts'
import { type Connect, type Connection, connectGitHub } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { oneLook, oneRun } from '../reviewers/one-look.ts'
import { sloDirectoryOf } from '../slo-directory.ts'
import type { Setting, StatusWords } from './context.ts'
import { judgeGroup } from './merge-group.ts'
import { judgePullAndTwins } from './pull-request.ts'
import { guardWorkingTree } from './working-tree.ts'

/** How long a run that broke down may take to say so. */
const LAST_WORD_MS = 10_000

/** Does this change the contract, and was it reviewed? At a terminal: what will a reviewer be asked? */
export async function guard(
  inputs: Inputs,
  host: Host,
  words: StatusWords,
  connect: Connect = connectGitHub,
): Promise<GuardAnswer> {
  const { workflow } = host
  if (!workflow) return await guardWorkingTree(inputs, host)
  const subject = subjectOf(workflow)
  if (subject.kind === 'commit') {
    throw new UsageError(
      `mode: guard judges pull requests and merge groups, and this run is for the event ${workflow.event}. Run it on pull_request_target, pull_request_review and merge_group.`,
    )
  }
  const settingUntil = (deadline: AbortSignal) =>
    settingOf(inputs, host, workflow, words, connect(inputs, workflow, deadline, statusContextOf(inputs)))
  // An older success on this commit must not outlive a run that could not judge, or could not say that it blocks; not even for want of
  // time. A verdict that was posted stands, though: the run may yet fail to put it into words, or to write them, which makes it no
  // less true.
  const lastWord = (sha: string) =>
    settingUntil(AbortSignal.any([inputs.time.end, AbortSignal.timeout(LAST_WORD_MS)]))
      .post(sha, { state: 'error', description: words.failed, pulls: [] })
      .catch(() => null)
  try {
    const { sha, result } = await judge(subject, settingUntil(inputs.time.deadline), inputs.dryRun)
    if (result.fails && result.posting.kind === 'failed') await lastWord(sha)
    return { mode: 'guard', ...result }
  } catch (error) {
    await lastWord(subject.headSha)
    throw error
  }
}

type Judgeable = Exclude<Subject, { kind: 'commit' }>

/** A verdict, and the commit whose status tells it. */
interface Judgement {
  readonly sha: string
  readonly result: GuardResult
}

async function judge(subject: Judgeable, setting: Setting, dryRun: boolean): Promise<Judgement> {
  const github = oneRun(setting.github)
  const look = (sources: CommitSources): Setting => ({ ...setting, github: oneLook(github), sources })
  const first = await judgeAndPost(subject, look(setting.sources), dryRun)
  // Judging takes a while, and another run may have posted a failure meanwhile that this success has overwritten.
  if (first.result.verdict !== 'approved') return first
  return await judgeAndPost(subject, look(setting.sources.afresh()), dryRun, first.result)
}

/** Judges and posts the verdict, unless it is the one that was posted before. What became of that takes nothing from the verdict. */
async function judgeAndPost(
  subject: Judgeable,
  setting: Setting,
  dryRun: boolean,
  before: GuardResult | null = null,
): Promise<Judgement> {
  const { sha, ...judged } =
    subject.kind === 'pull' ? await judgePullAndTwins(subject, setting) : await judgeGroup(subject, setting)
  const { sloDirectory, words } = setting
  const result = guardResult({ ...judged, sloDirectory, dryRun, posting: before?.posting ?? { kind: 'posted' } })
  if (before?.verdict === result.verdict) return { sha, result }
  const state = result.fails ? (result.hasFault ? 'error' : 'failure') : 'success'
  const status = { state, description: words.verdict(result), pulls: shownIn(result) } as const
  const posting = await setting.post(sha, status).then(
    (author): Posting => ({ kind: author === null ? 'denied' : 'posted' }),
    (error: unknown): Posting => ({ kind: 'failed', error }),
  )
  return { sha, result: { ...result, posting } }
}

/**
 * The pull requests that a status shows something of. One may be judged for the default branch as well; the mark says where it goes.
 * Over others, it shows nothing of one that changes nothing.
 */
function shownIn({ verdict, pulls }: GuardResult): readonly PullJudgement[] {
  const own = pulls.filter((pull, index) => pulls.findIndex(({ number }) => number === pull.number) === index)
  return verdict === 'unchanged' ? own : own.filter(({ changes, unreadable }) => changes.length + unreadable.length > 0)
}

function settingOf(
  inputs: Inputs,
  host: Host,
  workflow: Workflow,
  words: StatusWords,
  connection: Connection | null,
): Setting {
  if (!connection) throw new UsageError('github-token: required, since guard reads everything through the API')
  const { github } = connection
  const sloDirectory = sloDirectoryOf(inputs.sloDirectory)
  // Whoever tries the guard wants no red mark, nor one that stays pending.
  const shown = (state: Status['state']) => (inputs.dryRun ? 'success' : state)
  const post: Setting['post'] = (sha, status) =>
    github.postStatus(sha, {
      ...status,
      description: host.redactName(status.description),
      state: shown(status.state),
      url: workflow.runUrl,
    })
  const announced = new Map<string, Promise<Posted | null>>()
  return {
    github,
    sloDirectory,
    sources: github.bulkSources(sloDirectory),
    now: Math.floor(host.now() / 1000),
    words,
    post,
    announce: ({ sha, pulls }) => {
      const key = JSON.stringify(pulls.map(({ number, baseBranch }) => [number, baseBranch]))
      const asked = announced.get(key) ?? post(sha, { state: 'pending', description: words.pending, pulls })
      announced.set(key, asked)
      return asked
    },
  }
}
