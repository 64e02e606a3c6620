import { allowanceOf } from '../../core/budget/budget.ts'
import type { Covered } from '../../core/budget/coverage.ts'
import { FINEST_STEP } from '../../core/budget/forecast.ts'
import { allSlicesOf } from '../../core/budget/slices.ts'
import type { Standing } from '../../core/budget/standing.ts'
import { isAbsence, type Reason } from '../../core/model/measurement.ts'
import { listed } from '../../core/model/names.ts'
import { type Period, periodAt } from '../../core/model/period.ts'
import type { Place } from '../../core/model/place.ts'
import type { Rule } from '../../core/model/policy.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'
import { DAY, HOUR, MINUTE, rfc3339 } from '../../core/model/time.ts'
import type { Exception } from '../../core/policy/exception.ts'
import type { TooFew } from '../../core/policy/outcome.ts'
import { type GateResult, isUnknown, type SloResult } from '../../core/policy/result.ts'
import { lastingText, spentWithoutText } from '../exclusions.ts'
import {
  ago,
  count,
  moment,
  partOf,
  percentDown,
  percentSpent,
  plural,
  rate,
  roughly,
  sliText,
} from '../markup/numbers.ts'
import { noteText, quotedReason } from '../reasons.ts'
import type { GateAnswer } from './answer.ts'
import { conditionText } from './conditions/conditions.ts'

