import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { quotedReason } from '../../../src/present/reasons.ts'
import { prometheusAt } from '../../support/backend.ts'
import { type HttpServer, json, type Received, sample, serve } from '../../support/http-server.ts'
import { sloOf } from '../../support/slo.ts'

const SLO = sloOf(`{ ratio: { bad: 'x{code="500"}', total: 'x' } }`)
const HOUR = { seconds: 3600, text: '1h' }
const AT = 1_795_132_800
const servers: HttpServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

interface Settings {
  readonly path?: string
  readonly requestTimeoutMs?: number
  readonly runTimeoutMs?: number
  readonly headers?: Record<string, string>
  /** The evaluation instant, which is that of `sample`. */
  readonly at?: number
}

async function backendThat(answer: (request: Received, response: ServerResponse) => void, settings: Settings = {}) {
  const server = await serve(answer)
  servers.push(server)
  return { server, measure: () => measure(`${server.url}${settings.path ?? ''}`, settings) }
}

async function measure(
  url: string,
  { requestTimeoutMs = 300_000, runTimeoutMs = 600_000, headers = {}, at = 0 }: Settings,
): Promise<Measurement> {
  const deadline = AbortSignal.timeout(runTimeoutMs)
  const backend = prometheusAt(url, { at, headers, requestTimeoutMs, deadline })
  try {
    return (await backend.recent(SLO, allOf(HOUR))).measurement
  } finally {
    await backend.close()
  }
}

const why = (measurement: Measurement) =>
  measurement.kind === 'unmeasured' ? quotedReason(measurement.reason).text : 'measured'

/** Answers the queries for bad and for total. */
const counts = (bad: unknown, total: unknown) => (request: Received, response: ServerResponse) =>
  json(response, 200, decodeURIComponent(request.body).includes('code') ? bad : total)

describe('what is asked', () => {
  it('posts forms with one pinned instant, to the base address with its path prefix', async () => {
    const { server, measure } = await backendThat(counts(sample('1', AT), sample('1000', AT)), {
      at: AT,
      path: '/prometheus/',
      headers: { 'X-Scope-OrgID': 'team' },
    })
    expect((await measure()).kind).toBe('counts')
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(2).fill('POST /prometheus/api/v1/query'),
    )
    for (const { body, headers } of server.received) {
      expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
      expect(headers['x-scope-orgid']).toBe('team')
      const form = new URLSearchParams(body)
      expect(form.get('time')).toBe(String(AT))
      // Thanos and VictoriaMetrics answer in part unless told not to.
      expect(form.get('partial_response')).toBe('false')
      expect(form.get('deny_partial_response')).toBe('1')
    }
  })

  it('asks how a boundary is written once for each span, and nothing more where it is written in one way', async () => {
    const spelled = ['1.0', '+Inf'].map((le) => ({ metric: { le }, value: [0, '700'] }))
    const noFunction = { status: 'error', errorType: 'bad_data', error: 'unknown function with name "histogram_count"' }
    const server = await serve((request, response) => {
      const query = new URLSearchParams(request.body).get('query') ?? ''
      if (query.includes('histogram_count')) return json(response, 400, noFunction)
      return query.includes('(le)')
        ? json(response, 200, { status: 'success', data: { resultType: 'vector', result: spelled } })
        : json(response, 200, sample('10'))
    })
    servers.push(server)
    const backend = prometheusAt(server.url)
    const latency = sloOf(`{ latency: { histogram: 'h', within: 1s } }`)
    await Promise.all(
      [60, 3600, 3600].map((seconds) => backend.recent(latency, allOf({ seconds, text: `${seconds}s` }))),
    )
    await backend.close()
    const asked = server.received.map(({ body }) => new URLSearchParams(body).get('query') ?? '')
    expect(asked.filter((query) => query.includes('(le)'))).toHaveLength(2)
    // Good and total of both spans, and whether there are native histograms beside the classic ones.
    expect(asked).toHaveLength(7)
  })

  it.each([
    ['count_over_time', '+Inf'],
    ['count_over_time', '0.5'],
    ['resets', 'NaN'],
    ['resets', '-1'],
    ['timestamp', '+Inf'],
    ['timestamp', '1e300'],
    ['timestamp', '0'],
  ])('takes no boundary for found where %s of its spellings is %s', async (asked, odd) => {
    const server = await serve((request, response) => {
      const form = new URLSearchParams(request.body)
      const query = form.get('query') ?? ''
      const isLook = query.includes('timestamp(')
      const kind = isLook ? 'timestamp' : query.includes('resets(') ? 'resets' : 'count_over_time'
      const [from, to, step] = ['start', 'end', 'step'].map((name) => Number(form.get(name)))
      const usual = isLook ? String(from) : kind === 'resets' ? '0' : '700'
      const value = kind === asked ? odd : usual
      const times = isLook
        ? Array.from(
            { length: ((to ?? 0) - (from ?? 0)) / (step ?? 1) + 1 },
            (_, nth) => (from ?? 0) + nth * (step ?? 1),
          )
        : []
      const result = ['1', '1.0', '+Inf'].map((le) => ({
        metric: { le },
        ...(isLook ? { values: times.map((at) => [at, value]) } : { value: [Number(form.get('time')), value] }),
      }))
      const native = query.includes('histogram_count')
      json(response, 200, {
        status: 'success',
        data: { resultType: isLook ? 'matrix' : 'vector', result: native ? [] : result },
      })
    })
    servers.push(server)
    const backend = prometheusAt(server.url, { at: AT })
    const latency = sloOf(`{ latency: { histogram: 'h', within: 1s } }`)
    const { measurement } = await backend.recent(latency, allOf({ seconds: 3600, text: '1h' }))
    await backend.close()
    expect(measurement).toEqual({ kind: 'unmeasured', reason: { kind: 'not-a-number', value: odd } })
  })

  it('asks equal queries once', async () => {
    const server = await serve(counts(sample('1'), sample('1000')))
    servers.push(server)
    const backend = prometheusAt(server.url)
    await Promise.all([backend.recent(SLO, allOf(HOUR)), backend.recent(SLO, allOf(HOUR))])
    await backend.close()
    expect(server.received).toHaveLength(2)
  })
})

