import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { type HttpServer, json, serve } from '../../support/http-server.ts'
import { type Requests, scrapeNativeHistogram } from '../../support/native-histogram.ts'
import { type Server, waitUntil } from '../../support/process.ts'
import { hasPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'

const HOUR = { seconds: 3600, text: '1h' }
const NATIVE = { kind: 'unmeasured', reason: { kind: 'native-histogram' } }

const ratioOf = (bad: string, total: string) =>
  sloOf(`{ ratio: { bad: ${JSON.stringify(bad)}, total: ${JSON.stringify(total)} } }`)

describeWith(hasPrometheus, 'a native histogram behind a plain selector, on a real Prometheus', () => {
  const requests: Requests = { fast: 10_000, slow: 1_000 }
  let server: Server
  beforeAll(async () => {
    server = await scrapeNativeHistogram('request_seconds', requests)
    await waitUntil('two scrapes are there', async () => {
      const query = new URLSearchParams({ query: 'count_over_time(request_seconds[30m]) > 1' })
      const answer = await fetch(`${server.url}/api/v1/query?${query}`)
      return ((await answer.json()) as { data: { result: unknown[] } }).data.result.length > 0
    })
  })
  afterAll(() => server?.stop())

  /** What is said of SLOs that are asked about together, on few lanes. */
  async function measured(slos: readonly Slo[]) {
    const backend = prometheusAt(server.url, { at: Date.now() / 1000, concurrency: 1, requestTimeoutMs: 300_000 })
    const readings = await Promise.all(slos.map((slo) => backend.compliance(slo, allOf(HOUR))))
    await backend.close()
    return readings.map(({ measurement }) => measurement)
  }

  it('is unknown as the total, however many share a request', async () => {
    const slos = ['up', 'scrape_duration_seconds', 'scrape_samples_scraped'].map((bad) =>
      ratioOf(bad, 'request_seconds'),
    )
    for (const measurement of [...(await measured(slos)), ...(await measured(slos.slice(0, 1)))]) {
      expect(measurement).toEqual(NATIVE)
    }
  })

  it('is unknown as the bad events, and not read as no errors', async () => {
    const slos = ['up', 'scrape_duration_seconds', 'scrape_samples_scraped'].map((total) =>
      ratioOf('request_seconds', total),
    )
    for (const measurement of [...(await measured(slos)), ...(await measured(slos.slice(0, 1)))]) {
      expect(measurement).toEqual(NATIVE)
    }
  })

  it('is unknown in an expression that counts it like floats, and known in one that reads histograms', async () => {
    const whole = 'sum(increase(request_seconds[$window]))'
    expect((await measured([ratioOf('up', whole), ratioOf(whole, 'up'), ratioOf('up', 'up')])).slice(0, 2)).toEqual([
      NATIVE,
      NATIVE,
    ])
    const [counted] = await measured([ratioOf('absent', `histogram_count(${whole})`)])
    expect(counted).toMatchObject({ kind: 'counts' })
  })

  it('leaves a counter that did not move as it is', async () => {
    const [measurement] = await measured([ratioOf('absent', 'scrape_samples_scraped')])
    expect(measurement).toMatchObject({ kind: 'counts' })
  })
})

describe('the probe for native histograms', () => {
  const servers: HttpServer[] = []
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((one) => one.stop()))
  })

  /** A backend that counts no errors, and whose answers to the probe are given. */
  async function probing(answerTo: (query: string) => { status: number; body: object }, slos: readonly Slo[]) {
    const asked: string[] = []
    const server = await serve((request, response) => {
      const form = new URLSearchParams(request.body)
      const query = form.get('query') ?? ''
      asked.push(query)
      if (query.includes('histogram_count')) {
        const { status, body } = answerTo(query)
        return json(response, status, body)
      }
      return json(response, 200, vector(query.includes('bad') ? [] : [['1000', {}]], form))
    })
    servers.push(server)
    const backend = prometheusAt(server.url, { at: 1000, concurrency: 100 })
    const readings = await Promise.all(slos.map((slo) => backend.compliance(slo, allOf(HOUR))))
    await backend.close()
    return { measurements: readings.map(({ measurement }) => measurement), asked }
  }
  const vector = (values: readonly (readonly [string, Record<string, string>])[], form?: URLSearchParams) => ({
    status: 'success',
    data: {
      resultType: 'vector',
      result: values.map(([value, metric]) => ({ metric, value: [Number(form?.get('time') ?? 1000), value] })),
    },
  })
  const refusal = (error: string) => ({ status: 400, body: { status: 'error', errorType: 'bad_data', error } })
  const slos = ['a', 'b', 'c'].map((job) => ratioOf(`bad{job="${job}"}`, 'total'))

  it('is one request for the selectors that counted nothing, and one for what the backend knows', async () => {
    const { measurements, asked } = await probing(() => ({ status: 200, body: vector([]) }), slos)
    expect(measurements).toEqual(slos.map(() => expect.objectContaining({ kind: 'counts' })))
    expect(asked.filter((query) => query.includes('histogram_count'))).toHaveLength(2)
  })

  it('is not made where something was counted', async () => {
    const { asked } = await probing(() => ({ status: 200, body: vector([]) }), [ratioOf('errors', 'total')])
    expect(asked.filter((query) => query.includes('histogram_count'))).toHaveLength(0)
  })

  it('tells the selector that has some from those that have none', async () => {
    const { measurements } = await probing(
      (query) => ({ status: 200, body: vector(query.includes('vector(0)') ? [] : [['2', { job: 'b' }]]) }),
      slos,
    )
    expect(measurements.map(({ kind }) => kind)).toEqual(['counts', 'unmeasured', 'counts'])
    expect(measurements[1]).toEqual(NATIVE)
  })

  it.each([
    'unknown function with name "histogram_count"',
    'error when executing query: unknown func "histogram_count"',
  ])('finds none where the backend knows none: %s', async (error) => {
    const { measurements, asked } = await probing(() => refusal(error), slos)
    expect(measurements).toEqual(slos.map(() => expect.objectContaining({ kind: 'counts' })))
    expect(asked.filter((query) => query.includes('histogram_count'))).toHaveLength(1)
  })

  it('that is refused for another reason leaves the SLO unknown', async () => {
    const { measurements } = await probing(
      (query) => (query.includes('vector(0)') ? { status: 200, body: vector([]) } : refusal('too busy')),
      slos.slice(0, 1),
    )
    expect(measurements).toEqual([{ kind: 'unmeasured', reason: { kind: 'rejected', detail: 'HTTP 400, too busy' } }])
  })
})
