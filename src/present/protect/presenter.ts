import type { Presenter } from '../presenter.ts'
import { protectAnnotations } from './annotations.ts'
import type { ProtectAnswer } from './answer.ts'
import { protectReport } from './json.ts'
import { protectSummary } from './summary.ts'
import { protectText } from './text.ts'

export const protectPresenter: Presenter<ProtectAnswer> = {
  text: protectText,
  summary: protectSummary,
  annotations: protectAnnotations,
  outputs: () => ({}),
  json: protectReport,
}