describe('answers that are no numbers', () => {
  it.each([
    ['NaN', counts(sample('NaN'), sample('10')), /NaN, which is not a number/],
    ['an infinity', counts(sample('1'), sample('+Inf')), /\+Inf, which is not a number/],
    ['a negative count', counts(sample('-1'), sample('10')), /counted -1 events/],
    ['more bad than total', counts(sample('20'), sample('10')), /impossible SLI: 20 bad of 10/],
    [
      'an empty answer to the total',
      counts(sample('1'), { status: 'success', data: { resultType: 'vector', result: [] } }),
      /no data for total/,
    ],
    [
      'a native histogram',
      counts(
        { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, histogram: [0, { count: '1' }] }] } },
        sample('10'),
      ),
      /native histogram/,
    ],
    [
      'a string',
      counts({ status: 'success', data: { resultType: 'string', result: [0, 'x'] } }, sample('10')),
      /expected a number, got a string/,
    ],
    [
      'thousands of series',
      counts(sample('1'), {
        status: 'success',
        data: { resultType: 'vector', result: Array(10_001).fill({ metric: {}, value: [0, '1'] }) },
      }),
      /the query returned 10001 series, more than the limit of 10000/,
    ],
    [
      'a matrix that is none, for the bad events',
      counts(
        { status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, value: [0, '9'] }] } },
        sample('10'),
      ),
      /not an answer of the Prometheus API/,
    ],
    [
      'a series without a value, for the bad events',
      counts({ status: 'success', data: { resultType: 'vector', result: [{ metric: {} }] } }, sample('10')),
      /not an answer of the Prometheus API/,
    ],
    [
      'a partial answer of VictoriaMetrics',
      counts({ ...sample('1'), isPartial: true }, sample('10')),
      /part of the data only/,
    ],
    [
      'a storage warning of Thanos',
      counts({ ...sample('1'), warnings: ['fetch series for {store="a"}: timeout'] }, sample('10')),
      /part of the data only: fetch series/,
    ],
    [
      'an HTML login page',
      (_: Received, response: ServerResponse) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'),
      /HTML page instead of JSON; is a login page/,
    ],
    [
      'a wrong path',
      (_: Received, response: ServerResponse) =>
        void response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found'),
      /path prefix/,
    ],
    [
      'refused credentials',
      (_: Received, response: ServerResponse) => void response.writeHead(401).end('no'),
      /refuses those given/,
    ],
    [
      'garbled JSON',
      (_: Received, response: ServerResponse) => void response.writeHead(200).end('{"status":"succ'),
      /not an answer of the Prometheus API/,
    ],
    [
      'a refused query',
      (_: Received, response: ServerResponse) =>
        json(response, 422, { status: 'error', errorType: 'execution', error: 'too many samples' }),
      /HTTP 422, too many samples/,
    ],
  ])('are unknown: %s', async (_, answer, reason) => {
    const { measure } = await backendThat(answer)
    expect(why(await measure())).toMatch(reason)
  })

  it('takes notes on the evaluation for what they are', async () => {
    const { measure } = await backendThat(
      counts({ ...sample('1'), warnings: ['PromQL info: metric might not be a counter'] }, sample('10')),
    )
    expect(await measure()).toMatchObject({ kind: 'counts' })
  })

  it('cuts an excess within rounding, with a note', async () => {
    const { measure } = await backendThat(counts(sample('10.05'), sample('10')))
    expect(await measure()).toMatchObject({ kind: 'counts', notes: [{ kind: 'clamped' }] })
  })
})

