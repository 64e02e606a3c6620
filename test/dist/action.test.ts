import { afterAll, beforeAll, expect, it } from 'vitest'
import { gateReportSchema } from '../../src/present/gate-report.ts'
import { describeWith } from '../support/available.ts'
import { END } from '../support/dataset.ts'
import type { Server } from '../support/process.ts'
import { checkout, hasNode20, NODE_20, runAction } from '../support/program.ts'
import { hasPrometheus, startPrometheus } from '../support/prometheus.ts'

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
    expect(run.stdout).toContain('rule "budget exhausted"')
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
