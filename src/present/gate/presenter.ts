import type { Presenter } from '../presenter.ts'
import { gateAnnotations } from './annotations.ts'
import type { GateAnswer } from './answer.ts'
import { gateReport } from './json.ts'
import { gateOutputs } from './outputs.ts'
import { gateSummary } from './summary.ts'
import { gateText } from './text.ts'

export const gatePresenter: Presenter<GateAnswer> = {
  text: gateText,
  summary: gateSummary,
  annotations: gateAnnotations,
  outputs: gateOutputs,
  json: gateReport,
}
