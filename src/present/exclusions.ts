import { type Group, together } from '../core/model/group-by.ts'
import { listed } from '../core/model/names.ts'
import type { Decision } from '../core/model/policy.ts'
import { sloId } from '../core/model/slo.ts'
import { oneLine } from '../core/model/text.ts'
import { strictest } from '../core/policy/decision.ts'
import type { GateResult, SloResult } from '../core/policy/result.ts'
import type { MeasuredSlo } from '../core/targets/standing.ts'
import { markdown } from './markup/escape.ts'
import { md } from './markup/markdown.ts'
import { count, moment, percent, percentSpent, sliText } from './markup/numbers.ts'
import { type Section, section } from './markup/sections.ts'

/** More SLOs or exclusions than this make no headline. */
const IN_A_HEADLINE = 3

type TakenOut = MeasuredSlo['exclusions'][number]

/** One time of one exclusion, in one SLO's window. */
interface Taken {
  readonly measured: MeasuredSlo
  readonly taken: TakenOut
}

/**
 * What each exclusion does, a sentence or two each: when it holds, why, and what it takes out of which SLO. Empty when nothing is excluded of any
 * window.
 */
export function exclusionTexts(all: readonly MeasuredSlo[]): string[] {
  const taken = all.flatMap((measured) => measured.exclusions.map((one): Taken => ({ measured, taken: one })))
  return together(taken, nameOf).map((group) => {
    const { category, name, reason } = group[0].taken.exclusion
    return oneLine(`Excluded: ${name} (${category}), ${timesText(group)}, takes out ${amountsText(group)}. ${reason}`)
  })
}

const nameOf = ({ taken }: Taken) => taken.exclusion.name

/** "2026-11-20 01:00 UTC to 2026-11-20 03:00 UTC", or how often from when to when. */
function timesText(group: Group<Taken>): string {
  const times = new Set(group.map(({ taken }) => taken.from))
  const from = Math.min(...times)
  const to = Math.max(...group.map(({ taken }) => taken.to))
  const between = `${moment(from)} to ${moment(to)}`
  return times.size === 1 ? between : `${times.size} times from ${between}`
}

const amountsText = (group: Group<Taken>) =>
  listed(together(group, ({ measured }) => sloId(measured.slo)).map((ofOne) => amountText(ofOne)))

/** "1,234 events of checkout/availability". */
function amountText(ofOne: Group<Taken>): string {
  const { slo, standing } = ofOne[0].measured
  const unit = standing.status !== 'unknown' && standing.measured.kind === 'counts' ? standing.measured.unit : 'events'
  const amounts = ofOne.map(({ taken }) => taken.events)
  const known = amounts.flatMap((events) => events ?? [])
  const [first, ...others] = known
  const sum = first === undefined || known.length < amounts.length ? null : others.reduce((a, b) => a.add(b), first)
  return `${sum === null ? `an unknown number of ${unit}` : `${count(sum)} ${unit}`} of ${sloId(slo)}`
}

/** What is excluded at the instant of a run, for its headline, with what there would be without it; empty when nothing is. */
export function lastingText({ at, slos }: Pick<GateResult, 'at' | 'slos'>): string {
  const lasting = slos.flatMap((measured) =>
    measured.exclusions.filter(({ from, to }) => from <= at && at < to).map((taken) => ({ measured, taken })),
  )
  if (lasting.length === 0) return ''
  const texts = together(lasting, nameOf).map((group) => {
    const names = listed([...new Set(group.map(({ measured }) => sloId(measured.slo)))], IN_A_HEADLINE)
    const until = moment(Math.max(...group.map(({ taken }) => taken.to)))
    const { name, category } = group[0].taken.exclusion
    return `${names} until ${until} (${name}, ${category})`
  })
  const decisions = lasting.map(({ measured }) => measured.without?.decision ?? null)
  return oneLine(`; excluded now: ${listed(texts, IN_A_HEADLINE)}; without exclusions: ${decisionText(decisions)}`)
}

const decisionText = (decisions: readonly (Decision | null)[]) =>
  decisions.includes(null) ? 'not known' : strictest(decisions.filter((one) => one !== null))

/** Whether something is excluded of any of these windows. */
export const hasExclusions = (all: readonly MeasuredSlo[]): boolean =>
  all.some(({ exclusions }) => exclusions.length > 0)

/** The budget that would be left without exclusions, and what would be decided: "12.0%, freeze"; null where nothing is excluded. */
export function budgetWithout({ exclusions, without }: Pick<SloResult, 'exclusions' | 'without'>): string | null {
  if (without !== null) return `${percent(without.budget.remaining, 1)}, ${without.decision}`
  return exclusions.length === 0 ? null : 'not known'
}

/** What would be spent without exclusions, in a sentence; null where nothing is excluded, or it is not known. */
export const spentWithoutText = ({ without }: Pick<SloResult, 'without'>): string | null =>
  without && `Without exclusions ${percentSpent(without.budget.spent, 1)} of it would be spent.`

/** What each exclusion does, and then what each SLI would be without them; one line each. */
export const excludedTexts = (all: readonly MeasuredSlo[]): string[] => [
  ...exclusionTexts(all),
  ...all.flatMap((measured) => sliWithoutText(measured) ?? []),
]

function sliWithoutText({ slo, exclusions, without }: MeasuredSlo): string | null {
  if (exclusions.length === 0) return null
  if (without === null) return `What the SLI of ${sloId(slo)} would be without exclusions is not known.`
  if (without.total.equals(0)) return `Without exclusions ${sloId(slo)} would have no traffic either.`
  return `Without exclusions the SLI of ${sloId(slo)} would be ${sliText(without.good.div(without.total), slo.objective.text)}.`
}

/** Such texts as a list, under what leads to them; an empty section without one. */
export const excludedSection = (texts: readonly string[], head: Section['head']): Section =>
  section(
    texts.length === 0 ? [] : head,
    texts.map((text) => md`- ${markdown(text)}`),
    [''],
    'lines about excluded time',
  )
