import type { Checkout, Contracts, DirectorySources } from '../model/directory.ts'
import { type Diagnostic, inReadingOrder, Problem } from '../model/problem.ts'
import type { LookAt } from '../model/repository-file.ts'
import type { Slo } from '../model/slo.ts'
import { rfc3339 } from '../model/time.ts'
import { noContracts, readContracts } from '../specs/directory.ts'
import { futurePromises } from '../specs/future-promises.ts'
import { readTargets } from '../specs/targets.ts'
import { tooLong } from '../specs/waivers.ts'
import type { Finding } from './finding.ts'
import { warningsOf } from './practice.ts'
import { mistakes, patternsAsText, severalSeries } from './queries.ts'
import { tightSlas } from './sla.ts'
import { subjectOf } from './subject.ts'

/**
 * Everything that is wrong with an SLO directory, and how what is right departs from the practice, at `at` (unix seconds). What it
 * says of other files is held against the repository where that can be looked at.
 */
export function lintDirectory(checkout: Checkout, at: number, lookAt: LookAt | null = null): Finding[] {
  const today = rfc3339(at).slice(0, 'YYYY-MM-DD'.length)
  const { sources, diagnostics, targetDiagnostics } = checkout
  const contracts = readContracts(sources)
  const { targets, diagnostics: wrongTargets } = readTargets(sources.targets, contracts.slos)
  const subject = subjectOf({ contracts, targets, today, at, lookAt })
  const errors = [
    ...diagnostics,
    // What is missed may be in a file that can't be read, which is said already.
    ...contracts.diagnostics.filter((one) => isSure(one, checkout)),
    ...unmeasurable(contracts.slos),
    ...mistakes(subject.queries),
    ...patternsAsText(subject.queries),
    ...severalSeries(subject.queries),
    ...tightSlas(contracts.slos),
    ...futurePromises(contracts.slos, at),
    ...tooLong(contracts.waivers, contracts.policy, at),
    ...(promisesNothing(checkout, contracts) ? [noContracts(sources)] : []),
    ...targetDiagnostics,
    ...wrongTargets.filter(({ code }) => code !== 'unknown-slo' || allContractsRead(checkout, contracts)),
  ]
  const warnings = [...checkout.notices, ...warningsOf(subject)]
  return inReadingOrder<Finding>([
    ...errors.map((error) => ({ level: 'error' as const, ...error })),
    ...warnings.map((warning) => ({ level: 'warning' as const, ...warning })),
  ])
}

/** SLOs that are known by name, and whose files ask for what SLO Gate can't do. */
const unmeasurable = (slos: readonly Slo[]): Diagnostic[] =>
  slos.flatMap(({ indicator, places, service, name }) => {
    if (indicator.kind !== 'unsupported') return []
    const { message, expected, advice } = indicator.problem
    const problem = new Problem(`${service.name}/${name} can't be measured: ${message}`, expected, advice)
    return [{ code: 'unsupported-slo', place: places.indicator, problem }]
  })

/** Whether all could be read, and there was no SLO in it. */
const promisesNothing = ({ diagnostics }: Checkout, contracts: Contracts): boolean =>
  diagnostics.length === 0 && contracts.diagnostics.length === 0 && contracts.slos.length === 0

/** Whether what is missed is missing: of the policy, or of whom a waiver or an exclusion speaks. */
function isSure({ code }: Diagnostic, checkout: Checkout): boolean {
  if (code === 'unknown-policy' || code === 'waiver-without-policy' || code === 'exclusion-without-policy') {
    return policyRead(checkout)
  }
  return !(code === 'unknown-service' || code === 'unknown-slo') || checkout.diagnostics.length === 0
}

/** Whether no policy file was kept from being read before its text. */
const policyRead = ({ sources, diagnostics }: Checkout): boolean => sources.policy !== null || diagnostics.length === 0

/** Whether no error has kept an SLO from being known. */
const allContractsRead = ({ sources, diagnostics }: Checkout, contracts: Contracts): boolean =>
  diagnostics.length === 0 && contracts.diagnostics.every((one) => keepsItsSlos(one, sources))

const keepsItsSlos = ({ code, place }: Diagnostic, { policy, exclusions, waivers }: DirectorySources): boolean =>
  ['duplicate-slo', 'unknown-policy'].includes(code) ||
  place.file === policy?.path ||
  [...exclusions, ...waivers].some(({ path }) => path === place.file)
