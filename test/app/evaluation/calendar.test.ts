import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, measureSlo } from '../../../src/app/evaluation/evaluate.ts'
import { NOTHING_EXCLUDED } from '../../../src/app/evaluation/excluded.ts'
import { BUILT_IN_POLICY } from '../../../src/core/model/policy.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import type { SloResult } from '../../../src/core/policy/result.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { at, directoryOf, policyOf } from '../../support/build.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import type { Samples } from '../../support/samples.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const MIDNIGHT = at('2026-11-01T00:00:00Z')
const START = MIDNIGHT - 2 * 86_400
const END = MIDNIGHT + 12 * 3600

interface Scraped {
  readonly labels: string
  readonly every: number
  readonly from?: number
  readonly to?: number
  value(seconds: number): number
}

const requests = (seconds: number) => (seconds - START) * 10
const SERIES: Readonly<Record<string, readonly Scraped[]>> = {
  requests_total: [
    { labels: 'job="slow",code="200"', every: 300, value: requests },
    { labels: 'job="slow",code="500"', every: 300, value: () => 0 },
    // Half of its requests have failed for the last half hour of October, and ever since.
    { labels: 'job="burning",code="200"', every: 60, value: requests },
    { labels: 'job="burning",code="500"', every: 60, value: (t) => Math.max(0, t - (MIDNIGHT - 1800)) * 10 },
    // Each of these was well, and its last scrape was then.
    { labels: 'job="quick",code="200"', every: 15, to: MIDNIGHT - 1, value: requests },
    { labels: 'job="gone",code="200"', every: 300, to: MIDNIGHT - 900, value: requests },
  ],
  // Ten minutes failed, from five past midnight.
  up_probe: [
    { labels: 'job="probe"', every: 60, value: (t) => (t >= MIDNIGHT + 300 && t < MIDNIGHT + 900 ? 0 : 1) },
    { labels: 'job="dark"', every: 60, to: MIDNIGHT - 3600, value: () => 1 },
  ],
}

/** Every series is scraped 37 seconds after its interval begins, as no scrape is on the clock. */
function* lines(written: (seconds: number) => string) {
  for (const [name, all] of Object.entries(SERIES)) {
    yield `# TYPE ${name} unknown\n`
    for (const { labels, every, from = START, to = END, value } of all) {
      for (let t = from + (37 % every); t <= to; t += every) yield `${name}{${labels}} ${value(t)} ${written(t)}\n`
    }
  }
}

const SAMPLES: Samples = {
  source: new URL(import.meta.url),
  *openMetrics() {
    yield* lines(String)
    yield '# EOF\n'
  },
  promText: () => lines((seconds) => `${seconds}000`),
  probe: { query: 'up_probe{job="probe"}', at: END - 60 },
}

const ratio = (job: string) =>
  `{ ratio: { bad: 'requests_total{job="${job}",code="500"}', total: 'requests_total{job="${job}"}' } }`
const probe = (job: string, every = '1m') =>
  `{ slices: { every: ${every}, value: 'up_probe{job="${job}"}', at-least: 1 } }`

function sloOf(indicator: string, window = '{ calendar: month }', since: string | null = null): Slo {
  const text = `version: slo-gate/v1
service: shop
slos:
  - name: it
    objective: 99.9%
    window: ${window}
${since === null ? '' : `    since: ${since}\n`}    indicator: ${indicator}
`
  const [slo] = directoryOf({ 'shop.yaml': text }).slos
  if (!slo) throw new Error('no SLO')
  return slo
}

const SERVERS = [
  ['Prometheus', hasPrometheus, startPrometheus],
  ['VictoriaMetrics', hasVictoriaMetrics, startVictoriaMetrics],
] as const

