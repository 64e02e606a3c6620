import type { Backend, Bucket } from '../../core/budget/backend.ts'
import {
  assumptionOf,
  cut,
  ENOUGH_STEPS,
  FEWEST_STEPS,
  FINEST_STEP,
  outlookOf,
  type Part,
  refined,
  type Spell,
  type Step,
  sinceFirstData,
  spellsIn,
  spellsOf,
  stepOver,
} from '../../core/budget/forecast.ts'
import type { Standing } from '../../core/budget/standing.ts'
import { isCut, type Period } from '../../core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { DAY } from '../../core/model/time.ts'
import type { SloDecision } from '../../core/policy/decision.ts'
import { liftsAt } from '../../core/policy/lift.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { spansOf } from '../../core/policy/spans.ts'

export type Forecast = Pick<SloResult, 'steps' | 'liftsAt'>
export const NO_FORECAST: Forecast = { steps: [], liftsAt: null }

/** What a forecast is made for: an SLO for which a rule fired. */
interface Judged {
  readonly slo: Slo
  readonly period: Period
  /** What does not count, also in the time to come. */
  readonly excluded: readonly Stretch[]
  readonly standing: Standing
  readonly decision: SloDecision
  /** What was measured over the spans of the rules. */
  readonly parts: readonly Part[]
}

/** How the window went, and when a freeze is expected to lift. */
export async function forecastOf(
  { slo, period, excluded, standing, decision, parts }: Judged,
  policy: ErrorBudgetPolicy,
  at: number,
  backend: Backend,
): Promise<Forecast> {
  if (standing.status === 'unknown') return NO_FORECAST
  const history = await historyOf(slo, period, excluded, backend)
  if (history === null) return NO_FORECAST
  const { measured } = standing
  const [before, within] = splitAt(history, period.from, excluded)
  // Of a window that has just begun there is nothing yet, but what was before it tells what burn windows will see.
  const inWindow = standing.status === 'idle' ? [] : spellsOf(within, measured, beginningOf(history, period), excluded)
  if (inWindow === null) return NO_FORECAST
  const steps = stepsOf(inWindow, within)
  const spells = [...before, ...inWindow]
  const isFreeze = decision.decision === 'freeze' && decision.cause?.kind === 'rule'
  if (!isFreeze || sinceFirstData(spells).length < FEWEST_STEPS) return { steps: isFreeze ? [] : steps, liftsAt: null }
  const fired = decision.fired.filter((rule) => rule.decision === 'freeze')
  const spans = spansOf({ ...policy, rules: fired })
  const recent = parts.filter(({ seconds }) => spans.some((span) => span.seconds === seconds))
  const finer = await finerOf(slo, recent, history.stepSeconds, at, excluded, backend)
  const past = refined(spells, recent, finer.spells, at, excluded)
  const outlook = outlookOf(past, assumptionOf(spells), at, measured, excluded)
  const stepSeconds = Math.min(history.stepSeconds, finer.stepSeconds)
  return { steps, liftsAt: liftsAt({ slo, policy, fired, outlook, stepSeconds, at, excluded, period }) }
}

interface StepwiseHistory {
  readonly buckets: readonly Bucket[]
  readonly stepSeconds: number
}

/**
 * The history of the window, in about two dozen steps or more. In its first day it reaches back over its beginning, to tell how a day goes; for
 * a service that is younger than its window, it begins with the first data, in finer steps.
 */
async function historyOf(
  slo: Slo,
  period: Period,
  excluded: readonly Stretch[],
  backend: Backend,
): Promise<StepwiseHistory | null> {
  const age = period.to - period.from
  let seconds = isCut(slo, period) ? Math.max(age, DAY) : age
  let stepSeconds = stepOver(age, shortestStepOf(slo))
  for (;;) {
    const history = await stepwise(slo, seconds, stepSeconds, period.to, excluded, backend)
    if (history === null) return null
    const first = history.buckets.findIndex(hasData)
    const known = history.buckets.slice(Math.max(first, 0))
    seconds = known.length * history.stepSeconds
    stepSeconds = stepOver(seconds, shortestStepOf(slo))
    const isFine = first <= 0 || known.length >= ENOUGH_STEPS || stepSeconds >= history.stepSeconds
    if (isFine) return history
  }
}