describe('beside a number', () => {
  const backendOf = ({ url }: HttpServer) => prometheusAt(url)

  it('a negative coverage is none', async () => {
    const server = await serve(({ body }, response) =>
      json(response, 200, sample(body.includes('count_over_time') ? '-1' : '10')),
    )
    servers.push(server)
    const backend = backendOf(server)
    expect(await backend.compliance(SLO, allOf(HOUR))).toMatchObject({
      measurement: { kind: 'counts' },
      coverage: { kind: 'undetermined', reason: { kind: 'negative-count' } },
    })
    await backend.close()
  })

  it.each(['-1', 'NaN'])(
    'a history with the value %s is none, since a forecast would leave the hour out',
    async (value) => {
      const values = [
        [-3600, '5'],
        [0, value],
      ]
      const server = await serve((_, response) =>
        json(response, 200, { status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, values }] } }),
      )
      servers.push(server)
      const backend = backendOf(server)
      expect((await backend.history(SLO, allOf({ seconds: 7200, text: '2h' }), 3600)).kind).toBe('none')
      await backend.close()
    },
  )
})

describe('one bad query', () => {
  it('does not take the whole backend for down', async () => {
    const server = await serve((request, response) => {
      if (decodeURIComponent(request.body).includes('poison')) response.destroy()
      else json(response, 200, sample('1'))
    })
    servers.push(server)
    const backend = prometheusAt(server.url, { concurrency: 1 })
    const poison = sloOf(`{ error-ratio: 'poison[$window]' }`)
    const [spoilt, fine] = await Promise.all([backend.recent(poison, allOf(HOUR)), backend.recent(SLO, allOf(HOUR))])
    await backend.close()
    expect(spoilt.measurement).toMatchObject({ reason: { kind: 'unreachable' } })
    expect(fine.measurement.kind).toBe('counts')
  })
})

/** Ten SLOs that differ in one label, and what a backend said of each over an hour. */
async function measureFamily(url: string, settings: Partial<{ requestTimeoutMs: number }> = {}) {
  const backend = prometheusAt(url, { concurrency: 2, ...settings })
  const family = Array.from({ length: 10 }, (_, index) => sloOf(`{ error-ratio: 'slo:errors$window{slo="${index}"}' }`))
  try {
    return await Promise.all(family.map(async (slo) => (await backend.recent(slo, allOf(HOUR))).measurement))
  } finally {
    await backend.close()
  }
}

