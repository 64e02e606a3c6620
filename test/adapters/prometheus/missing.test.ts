import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import type { Samples } from '../../support/samples.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const DAY = 86_400
const STEP = 300
const END = Date.UTC(2026, 10, 20) / 1000
const START = END - 2 * DAY

type Series = readonly [name: string, labels: string, value: (second: number) => number, from?: number]

/** Ten requests a second, of which every second one is slow, one in a hundred of `web` fails, and none of `clean`. */
const SERIES: readonly Series[] = [
  ['slow_bucket', 'job="slow",le="1.0"', (second) => second * 5],
  ['slow_bucket', 'job="slow",le="+Inf"', (second) => second * 10],
  ['slow_count', 'job="slow"', (second) => second * 10],
  ['web_total', 'job="web",code="200"', (second) => second * 9.9],
  ['web_total', 'job="web",code="500"', (second) => second * 0.1],
  ['web_total', 'job="clean",code="200"', (second) => second * 10],
  ['web_total', 'job="resting",code="200"', () => 7],
  // Only on this metric, and only once in the past.
  ['other_total', 'job="clean",cod="500"', (second) => second],
  ['lag_seconds', 'job="feed"', () => 10],
]

function* lines(milliseconds: boolean): Generator<string> {
  for (const [name, labels, value] of SERIES) {
    for (let at = START; at <= END; at += STEP) {
      yield `${name}{${labels}} ${value(at - START)} ${milliseconds ? at * 1000 : at}\n`
    }
  }
}

const SAMPLES: Samples = {
  source: new URL(import.meta.url),
  *openMetrics() {
    yield* lines(false)
    yield '# EOF\n'
  },
  promText: () => lines(true),
  probe: { query: 'count(web_total)', at: END },
}

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

const requests = (selector: string) => `sum(increase(${selector}[$window]))`
const COUNT = requests('slow_count{job="slow"}')
const BUCKET = requests('slow_bucket{job="slow",le="1"}')
const ratio = (counted: 'good' | 'bad', events: string, total: string) =>
  `{ ratio: { ${counted}: ${JSON.stringify(events)}, total: ${JSON.stringify(total)} } }`
const errorRatio = (expression: string) => `{ error-ratio: ${JSON.stringify(expression)} }`
const slices = (value: string) => `{ slices: { every: 5m, value: ${JSON.stringify(value)}, at-most: 60 } }`

