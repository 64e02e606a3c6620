import type { AnnualWindow } from '../model/annual-window.ts'
import type { Notice } from '../model/problem.ts'
import type { Service, Slo } from '../model/slo.ts'
import type { PerformanceTarget } from '../model/target.ts'
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
  /** The day of the run as YYYY-MM-DD. */
  readonly today: string
}

/** A query of an SLO as it is written, and as PromQL reads it. */
export interface ParsedQuery {
  readonly slo: Slo
  readonly written: WrittenQuery
  readonly promql: Promql
}

export function subjectOf(read: Pick<Subject, 'slos' | 'notices' | 'targets' | 'annual' | 'today'>): Subject {
  return {
    ...read,
    services: [...new Set(read.slos.map(({ service }) => service))],
    queries: read.slos.flatMap((slo) =>
      slo.queries.map((written) => ({ slo, written, promql: readPromql(written.text) })),
    ),
  }
}