describe.each(SERVERS)('a calendar window on %s', (name, has, start) => {
  /** VictoriaMetrics makes an increase of one sample and the one before the window. */
  const needsTwo = name === 'Prometheus'
  describeWith(has, 'at its boundary', () => {
    let server: Server
    beforeAll(async () => {
      server = await start(SAMPLES)
    })
    afterAll(async () => await server?.stop())

    const evaluateAt = async (slo: Slo, seconds: number, policy = BUILT_IN_POLICY): Promise<SloResult> => {
      const backend = prometheusAt(server.url, { at: seconds })
      const [result] = await evaluate([slo], () => policy, seconds, backend, NOTHING_EXCLUDED)
      await backend.close()
      if (!result) throw new Error('no result')
      return result
    }
    const told = ({ standing, decision }: SloResult) => `${standing.status} ${decision.decision}`

    it('never freezes a service that is scraped each five minutes, and is idle while no two scrapes can have come', async () => {
      const minutes = Array.from({ length: 16 }, (_, minute) => minute)
      const results = await Promise.all(minutes.map((m) => evaluateAt(sloOf(ratio('slow')), MIDNIGHT + m * 60)))
      for (const result of results) expect(told(result)).toMatch(/^(idle|met) open$/)
      if (needsTwo) expect(new Set(results.slice(0, 5).map(told))).toEqual(new Set(['idle open']))
      expect(results[0]?.standing).toMatchObject({ notes: [{ kind: 'just-begun' }], budget: { remaining: { n: 1n } } })
      expect(told(results[11] as SloResult)).toBe('met open')
    })

    it('is judged the same when the promise has just begun by `since`', async () => {
      const since = '2026-11-01T00:00:00Z'
      for (const minute of [0, 3]) {
        const result = await evaluateAt(sloOf(ratio('slow'), '30d', since), MIDNIGHT + minute * 60)
        expect(told(result)).toBe(needsTwo || minute === 0 ? 'idle open' : 'met open')
      }
    })

    it('leaves it to burn windows, which reach back over the boundary, to freeze', async () => {
      const result = await evaluateAt(sloOf(ratio('burning')), MIDNIGHT)
      expect(told(result)).toBe('idle freeze')
      expect(result.decision.fired.map(({ name }) => name)).toEqual(['fast burn'])
    })

    it.each([
      ['that stopped at midnight, and is scraped often enough to tell', 'quick', 180],
      ['that stopped a quarter of an hour before', 'gone', 180],
      ['that never was', 'nobody', 180],
      ['that stopped long ago', 'gone', 6 * 3600],
    ])('is unknown of a service %s', async (_, job, age) => {
      expect(told(await evaluateAt(sloOf(ratio(job)), MIDNIGHT + age))).toBe('unknown freeze')
    })

    it('is idle while the first slice is not over, and unknown where nothing was probed any more', async () => {
      expect(told(await evaluateAt(sloOf(probe('probe', '1h')), MIDNIGHT + 1800))).toBe('idle open')
      expect(told(await evaluateAt(sloOf(probe('probe')), MIDNIGHT))).toBe('idle open')
      expect(told(await evaluateAt(sloOf(probe('dark', '1h')), MIDNIGHT + 1800))).toBe('unknown freeze')
    })

    it('charges ten bad minutes with 23% of the budget of the month, on the first day', async () => {
      const result = await evaluateAt(sloOf(probe('probe')), MIDNIGHT + 6 * 3600)
      expect(told(result)).toBe('met warn')
      const { standing } = result
      if (standing.status !== 'met') throw new Error('not met')
      // 43.2 of the 43,200 minutes may be bad.
      expect(standing.budget.spent.valueOf()).toBeCloseTo(10 / 43.2, 2)
      expect(standing.sli.valueOf()).toBeCloseTo(350 / 360, 3)
      expect(result.decision.fired.map(({ name }) => name)).toEqual(['one incident'])
    })

    it('leaves the burn rate of its slices as it was measured', async () => {
      const { burnRates } = await evaluateAt(sloOf(probe('probe')), MIDNIGHT + 900)
      const [hour] = burnRates
      expect(hour?.recent).toMatchObject({ kind: 'measured' })
      if (hour?.recent.kind !== 'measured') return
      expect(hour.recent.burnRate?.valueOf()).toBeCloseTo(10 / 60 / 0.001, -1)
    })

    it('charges a rule about a part of the window the same budget', async () => {
      const rule = (share: string) =>
        policyOf(`[{ name: r, when: { budget-spent: { at-least: ${share}, within: 1h } }, then: freeze }]`)
      const decided = async (share: string) =>
        (await evaluateAt(sloOf(probe('probe')), MIDNIGHT + 2400, rule(share))).decision.decision
      // The window is younger than an hour: all of it.
      expect([await decided('23%'), await decided('26%')]).toEqual(['freeze', 'open'])
      const later = async (share: string) =>
        (await evaluateAt(sloOf(probe('probe')), MIDNIGHT + 3900, rule(share))).decision.decision
      expect([await later('20%'), await later('26%')]).toEqual(['freeze', 'open'])
    })

    it('is measured so for a target too', async () => {
      const backend = prometheusAt(server.url, { at: MIDNIGHT })
      expect((await measureSlo(sloOf(ratio('slow')), MIDNIGHT, backend, NOTHING_EXCLUDED)).standing.status).toBe('idle')
      await backend.close()
    })
  })
})
