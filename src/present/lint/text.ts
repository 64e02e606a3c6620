import type { LintResult } from '../../core/lint/result.ts'
import { oneLine } from '../../core/model/text.ts'
import { firstOf } from '../markup/sections.ts'
import { findingText, lintHeadline } from './words.ts'

/** What lint found for a terminal or a log, in the `file:line:column:` form that editors jump to. */
export function lintText(result: LintResult): string {
  const lines = result.findings.map((finding) => {
    const { file, line, column } = finding.place
    return `${oneLine(file)}:${line}:${column}: ${finding.level} ${finding.code} ${findingText(finding, result.pages)}`
  })
  return [...firstOf(lines, 'findings'), ...(lines.length > 0 ? [''] : []), lintHeadline(result)].join('\n')
}
