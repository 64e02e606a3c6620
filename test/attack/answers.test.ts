import { afterEach, describe, expect, it } from 'vitest'
import { allOf } from '../../src/core/exclusions/kept.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import type { Slo } from '../../src/core/model/slo.ts'
import { quotedReason } from '../../src/present/reasons.ts'
import { prometheusAt } from '../support/backend.ts'
import { type HttpServer, json, serve } from '../support/http-server.ts'
import { sloOf } from '../support/slo.ts'

const RATIO = '{ ratio: { bad: e, total: t } }'
const LATENCY = `{ latency: { histogram: 'h', within: 500ms } }`
const LONG = 1_000_000
const DAY = { seconds: 86_400, text: '24h' }

const servers: HttpServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

/** What a backend that answers every query with these series makes of an SLO. */
async function measured(slo: Slo, result: readonly object[]): Promise<Measurement> {
  const server = await serve((_, response) =>
    json(response, 200, { status: 'success', data: { resultType: 'vector', result } }),
  )
  servers.push(server)
  const backend = prometheusAt(server.url, { requestTimeoutMs: 300_000 })
  const [one = slo] = await backend.split(slo, allOf(DAY))
  const { measurement } = await backend.compliance(one, allOf(DAY))
  await backend.close()
  return measurement
}

/** Why an SLO is unknown, as people read it. */
async function reasonOf(slo: Slo, result: readonly object[]): Promise<string> {
  const measurement = await measured(slo, result)
  if (measurement.kind !== 'unmeasured') throw new Error('it was measured')
  return quotedReason(measurement.reason).text
}

describe('a backend that answers with very much leaves an SLO unknown, in few words', () => {
  it.each([
    ['digits', '9'.repeat(LONG)],
    ['letters', 'x'.repeat(LONG)],
  ])('as a value of a million %s', async (_, value) => {
    const reason = await reasonOf(sloOf(RATIO), [{ metric: {}, value: [0, value] }])
    expect(reason).toContain('not an answer of the Prometheus API')
    expect(reason.length).toBeLessThan(1000)
  })

  it('as the boundaries of a histogram, of which it names those that are numbers', async () => {
    const boundary = (le: string) => ({ metric: { le }, value: [0, '1'] })
    const many = Array.from({ length: 5000 }, (_, index) => boundary(String(index + 1)))
    const reason = await reasonOf(sloOf(LATENCY), [boundary('9'.repeat(LONG)), boundary('+Inf'), ...many])
    expect(reason).toMatch(/^the histogram has no bucket boundary at 500ms; its boundaries are 1, 2, 3, /)
    expect(reason).toContain(' and 4951 more')
    expect(reason.length).toBeLessThan(1000)
  })

  it('as the value of a label that tells groups apart', async () => {
    const slo: Slo = { ...sloOf(RATIO), groupBy: ['zone'] }
    const reason = await reasonOf(slo, [{ metric: { zone: 'x'.repeat(LONG) }, value: [0, '1'] }])
    expect(reason).toContain('a value of the label zone has 1000000 characters, and at most 1000 are measured')
    expect(reason.length).toBeLessThan(1000)
  })
})

describe('a label in group-by that no series has', () => {
  it('is a matter to look at, not one group of everything', async () => {
    const slo: Slo = { ...sloOf(RATIO), groupBy: ['zone', 'jbo'] }
    const reason = await reasonOf(slo, [{ metric: { zone: 'a' }, value: [0, '1'] }])
    expect(reason).toContain("can't be distinguished: no series of its total has the label jbo")
  })
})
