import type { Finding } from '../lint/finding.ts'
import { findingsOf, type LintResult } from '../lint/result.ts'
import { problemText } from './diagnostics.ts'
import { code, markdown, prose } from './escape.ts'
import { helpOf, lintHeadline } from './finding.ts'
import { compose, type Section, SUMMARY_LIMIT, section } from './sections.ts'

/** The job summary of lint: how much there is, then the errors, then the warnings. */
export function lintSummary(result: LintResult): string {
  const [errors, warnings] = [findingsOf(result, 'error'), findingsOf(result, 'warning')]
  const icon = errors.length > 0 ? '🛑' : warnings.length > 0 ? '⚠️' : '✅'
  const sections: Section[] = [
    section([`## ${icon} SLO lint: ${markdown(lintHeadline(result))}`, '']),
    ...findingSections('### Errors', errors, 'errors'),
    ...findingSections('### Warnings', warnings, 'warnings'),
  ]
  return compose(sections, SUMMARY_LIMIT)
}

function findingSections(title: string, findings: readonly Finding[], noun: string): Section[] {
  if (findings.length === 0) return []
  return [section([title, '', '| where | what | why |', '|:--|:--|:--|'], findings.map(row), [''], noun)]
}

function row(finding: Finding): string {
  const { file, line, column } = finding.place
  return `| ${code(`${file}:${line}:${column}`)} | ${prose(problemText(finding.problem))} | ${code(helpOf(finding))} |`
}
