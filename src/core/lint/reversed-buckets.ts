import type { Place } from '../model/place.ts'
import { type PlacedProblem, Problem } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'
import { placeAt } from '../model/written-query.ts'
import { bucketSigns } from '../promql/bucket-signs.ts'
import type { Subject } from './subject.ts'

/** Indicators that count fast requests as bad, or slow ones as good: a bucket of a histogram has all that took no longer than its bound. */
export const reversedBuckets = ({ slos }: Subject): PlacedProblem[] =>
  slos.flatMap((slo) => {
    const query = countingQuery(slo)
    const [first, ...others] = (query && bucketSigns(query.text)) ?? []
    // A bucket that is taken from a larger one leaves what lies between the two.
    if (!query || !first || others.some(({ sign }) => sign !== first.sign)) return []
    if ((first.sign === 1) === (query.counted === 'good')) return []
    const problem = first.sign === 1 ? fastAsBad(slo, first.text) : slowAsGood(slo, first.text)
    return [{ place: placeOf(slo, query.text, first.offset), problem }]
  })

interface CountingQuery {
  readonly text: string
  readonly counted: 'good' | 'bad'
}

/** The query that says which events are good, or bad. */
function countingQuery({ indicator }: Slo): CountingQuery | null {
  switch (indicator.kind) {
    case 'ratio':
      return { text: indicator.events.text, counted: indicator.counted }
    case 'error-ratio':
      return { text: indicator.expression, counted: 'bad' }
    case 'latency':
    case 'slices':
    case 'vendor':
    case 'unsupported':
      return null
  }
}

const fastAsBad = (slo: Slo, bucket: string) =>
  new Problem(
    `${sloId(slo)} counts fast requests as errors: the bucket ${bucket} has those that took no longer than that`,
    'the slow ones, which are all requests less those of the bucket',
    'Write `good:` for `bad:`, take the bucket from the total, or use `latency`, which needs no bucket.',
  )

const slowAsGood = (slo: Slo, bucket: string) =>
  new Problem(
    `${sloId(slo)} counts slow requests as good: what is left without the bucket ${bucket} took longer than that`,
    'the fast ones, which are those of the bucket',
    'Write `bad:` for `good:`, give the bucket alone, or use `latency`, which needs no bucket.',
  )

/** In the query, where it is read as it is written. */
function placeOf({ queries, places }: Slo, text: string, offset: number): Place {
  const written = queries.find((one) => one.text.trim() === text.trim())
  return written ? placeAt(written, written.text.indexOf(text.trim()) + offset) : places.indicator
}
