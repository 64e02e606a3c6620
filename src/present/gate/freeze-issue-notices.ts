import { together } from '../../core/model/group-by.ts'
import { oneLine } from '../../core/model/text.ts'
import { causeChain } from '../failure.ts'
import type { FreezeIssues, IssueFault, NotKept } from './answer.ts'

/** What somebody has to do for the issues to be kept, the first of each kind; empty where all is well. */
export function freezeIssueNotices(issues: FreezeIssues | undefined): string[] {
  if (issues === undefined) return []
  if (issues.kind === 'kept') return together(issues.faults, ({ kind }) => kind).map(([first]) => faultText(first))
  return issues.reason.kind === 'no-github' ? [notKeptText(issues.reason)] : []
}

/** What the log says of the issues. */
export function freezeIssueTexts(issues: FreezeIssues | undefined): string[] {
  if (issues === undefined) return []
  if (issues.kind === 'not-kept') return [notKeptText(issues.reason)]
  return [...issues.urls.map((url) => `Freeze issue: ${oneLine(url)}`), ...freezeIssueNotices(issues)]
}

function notKeptText(reason: NotKept): string {
  switch (reason.kind) {
    case 'no-github':
      return 'No freeze issue is kept: freeze-issue needs a workflow and its github-token.'
    case 'dry-run':
      return 'No freeze issue is kept: this is a dry run.'
    case 'other-event':
      return `No freeze issue is kept: that is for runs of the default branch, and this one is for the event ${oneLine(reason.event)}.`
    case 'other-branch':
      return `No freeze issue is kept: that is for runs of the default branch (${oneLine(reason.defaultBranch)}), and this one is for ${oneLine(reason.ref) || 'no branch'}.`
  }
}

function faultText(fault: IssueFault): string {
  switch (fault.kind) {
    case 'denied':
      return 'The freeze issues were not kept: give the job the permission `issues: write`.'
    case 'disabled':
      return 'The freeze issues were not kept: issues are disabled in this repository. Enable them in its settings, or leave freeze-issue out.'
    case 'failed':
      return `The freeze issues were not kept up to date, which the next run does: ${oneLine(causeChain(fault.error))}`
  }
}
