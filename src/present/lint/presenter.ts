import type { Presenter } from '../presenter.ts'
import { lintAnnotations } from './annotations.ts'
import type { LintAnswer } from './answer.ts'
import { lintReport } from './json.ts'
import { lintSummary } from './summary.ts'
import { lintText } from './text.ts'

export const lintPresenter: Presenter<LintAnswer> = {
  text: lintText,
  summary: lintSummary,
  annotations: lintAnnotations,
  outputs: () => ({}),
  json: lintReport,
}
