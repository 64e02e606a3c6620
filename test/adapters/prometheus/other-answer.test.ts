import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markedPart, markedQuery, unmarked } from '../../../src/adapters/prometheus/mark.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { quotedReason } from '../../../src/present/reasons.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { DAY } from '../../support/build.ts'
import { END } from '../../support/dataset.ts'
import { type HttpServer, json, type Received, sample, serve, timeIn } from '../../support/http-server.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

const WEEK = { seconds: 7 * DAY, text: '7d' }
const ratioOf = (job: string) =>
  sloOf(
    `{ ratio: { bad: 'http_requests_total{job="${job}",code="500"}', total: 'http_requests_total{job="${job}"}' } }`,
  )
/** SLOs that are asked about together, by a label; and such as have little in common, which share batches. */
const FUSED = ['steady', 'exhausted', 'resets', 'clean', 'burn', 'gaps'].map(ratioOf)
const BATCHED = Array.from({ length: 12 }, (_, index) =>
  sloOf(
    `{ ratio: { good: 'sum(increase(http_requests_total{job="steady",code!="500"}[$window])) - ${index}', total: 'sum(increase(http_requests_total{job="steady"}[$window]))' } }`,
  ),
)

interface Sent {
  readonly status: number
  readonly body: unknown
}

/** What stands between SLO Gate and a server: it may send a request on, or not. */
type Between = (received: Received, send: (body?: string) => Promise<Sent>) => Promise<Sent>

async function behind(server: string, between: Between): Promise<HttpServer> {
  return await serve(async (received, response) => {
    const send = async (body = received.body): Promise<Sent> => {
      const headers = { 'content-type': received.headers['content-type'] ?? '' }
      const answer = await request(`${server}${received.url}`, { method: 'POST', body, headers })
      return { status: answer.statusCode, body: await answer.body.json() }
    }
    const { status, body } = await between(received, send)
    json(response, status, body)
  })
}

/** A cache that knows a request by its address alone, whatever its body says. */
function cacheByAddress(): Between {
  const kept = new Map<string, Promise<Sent>>()
  return async ({ url }, send) => {
    const answer = kept.get(url) ?? send()
    kept.set(url, answer)
    return await answer
  }
}

/** A cache that overlooks the time of a query: it has the answer of a day before. */
const cacheOfYesterday: Between = async ({ body }, send) => {
  const form = new URLSearchParams(body)
  for (const name of ['time', 'start', 'end']) {
    if (form.has(name)) form.set(name, String(Number(form.get(name)) - DAY))
  }
  return await send(form.toString())
}

/** A cache that gives each answer to the next question. */
function oneTooLate(): Between {
  let last: Sent | null = null
  return async (_, send) => {
    const answer = await send()
    const swapped = last ?? answer
    last = answer
    return swapped
  }
}

async function measured(url: string, slos = [...FUSED, ...BATCHED], concurrency = 2): Promise<Measurement[]> {
  const backend = prometheusAt(url, { at: END, concurrency, requestTimeoutMs: 300_000 })
  try {
    return await Promise.all(slos.map(async (slo) => (await backend.recent(slo, allOf(WEEK))).measurement))
  } finally {
    await backend.close()
  }
}

const reasonsOf = (measurements: readonly Measurement[]) =>
  measurements.flatMap((one) => (one.kind === 'unmeasured' ? [one.reason.kind] : []))

