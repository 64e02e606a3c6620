import type { AnnualWindow } from '../model/annual-window.ts'
import type { Contracts } from '../model/directory.ts'
import type { Exclusion } from '../model/exclusion.ts'
import type { Place } from '../model/place.ts'
import type { LabelException } from '../model/policy.ts'
import type { Notice } from '../model/problem.ts'
import type { Service, Slo } from '../model/slo.ts'
import type { PerformanceTarget } from '../model/target.ts'
import type { Waiver } from '../model/waiver.ts'
import type { WrittenQuery } from '../model/written-query.ts'
import { type Promql, readPromql } from '../promql/inspect.ts'

/** What the practice is held against: everything of a directory that could be read. */
export interface Subject {
  readonly slos: readonly Slo[]
  /** What each contract says of its service, once for each contract. */
  readonly services: readonly Service[]
  readonly queries: readonly ParsedQuery[]
  /** What was noticed while files of other formats were read. */
  readonly notices: readonly Notice[]
  readonly targets: readonly PerformanceTarget[]
  /** The yearly review window of the policy; null when it has none, or can't be read. */
  readonly annual: AnnualWindow | null
  /** The labels that let deploys through a freeze, and who must have approved. */
  readonly labels: readonly PlacedLabel[]
  readonly waivers: readonly Waiver[]
  readonly exclusions: readonly Exclusion[]
  /** The day of the run as YYYY-MM-DD. */
  readonly today: string
  /** The instant of the run in unix seconds. */
  readonly at: number
}

/** An exception by a label, and where it stands. */
export interface PlacedLabel extends Pick<LabelException, 'label' | 'approvedBy'> {
  readonly place: Place
}

/** A query of an SLO as it is written, and as PromQL reads it. */
export interface ParsedQuery {
  readonly slo: Slo
  readonly written: WrittenQuery
  readonly promql: Promql
}

interface Read extends Pick<Subject, 'targets' | 'today' | 'at'> {
  readonly contracts: Contracts
}

export function subjectOf({ contracts, targets, today, at }: Read): Subject {
  const { slos, notices, waivers, exclusions, policy } = contracts
  return {
    ...{ slos, notices, waivers, exclusions, targets, today, at },
    annual: policy?.review.annual ?? null,
    labels: labelsOf(contracts),
    services: [...new Set(slos.map(({ service }) => service))],
    queries: slos.flatMap((slo) => slo.queries.map((written) => ({ slo, written, promql: readPromql(written.text) }))),
  }
}

const labelsOf = ({ policy, policyPlaceOf }: Contracts): PlacedLabel[] =>
  [...(policy?.errorBudgetPolicies.values() ?? [])].flatMap(({ name, exceptions }) =>
    exceptions.flatMap((exception, index) =>
      exception.kind === 'label'
        ? [{ ...exception, place: policyPlaceOf(['error-budget-policies', name, 'exceptions', index]) }]
        : [],
    ),
  )
