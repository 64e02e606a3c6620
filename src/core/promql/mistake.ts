import type { Problem } from '../model/problem.ts'

/** What is wrong with a query, and the character where. */
export interface Mistake {
  readonly offset: number
  readonly problem: Problem
  /** Whether VictoriaMetrics reads it though Prometheus does not. */
  readonly isDialect: boolean
}