const vector = (...values: readonly (readonly [slo: string, value: string])[]) => ({
  status: 'success',
  data: { resultType: 'vector', result: values.map(([slo, value]) => ({ metric: { slo }, value: [0, value] })) },
})
const TEN = Array.from({ length: 10 }, (_, index) => [String(index), '0.5'] as const)
/** The SLOs that a query asks about. */
const askedIn = ({ body }: Received) =>
  (/slo=~?"([^"]*)"/.exec(new URLSearchParams(body).get('query') ?? '')?.[1] ?? '').split('|')
const isTogether = (request: Received) => askedIn(request).length > 1
const answerAlone = (request: Received, response: ServerResponse) =>
  json(response, 200, vector(...askedIn(request).map((slo) => [slo, '0.5'] as const)))

describe('what is asked together', () => {
  async function backendThatAnswers(answer: (request: Received, response: ServerResponse) => void) {
    const server = await serve(answer)
    servers.push(server)
    return server
  }

  it('is one request', async () => {
    const server = await backendThatAnswers((_, response) => json(response, 200, vector(...TEN)))
    expect((await measureFamily(server.url)).every(({ kind }) => kind === 'ratio')).toBe(true)
    expect(server.received).toHaveLength(1)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['is refused', (response) => json(response, 422, { status: 'error', errorType: 'execution', error: 'too much' })],
    ['breaks down', (response) => void response.writeHead(500).end('oops')],
    ['is answered in part', (response) => json(response, 200, { ...vector(...TEN), isPartial: true })],
    ['has an answer for somebody else', (response) => json(response, 200, vector(...TEN, ['10', '1']))],
    ['has an answer without a name', (response) => json(response, 200, sample('1'))],
    ['is garbled', (response) => void response.writeHead(200).end('{"status":"succ')],
  ])('is asked one by one when it %s, so that nothing is spoilt', async (_, answer) => {
    const server = await backendThatAnswers((request, response) =>
      isTogether(request) ? answer(response) : answerAlone(request, response),
    )
    const measured = await measureFamily(server.url)
    expect(measured.map((one) => one.kind === 'ratio' && one.errorRate.valueOf())).toEqual(Array(10).fill(0.5))
    expect(server.received).toHaveLength(11)
  })

  it.each<[string, (response: ServerResponse) => void, { requestTimeoutMs?: number }]>([
    ['503', (response) => json(response, 503, { status: 'error', errorType: 'timeout', error: 'query timed out' }), {}],
    ['504', (response) => void response.writeHead(504).end(), {}],
    ['nothing in time', () => {}, { requestTimeoutMs: 200 }],
  ])('is not asked again, but one by one, when it takes too long: %s', async (_, answer, settings) => {
    const server = await backendThatAnswers((request, response) =>
      isTogether(request) ? answer(response) : answerAlone(request, response),
    )
    expect((await measureFamily(server.url, settings)).every(({ kind }) => kind === 'ratio')).toBe(true)
    expect(server.received.filter(isTogether)).toHaveLength(1)
  })

  it('says of one bad answer in it what is wrong with that one alone', async () => {
    const server = await backendThatAnswers((_, response) =>
      json(response, 200, vector(...TEN.slice(1), ['0', 'NaN'], ['1', '0.5'])),
    )
    const [first, second, ...others] = await measureFamily(server.url)
    expect(first).toMatchObject({ reason: { kind: 'not-a-number' } })
    expect(second).toMatchObject({ reason: { kind: 'several-series', count: 2 } })
    expect(others.every(({ kind }) => kind === 'ratio')).toBe(true)
  })

  it('is not asked ten times more of a backend that has enough of requests', async () => {
    const server = await backendThatAnswers((_, response) => json(response, 429, {}, { 'retry-after': '0' }))
    for (const one of await measureFamily(server.url))
      expect(why(one)).toMatch(/takes no more requests for now: HTTP 429/)
    expect(server.received).toHaveLength(4)
  })
})