for (const { name, available, start } of SERVERS) {
  describeWith(available, `what is missing, on a real ${name}`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start(SAMPLES)
    })
    afterAll(async () => server?.stop())

    async function read(indicator: string, window = '1d') {
      const slo = sloOf(indicator, { window })
      const backend = prometheusAt(server.url, { at: END, requestTimeoutMs: 300_000 })
      const reading = await backend.compliance(slo, allOf({ seconds: DAY, text: '1d' }))
      await backend.close()
      return reading
    }
    const reasonOf = async (indicator: string) => {
      const { measurement } = await read(indicator)
      return measurement.kind === 'unmeasured' ? measurement.reason : measurement
    }
    const shareOf = async (indicator: string) => {
      const { measurement } = await read(indicator)
      if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
      const { good, total, notes } = measurement
      return { bad: 1 - good.valueOf() / total.valueOf(), notes: notes.map(({ kind }) => kind) }
    }

    describe('an operand of a ratio', () => {
      it.each([
        ['a difference', 'bad', `${COUNT} - ${BUCKET}`],
        ['a difference of good events', 'good', `${COUNT} - ${BUCKET}`],
        [
          'a difference of series',
          'bad',
          `sum(increase(slow_count[$window]) - ignoring(le) increase(slow_bucket{le="1"}[$window]))`,
        ],
        ['a difference that is 0 when it is missing', 'bad', `(${COUNT} - ${BUCKET}) or vector(0)`],
        ['one that counts as 0, so that all is bad', 'bad', `${COUNT} - (${BUCKET} or vector(0))`],
        ['a product', 'bad', `${COUNT} * ${BUCKET}`],
        ['a quotient', 'bad', `${COUNT} / ${BUCKET}`],
        ['a sum', 'bad', `${BUCKET} + ${COUNT}`],
        ['a number times nothing', 'bad', `2 * ${BUCKET}`],
        ['unless', 'bad', `${COUNT} unless ${BUCKET}`],
        ['and', 'bad', `${COUNT} and ${BUCKET}`],
        ['or', 'good', `${BUCKET} or ${COUNT}`],
        ['a comparison', 'bad', `${COUNT} > ${BUCKET}`],
        ['a comparison with a number', 'bad', `${BUCKET} > 0`],
        ['a comparison that counts', 'bad', `${COUNT} < bool scalar(${BUCKET})`],
      ] as const)('is named when it is missing from %s', async (_, counted, events) => {
        const reason = await reasonOf(ratio(counted, events, 'slow_count{job="slow"}'))
        expect(reason).toEqual({
          kind: 'missing-operand',
          of: 'slow_bucket{job="slow",le="1"}'.replace('job="slow",', events.includes('ignoring') ? '' : 'job="slow",'),
        })
      })

      it('is no fault when it is there', async () => {
        const bucket = requests('slow_bucket{job="slow",le="1.0"}')
        for (const [counted, events] of [
          ['bad', `${COUNT} - ${bucket}`],
          ['bad', `(${COUNT} - ${bucket}) or vector(0)`],
          ['bad', `${COUNT} - (${bucket} or vector(0))`],
          ['good', `${bucket} and ${COUNT}`],
        ] as const) {
          const { bad, notes } = await shareOf(ratio(counted, events, 'slow_count{job="slow"}'))
          expect(bad).toBeCloseTo(0.5, 3)
          expect(notes).toEqual([])
        }
      })

      it('has no answer when its labels match no other', async () => {
        const events = `sum by (job) (increase(slow_count[$window])) - sum by (le) (increase(slow_bucket{le="1.0"}[$window]))`
        expect(await reasonOf(ratio('bad', events, 'slow_count'))).toEqual({ kind: 'empty-answer', cause: 'unmatched' })
      })

      it('is none where a filter lets nothing pass', async () => {
        const events = `${requests('web_total{job="web",code="500"}')} > 1e9`
        expect(await shareOf(ratio('bad', events, 'web_total{job="web"}'))).toMatchObject({ bad: 0 })
      })

      it('is named in a total too, which is not absent then', async () => {
        const total = `${requests('web_total{job="web"}')} + ${requests('gone_total')}`
        expect(await reasonOf(ratio('bad', 'web_total{job="web",code="500"}', total))).toEqual({
          kind: 'missing-operand',
          of: 'gone_total',
        })
        expect(
          await reasonOf(ratio('bad', 'web_total{job="web",code="500"}', `${requests('gone_total')} or vector(0)`)),
        ).toEqual({
          kind: 'no-data',
          of: 'total',
        })
      })
    })

    describe('bad events without series', () => {
      const bad = (events: string, job = 'clean') => ratio('bad', events, `web_total{job="${job}"}`)

      it('are none, which a note says', async () => {
        for (const events of [
          'web_total{job="clean",code=~"5.."}',
          `${requests('web_total{job="clean",code=~"5.."}')} or vector(0)`,
          `sum by (job) (increase(web_total{job="clean",code=~"5.."}[$window]))`,
          'born_with_the_first_error_total{job="clean"}',
        ]) {
          expect(await shareOf(bad(events))).toEqual({ bad: 0, notes: ['bad-missing'] })
        }
        const good = `${requests('web_total{job="clean"}')} - (${requests('web_total{job="clean",code="500"}')} or vector(0))`
        expect(await shareOf(ratio('good', good, 'web_total{job="clean"}'))).toEqual({
          bad: 0,
          notes: ['counted-as-none'],
        })
      })

      it('are unknown where the query names a label that no series of the metric has', async () => {
        const reason = { kind: 'absent-label', label: 'cod', of: 'web_total' }
        for (const events of [
          'web_total{job="clean",cod=~"5.."}',
          '{__name__="web_total",job="clean",cod="500"}',
          `${requests('web_total{job="clean",cod=~"5.."}')} or vector(0)`,
        ]) {
          expect(await reasonOf(bad(events))).toEqual(reason)
          expect(await reasonOf(bad(events, 'web'))).toEqual(reason)
        }
        expect(await reasonOf(ratio('good', 'web_total{job="web",cod=~"2.."}', 'web_total{job="web"}'))).toEqual(reason)
      })

      it('are none where it need not have the label', async () => {
        for (const matcher of ['cod=""', 'cod=~".*"', 'cod!="x"']) {
          const events = `web_total{job="clean",code="500",${matcher}}`
          expect(await shareOf(bad(events))).toEqual({ bad: 0, notes: ['bad-missing'] })
        }
      })

      it('are unknown where it takes a pattern for a text', async () => {
        expect(await reasonOf(bad('web_total{job="clean",code="5.."}'))).toEqual({
          kind: 'pattern-as-text',
          matcher: 'code="5.."',
        })
      })

      it('are none of no events', async () => {
        const { measurement } = await read(bad('web_total{job="resting",cod=~"5.."}', 'resting'))
        expect(measurement).toMatchObject({ kind: 'counts', notes: [] })
      })
    })

    describe('an operand of a ready-made ratio', () => {
      const good = requests('web_total{job="web",code="200"}')
      const gone = requests('web_total{job="web",code="503"}')
      const all = requests('web_total{job="web"}')

      it('is named when it is missing', async () => {
        const reason = { kind: 'missing-operand', of: 'web_total{job="web",code="503"}' }
        for (const expression of [
          `${gone} / ${all}`,
          `(${gone} / ${all}) or vector(0)`,
          `1 - ((${gone} or vector(0)) / ${all})`,
        ]) {
          expect(await reasonOf(errorRatio(expression))).toEqual(reason)
        }
      })

      it('is no fault when it is there, or may be none', async () => {
        expect(await read(errorRatio(`1 - ${good} / ${all}`))).toMatchObject({ measurement: { kind: 'ratio' } })
        const { measurement } = await read(errorRatio(`(${gone} or vector(0)) / ${all}`))
        expect(measurement).toMatchObject({
          kind: 'ratio',
          notes: [{ kind: 'no-event-counts' }, { kind: 'counted-as-none' }],
        })
        expect(
          await reasonOf(errorRatio(`(${requests('web_total{job="web",cod="5"}')} or vector(0)) / ${all}`)),
        ).toEqual({
          kind: 'absent-label',
          label: 'cod',
          of: 'web_total',
        })
      })

      it('is no data when all are missing', async () => {
        for (const expression of ['slo:gone$window', 'slo:gone$window or vector(0)', `1 - ${requests('gone_total')}`]) {
          expect(await reasonOf(errorRatio(expression))).toEqual({ kind: 'no-data', of: 'error-ratio' })
        }
      })
    })

    describe('an operand of the value of time slices', () => {
      it('is named when it is missing', async () => {
        const reason = { kind: 'missing-operand', of: 'gone_seconds' }
        for (const value of [
          'lag_seconds - gone_seconds',
          '(lag_seconds - on() gone_seconds) or vector(0)',
          'lag_seconds unless gone_seconds',
        ]) {
          expect(await reasonOf(slices(value))).toEqual(reason)
        }
      })

      it('is no fault when it is there, or may be none', async () => {
        expect(await shareOf(slices('lag_seconds - lag_seconds'))).toEqual({ bad: 0, notes: [] })
        expect(
          await shareOf(slices('lag_seconds + (max(gone_seconds) or vector(0)) * on() group_right lag_seconds')),
        ).toMatchObject({ bad: 0 })
        expect(await shareOf(slices('max(lag_seconds) + (max(gone_seconds) or vector(0))'))).toEqual({
          bad: 0,
          notes: ['counted-as-none'],
        })
      })

      it('is no data when all are missing', async () => {
        for (const value of ['gone_seconds', 'max(gone_seconds) or vector(0)']) {
          expect(await reasonOf(slices(value))).toEqual({ kind: 'no-data', of: 'value' })
        }
      })
    })
  })
}
