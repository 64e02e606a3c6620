import type { Indicator } from '../../model/indicator.ts'
import { type Notice, Problem } from '../../model/problem.ts'
import { withoutFixedRange } from '../../promql/fixed-range.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { namedSelector } from '../../promql/selector.ts'
import { ratioOf, shareOf } from './events-query.ts'
import { type Demand, type Metric, type Sli, summedSelector } from './openslo-indicator.ts'
import { problemIn } from './template.ts'

/** An SLI as its file means it, and what of that the file does not say. */
interface Meant {
  readonly sli: Sli
  readonly notices: readonly Notice[]
}

/** OpenSLO has no word for the window, so files have a range of their own in its place; and many leave `counter` out. */
export function asMeant(sli: Sli, method: Demand['method']): Meant {
  switch (sli.kind) {
    case 'ratio': {
      const { events, total } = sli
      const ranged = overWindow([events, total], method, (texts) =>
        ratioOf(sli.counted, texts[0] ?? '', texts[1] ?? ''),
      )
      const [some = events, all = total] = ranged.metrics
      const counted = countersByName({ ...sli, events: some, total: all })
      return { sli: counted.sli, notices: [...ranged.notices, ...counted.notices] }
    }
    case 'raw': {
      // A ratio of slices is looked at moment by moment, each with the range that it has.
      const { metrics, notices } =
        method === 'Occurrences'
          ? overWindow([sli.metric], method, (texts) => shareOf(sli.share, texts[0] ?? ''))
          : { metrics: [], notices: [] }
      return { sli: { ...sli, metric: metrics[0] ?? sli.metric }, notices }
    }
    case 'threshold':
      return { sli, notices: [] }
  }
}

function overWindow(
  metrics: readonly Metric[],
  method: Demand['method'],
  indicatorOf: (texts: readonly string[]) => Indicator,
): { metrics: readonly Metric[]; notices: readonly Notice[] } {
  const ranged = withoutFixedRange(metrics.map(({ template }) => template.text))
  const [first] = metrics
  // Only of what both sides count alike is the quotient the same question for any range: not of `irate`, of a bound, of a rate over counts.
  if (!ranged || !first || indicatorOf(ranged.texts).kind !== 'ratio') return { metrics, notices: [] }
  const problem = new Problem(
    method === 'Occurrences'
      ? `the range [${ranged.range}] is read as the window, and as each span that the policy asks for`
      : `the range [${ranged.range}] is read as the time slice`,
    null,
    'Write [{{.window}}], which says so.',
  )
  return {
    metrics: metrics.map(({ template, place }, index) => ({
      template: { text: ranged.texts[index] ?? '', written: { ...template.written, use: 'ranged' } },
      place,
    })),
    notices: [{ code: 'hard-coded-range', place: problemIn(first.template, problem, ranged.offset).place, problem }],
  }
}

/** What Prometheus' own names for metrics say of them. */
const COUNTER = /_(total|count|sum|bucket)$/

function countersByName(sli: Extract<Sli, { kind: 'ratio' }>): Meant {
  const bare = [sli.events, sli.total].filter(({ template }) => !template.text.includes(WINDOW_PLACEHOLDER))
  const [first] = bare
  if (sli.isCounter !== null || !first || !bare.every(isCounterByName)) return { sli, notices: [] }
  const problem = new Problem('`counter` is left out; by their names, the metrics are counters', 'counter: true')
  return { sli: { ...sli, isCounter: true }, notices: [{ code: 'assumed-counter', place: first.place, problem }] }
}

function isCounterByName({ template }: Metric): boolean {
  const selector = summedSelector(template.text)
  return selector !== null && COUNTER.test(namedSelector(selector)?.name ?? '')
}
