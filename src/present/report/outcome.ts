import { sloId } from '../../core/model/slo.ts'
import { oneLine } from '../../core/model/text.ts'
import type { CommentFate, TargetReport } from '../../core/targets/report.ts'
import type { Annotation } from '../annotation.ts'
import { problemText } from '../diagnostics.ts'
import { prose } from '../markup/escape.ts'
import type { Outcome } from '../outcome.ts'
import { targetsBody, targetsHeadline } from './comment.ts'
import { targetsReport } from './json.ts'
import { targetsText } from './text.ts'

/** What the report has to say when all it has to say is why there is none. */
export function reportNotice(notice: string): Outcome {
  return {
    failed: false,
    text: oneLine(notice),
    summary: `> ${prose(notice)}\n\n`,
    annotations: [{ level: 'notice', title: 'Performance targets', message: oneLine(notice), place: null }],
    outputs: { 'missed-targets': '', 'comment-url': '' },
    report: targetsReport({ at: null, targets: [], diagnostics: [] }, { kind: 'none' }, [notice]),
  }
}

/** Where there are no targets there is nothing to say, and nobody is told so on every pull request. */
export function nothingToReport(): Outcome {
  const told = reportNotice('There are no performance targets.')
  return { ...told, summary: '', annotations: [] }
}

/** The report's answer. It never fails a job. */
export function targetsOutcome(report: TargetReport, fate: CommentFate): Outcome {
  const notices = [fateNotice(fate), report.targets.length === 0 ? NOTHING : null].filter((notice) => notice !== null)
  const results = report.targets.map(({ result }) => result)
  const missed = results
    .filter(({ standing }) => standing.state === 'missed')
    .map(({ measured }) => sloId(measured.slo))
  const fromFiles = report.diagnostics.map(
    ({ place, problem }): Annotation => ({
      level: 'notice',
      title: 'SLO file on the base branch',
      message: problemText(problem),
      place,
    }),
  )
  return {
    failed: false,
    text: [
      targetsHeadline(report),
      ...targetsText({ results, diagnostics: report.diagnostics, failure: null }),
      ...notices,
    ].join('\n'),
    summary: `${[...notices.map((notice) => `> ${prose(notice)}\n`), targetsBody(report)].join('\n')}\n`,
    annotations: [
      ...notices.map(
        (message): Annotation => ({ level: 'notice', title: 'Performance targets', message, place: null }),
      ),
      ...fromFiles,
    ],
    outputs: { 'missed-targets': missed.join(','), 'comment-url': 'url' in fate ? fate.url : '' },
    report: targetsReport(report, fate, notices),
  }
}

const NOTHING = 'The pull request touches no service that has a performance target.'

function fateNotice(fate: CommentFate): string | null {
  switch (fate.kind) {
    case 'denied':
      return "The comment could not be written, and the report is in the job summary instead: the token needs the permission `pull-requests: write`. A fork's token can only read, unless the workflow runs on pull_request_target."
    case 'failed':
      return `The comment could not be written, and the report is in the job summary instead: ${oneLine(fate.reason)}`
    default:
      return null
  }
}
