import { afterAll, beforeAll, expect, it } from 'vitest'
import { birthsOver, NONE_UNSEEN } from '../../../src/adapters/prometheus/births.ts'
import { planner } from '../../../src/adapters/prometheus/plan.ts'
import { evaluate } from '../../../src/app/evaluation/evaluate.ts'
import { NOTHING_EXCLUDED } from '../../../src/app/evaluation/excluded.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { BUILT_IN_POLICY } from '../../../src/core/model/policy.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, truth } from '../../support/dataset.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { type Asked, refusingFront, TOO_MANY_SAMPLES } from '../../support/refusing-front.ts'
import type { Samples } from '../../support/samples.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const DAY = 86_400
const STEP = 300
const START = END - 31 * DAY
/** Ten requests a second and one error in a thousand seconds, under another name since half of the window; counters go on. */
function* renamed(milliseconds: boolean): Generator<string> {
  for (const [code, rate] of [
    ['200', 10],
    ['500', 0.001],
  ] as const) {
    for (const pod of ['old', 'new'] as const) {
      for (let at = START; at <= END; at += STEP) {
        if (at < END - 15 * DAY === (pod === 'new')) continue
        const value = Math.floor(1_000_000 * rate + (at - START) * rate)
        yield `web_total{job="renamed",pod="${pod}",code="${code}"} ${value} ${milliseconds ? at * 1000 : at}\n`
      }
    }
  }
}
const RENAMED: Samples = {
  source: new URL(import.meta.url),
  *openMetrics() {
    yield* renamed(false)
    yield '# EOF\n'
  },
  promText: () => renamed(true),
  probe: { query: 'count(web_total)', at: END },
}

const ratio = (metric: string, job: string, more = '') =>
  `{ ratio: { bad: '${metric}{job="${job}",code=~"5.."}', total: '${metric}{job="${job}"}'${more} } }`

async function decided(server: Pick<Server, 'url'>, indicator: string, objective: string) {
  const backend = prometheusAt(server.url, {
    at: END,
    requestTimeoutMs: 300_000,
    deadline: AbortSignal.timeout(600_000),
  })
  const slo = sloOf(indicator, { objective })
  const [result] = await evaluate([slo], () => BUILT_IN_POLICY, END, backend, NOTHING_EXCLUDED)
  await backend.close()
  if (!result) throw new Error('no result')
  const { standing, decision } = result
  return { standing, decision, notes: standing.status === 'unknown' ? [] : standing.notes }
}

describeWith(hasPrometheus, 'errors whose series began with them, on a real Prometheus', () => {
  let month: Server
  let server: Server
  beforeAll(async () => {
    ;[month, server] = await Promise.all([startPrometheus(), startPrometheus(RENAMED)])
  })
  afterAll(async () => {
    await month?.stop()
    await server?.stop()
  })

  it('are warned of where the truth is breached and the counts are not', async () => {
    // 81 of 172,000 requests failed, and `increase` sees 55.
    const { bad, total } = truth('sparse', 30 * DAY)
    expect(bad / total).toBeGreaterThan(0.0004)
    const { decision, standing, notes } = await decided(month, ratio('http_requests_total', 'sparse'), '99.96%')
    expect(standing.status).toBe('met')
    expect(decision).toMatchObject({ decision: 'warn', cause: { kind: 'unseen' } })
    const note = notes.find(({ kind }) => kind === 'unseen-errors')
    if (note?.kind !== 'unseen-errors') throw new Error('no note')
    expect(note.rule).toBe('budget exhausted')
    expect(note.counted.valueOf()).toBeLessThan(0.75 * bad)
    expect(Math.abs(note.actual.valueOf() - bad)).toBeLessThan(0.05 * bad)
  })

  it.each([
    ['the question for them', ({ query }: Asked) => query.includes('min_over_time')],
    ['the question for the dialect', ({ query }: Asked) => query.includes('now()')],
  ])('may be there, as a note says, where %s is refused', async (_, refuses) => {
    const front = await refusingFront(month.url, (asked) => (refuses(asked) ? TOO_MANY_SAMPLES : null))
    const { decision, standing, notes } = await decided(front, ratio('http_requests_total', 'sparse'), '99.5%')
    expect(standing.status).toBe('met')
    expect(decision).toMatchObject({ decision: 'open', cause: null })
    expect(notes).toMatchObject([{ kind: 'unseen-unknown', reason: { kind: 'too-much' } }])
    await front.stop()
  })

  it('are warned of by the spans that tell of them, where others do not', async () => {
    const front = await refusingFront(month.url, ({ query }) =>
      /min_over_time\(.*\[(?:1h|5m)\]/.test(query) ? TOO_MANY_SAMPLES : null,
    )
    const { decision, notes } = await decided(front, ratio('http_requests_total', 'sparse'), '99.96%')
    expect(decision).toMatchObject({ decision: 'warn', cause: { kind: 'unseen' } })
    expect(notes.map(({ kind }) => kind)).toEqual(['unseen-unknown', 'unseen-errors'])
    await front.stop()
  })

  it('are not spoken of where they change nothing', async () => {
    const { decision, notes } = await decided(month, ratio('http_requests_total', 'sparse'), '99.5%')
    expect(decision).toMatchObject({ decision: 'open', cause: null })
    expect(notes).toEqual([])
  })

  it('are counted where the contract says so, and freeze', async () => {
    const indicator = ratio('http_requests_total', 'sparse', ', count-new-series: true')
    expect((await decided(month, indicator, '99.96%')).decision.decision).toBe('freeze')
  })

  it('are none where the total was renamed, which a note says', async () => {
    const { decision, notes } = await decided(server, ratio('web_total', 'renamed'), '99.98%')
    expect(decision).toMatchObject({ decision: 'open', cause: null })
    expect(notes).toEqual([{ kind: 'renamed-series' }])
  })
})

describeWith(hasVictoriaMetrics, 'errors whose series began with them, on a real VictoriaMetrics', () => {
  it('are none, for it counts them itself', async () => {
    const server = await startVictoriaMetrics(RENAMED)
    const backend = prometheusAt(server.url, { at: END })
    const slo = sloOf(ratio('web_total', 'renamed'))
    expect(await backend.unseen?.bad(slo, allOf({ seconds: 30 * DAY, text: '30d' }))).toEqual(NONE_UNSEEN)
    await backend.close()
    await server.stop()
  })
})

it('are asked of many SLOs in one query', () => {
  const question = (job: string) =>
    birthsOver(`x{job="${job}"}`, {
      span: { seconds: DAY, text: '1d' },
      offsetSeconds: 0,
      growth: 'increase',
      after: null,
    })
  const requests = planner(6, () => 'mark')([question('a'), question('b')])
  expect(requests.map((one) => (one.kind === 'together' ? one.text : one.kind))).toEqual([
    'sum by (job) (min_over_time(x{job=~"a|b"}[1d]) unless last_over_time(x{job=~"a|b"}[10m] offset 86400s))',
  ])
})
