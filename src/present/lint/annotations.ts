import type { LintResult } from '../../core/lint/result.ts'
import type { Annotation } from '../annotation.ts'
import { findingText } from './words.ts'

/** One annotation for each finding, where it is. In a dry run nothing fails, so there are warnings only. */
export const lintAnnotations = ({ findings, dryRun, pages }: LintResult): Annotation[] =>
  findings.map((finding) => ({
    level: dryRun ? 'warning' : finding.level,
    title: `SLO lint: ${finding.code}`,
    message: findingText(finding, pages),
    place: finding.place,
  }))
