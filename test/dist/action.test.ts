import { afterAll, beforeAll, expect, it } from 'vitest'
import { gateReportSchema } from '../../src/present/gate/json.ts'
import { describeWith } from '../support/available.ts'
import { END } from '../support/dataset.ts'
import type { Server } from '../support/process.ts'
import { checkout, hasNode20, NODE_20, runAction } from '../support/program.ts'
import { hasPrometheus, startPrometheus } from '../support/prometheus.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../support/victoria-metrics.ts'

const AT = new Date(END * 1000).toISOString()

const contract = (objective: string) => `version: slo-gate/v1
service: checkout
runbook: https://runbooks.example/checkout
slos:
  - name: availability
    objective: ${objective}
    window: 30d
    indicator:
      ratio:
        bad: http_requests_total{job="exhausted",code=~"5.."}
        total: http_requests_total{job="exhausted"}
`

const service = (job: string) => `version: slo-gate/v1
service: ${job}
slos:
  - name: availability
    objective: 99.9%
    window: 30d
    indicator:
      ratio:
        bad: http_requests_total{job="${job}",code=~"5.."}
        total: http_requests_total{job="${job}"}
`

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

for (const { name, available, start } of SERVERS) {
  describeWith(available, `services in every state at a real ${name}`, () => {
    it('each get their own answer, and the strictest one decides', async () => {
      const server = await start()
      const jobs = ['steady', 'exhausted', 'burn', 'idle', 'recent', 'nobody']
      const files = checkout(Object.fromEntries(jobs.map((job) => [`.slo/slos/${job}.yaml`, service(job)])))
      try {
        const run = await runAction(files.directory, { 'backend-url': server.url, at: AT })
        expect(run.status).toBe(1)
        expect(run.outputs).toMatchObject({
          decision: 'freeze',
          'frozen-services': 'burn,exhausted,nobody,recent',
          'unknown-slos': 'nobody/availability,recent/availability',
          // Nobody can tell when an unknown is known again.
          'freeze-lifts-at': '',
        })
        const report = gateReportSchema.parse(run.report)
        const slos = Object.fromEntries(report.services.map(({ service, slos }) => [service, slos[0]]))
        expect(slos.steady).toMatchObject({ status: 'met', decision: 'open', rule: null, coverage: 1 })
        expect(slos.exhausted).toMatchObject({ status: 'breached', rule: 'budget exhausted' })
        expect(slos.burn).toMatchObject({ status: 'met', decision: 'freeze', rule: 'fast burn' })
        expect(slos.burn?.burnRates.map(({ window }) => window)).toEqual(['1h', '5m'])
        // 5% of errors at 99.9% burn fifty times too fast.
        for (const { rate } of slos.burn?.burnRates ?? []) expect(Math.abs((rate ?? 0) - 50)).toBeLessThan(2)
        expect(slos.idle).toMatchObject({
          status: 'idle',
          decision: 'open',
          sli: null,
          budget: { spent: 0, remaining: 1 },
        })
        expect(slos.recent?.coverage).toBeCloseTo(0.5, 2)
        // Half of the month is kept, and what the other half held nobody knows.
        expect(slos.recent).toMatchObject({ status: 'unknown', decision: 'freeze', rule: null })
        expect(slos.recent?.reason).toMatch(
          /^data covers (49\.\d|50\.[0-2])% of the window \(36\d of 720 hours\), less than minimum-coverage \(90%\); there are data only since 2026-11-0[45]/,
        )
        expect(slos.nobody).toMatchObject({ status: 'unknown', decision: 'freeze', rule: null, budget: null })
        expect(slos.nobody?.reason).toContain('no data for total')
      } finally {
        files.remove()
        await server.stop()
      }
    })
  })
}

describeWith(hasPrometheus, 'the bundled Action at a real Prometheus', () => {
  let prometheus: Server
  beforeAll(async () => {
    prometheus = await startPrometheus()
  })
  afterAll(async () => await prometheus?.stop())

  const gate = async (objective: string, node?: string) => {
    const files = checkout({ '.slo/slos/checkout.yaml': contract(objective) })
    try {
      return await runAction(files.directory, { 'backend-url': prometheus.url, at: AT }, node ? { node } : {})
    } finally {
      files.remove()
    }
  }

  it('fails the job on an exhausted SLO and names the rule', async () => {
    const run = await gate('99.9%')
    expect(run.status).toBe(1)
    expect(run.outputs).toMatchObject({ decision: 'freeze', 'frozen-services': 'checkout', 'unknown-slos': '' })
    expect(run.stdout).toContain('Rule "budget exhausted"')
    expect(run.stdout).toMatch(
      /^::error title=SLO freeze%3A checkout\/availability,file=\.slo\/slos\/checkout\.yaml,line=6/m,
    )
    expect(run.summary).toContain('Freeze: checkout must not deploy')
    expect(run.summary).toContain('```mermaid')
    const report = gateReportSchema.parse(run.report)
    expect(report.services[0]?.slos[0]).toMatchObject({
      status: 'breached',
      rule: 'budget exhausted',
      decision: 'freeze',
    })
  })

  it('lets the deploy through once the objective is loosened', async () => {
    const run = await gate('99%')
    expect(run.status).toBe(0)
    expect(run.outputs.decision).toBe('open')
    expect(run.stdout).not.toContain('::error')
  })

  it('forecasts when the incident leaves the window', async () => {
    const run = await gate('99.9%')
    const lifts = Date.parse(run.outputs['freeze-lifts-at'] ?? '') / 1000
    // The incident was ten days before the evaluation, so it leaves a 30-day window in about twenty.
    expect((lifts - END) / 86_400).toBeGreaterThanOrEqual(19)
    expect((lifts - END) / 86_400).toBeLessThanOrEqual(21)
  })

  it.skipIf(!hasNode20)('gives the same answer on Node 20.18', async () => {
    const [old, current] = [await gate('99.9%', NODE_20), await gate('99.9%')]
    expect(old.status).toBe(1)
    expect(old.report).toEqual(current.report)
  })
})
