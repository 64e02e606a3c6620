import { oneLine } from '../../core/model/text.ts'
import { inputProblemText } from '../diagnostics.ts'
import { causeChain } from '../failure.ts'
import { exclusionCheckTexts } from '../unused-exclusions.ts'
import type { CommentFate, ToldTargets, Untold } from './answer.ts'

/** Why there is no report, in a sentence. */
export function untoldText(reason: Untold): string {
  switch (reason.kind) {
    case 'no-workflow':
      return 'The report is for pull requests: it needs a workflow and its github-token.'
    case 'other-event':
      return `The report is for pull requests, and this run is for the event ${reason.event}.`
    case 'withheld':
      return 'Performance targets are withheld in a public repository; publish-targets: true names them.'
    case 'unusable-backend':
      return `The performance targets were not measured: ${inputProblemText(reason)}`
    case 'failed':
      return `The performance targets could not be reported: ${causeChain(reason.error)}`
  }
}

export const NO_TARGETS = 'There are no performance targets.'
const NONE_TOUCHED = 'The pull request touches no service that has a performance target.'

/** What else the author should know of a report. */
export function reportNotices({ report, comment, exclusions }: ToldTargets): string[] {
  const notices = [fateText(comment), report.targets.length === 0 ? NONE_TOUCHED : null]
  return [...notices.filter((notice) => notice !== null), ...exclusionCheckTexts(exclusions)]
}

function fateText(fate: CommentFate): string | null {
  switch (fate.kind) {
    case 'denied':
      return "The comment could not be written, and the report is in the job summary instead: the token needs the permission `pull-requests: write`. A fork's token can only read, unless the workflow runs on pull_request_target."
    case 'failed':
      return `The comment could not be written, and the report is in the job summary instead: ${oneLine(causeChain(fate.error))}`
    default:
      return null
  }
}
