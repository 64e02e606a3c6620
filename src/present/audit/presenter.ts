import type { Presenter } from '../presenter.ts'
import { auditAnnotations } from './annotations.ts'
import type { AuditAnswer } from './answer.ts'
import { auditReport } from './json.ts'
import { auditSummary } from './summary.ts'
import { auditText } from './text.ts'

export const auditPresenter: Presenter<AuditAnswer> = {
  text: auditText,
  summary: auditSummary,
  annotations: auditAnnotations,
  outputs: () => ({}),
  json: auditReport,
}