const hasData = ({ measurement }: Bucket) =>
  measurement.kind === 'ratio' || (measurement.kind === 'counts' && !measurement.total.equals(0))

/** A step must hold a whole slice. */
const shortestStepOf = ({ indicator }: Slo) => (indicator.kind === 'slices' ? indicator.every.seconds : 0)

/** A history in steps of this length, or in those that the data come in, where these are longer; it ends at the evaluation instant. */
async function stepwise(
  slo: Slo,
  seconds: number,
  stepSeconds: number,
  at: number,
  excluded: readonly Stretch[],
  backend: Backend,
): Promise<StepwiseHistory | null> {
  const span = { seconds, text: `${seconds}s` }
  const history = await backend.history(slo, { span, excluded }, stepSeconds)
  if (history.kind === 'none') return null
  const coarse = history.buckets.flatMap(({ measurement }) =>
    measurement.kind === 'unmeasured' && measurement.reason.kind === 'too-coarse' ? measurement.reason.stepSeconds : [],
  )[0]
  if (coarse !== undefined && coarse > stepSeconds)
    return await stepwise(slo, seconds, stepOver(seconds, coarse), at, excluded, backend)
  // The last step of coarse data may end earlier, as what was measured does.
  const late = at - (history.buckets.at(-1)?.to ?? at)
  const moved = history.buckets.map((bucket) => ({ ...bucket, from: bucket.from + late, to: bucket.to + late }))
  return { buckets: moved, stepSeconds }
}

/** What was before the window, and the steps that lie in it. */
function splitAt({ buckets }: StepwiseHistory, start: number, excluded: readonly Stretch[]): [Spell[], Bucket[]] {
  const before = spellsIn(
    buckets.filter(({ from }) => from < start),
    excluded,
  ).filter(({ from }) => from < start)
  return [before.map((spell) => cut(spell, spell.from, start)), buckets.filter(({ from }) => from >= start)]
}

/** Where the window begins, unless the history begins later, with the first data. */
function beginningOf({ buckets, stepSeconds }: StepwiseHistory, { from }: Period): number | undefined {
  const first = buckets.find((bucket) => bucket.from >= from)?.from
  return first !== undefined && first - from < stepSeconds ? from : first
}

/** What happened in each step, of what counts of it. */
function stepsOf(spells: readonly Spell[], buckets: readonly Bucket[]): Step[] {
  const first = buckets[0]?.from ?? Number.POSITIVE_INFINITY
  const before = spells.filter(({ to }) => to <= first)
  const stepIn = (from: number, to: number): Step => {
    const own = spells.filter((spell) => spell.from >= from && spell.to <= to)
    const sum = (of: 'bad' | 'total') => own.reduce((all, spell) => all + spell[of], 0)
    return { to, bad: sum('bad'), total: sum('total') }
  }
  return [
    ...(before.length > 0 ? [stepIn(Number.NEGATIVE_INFINITY, first)] : []),
    ...(spells.length > 0 ? buckets.map(({ from, to }) => stepIn(from, to)) : []),
  ]
}

/** A history of the longest span of the rules, where it needs finer steps than the window's. */
async function finerOf(
  slo: Slo,
  parts: readonly Part[],
  stepSeconds: number,
  at: number,
  excluded: readonly Stretch[],
  backend: Backend,
) {
  const spans = parts.map(({ seconds }) => seconds)
  if (spans.length === 0) return { spells: [], stepSeconds }
  const [shortest, longest] = [Math.min(...spans), Math.max(...spans)]
  const finer = Math.max(stepOver(shortest, shortestStepOf(slo)), stepOver(longest / 8))
  // A span of a single step is over when that is.
  if (finer >= stepSeconds || shortest <= FINEST_STEP)
    return { spells: [], stepSeconds: Math.min(stepSeconds, shortest) }
  const history = await stepwise(slo, longest, finer, at, excluded, backend)
  return { spells: history ? spellsIn(history.buckets, excluded) : [], stepSeconds: history?.stepSeconds ?? shortest }
}
