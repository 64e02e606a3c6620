import { afterAll, beforeAll, expect, it } from 'vitest'
import { evaluate, splitSlos } from '../../../src/app/evaluation/evaluate.ts'
import { NOTHING_EXCLUDED } from '../../../src/app/evaluation/excluded.ts'
import { BUILT_IN_POLICY, type ErrorBudgetPolicy } from '../../../src/core/model/policy.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import type { SloResult } from '../../../src/core/policy/result.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, PRESENCE } from '../../support/presence.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const DAY = 86_400
const NO_BURN = { ...BUILT_IN_POLICY, rules: BUILT_IN_POLICY.rules.slice(0, 1) }
const requests = (job: string) =>
  sloOf(`{ ratio: { bad: 'errs_total{job="${job}"}', total: 'reqs_total{job="${job}"}' } }`)
const since = (at: number) => ({ kind: 'time', at, text: new Date(at * 1000).toISOString() }) as const

for (const [name, available, start] of [
  ['Prometheus', hasPrometheus, startPrometheus],
  ['VictoriaMetrics', hasVictoriaMetrics, startVictoriaMetrics],
] as const) {
  describeWith(available, `the gate at a ${name} with holes`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start(PRESENCE)
    })
    afterAll(async () => await server.stop())

    async function resultsOf(slo: Slo, policy: ErrorBudgetPolicy, url = server.url): Promise<SloResult[]> {
      const backend = prometheusAt(url, { at: END, requestTimeoutMs: 300_000 })
      const results = await evaluate(
        await splitSlos([slo], END, backend, NOTHING_EXCLUDED),
        () => policy,
        END,
        backend,
        NOTHING_EXCLUDED,
      )
      await backend.close()
      return results
    }
    async function resultOf(slo: Slo, policy: ErrorBudgetPolicy = NO_BURN, url = server.url): Promise<SloResult> {
      const [result] = await resultsOf(slo, policy, url)
      if (!result) throw new Error('no result')
      return result
    }
    const brief = ({ standing, decision, idleByContract }: SloResult) => [
      standing.status,
      decision.decision,
      standing.status === 'unknown' ? standing.reason.kind : null,
      idleByContract,
    ]

    it('freezes where a server keeps half of the window, until the promise begins with the data', async () => {
      expect(brief(await resultOf(requests('retention')))).toEqual(['unknown', 'freeze', 'low-coverage', false])
      const young = { ...requests('retention'), since: since(END - 15 * DAY) }
      const result = await resultOf(young)
      expect(brief(result)).toEqual(['met', 'open', null, false])
      expect(result.period.from).toBe(END - 15 * DAY)
      // A promise that began before the data is one that nobody can tell kept.
      const older = { ...requests('retention'), since: since(END - 20 * DAY) }
      expect(brief(await resultOf(older))).toEqual(['unknown', 'freeze', 'low-coverage', false])
    })

    it('is sure of a service that is four minutes old once `since` says so', async () => {
      const result = await resultOf({ ...requests('young'), since: since(END - 240) })
      expect(brief(result)).toEqual(['met', 'open', null, false])
      expect(brief(await resultOf(requests('young')))).toEqual(['unknown', 'freeze', 'low-coverage', false])
    })

    it('freezes on data that ended, as long ago as the policy says', async () => {
      const policy = (seconds: number) => ({ ...NO_BURN, maximumAge: { seconds, text: `${seconds}s` } })
      expect(brief(await resultOf(requests('ended-70m')))).toEqual(['unknown', 'freeze', 'stale', false])
      expect(brief(await resultOf(requests('ended-70m'), policy(7200)))).toEqual(['met', 'open', null, false])
      expect(brief(await resultOf(requests('ended-20m')))).toEqual(['met', 'open', null, false])
      expect(brief(await resultOf(requests('ended-20m'), policy(600)))).toEqual(['unknown', 'freeze', 'stale', false])
    })

    it('believes data that come in long, even steps', async () => {
      for (const job of ['daily', 'ten-minutes']) expect(brief(await resultOf(requests(job)))[1]).toBe('open')
    })

    it('takes no data for no traffic where the contract says so, but never a window without any', async () => {
      const idle = (job: string) => ({ ...requests(job), noData: 'idle' as const })
      expect(brief(await resultOf(idle('ended-5d'), BUILT_IN_POLICY))).toEqual(['met', 'open', null, true])
      expect(brief(await resultOf(idle('full'), BUILT_IN_POLICY))).toEqual(['met', 'open', null, false])
      const { standing, decision } = await resultOf(idle('nobody'), BUILT_IN_POLICY)
      expect([standing.status, decision.decision]).toEqual(['unknown', 'freeze'])
    })

    it('tells a group that is gone from those that are there', async () => {
      const indicator = `{ ratio: { bad: 'errs_total{job=~"full|ended-5d"}', total: 'reqs_total{job=~"full|ended-5d"}' } }`
      const slo = { ...sloOf(indicator), groupBy: ['job'] }
      const [gone, there] = await resultsOf(slo, BUILT_IN_POLICY)
      expect(there && brief(there)).toEqual(['met', 'open', null, false])
      expect(gone && brief(gone)).toEqual(['unknown', 'freeze', 'stale', false])
      expect(gone?.standing).toMatchObject({ reason: { group: '{job="ended-5d"}' } })
      const idle = await resultsOf({ ...slo, noData: 'idle' }, BUILT_IN_POLICY)
      expect(idle.map(brief)).toEqual([
        ['met', 'open', null, true],
        ['met', 'open', null, false],
      ])
    })

    it('warns of a backend that is down, and freezes on one that is wrong, where the policy tells them apart', async () => {
      const policy = { ...NO_BURN, unknown: { unreachable: 'warn', otherwise: 'freeze' } } as const
      expect((await resultOf(requests('full'), policy, 'http://127.0.0.1:9')).decision.decision).toBe('warn')
      const wrong = sloOf(`{ ratio: { bad: 'errs_total', total: 'sum(nonsense_of(reqs_total[$window]))' } }`)
      expect((await resultOf(wrong, policy)).decision.decision).toBe('freeze')
      expect((await resultOf(requests('retention'), policy)).decision.decision).toBe('freeze')
    })
  })
}
