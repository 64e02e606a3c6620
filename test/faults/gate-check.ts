/**
 * What it means that an answer of the gate is right. The truth is the answer of a run without faults.
 *
 * - An SLO is right when its status, counts, SLI and budget are those of the truth. Its coverage may be missing: it is asked
 *   for by itself. Otherwise it is `unknown`, says why, and shows no number but the true coverage.
 * - A burn rate is that of the truth, or no number, with its reason.
 * - A forecast is that of the truth, or missing.
 * - A group that is not there can't be determined from one that never was. So where groups are missing, something else of the same
 *   SLO must be unknown.
 * - The decision is what the policy makes of exactly these numbers; with it fit the services, the outputs and the exit status.
 * - A target is right or unknown, and no part of any of this.
 */
import type { GateReport } from '../../src/present/gate/json.ts'
import type { Unknown } from './contracts.ts'

type SloReport = GateReport['services'][number]['slos'][number]
type Decision = GateReport['decision']

/** How many answers were right and unknown, and what was wrong, in words. */
export interface Verdict {
  readonly right: number
  readonly unknown: number
  readonly wrong: readonly string[]
}

export interface Ending {
  readonly report: GateReport
  readonly status: number
  readonly outputs: ReadonlyMap<string, string>
}

export function checkGate({ report, status, outputs }: Ending, truth: GateReport, unknown: Unknown): Verdict {
  const found = slosOf(report)
  const expected = slosOf(truth)
  const wrong = [
    ...[...found].flatMap(([id, slo]) => wrongIn(slo, expected.get(id), unknown).map((what) => `${id}: ${what}`)),
    ...[...expected.keys()].filter((id) => !isTold(id, found)).map((id) => `${id}: not in the report`),
    ...wrongAround(report, [...found.values()]),
    ...wrongOutside(report, status, outputs),
  ]
  const unknowns = [...found.values()].filter((slo) => slo.status === 'unknown').length
  return { right: found.size - unknowns, unknown: unknowns, wrong }
}

const slosOf = ({ services }: GateReport): ReadonlyMap<string, SloReport> =>
  new Map(services.flatMap(({ service, slos }) => slos.map((slo) => [`${service}/${slo.name}`, slo] as const)))

/** Whether an SLO is there; or, of a group, one of the same contract that is unknown. */
function isTold(id: string, found: ReadonlyMap<string, SloReport>): boolean {
  const [contract = ''] = id.split('{')
  if (found.has(id)) return true
  return id !== contract && [...found].some(([other, { status }]) => other.startsWith(contract) && status === 'unknown')
}

/** Whether two values are the same, but for the last bits of a sum whose order of addends a backend is free to choose. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...Object.keys(one), ...Object.keys(other)].every((key) => isSame(one[key], other[key]))
}

const UNDETERMINED_UNSEEN = /^whether bad events are missing that their series began with can't be determined: ./
const UNDETERMINED_COVERAGE = /^how much of the window has data can't be determined: ./

const MEASURED = ['status', 'good', 'total', 'unit', 'sli', 'budget'] as const

function wrongIn(slo: SloReport, truth: SloReport | undefined, unknown: Unknown): string[] {
  const wrong: string[] = []
  const is = (what: string, isRight: boolean, found: unknown) => {
    if (!isRight) wrong.push(`${what} is ${JSON.stringify(found)}`)
  }
  if (slo.status === 'unknown') {
    for (const name of MEASURED.slice(1)) is(`${name} of an unknown`, slo[name] === null, slo[name])
    // A group that is not there has no data, and that is true.
    const covered = slo.coverage === null || isSame(slo.coverage, truth ? truth.coverage : 0)
    is('coverage of an unknown', covered, slo.coverage)
    is('the reason of an unknown', Boolean(slo.reason), slo.reason)
  } else {
    if (!truth) return [`measured, and unknown to the truth: ${JSON.stringify(slo)}`]
    for (const name of MEASURED) is(name, isSame(slo[name], truth[name]), slo[name])
    is('coverage', slo.coverage === null || isSame(slo.coverage, truth.coverage), slo.coverage)
    // Where unknown passes, a rule without an answer is no more than noted.
    const isOfUnknown = (note: string) => unknown === 'open' && /^rule "\w+" can't be answered: ./.test(note)
    // What was measured is enough to freeze, however much of the window it covers.
    const isOfCoverage = (note: string) =>
      slo.decision === 'freeze' && slo.coverage === null && UNDETERMINED_COVERAGE.test(note)
    const isExpected = (note: SloReport['notes'][number]) =>
      truth.notes.includes(note) || isOfUnknown(note) || isOfCoverage(note) || UNDETERMINED_UNSEEN.test(note)
    const notes = slo.notes.filter((note) => !isExpected(note))
    is('a note', notes.length === 0, notes)
  }
  for (const [index, burn] of slo.burnRates.entries()) {
    const isUnknown = burn.rate === null && burn.events === null && Boolean(burn.reason)
    is(`burn rate over ${burn.window}`, isUnknown || isSame(burn, truth?.burnRates[index]), burn)
  }
  const fired = slo.rules.filter((rule) => !truth?.rules.includes(rule))
  is('a rule that fired', fired.length === 0, fired)
  // A rule without an answer is named too, with the reason.
  is('the rule', slo.rule === null || slo.rules.includes(slo.rule) || Boolean(slo.reason), slo.rule)
  is('a forecast', slo.freezeLiftsAt === null || slo.freezeLiftsAt === truth?.freezeLiftsAt, slo.freezeLiftsAt)
  const possible = possibleDecisions(slo, truth, unknown)
  is(`the decision, of ${possible.join(' or ')},`, possible.includes(slo.decision), slo.decision)
  return [...wrong, ...wrongTarget(slo.target, truth?.target ?? null)]
}

type Target = SloReport['target']

function wrongTarget(target: Target, truth: Target): string[] {
  const shown = (one: Target) => one && { ...one, evidence: null }
  const isUnknown =
    target?.status === 'unknown' && target.sli === null && target.margin === null && Boolean(target.reason)
  return target === null || isUnknown || isSame(shown(target), shown(truth))
    ? []
    : [`target is ${JSON.stringify(shown(target))}`]
}

const ORDER: readonly Decision[] = ['open', 'warn', 'freeze']
const strictest = (all: readonly Decision[]): Decision =>
  ORDER[Math.max(0, ...all.map((one) => ORDER.indexOf(one)))] as Decision
const milder = (a: Decision, b: Decision): Decision => ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))] as Decision

/**
 * What the policy of `contracts.ts` may make of the numbers that a report shows, worked out again. There are two answers
 * where the report does not tell whether the budget spent within 24 hours, which no report shows, could be measured.
 */
