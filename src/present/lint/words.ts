import type { Finding } from '../../core/lint/finding.ts'
import type { LintResult } from '../../core/lint/result.ts'
import { problemText } from '../diagnostics.ts'
import { plural } from '../markup/numbers.ts'

/** The place that says what a code means, why it matters and how to fix it. */
export const helpOf = ({ code }: Finding, pages: string): string => `${pages}/lint.md#${code}`

/** What a finding is about and where to read more, as one line. */
export function findingText(finding: Finding, pages: string): string {
  const text = problemText(finding.problem)
  return `${text}${/[.?!]$/.test(text) ? '' : '.'} See ${helpOf(finding, pages)}`
}

/** How many findings there are, in how many files: the headline. */
export function lintHeadline({ errors, warnings, files, dryRun }: LintResult): string {
  const trial = errors.length > 0 && dryRun ? ' (dry run: the job does not fail)' : ''
  return `${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')} in ${plural(files, 'file')}${trial}`
}
