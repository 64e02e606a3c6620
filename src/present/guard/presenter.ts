import type { Presenter } from '../presenter.ts'
import { guardAnnotations } from './annotations.ts'
import type { GuardAnswer } from './answer.ts'
import { guardReport } from './json.ts'
import { guardSummary } from './summary.ts'
import { guardText } from './text.ts'

export const guardPresenter: Presenter<GuardAnswer> = {
  text: guardText,
  summary: guardSummary,
  annotations: guardAnnotations,
  outputs: ({ verdict }) => ({ verdict }),
  json: guardReport,
}
