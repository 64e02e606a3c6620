import type { LintResult } from '../../core/lint/result.ts'
import { oneLine } from '../../core/model/text.ts'
import { firstOf } from '../markup/sections.ts'
import { frameOf } from './frame.ts'
import { findingText, lintHeadline } from './words.ts'

/** What lint found for a terminal or a log: in the `file:line:column:` form that editors jump to, and the line itself below it. */
export function lintText(result: LintResult): string {
  const found = result.findings.map((finding) => {
    const { file, line, column } = finding.place
    const head = `${oneLine(file)}:${line}:${column}: ${finding.level} ${finding.code} ${findingText(finding, result.pages)}`
    const frame = frameOf(finding.place, result.sources)
    return [head, ...frame, ...(frame.length > 0 ? [''] : [])].join('\n')
  })
  const text = firstOf(found, 'findings').join('\n').trimEnd()
  return [...(text === '' ? [] : [text, '']), lintHeadline(result)].join('\n')
}
