import type { Workflow } from '../../adapters/github/workflow.ts'
import { type Closing, type FreezeStep, freezeSteps } from '../../core/policy/freeze-issue.ts'
import { type FreezePlace, type FreezeSubject, freezeMarker, subjectOfIssue } from '../../core/policy/freeze-marker.ts'
import { type Issues, IssuesRefused, type OwnIssue } from '../../core/policy/issues.ts'
import type { GateResult } from '../../core/policy/result.ts'
import type { FreezeIssues, GateAnswer, IssueFault, NotKept } from '../../present/gate/answer.ts'
import { type Connect, type Connection, connectGitHub } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** What the issues say, in Markdown. */
export interface FreezeIssueWords {
  title(subject: FreezeSubject, place: FreezePlace): string
  body(result: GateResult, subject: FreezeSubject, place: FreezePlace): string
  /** A new text with the boxes ticked that people ticked in the old one. */
  ticked(body: string, old: string): string
  /** The text of an issue that is closed: a last word, above what it said before. */
  closed(because: Closing, at: number, old: string): string
  /** A comment: an exception let a deploy through. */
  exception(result: GateResult, runUrl: string | null): string
}

/** A minute is much for a few dozen requests, and the decision waits to be told. */
const LONGEST_MS = 60_000

/** Keeps the issues of the frozen services, and adds to an answer what became of them. It changes nothing else of it. */
export async function withFreezeIssues(
  answer: GateAnswer,
  inputs: Inputs,
  host: Host,
  words: FreezeIssueWords,
  connectTo: Connect = connectGitHub,
): Promise<GateAnswer> {
  return { ...answer, freezeIssues: await freezeIssues(answer, inputs, host, words, connectTo) }
}

/** Whatever goes wrong is told beside the decision, which it must not change. */
async function freezeIssues(
  answer: GateAnswer,
  inputs: Inputs,
  host: Host,
  words: FreezeIssueWords,
  connectTo: Connect,
): Promise<FreezeIssues> {
  try {
    const connection = connectTo(
      inputs,
      host.workflow,
      AbortSignal.any([inputs.time.end, AbortSignal.timeout(LONGEST_MS)]),
    )
    if (!connection) return { kind: 'not-kept', reason: { kind: 'no-github' } }
    const reason = await whyNot(connection, answer)
    if (reason !== null) return { kind: 'not-kept', reason }
    const place = { directory: inputs.sloDirectory, environment: inputs.environment }
    const { github, workflow } = connection
    const keeping = { answer, place, issues: github.issues(), words, workflow, redact: host.redactName }
    return await keep(keeping, inputs.services.kind === 'all')
  } catch (error) {
    return { kind: 'kept', urls: [], faults: [faultOf(error)] }
  }
}

/** Only what the default branch itself says is written down: a freeze of a branch or a pull request may be its own doing. */
async function whyNot({ workflow, github }: Connection, { dryRun }: GateResult): Promise<NotKept | null> {
  const { event, ref } = workflow
  if (dryRun) return { kind: 'dry-run' }
  // pull_request_target runs on the default branch.
  if (/^(pull_request|merge_group)/.test(event)) return { kind: 'other-event', event }
  const defaultBranch = await github.defaultBranch()
  return ref === `refs/heads/${defaultBranch}` ? null : { kind: 'other-branch', ref, defaultBranch }
}

interface Keeping {
  readonly answer: GateResult
  readonly place: FreezePlace
  readonly issues: Issues
  readonly words: FreezeIssueWords
  readonly workflow: Workflow
  redact(text: string): string
}

type KnownIssue = OwnIssue & { readonly subject: FreezeSubject }

/** Takes all steps; one that fails holds back only those that count on it. The next run finds what is left to do. */
async function keep(keeping: Keeping, isComplete: boolean): Promise<FreezeIssues> {
  const { answer, place, issues } = keeping
  const known = (await issues.open()).flatMap((issue): KnownIssue[] => {
    const subject = subjectOfIssue(issue.body, place)
    return subject === null ? [] : [{ ...issue, subject }]
  })
  const urls: string[] = []
  const faults: IssueFault[] = []
  for (const step of freezeSteps({ services: answer.services, isComplete }, known)) {
    if (faults.some(({ kind }) => kind !== 'failed')) break
    // An issue goes only where what stands in for it is known to be there.
    if (step.kind === 'close' && faults.length > 0 && !isOver(step.because)) continue
    try {
      await (step.kind === 'close' ? close(step.issue, step.because, keeping) : hold(step, keeping, urls))
    } catch (error) {
      faults.push(faultOf(error))
    }
  }
  return { kind: 'kept', urls, faults }
}

const isOver = ({ kind }: Closing) => kind === 'lifted' || kind === 'gone'

function faultOf(error: unknown): IssueFault {
  return error instanceof IssuesRefused ? { kind: error.because } : { kind: 'failed', error }
}

/** Keeps an issue open, and up to date where this run knows all that it is about. */
async function hold(
  step: Exclude<FreezeStep<KnownIssue>, { kind: 'close' }>,
  keeping: Keeping,
  urls: string[],
): Promise<void> {
  const { issues, words, place, redact } = keeping
  const issue =
    step.kind === 'open'
      ? await issues.create(redact(words.title(step.subject, place)), textOf(step.subject, keeping))
      : step.issue
  urls.push(issue.url)
  if (step.kind === 'update') {
    await issues.rewrite(issue, words.ticked(textOf(step.issue.subject, keeping), issue.body))
  }
  await recordException(issue, keeping)
}

/** The marker is not redacted: the issue is found by it. */
const textOf = (subject: FreezeSubject, { answer, place, words, redact }: Keeping) =>
  `${freezeMarker(place, subject)}\n${redact(words.body(answer, subject, place))}`

async function close(issue: KnownIssue, because: Closing, { answer, issues, words }: Keeping): Promise<void> {
  const [marker = '', ...old] = issue.body.split(/\r?\n/)
  const body = `${marker}\n${words.closed(because, answer.at, old.join('\n'))}`
  await issues.close(issue.number, body, because.kind === 'lifted')
}

/** A run is recorded once, however often its steps run; a schedule deploys nothing, so it uses no exception. */
async function recordException({ number }: OwnIssue, keeping: Keeping): Promise<void> {
  const { answer, issues, words, workflow, redact } = keeping
  if (answer.exception.kind !== 'let-through' || workflow.event === 'schedule') return
  const marker = `<!-- slo-gate:exception:v1 run=${workflow.runId}.${workflow.runAttempt} -->`
  if ((await issues.comments(number)).some((body) => body.startsWith(marker))) return
  await issues.comment(number, `${marker}\n${redact(words.exception(answer, workflow.runUrl))}`)
}
