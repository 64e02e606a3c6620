import Fraction from 'fraction.js'
import { type Backend, type CoveredReading, NOTHING_KEPT } from '../../core/budget/backend.ts'
import { countsFrom } from '../../core/budget/counting.ts'
import { COVERED, type Coverage } from '../../core/budget/coverage.ts'
import { type KeptSpan, keptOf } from '../../core/exclusions/kept.ts'
import { clipped, unionOf } from '../../core/exclusions/stretches.ts'
import { type Evidence, type Measurement, type Note, type Reason, unmeasured } from '../../core/model/measurement.ts'
import { Quoted } from '../../core/model/quoted.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { CountedRow, CountedSlo } from './counts-file.ts'

const ZERO = new Fraction(0)

/**
 * Answers from counts that were read from a file. The evaluation instant is moved back to the end of the last bucket that
 * is complete at it, since part of a bucket can't be known.
 */
export function countsBackend(slos: ReadonlyMap<string, CountedSlo>, at: number, file: string): Backend {
  function over(
    slo: Slo,
    window: Stretch,
    at: number,
    counted: CountedSlo,
    excluded: readonly Stretch[],
  ): CoveredReading {
    const { stepSeconds } = counted
    const { from, to } = window
    const kept = keptOf(window, excluded)
    const inWindow = rowsIn(counted, window)
    const rows = kept.flatMap((piece) => rowsIn(counted, piece))
    const whole = new Set(rows)
    const good = rows.reduce((sum, row) => sum.add(row.good), ZERO)
    const total = rows.reduce((sum, row) => sum.add(row.total), ZERO)
    const within = `from ${rfc3339(from)} to ${rfc3339(to)}`
    const query = new Quoted(`${file}: ${sloId(slo)} ${within}${withoutText(window, excluded)}`)
    const value = new Quoted(`good ${good.toString()}, total ${total.toString()}`)
    const evidence: Evidence[] = [{ query, at, value }]
    if (Math.floor((to - from) / stepSeconds) <= 0) return refused({ kind: 'too-coarse', stepSeconds }, evidence)
    const cut = inWindow.filter((row) => !whole.has(row) && keptOf(bucketOf(row, stepSeconds), excluded).length > 0)
    if (rows.length === 0) {
      if (cut.length > 0 || kept.length === 0) return { ...NOTHING_KEPT, evidence }
      return refused({ kind: 'no-rows', of: `${sloId(slo)} in ${file} ${within}` }, evidence)
    }
    const counts = countsFrom('good', { kind: 'number', value: good }, { kind: 'number', value: total })
    return {
      measurement:
        counts.kind === 'counts' ? { ...counts, notes: [...counts.notes, ...cutNotes(cut, stepSeconds)] } : counts,
      coverage: coverageOf(inWindow, rows.length, { window, excluded }, at, stepSeconds),
      evidence,
    }
  }

  const reading = (
    slo: Slo,
    { span: { seconds }, excluded }: KeptSpan,
    anchored: boolean,
    at: number,
  ): CoveredReading => {
    const counted = slos.get(sloId(slo))
    const refusal = refusalOf(slo)
    if (refusal) return refused(refusal, [])
    if (seconds <= 0) return refused({ kind: 'window-too-young', seconds }, [])
    if (!counted) return refused({ kind: 'no-rows', of: `${sloId(slo)} in ${file}` }, [])
    const to = lastEnd(counted, at)
    // A calendar window begins where it begins; a rolling one moves back as a whole.
    return over(slo, { from: (anchored ? at : to) - seconds, to }, at, counted, excluded)
  }

  return {
    split: async (slo) => [slo],
    compliance: async (slo, kept) => reading(slo, kept, slo.window.kind === 'calendar', at),
    recent: async (slo, kept) => reading(slo, kept, false, at),
    async taken(slo, stretches, { seconds }) {
      const counted = slos.get(sloId(slo))
      if (!counted || refusalOf(slo)) return stretches.map(() => unmeasured({ kind: 'no-rows', of: sloId(slo) }))
      const to = lastEnd(counted, at)
      const all = rowsIn(counted, { from: (slo.window.kind === 'calendar' ? at : to) - seconds, to })
      // A bucket that is cut is left out whole, and counts for the stretch that it begins in, or else the first that it reaches.
      return apportioned(all, stretches, counted.stepSeconds)
    },
    async history(slo, { span, excluded }, stepSeconds) {
      const counted = slos.get(sloId(slo))
      const refusal = refusalOf(slo)
      if (refusal) return { kind: 'none', reason: refusal }
      if (!counted) return { kind: 'none', reason: { kind: 'no-rows', of: `${sloId(slo)} in ${file}` } }
      const end = lastEnd(counted, at)
      const buckets = Array.from({ length: Math.floor(span.seconds / stepSeconds) }, (_, index) => {
        const to = end - index * stepSeconds
        const step = { from: to - stepSeconds, to }
        const { measurement }: { measurement: Measurement } = over(slo, step, at, counted, excluded)
        return { ...step, measurement }
      })
      return { kind: 'buckets', buckets: buckets.reverse() }
    },
    async aside({ slo, within, kept, endedSecondsAgo }) {
      if (within) return refused({ kind: 'unsupported-bound', within: within.text, backend: 'counts' }, [])
      return reading(slo, kept, slo.window.kind === 'calendar', at - endedSecondsAgo)
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

/** The buckets that lie within a stretch of time as a whole: a part of one can't be known. */
const rowsIn = ({ rows, stepSeconds }: CountedSlo, { from, to }: Stretch): readonly CountedRow[] =>
  rows.filter((row) => row.from >= from && row.from + stepSeconds <= to)

const bucketOf = ({ from }: CountedRow, stepSeconds: number): Stretch => ({ from, to: from + stepSeconds })

const cutNotes = (cut: readonly CountedRow[], stepSeconds: number): Note[] =>
  cut.length > 0 ? [{ kind: 'cut-buckets', count: cut.length, stepSeconds }] : []

const withoutText = (window: Stretch, excluded: readonly Stretch[]): string => {
  const texts = clipped(unionOf(excluded), window).map(({ from, to }) => `${rfc3339(from)} to ${rfc3339(to)}`)
  return texts.length > 0 ? ` without ${texts.join(', ')}` : ''
}

/** The counts of each of several stretches of time, of buckets that lie in one of them or are cut by it. */
function apportioned(rows: readonly CountedRow[], stretches: readonly Stretch[], stepSeconds: number): Measurement[] {
  const sums = stretches.map(() => ({ good: ZERO, total: ZERO, any: false }))
  for (const row of rows) {
    const { from, to } = bucketOf(row, stepSeconds)
    const sum = sums[stretches.findIndex((one) => one.from < to && from < one.to)]
    if (sum) Object.assign(sum, { good: sum.good.add(row.good), total: sum.total.add(row.total), any: true })
  }
  return sums.map(({ good, total, any }) =>
    any
      ? countsFrom('good', { kind: 'number', value: good }, { kind: 'number', value: total })
      : unmeasured({ kind: 'no-data', of: 'total' }),
  )
}

/** A window, and what does not count of it. */
interface KeptWindow {
  readonly window: Stretch
  readonly excluded: readonly Stretch[]
}

/** Which rows there are of those that what is kept has room for; when the last one ended, when that is not the newest that can be there. */
function coverageOf(
  rows: readonly CountedRow[],
  counted: number,
  { window, excluded }: KeptWindow,
  at: number,
  stepSeconds: number,
): Coverage {
  const ends = [...rows.map(({ from }) => from), window.to]
  const gaps = ends.map((to, index) => ({ from: index === 0 ? window.from : (ends[index - 1] ?? 0) + stepSeconds, to }))
  // A rolling window begins within a step as a rule, and what is left of that step is no hole.
  const holes = gaps.flatMap((gap) => keptOf(gap, excluded)).filter(({ from, to }) => to - from >= stepSeconds)
  const last = rows.at(-1)
  const endedAt = last === undefined ? null : last.from + stepSeconds
  const expected = isExcludedIn(window, excluded)
    ? counted + missingIn(holes, stepSeconds)
    : roomIn(window, stepSeconds)
  return {
    ...COVERED,
    share: expected === 0 ? 1 : counted / expected,
    hole: holes.toSorted(longestFirst)[0] ?? null,
    holesAtEdges: [],
    endedAt: endedAt === null || endedAt >= at ? null : endedAt,
    stepSeconds,
  }
}

const isExcludedIn = (window: Stretch, excluded: readonly Stretch[]) => clipped(excluded, window).length > 0

/** How many whole steps a stretch has room for. */
const roomIn = ({ from, to }: Stretch, stepSeconds: number) => Math.floor((to - from) / stepSeconds)

const missingIn = (holes: readonly Stretch[], stepSeconds: number) =>
  holes.reduce((sum, hole) => sum + roomIn(hole, stepSeconds), 0)

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
