import type { Evidence, Reason } from '../../core/model/measurement.ts'
import type { Span } from '../../core/model/span.ts'
import { DAY } from '../../core/model/time.ts'
import {
  labelText,
  type Matcher,
  selectionIn,
  selectionsIn,
  selectorText,
  takesPatternForText,
} from '../../core/promql/matchers.ts'
import type { Context } from './context.ts'
import { seriesIn } from './missing.ts'
import { evidenceOf } from './query-client.ts'
import { type Question, questionOf } from './question.ts'

/** Why a selector that matches nothing is more likely wrong than right; null when nothing speaks against it. */
export interface Suspicion {
  readonly reason: Reason | null
  readonly evidence: readonly Evidence[]
}

/**
 * Looks whether a selector without series is mistyped: whether it takes a pattern for a text, or names a label that no series of
 * its metric has had in a month. A metric without any series may have none yet; `present` are selectors that do have series.
 */
export async function suspicionOf(selector: string, present: readonly string[], context: Context): Promise<Suspicion> {
  const selection = selectionIn(selector)
  const pattern = selection?.matchers.find((one) => one.operator === '=' && takesPatternForText(one))
  if (pattern) return { reason: { kind: 'pattern-as-text', matcher: pattern.text }, evidence: [] }
  if (!selection || selection.metric === null) return { reason: null, evidence: [] }
  const { metric } = selection
  const same = present.flatMap(selectionsIn).filter((one) => one.metric === metric)
  const known = new Set(same.flatMap(({ matchers }) => matchers.filter(needsValue).map(({ label }) => label)))
  const labels = new Set(selection.matchers.filter(needsValue).map(({ label }) => label))
  const evidence: Evidence[] = []
  const exists = existence(context, evidence)
  for (const label of labels) {
    if (known.has(label) || (await exists(selectorText(metric, [`${labelText(label)}!=""`])))) continue
    const isMetric = same.length > 0 || (await exists(selectorText(metric, [])))
    return { reason: isMetric ? { kind: 'absent-label', label, of: metric } : null, evidence }
  }
  return { reason: null, evidence }
}

/** Whether a matcher holds for no series without the label. */
function needsValue({ operator, value }: Matcher): boolean {
  if (operator === '=') return value !== ''
  if (operator !== '=~') return false
  try {
    return !new RegExp(`^(?:${value})$`).test('')
  } catch {
    // A pattern of Go that JavaScript does not know.
    return false
  }
}

const MONTH: Span = { seconds: 30 * DAY, text: '30d' }

/** Whether a selector has series: now, which costs little, or else at any time in a month, also for a shorter span. A backend that refuses tells nothing. */
function existence({ ask, at }: Context, evidence: Evidence[]) {
  const hasSeries = async (question: Question, longest: number): Promise<boolean> => {
    const result = await ask.instant(question, at, longest)
    evidence.push(evidenceOf(question, at, result))
    return result.kind === 'unusable' || result.samples.length > 0
  }
  return async (selector: string): Promise<boolean> =>
    (await hasSeries(questionOf(`count(${selector})`), 0)) ||
    (await hasSeries(seriesIn(selector, { span: MONTH, offsetSeconds: 0 }), MONTH.seconds))
}