describe('what is no Prometheus', () => {
  const login = (_: Received, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>')

  it('is not asked a thousand times', async () => {
    const server = await serve(login)
    servers.push(server)
    for (const one of await measureFamily(server.url)) expect(why(one)).toMatch(/HTML page instead of JSON/)
    expect(server.received.length).toBeLessThanOrEqual(4)
  })

  it('is forgiven when it was one page among answers', async () => {
    let pages = 1
    const server = await serve((request, response) =>
      pages-- > 0 ? login(request, response) : answerAlone(request, response),
    )
    servers.push(server)
    expect((await measureFamily(server.url)).every(({ kind }) => kind === 'ratio')).toBe(true)
  })
})

describe('a dialect that can not be determined', () => {
  it('makes the SLO unknown: a refusal for another reason says nothing about how new series are counted', async () => {
    const births = sloOf(`{ ratio: { bad: 'x{code="500"}', total: 'x', count-new-series: true } }`)
    const server = await serve((request, response) =>
      decodeURIComponent(request.body).includes('now()')
        ? json(response, 400, { status: 'error', errorType: 'bad_data', error: 'blocked by a filter' })
        : json(response, 200, sample('1')),
    )
    servers.push(server)
    const backend = prometheusAt(server.url)
    expect(why((await backend.recent(births, allOf(HOUR))).measurement)).toContain('blocked by a filter')
    await backend.close()
  })
})

describe('a backend in trouble', () => {
  it('is unknown when it is down, and says so', async () => {
    const { server, measure } = await backendThat(() => {})
    await server.stop()
    expect(why(await measure())).toMatch(/can't be reached: .*ECONNREFUSED/)
  })

  it.each([429, 502, 503, 504])('is asked again after HTTP %i', async (status) => {
    const seen = new Map<string, number>()
    const { measure } = await backendThat((request, response) => {
      const times = (seen.get(request.body) ?? 0) + 1
      seen.set(request.body, times)
      if (times === 1) json(response, status, {}, { 'retry-after': '0' })
      else counts(sample('1'), sample('1000'))(request, response)
    })
    expect((await measure()).kind).toBe('counts')
  })

  it('waits as long as Retry-After says', async () => {
    const times: number[] = []
    const { measure } = await backendThat((_, response) => {
      times.push(performance.now())
      if (times.length <= 2) json(response, 429, {}, { 'retry-after': '1' })
      else json(response, 200, sample('1'))
    })
    expect((await measure()).kind).toBe('counts')
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000)
  })

  it.each([400, 422, 500])('is not asked again after HTTP %i', async (status) => {
    const { server, measure } = await backendThat((_, response) =>
      json(response, status, { status: 'error', errorType: 'x', error: 'no' }),
    )
    await measure()
    expect(server.received).toHaveLength(2)
  })

  it('is unknown when one request takes too long', async () => {
    const { measure } = await backendThat(() => {}, { requestTimeoutMs: 50 })
    expect(why(await measure())).toMatch(/did not answer in time: no answer within 0.05s/)
  })

  it('is unknown when the run has no more time', async () => {
    const { measure } = await backendThat(() => {}, { runTimeoutMs: 200 })
    expect(why(await measure())).toMatch(/time for the whole run is up/)
  })

  it('is unknown when a slow trickle never ends', async () => {
    const { measure } = await backendThat(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        const timer = setInterval(() => response.write(' '), 10)
        response.on('close', () => clearInterval(timer))
      },
      { requestTimeoutMs: 100 },
    )
    expect(why(await measure())).toMatch(/did not answer in time/)
  })

  it('does not follow a redirect, so that credentials stay with their host', async () => {
    const other = await serve((_, response) => json(response, 200, sample('1')))
    servers.push(other)
    const { measure } = await backendThat(
      (_, response) => void response.writeHead(302, { location: `${other.url}/login` }).end(),
      {
        headers: { Authorization: 'Bearer secret-token' },
      },
    )
    expect(why(await measure())).toMatch(/a redirect to 127\.0\.0\.1:\d+, which is not followed/)
    expect(other.received).toHaveLength(0)
  })

  it('gives up on an answer of more than four megabytes', async () => {
    const { measure } = await backendThat((_, response) => {
      response.writeHead(200)
      for (let sent = 0; sent < 5; sent++) response.write(Buffer.alloc(1_048_576, 32))
      response.end()
    })
    expect(why(await measure())).toMatch(/larger than 4 MiB/)
  })
})
