import Fraction from 'fraction.js'
import type { Backend, CoveredReading } from '../../core/budget/backend.ts'
import { countsFrom } from '../../core/budget/counting.ts'
import type { Coverage, Stretch } from '../../core/budget/coverage.ts'
import { type Evidence, type Measurement, type Reason, unmeasured } from '../../core/model/measurement.ts'
import { Quoted } from '../../core/model/quoted.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { CountedRow, CountedSlo } from './counts-file.ts'

const ZERO = new Fraction(0)

/**
 * Answers from counts that were read from a file. The evaluation instant is moved back to the end of the last bucket that
 * is complete at it, since part of a bucket can't be known.
 */
export function countsBackend(slos: ReadonlyMap<string, CountedSlo>, at: number, file: string): Backend {
  function over(slo: Slo, from: number, end: number, counted: CountedSlo): CoveredReading {
    const { stepSeconds } = counted
    const expected = Math.floor((end - from) / stepSeconds)
    const rows = counted.rows.filter((row) => row.from >= from && row.from + stepSeconds <= end)
    const good = rows.reduce((sum, row) => sum.add(row.good), ZERO)
    const total = rows.reduce((sum, row) => sum.add(row.total), ZERO)
    const within = `from ${rfc3339(from)} to ${rfc3339(end)}`
    const query = new Quoted(`${file}: ${sloId(slo)} ${within}`)
    const value = new Quoted(`good ${good.toString()}, total ${total.toString()}`)
    const evidence: Evidence[] = [{ query, at, value }]
    if (expected <= 0) return refused({ kind: 'too-coarse', stepSeconds }, evidence)
    if (rows.length === 0) return refused({ kind: 'no-rows', of: `${sloId(slo)} in ${file} ${within}` }, evidence)
    return {
      measurement: countsFrom('good', { kind: 'number', value: good }, { kind: 'number', value: total }),
      coverage: coverageOf(rows, { from, to: end }, at, stepSeconds),
      evidence,
    }
  }

  const reading = (slo: Slo, seconds: number, anchored: boolean, at: number): CoveredReading => {
    const counted = slos.get(sloId(slo))
    const refusal = refusalOf(slo)
    if (refusal) return refused(refusal, [])
    if (seconds <= 0) return refused({ kind: 'window-too-young', seconds }, [])
    if (!counted) return refused({ kind: 'no-rows', of: `${sloId(slo)} in ${file}` }, [])
    const end = lastEnd(counted, at)
    // A calendar window begins where it begins; a rolling one moves back as a whole.
    return over(slo, (anchored ? at : end) - seconds, end, counted)
  }

  return {
    split: async (slo) => [slo],
    compliance: async (slo, span) => reading(slo, span.seconds, slo.window.kind === 'calendar', at),
    recent: async (slo, span) => reading(slo, span.seconds, false, at),
    async history(slo, span, stepSeconds) {
      const counted = slos.get(sloId(slo))
      const refusal = refusalOf(slo)
      if (refusal) return { kind: 'none', reason: refusal }
      if (!counted) return { kind: 'none', reason: { kind: 'no-rows', of: `${sloId(slo)} in ${file}` } }
      const end = lastEnd(counted, at)
      const buckets = Array.from({ length: Math.floor(span.seconds / stepSeconds) }, (_, index) => {
        const to = end - index * stepSeconds
        const { measurement }: { measurement: Measurement } = over(slo, to - stepSeconds, to, counted)
        return { from: to - stepSeconds, to, measurement }
      })
      return { kind: 'buckets', buckets: buckets.reverse() }
    },
    async aside({ slo, within, span, endedSecondsAgo }) {
      if (within) return refused({ kind: 'unsupported-bound', within: within.text, backend: 'counts' }, [])
      return reading(slo, span.seconds, slo.window.kind === 'calendar', at - endedSecondsAgo)
    },
    async cadence(slo) {
      const counted = slos.get(sloId(slo))
      const last = counted?.rows.at(-1)
      if (!counted || !last || refusalOf(slo)) return null
      // A window need not begin where a step does, so that it may take two of them to have a whole one.
      const enoughSeconds = 2 * counted.stepSeconds
      return { enoughSeconds, isCurrent: at - (last.from + counted.stepSeconds) <= enoughSeconds }
    },
    bounds: async () => [],
    close: async () => {},
  }
}

/** Which rows there are of those that the span has room for; when the last one ended, when that is not the newest that can be there. */
function coverageOf(rows: readonly CountedRow[], span: Stretch, at: number, stepSeconds: number): Coverage {
  const ends = [...rows.map(({ from }) => from), span.to]
  const holes = ends.map((to, index) => ({ from: index === 0 ? span.from : (ends[index - 1] ?? 0) + stepSeconds, to }))
  // A rolling window begins within a step as a rule, and what is left of that step is no hole.
  const hole = holes.filter(({ from, to }) => to - from >= stepSeconds).sort(longestFirst)[0] ?? null
  const last = rows.at(-1)
  const endedAt = last === undefined ? null : last.from + stepSeconds
  const expected = Math.floor((span.to - span.from) / stepSeconds)
  return {
    kind: 'covered',
    share: rows.length / expected,
    hole,
    endedAt: endedAt === null || endedAt >= at ? null : endedAt,
    stepSeconds,
  }
}

const longestFirst = (a: Stretch, b: Stretch) => b.to - b.from - (a.to - a.from)

/** Why an SLO has no answer, whatever the file counts. */
function refusalOf({ indicator, groupBy }: Slo): Reason | null {
  if (indicator.kind === 'unsupported') return { kind: 'unsupported-slo', detail: indicator.problem.message }
  return groupBy.length > 0 ? { kind: 'no-groups', because: { kind: 'one-count' } } : null
}

const lastEnd = ({ rows, stepSeconds }: CountedSlo, at: number): number => {
  const start = rows[0]?.from ?? 0
  return start + Math.floor((at - start) / stepSeconds) * stepSeconds
}

const refused = (reason: Reason, evidence: readonly Evidence[]): CoveredReading => ({
  measurement: unmeasured(reason),
  coverage: { kind: 'undetermined', reason },
  evidence,
})