for (const { name, available, start } of SERVERS) {
  describeWith(available, `what a cache makes of ${name}`, () => {
    let server: Server
    const fronts: HttpServer[] = []
    const behindIt = async (between: Between) => {
      const front = await behind(server.url, between)
      fronts.push(front)
      return front.url
    }
    beforeAll(async () => {
      server = await start()
    })
    afterAll(async () => {
      for (const front of fronts) await front.stop()
      await server?.stop()
    })

    it.each([
      ['ignores what is asked', cacheByAddress],
      ['is one answer behind', oneTooLate],
    ] as const)('is never believed where it %s', async (_, cache) => {
      const truth = await measured(server.url)
      const found = await measured(await behindIt(cache()))
      for (const [index, measurement] of found.entries()) {
        if (measurement.kind === 'counts') expect(measurement).toEqual(truth[index])
      }
      expect(reasonsOf(truth)).toEqual([])
      expect(reasonsOf(found).length).toBeGreaterThan(found.length / 2)
      expect(new Set(reasonsOf(found))).toEqual(new Set(['other-query']))
    })

    it('is never believed where a run before, about the same time, filled it', async () => {
      const url = await behindIt(cacheByAddress())
      await measured(url)
      const found = await measured(url)
      expect(reasonsOf(found)).toEqual(found.map(() => 'other-query'))
    })

    it('is never believed where it ignores the time', async () => {
      const found = await measured(await behindIt(cacheOfYesterday))
      expect(reasonsOf(found)).toEqual(found.map(() => 'other-time'))
      const [first] = found
      expect(first?.kind === 'unmeasured' && quotedReason(first.reason).text).toMatch(
        /answered for 2026-11-19 00:00 UTC, but 2026-11-20 00:00 UTC was asked for/,
      )
    })

    it('is no history where it ignores the times', async () => {
      const backend = prometheusAt(await behindIt(cacheOfYesterday), { at: END, requestTimeoutMs: 300_000 })
      const history = await backend.history(ratioOf('steady'), allOf(WEEK), DAY)
      await backend.close()
      expect(history).toMatchObject({ kind: 'none', reason: { kind: 'other-time' } })
    })

    it('leaves a question alone in its run safe too', async () => {
      const url = await behindIt(cacheByAddress())
      const alone = sloOf(`{ error-ratio: 'sum(increase(http_requests_total{job="clean",code="500"}[$window])) * 0' }`)
      await measured(url, [alone])
      expect(reasonsOf(await measured(url, [alone]))).toEqual(['other-query'])
    })

    it.each([
      ['floats', 'sum(increase(http_requests_total[7d]))'],
      ['floats with labels', 'sum by (job, code) (increase(http_requests_total[7d])) / 7'],
      ['floats below one', 'count by (pod) (http_requests_total) / 1e300'],
      ['what is not a number', 'sum(http_requests_total) * 0 / 0'],
      ['infinities', 'sum by (job) (http_requests_total) / 0 or -sum(http_requests_total) / 0'],
      ['nothing', 'nosuch_total'],
      ['a comment', 'sum(http_requests_total) # all of them'],
      ['several operators', 'sum(nosuch) or sum(http_requests_total) > 0 unless sum(nosuch)'],
    ])('has %s to the bit as they are without a mark', async (_, query) => {
      const plain = await asked(server.url, query)
      expect(await asked(server.url, markedPart(query, 'm'))).toEqual(plain)
      const [mark, ...rest] = (await asked(server.url, markedQuery(query, 'm'))).toSorted((a) => (isMark(a) ? -1 : 1))
      expect(mark).toEqual([{ slo_gate_query: 'm' }, [END, '+Inf']])
      expect(rest.toSorted(byText)).toEqual(plain)
    })

    it('takes a plain number for what it is', async () => {
      const slo = sloOf(
        `{ error-ratio: 'scalar(sum(increase(http_requests_total{job="clean"}[$window]))) * 0 + 0.25' }`,
      )
      const [found] = await measured(server.url, [slo])
      expect(found?.kind === 'ratio' && found.errorRate.valueOf()).toBe(0.25)
    })

    it('quotes a refused query as the contract has it', async () => {
      const slo = sloOf(`{ error-ratio: 'nosuch(http_requests_total[$window])' }`)
      const [found] = await measured(server.url, [slo])
      if (found?.kind !== 'unmeasured') throw new Error('it was measured')
      expect(quotedReason(found.reason).text).toContain('nosuch')
      expect(quotedReason(found.reason).text).not.toContain('slo_gate')
    })
  })
}

type Series = readonly [Readonly<Record<string, string>>, readonly [number, string]]

const isMark = ([metric]: Series) => 'slo_gate_query' in metric
const byText = (a: Series, b: Series) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** The series that a server gives for a query, without their names and parts, in an order of their own. */
async function asked(url: string, query: string): Promise<Series[]> {
  const form = new URLSearchParams({ query, time: String(END), nocache: '1' })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await request(`${url}/api/v1/query`, { method: 'POST', body: form.toString(), headers })
  const { data } = (await answer.body.json()) as {
    data: { result: { metric: Record<string, string>; value: [number, string] }[] }
  }
  return data.result
    .map(({ metric: { __name__, slo_gate_part, ...metric }, value }): Series => [metric, value])
    .toSorted(byText)
}

describe('a backend that is scripted, and marks nothing', () => {
  const ratio = sloOf(`{ ratio: { good: 'x{code="200"}', total: 'x' } }`)

  it('is believed as long as it marks nothing', async () => {
    const server = await serve(({ body }, response) => json(response, 200, sample('10', timeIn(body))))
    expect(await measured(server.url, [ratio])).toMatchObject([{ kind: 'counts' }])
    await server.stop()
  })

  it('is not believed about another time', async () => {
    const server = await serve(({ body }, response) => json(response, 200, sample('10', timeIn(body) - 60)))
    expect(reasonsOf(await measured(server.url, [ratio]))).toEqual(['other-time'])
    await server.stop()
  })
})

describe('what a backend quotes', () => {
  it.each([
    ['as it was asked', (query: string) => query],
    ['as Go quotes it', (query: string) => JSON.stringify(query).slice(1, -1)],
  ])('has no mark, %s', (_, quoted) => {
    for (const query of ['sum(x{a="b"}) # c', 'sum(x{a="b"})', 'a default b']) {
      expect(unmarked(`error in "${quoted(markedQuery(query, '0a1b'))}" at 5`)).toBe(`error in "${quoted(query)}" at 5`)
    }
  })
})