/** Why the decision about an SLO is what it is; null when nothing spoke against the deploy. */
export function causeText({ decision }: SloResult): string | null {
  const { cause } = decision
  if (!cause) return null
  if (cause.kind === 'rule') return `Rule "${cause.rule.name}" (${conditionText(cause.rule.when)})`
  if (cause.kind === 'unseen') return capitalized(noteText(cause.note))
  const policy = `the policy answers unknown with ${decision.decision}`
  return cause.rule === null
    ? `Unknown: ${quotedReason(cause.reason).text}; ${policy}`
    : `Rule "${cause.rule.name}" can't be answered: ${unansweredText(cause.reason)}; ${policy}`
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** Of a rule's span, absence may be what the contract could expect. */
const unansweredText = (reason: Reason) =>
  isAbsence(reason)
    ? `${quotedReason(reason).text} If no data means no traffic, say so with \`no-data: idle\` in the contract`
    : quotedReason(reason).text

/** What was measured, in a sentence, and what it would be without exclusions; null when nothing was. */
export function measuredText(result: SloResult): string | null {
  if (result.standing.status === 'unknown') return null
  return [spentText(result, result.standing), spentWithoutText(result)].filter((text) => text !== null).join(' ')
}

function spentText(
  { slo, period, excluded }: SloResult,
  standing: Exclude<Standing, { readonly status: 'unknown' }>,
): string {
  if (standing.notes.some(({ kind }) => kind === 'just-begun'))
    return 'The window has just begun; the error budget is full.'
  if (standing.status === 'idle') return 'No traffic in the window; the error budget is intact.'
  const { measured, budget } = standing
  const spent = `${percentSpent(budget.spent, 1)} of the error budget is spent`
  if (measured.kind === 'ratio') return `${spent}: the SLI is ${sliText(standing.sli, slo.objective.text)}.`
  const bad = measured.total.sub(measured.good)
  const allSlices = allSlicesOf(slo, period, excluded)
  if (allSlices !== null) {
    const allowed = allSlices.mul(allowanceOf(slo.objective))
    return `${spent}: ${count(bad)} bad of ${count(measured.total)} slices so far, where ${slo.objective.text} allows ${count(allowed.floor())} of the ${count(allSlices)} in the whole window.`
  }
  const allowed = measured.total.mul(allowanceOf(slo.objective))
  return `${spent}: ${count(bad)} bad of ${count(measured.total)} ${measured.unit}, where ${slo.objective.text} allows ${count(allowed.floor())}.`
}

/** Where to look in the contract: at the indicator when it can't be measured, else at the objective. */
export const placeOf = ({ slo, decision }: SloResult): Place =>
  decision.cause?.kind === 'unknown' ? slo.places.indicator : slo.places.objective

/** What qualifies the measured numbers: coverage below 100%, and notes. */
export function caveats(result: SloResult): string[] {
  const { standing, slo, period, decision, burnRates, idleByContract } = result
  // Where unknown freezes or warns, its reason heads the answer already.
  if (standing.status === 'unknown')
    return decision.decision === 'open' ? [`unknown: ${quotedReason(standing.reason).text}`] : []
  const coarse = burnRates.flatMap(({ span: { text }, recent }) =>
    recent.kind === 'unknown' && recent.reason.kind === 'too-coarse'
      ? [`burn rate over ${text} not evaluated: ${quotedReason(recent.reason).text}`]
      : [],
  )
  const skipped = decision.skipped.map(
    ({ rule, few }) => `rule "${rule.name}" not evaluated: ${eventsText(few)}, fewer than ${few.minimum}`,
  )
  const unanswered = decision.decision === 'open' ? unansweredRule(decision) : []
  const texts = [...standing.notes.map(noteText), ...ofAllSlices(result), ...coarse, ...skipped, ...unanswered]
  const { coverage } = standing
  const covered =
    coverage.kind === 'undetermined'
      ? [quotedReason({ kind: 'coverage-undetermined', cause: coverage.reason }).text]
      : coverage.kind === 'covered' && coverage.share < 1
        ? [coverageText(coverage, period)]
        : []
  const idle = idleByContract ? [`idle by contract: no data means no traffic (no-data: idle)`] : []
  return [...covered, ...idle, ...sinceText(slo, period), ...texts]
}

/** Why an SLO is met whose SLI is below the objective: the budget is one of the whole window, which has just begun. */
function ofAllSlices({ standing, slo, period, excluded }: SloResult): string[] {
  const all = allSlicesOf(slo, period, excluded)
  if (all === null || standing.status !== 'met' || standing.sli.gte(slo.objective.ratio)) return []
  return [`the SLI is of the slices so far, and the budget is one of all ${count(all)} slices of the window`]
}

function eventsText({ events, minimum }: TooFew): string {
  const noun = minimum === 'minimum-bad-events' ? 'bad event' : 'event'
  return `${count(events)} ${noun}${events.round().equals(1) ? '' : 's'}`
}

function coverageText({ share, hole }: Covered, { from, to }: Period): string {
  const where = hole ? `; the longest hole is from ${moment(hole.from)} to ${moment(hole.to)}` : ''
  return `data covers ${percentDown(share)} of the window (${partOf(share, to - from)})${where}`
}

/** That a window is shorter than it is going to be. */
function sinceText({ since, window }: Slo, { from, to }: Period): string[] {
  if (since === null || periodAt(window, to).from === from) return []
  return [`the promise counts since ${since.text}, so the window has ${roughly(to - from)} so far`]
}

function unansweredRule({ cause }: SloResult['decision']): string[] {
  if (cause?.kind !== 'unknown' || cause.rule === null) return []
  return [`rule "${cause.rule.name}" can't be answered: ${unansweredText(cause.reason)}`]
}

/** The consequences of all rules that fired, each once. */
export const consequencesOf = ({ decision }: SloResult): string[] => [
  ...new Set(decision.fired.flatMap((rule: Rule) => rule.consequences)),
]

/** What one step of the history is. */
function stepNoun({ steps: [first, second] }: SloResult): string {
  const seconds = first && second ? second.to - first.to : FINEST_STEP
  if (seconds === DAY || seconds === HOUR) return seconds === DAY ? 'day' : 'hour'
  return seconds % HOUR === 0 ? `period of ${seconds / HOUR} hours` : `period of ${seconds / MINUTE} minutes`
}

/** What the forecast says, with what it assumes. */
export function forecastText(result: SloResult, when: (seconds: number) => string): string | null {
  if (result.decision.decision !== 'freeze' || result.decision.cause?.kind !== 'rule') return null
  const assumption = `if traffic stays the same and errors continue at the rate of a median ${stepNoun(result)}`
  if (result.liftsAt === null) {
    return result.steps.length === 0
      ? 'No forecast of when it lifts: the history is not available, or is too short to tell.'
      : `Not expected to lift within ${result.slo.window.kind === 'rolling' ? `one window (${result.slo.window.duration.text})` : 'this window'}, ${assumption}.`
  }
  return `Expected to lift: ${when(result.liftsAt)}, ${assumption}.`
}

/** "1h 2.1" for each burn window; a dash where there is no traffic, a question mark where it is not known. */
export function burnRateTexts({ burnRates }: SloResult): string[] {
  return burnRates.map(({ span: { text }, recent }) => {
    if (recent.kind === 'unknown') return `${text} ?`
    return `${text} ${recent.burnRate === null ? '–' : rate(recent.burnRate)}`
  })
}

/** The SLOs that are met because no series of bad events was found: that may be true, and it may be a wrong query. */
export const withoutBadSeries = (slos: readonly SloResult[]): SloResult[] =>
  slos.filter(
    ({ standing }) =>
      standing.status === 'met' &&
      standing.notes.some(({ kind }) => kind === 'bad-missing' || kind === 'counted-as-none'),
  )

const hasUnseen = ({ standing }: SloResult) =>
  standing.status !== 'unknown' && standing.notes.some(({ kind }) => kind === 'unseen-errors')

/** "shop/it counts 55 bad events of 81". */
function unseenNumbers({ slo, standing }: SloResult): string {
  const notes = standing.status === 'unknown' ? [] : standing.notes
  const [numbers] = notes.flatMap((note) =>
    note.kind === 'unseen-errors' ? `${count(note.counted)} bad events of ${count(note.actual)}` : [],
  )
  return `${sloId(slo)} counts ${numbers}`
}

/** What lets a freeze through, in a few words. */
const WAYS: Readonly<Record<Exception['kind'], string>> = {
  label: 'by an exception',
  override: 'by an override',
  waiver: 'by a waiver',
  rollback: 'as a rollback',
  redeploy: 'as a redeploy',
}

/** The headline: may this deploy go out? In it stands an instant in the past, since what happened later counts for nothing, and what is excluded now. */
export const headline = (answer: GateAnswer): string =>
  `${mayDeploy(answer)}${pastText(answer, ', as of ')}${lastingText(answer)}`

/** As of when the numbers are. */
export const measuredAt = (answer: GateAnswer): string =>
  answer.past === null
    ? `Measured as of ${moment(answer.at)}.`
    : `Measured${pastText(answer, ' as of ')}, as the input \`at\` asks.`

const pastText = ({ at, past }: GateAnswer, before: string): string =>
  past === null ? '' : `${before}${rfc3339(at)}, ${ago(past)}`

function mayDeploy({ decision, slos, services, dryRun, exception }: GateResult): string {
  const frozen = services.filter((one) => one.decision === 'freeze').map(({ service }) => service)
  const unknown = slos.filter(isUnknown).length
  const none = withoutBadSeries(slos).map(({ slo }) => sloId(slo))
  const unseen = slos.filter(hasUnseen).map(unseenNumbers)
  const idle = slos.filter((one) => one.idleByContract && !isUnknown(one)).length
  const scope = [
    `${plural(slos.length, 'SLO')} of ${plural(services.length, 'service')}`,
    ...(unknown > 0 ? [`, ${unknown} unknown`] : []),
    ...(idle > 0 ? [`, ${idle} idle by contract`] : []),
    ...(none.length > 0 ? [`; no series of bad events for ${listed(none)}`] : []),
    ...(unseen.length > 0 ? [`; ${listed(unseen, 3)}`] : []),
  ].join('')
  if (slos.length === 0) return 'Open: the deploy changes no service that has an SLO'
  switch (decision) {
    case 'freeze':
      if (exception.kind === 'let-through')
        return `Freeze, let through ${WAYS[exception.exception.kind]}: ${listed(frozen)}`
      return `Freeze: ${listed(frozen)} must not deploy${dryRun ? ' (dry run: the job does not fail)' : ''}`
    case 'warn':
      return `Open, with a warning: the deploy may go out (${scope})`
    case 'open':
      return `Open: the deploy may go out (${scope})`
  }
}
