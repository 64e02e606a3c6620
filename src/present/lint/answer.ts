import type { LintResult } from '../../core/lint/result.ts'

export interface LintAnswer extends LintResult {
  readonly mode: 'lint'
}
