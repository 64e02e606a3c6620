import type { Finding } from '../../core/lint/finding.ts'
import type { LintResult } from '../../core/lint/result.ts'
import { problemText } from '../diagnostics.ts'
import { code, markdown, prose, titledLink } from '../markup/escape.ts'
import { type Markdown, md } from '../markup/markdown.ts'
import { compose, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { helpOf, lintHeadline } from './words.ts'

/** The job summary of lint: how much there is, then the errors, then the warnings. */
export function lintSummary(result: LintResult): Markdown {
  const { errors, warnings } = result
  const icon = errors.length > 0 ? '🛑' : warnings.length > 0 ? '⚠️' : '✅'
  const sections: Section[] = [
    section([md`## ${icon} SLO lint: ${markdown(lintHeadline(result))}`, '']),
    ...findingSections(md`### Errors`, errors, 'errors', result.pages),
    ...findingSections(md`### Warnings`, warnings, 'warnings', result.pages),
  ]
  return compose(sections, SUMMARY_LIMIT)
}

function findingSections(title: Markdown, findings: readonly Finding[], noun: string, pages: string): Section[] {
  if (findings.length === 0) return []
  const rows = findings.map((finding) => row(finding, pages))
  return [section([title, '', md`| where | what | why |`, md`|:--|:--|:--|`], rows, [''], noun)]
}

function row(finding: Finding, pages: string): Markdown {
  const { file, line, column } = finding.place
  const why = titledLink(finding.code, helpOf(finding, pages))
  return md`| ${code(`${file}:${line}:${column}`)} | ${prose(problemText(finding.problem))} | ${why} |`
}
