import { afterAll, beforeAll, expect, it } from 'vitest'
import { splitSlos } from '../../../src/app/evaluation/evaluate.ts'
import { NOTHING_EXCLUDED } from '../../../src/app/evaluation/excluded.ts'
import type { Backend } from '../../../src/core/budget/backend.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { periodAt } from '../../../src/core/model/period.ts'
import { spanOf } from '../../../src/core/model/span.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, type TruthKey, truth } from '../../support/dataset.ts'
import { contractsOf, TWINS } from '../../support/formats.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const DAY = 86_400
const PROMISED = 0.001

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

/** What a measurement says, as numbers: its counts, or its ratio. */
function numbers(measurement: Measurement): readonly number[] {
  if (measurement.kind === 'counts') return [measurement.good.valueOf(), measurement.total.valueOf()]
  if (measurement.kind === 'ratio') return [measurement.errorRate.valueOf()]
  throw new Error(JSON.stringify(measurement.reason))
}

/** What the backend measures for each SLO of some files, group by group, by the SLO's name. */
async function measuredIn(files: Readonly<Record<string, string>>, backend: Backend) {
  const { slos, diagnostics } = contractsOf(files)
  expect(diagnostics).toEqual([])
  const measured = (await splitSlos(slos, END, backend, NOTHING_EXCLUDED)).map(async (slo) => {
    const { measurement } = await backend.compliance(slo, allOf(spanOf(slo.window, periodAt(slo.window, END))))
    return [slo.name, numbers(measurement)] as const
  })
  return Object.fromEntries(await Promise.all(measured))
}

for (const { name, available, start } of SERVERS) {
  describeWith(available, `SLOs of other formats on a real ${name}`, () => {
    let server: Server
    let backend: Backend
    beforeAll(async () => {
      server = await start()
      backend = prometheusAt(server.url, {
        at: END,
        concurrency: 6,
        requestTimeoutMs: 300_000,
        deadline: AbortSignal.timeout(600_000),
      })
    })
    afterAll(async () => {
      await backend?.close()
      await server?.stop()
    })

    it.each(TWINS)('give the numbers of their native twin: $name', async ({ files, native }) => {
      const [foreign, own] = [await measuredIn(files, backend), await measuredIn({ 'native.yaml': native }, backend)]
      // VictoriaMetrics adds up in parallel, so that the last digits differ from run to run.
      const rounded = (all: Readonly<Record<string, readonly number[]>>) =>
        Object.entries(all).map(([slo, values]) => [slo, values.map((value) => Number(value.toPrecision(12)))])
      expect(rounded(foreign)).toEqual(rounded(own))
      expect(Object.keys(foreign).length).toBeGreaterThan(0)
    })

    const TRUTHS: readonly (readonly [string, TruthKey, number])[] = [
      ['Sloth events', 'steady', 30],
      ['Sloth raw', 'steady', 30],
      ['OpenSLO v1 with references', 'steady', 30],
      ['OpenSLO v1alpha', 'steady', 30],
      ['Pyrra ratio', 'steady', 28],
      ['slo-generator ratio', 'steady', 28],
      ['slo-generator expression', 'steady', 28],
      ['Pyrra latency', 'latency:1.0', 28],
      ['slo-generator distribution cut', 'latency:0.25', 28],
      ['OpenSLO v1 with a threshold', 'feed', 7],
    ]
    it.each(TRUTHS)('give the truth: %s', async (twin, key, days) => {
      const files = TWINS.find((one) => one.name === twin)?.files ?? {}
      const [good = 0, total = 0] = Object.values(await measuredIn(files, backend))[0] ?? []
      const real = truth(key, days * DAY)
      expect(Math.abs(good - real.good) / real.good).toBeLessThan(PROMISED)
      expect(Math.abs(total - real.total) / real.total).toBeLessThan(PROMISED)
    })

    it('hold each group of a grouping on its own', async () => {
      const files = TWINS.find((one) => one.name.includes('by target'))?.files ?? {}
      const measured = await measuredIn(files, backend)
      expect(Object.keys(measured)).toEqual(['availability{target="a"}', 'availability{target="b"}'])
      for (const target of ['a', 'b'] as const) {
        const [good = 0, total = 0] = measured[`availability{target="${target}"}`] ?? []
        const real = truth(`probe:${target}`, 28 * DAY)
        expect(Math.abs(good - real.good)).toBeLessThanOrEqual(1)
        expect(Math.abs(total - real.total)).toBeLessThanOrEqual(1)
      }
    })

    it('say why groups can not be determined, and measure nothing in their place', async () => {
      const files = TWINS.find((one) => one.name.includes('by target'))?.files ?? {}
      const nobody = Object.fromEntries(
        Object.entries(files).map(([file, text]) => [file, text.replace('job="probe"', 'job="nobody"')]),
      )
      const { slos } = contractsOf(nobody)
      const split = await splitSlos(slos, END, backend, NOTHING_EXCLUDED)
      expect(split).toHaveLength(1)
      const [slo] = split
      const reading = slo && (await backend.compliance(slo, allOf({ seconds: DAY, text: '1d' })))
      expect(reading?.measurement).toMatchObject({ kind: 'unmeasured', reason: { kind: 'no-data' } })
    })
  })
}
