import type { Presenter } from '../presenter.ts'
import { guardAnnotations } from './annotations.ts'
import type { GuardAnswer } from './answer.ts'
import { guardReport, workingTreeReport } from './json.ts'
import { guardSummary } from './summary.ts'
import { guardText } from './text.ts'
import { workingTreeSummary, workingTreeText } from './working-tree.ts'

export const guardPresenter: Presenter<GuardAnswer> = {
  text: (answer) => (answer.subject === 'working-tree' ? workingTreeText(answer) : guardText(answer)),
  summary: (answer) => (answer.subject === 'working-tree' ? workingTreeSummary(answer) : guardSummary(answer)),
  // Annotations and outputs are a workflow's.
  annotations: (answer) => (answer.subject === 'working-tree' ? [] : guardAnnotations(answer)),
  outputs: ({ verdict }) => (verdict === null ? {} : { verdict }),
  json: (answer) => (answer.subject === 'working-tree' ? workingTreeReport(answer) : guardReport(answer)),
}
