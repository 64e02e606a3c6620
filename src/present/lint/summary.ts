import type { Finding } from '../../core/lint/finding.ts'
import type { LintResult } from '../../core/lint/result.ts'
import { problemText } from '../diagnostics.ts'
import { code, fenced, markdown, prose, titledLink } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
import { compose, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { frameOf } from './frame.ts'
import { helpOf, lintHeadline } from './words.ts'

/** The job summary of lint: how much there is, then the errors, then the warnings. */
export function lintSummary(result: LintResult): Markdown {
  const { errors, warnings } = result
  const icon = errors.length > 0 ? '🛑' : warnings.length > 0 ? '⚠️' : '✅'
  const sections: Section[] = [
    section([md`## ${icon} SLO lint: ${markdown(lintHeadline(result))}`, '']),
    ...findingSections(md`### Errors`, errors, 'errors', result),
    ...findingSections(md`### Warnings`, warnings, 'warnings', result),
  ]
  return compose(sections, SUMMARY_LIMIT)
}

function findingSections(title: Markdown, findings: readonly Finding[], noun: string, result: LintResult): Section[] {
  if (findings.length === 0) return []
  return [
    section(
      [title, ''],
      findings.map((finding) => entry(finding, result)),
      [''],
      noun,
    ),
  ]
}

/** Where, what and why, and the line itself. */
function entry(finding: Finding, { pages, sources }: LintResult): Markdown {
  const { file, line, column } = finding.place
  const why = titledLink(finding.code, helpOf(finding, pages))
  const head = md`- ${code(`${file}:${line}:${column}`)} ${prose(problemText(finding.problem))} ${why}`
  const frame = frameOf(finding.place, sources)
  if (frame.length === 0) return head
  const block = fenced('text', frame).map((shown) => md`  ${shown}`)
  return md`${head}\n\n${joined(block, '\n')}\n`
}