function possibleDecisions(slo: SloReport, truth: SloReport | undefined, unknown: Unknown): readonly Decision[] {
  const isKnown = slo.status !== 'unknown'
  const budget = isKnown ? (truth?.rules ?? []).filter((rule) => rule === 'exhausted' || rule === 'low') : []
  const sure: Decision[] = [
    ...budget.map((rule): Decision => (rule === 'exhausted' ? 'freeze' : 'warn')),
    ...burnDecision(slo, isKnown, unknown),
    ...(isKnown ? [] : [unknown]),
  ]
  if (!isKnown || slo.status === 'idle') return [strictest(sure)]
  const measured: Decision = truth?.rules.includes('incident') ? 'warn' : 'open'
  return [...new Set([strictest([...sure, measured]), strictest([...sure, milder(unknown, 'warn')])])]
}

function burnDecision({ burnRates }: SloReport, isKnown: boolean, unknown: Unknown): readonly Decision[] {
  const answered = burnRates.filter(({ reason }) => reason === null)
  if (answered.some(({ rate }) => rate === null || rate < 14.4)) return []
  if (answered.some(({ events }) => events !== null && events < 100)) return []
  if (answered.length === burnRates.length) return ['freeze']
  return isKnown ? [milder(unknown, 'freeze')] : []
}

/** What services and the whole must make of the SLOs. */
function wrongAround(report: GateReport, slos: readonly SloReport[]): string[] {
  const services = report.services.filter(
    ({ decision, slos }) => decision !== strictest(slos.map((slo) => slo.decision)),
  )
  const frozen = slos.filter(({ decision }) => decision === 'freeze').map(({ freezeLiftsAt }) => freezeLiftsAt)
  const lifts = frozen.length === 0 || frozen.includes(null) ? null : (frozen.toSorted().at(-1) ?? null)
  return [
    ...services.map(({ service, decision }) => `the decision of ${service} is ${decision}`),
    ...(report.decision === strictest(slos.map((slo) => slo.decision)) ? [] : [`the decision is ${report.decision}`]),
    ...(report.freezeLiftsAt === lifts ? [] : [`the freeze lifts at ${report.freezeLiftsAt}, not at ${lifts}`]),
    ...(report.exception === null ? [] : ['there is an exception']),
  ]
}

/** What the workflow hears of it. */
function wrongOutside(report: GateReport, status: number, outputs: Ending['outputs']): string[] {
  const frozen = report.services.filter(({ decision }) => decision === 'freeze').map(({ service }) => service)
  const unknown = report.services.flatMap(({ service, slos }) =>
    slos.filter((slo) => slo.status === 'unknown').map(({ name }) => `${service}/${name}`),
  )
  const told = outputs.get('unknown-slos') ?? ''
  return [
    ...(status === (report.decision === 'freeze' ? 1 : 0) ? [] : [`the exit status is ${status}`]),
    ...(outputs.get('decision') === report.decision ? [] : [`the output decision is ${outputs.get('decision')}`]),
    ...(outputs.get('frozen-services') === frozen.join(',') ? [] : ['the output frozen-services differs']),
    ...unknown.filter((id) => !told.includes(id)).map((id) => `the output unknown-slos lacks ${id}`),
  ]
}
