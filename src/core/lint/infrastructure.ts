import { type PlacedProblem, Problem } from '../model/problem.ts'
import { sloId } from '../model/slo.ts'
import { placeAt } from '../model/written-query.ts'
import type { Subject } from './subject.ts'

/**
 * The metrics that tell how a machine is, not what a customer got. `docs/lint.md` has the same list in words. Of `go_`
 * and `process_` only the runtimes' own, since orders are processed too.
 */
const INFRASTRUCTURE: readonly RegExp[] = [
  /^up$/,
  /^(node|container|machine|kube|kubelet|cadvisor|pod|jvm)_/,
  /^go_(gc|goroutines|info|memstats|sched|threads)(_|$)/,
  /^process_(max|network|open|resident|start|virtual)_/,
  /(^|_)(cpu|memory|mem|swap|heap|disk|filesystem)(_|$)/,
]

/** Indicators that select such a metric, each at the first one. A label's value says nothing about what is measured. */
export function infrastructureIndicators({ queries }: Subject): PlacedProblem[] {
  const first = new Map<string, PlacedProblem>()
  for (const { slo, written, promql } of queries) {
    const metric = promql.metrics.find(({ text }) => isInfrastructure(text))
    if (!metric || first.has(sloId(slo))) continue
    const problem = new Problem(
      `${sloId(slo)} measures infrastructure: \`${metric.text}\``,
      'what the customer gets, such as requests that were answered in time',
    )
    first.set(sloId(slo), { place: placeAt(written, metric.offset), problem })
  }
  return [...first.values()]
}

/** The parts of a recording rule's name (`instance:node_cpu:ratio`) are judged one by one. */
const isInfrastructure = (metric: string): boolean =>
  metric.split(':').some((part) => INFRASTRUCTURE.some((pattern) => pattern.test(part)))
