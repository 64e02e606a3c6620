import type { Finding } from '../../core/lint/finding.ts'
import { findingsOf, type LintResult } from '../../core/lint/result.ts'
import { problemText } from '../diagnostics.ts'
import { plural } from '../markup/numbers.ts'

/** The place that says what a code means, why it matters and how to mend it. */
export const helpOf = ({ code }: Finding, pages: string): string => `${pages}/lint.md#${code}`

/** What a finding is about and where to read more, as one line. */
export function findingText(finding: Finding, pages: string): string {
  const text = problemText(finding.problem)
  return `${text}${/[.?!]$/.test(text) ? '' : '.'} See ${helpOf(finding, pages)}`
}

/** How many findings there are, in how many files: the headline. */
export function lintHeadline(result: LintResult): string {
  const [errors, warnings] = (['error', 'warning'] as const).map((level) => findingsOf(result, level).length)
  const dryRun = errors && result.dryRun ? ' (dry run: the job does not fail)' : ''
  return `${plural(errors ?? 0, 'error')}, ${plural(warnings ?? 0, 'warning')} in ${plural(result.files, 'file')}${dryRun}`
}
