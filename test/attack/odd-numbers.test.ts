/** A backend that answers odd numbers, at random: no run dies of one, and no SLO that has none suffers for another that has. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import { allOf } from '../../src/core/exclusions/kept.ts'
import type { GateReport } from '../../src/present/gate/json.ts'
import { witness } from '../faults/witness.ts'
import { prometheusAt } from '../support/backend.ts'
import { json, type Received, sample, serve, timeIn } from '../support/http-server.ts'
import { checkout } from '../support/program.ts'
import { sloOf } from '../support/slo.ts'

const AT = 1_795_132_800
const ODD = [
  '1e-400',
  `0.${'0'.repeat(330)}1`,
  '5e-324',
  '2.2250738585072014e-308',
  '1e-300',
  '1e-101',
  '1e-99',
  '1e-16',
  '-0',
  '0',
  '-1e-320',
  '1',
  '9007199254740992',
  '9007199254740994',
  '1.7976931348623157e+308',
  '1e99',
  '1e100',
  '1e101',
  '1e+400',
  'NaN',
  '+Inf',
  '-Inf',
  '',
  '0.1e',
  '1000',
] as const

/** The text that a query is answered, for as long as the seed is the same. */
const answerTo = (query: string, at: number, seed: number): string => {
  let hash = seed
  for (const character of `${query}@${at}`) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  // A few of them a run: else most answers would be no numbers, and little would come of the others.
  const palette = [seed, seed >> 5, seed >> 10].map((one) => ODD[Math.abs(one) % ODD.length] ?? '0')
  return palette[Math.abs(hash) % palette.length] ?? '0'
}

const oddly = (seed: number) => (request: Received) => {
  const form = new URLSearchParams(request.body)
  const query = (form.get('query') ?? '').split(' or label_replace')[0] ?? ''
  if (query.includes('healthy')) return { value: query.includes('500') ? '1' : '100000', form }
  return { value: null, form, of: (at: number) => answerTo(query, at, seed) }
}

const oddServer = (seed: number) =>
  serve((request, response) => {
    const { value, form, of } = oddly(seed)(request)
    const valueAt = (at: number) => value ?? of?.(at) ?? '0'
    if (!form.has('step')) return json(response, 200, sample(valueAt(timeIn(request.body)), timeIn(request.body)))
    const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(form.get(name))) as [
      number,
      number,
      number,
    ]
    const times = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step)
    const values = times.map((at) => [at, valueAt(at)])
    json(response, 200, { status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, values }] } })
  })

const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - { name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }
      - { name: any, when: { budget-remaining: { at-most: 100% } }, then: freeze }
      - { name: incident, when: { budget-spent: { at-least: 0.1%, within: 24h } }, then: freeze }
      - { name: burn, when: { burn-rate: { at-least: 0.001, over: [1h, 5m] } }, then: freeze }
    minimum-bad-events: 0
    minimum-coverage: 0%
`
const indicators = [
  `ratio: { bad: 'x{code="500"}', total: x }`,
  `ratio: { good: 'y{code="200"}', total: y }`,
  `error-ratio: 'z[$window]'`,
  `slices: { every: 1h, value: 'up', at-least: 1 }`,
  `ratio: { bad: 'healthy{code="500"}', total: healthy }`,
]
const CONTRACTS = `version: slo-gate/v1
service: shop
slos:
${indicators
  .map(
    (indicator, index) =>
      `  - { name: s${index}, objective: ${index === 1 ? '99.99999999999999999999%' : '99.9%'}, window: ${index === 2 ? '3d' : '30d'}, indicator: { ${indicator} } }`,
  )
  .join('\n')}
`
const TARGETS = `version: slo-gate/v1
service: shop
reviewed: 2026-11-01
targets:
  - { slo: s0, target: 99.95% }
  - { slo: s4, target: 99.95% }
`

it('odd numbers that a backend answers end no run, and spoil no SLO that has none', async () => {
  const work = checkout({ '.slo/policy.yaml': POLICY, '.slo/slos/a.yaml': CONTRACTS, '.slo/targets/a.yaml': TARGETS })
  try {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (seed) => {
        const server = await oddServer(seed)
        const file = path.join(work.directory, `report-${seed}.json`)
        const at = new Date(AT * 1000).toISOString()
        const all: RawInputs = { mode: 'gate', 'backend-url': server.url, at, 'report-file': file }
        const { host, said } = witness(all, { workspace: work.directory })
        const status = await run(all, host)
        await server.stop()
        expect([0, 1], said()).toContain(status)
        expect(existsSync(file), said()).toBe(true)
        const report = JSON.parse(readFileSync(file, 'utf8')) as GateReport
        const slos = report.services.flatMap((service) => service.slos)
        expect(slos).toHaveLength(indicators.length)
        expect(slos.find(({ name }) => name === 's4')).toMatchObject({ total: 100_000, good: 99_999 })
        expect(said()).not.toMatch(/BigInt|RangeError|TypeError|undefined|Infinity/)
      }),
      { numRuns: 40 },
    )
  } finally {
    work.remove()
  }
})

it.each([
  ['a total that is less than a double can hold', '0', '1e-400'],
  ['bad events that are less', '1e-400', '10'],
  ['a total that is less than the smallest normal double', '0', '5e-324'],
  ['a total above 2^53', '0', '9007199254740994'],
  ['bad events above 2^53', '1e300', '9007199254740992'],
])('%s is unknown', async (_, bad, total) => {
  const server = await serve(({ body }, response) =>
    json(response, 200, sample(decodeURIComponent(body).includes('code') ? bad : total, timeIn(body))),
  )
  const backend = prometheusAt(server.url, { at: AT })
  const { measurement } = await backend.recent(
    sloOf(`{ ratio: { bad: 'x{code="500"}', total: x } }`),
    allOf({
      seconds: 3600,
      text: '1h',
    }),
  )
  await backend.close()
  await server.stop()
  expect(measurement).toMatchObject({ kind: 'unmeasured', reason: { kind: 'inexact-number' } })
})

it('a count of 2^53, and a mean below one, are measured', async () => {
  const server = await serve(({ body }, response) =>
    json(response, 200, sample(decodeURIComponent(body).includes('code') ? '1e-09' : '9007199254740992', timeIn(body))),
  )
  const backend = prometheusAt(server.url, { at: AT })
  const slo = sloOf(`{ ratio: { bad: 'x{code="500"}', total: x } }`)
  expect(await backend.recent(slo, allOf({ seconds: 3600, text: '1h' }))).toMatchObject({
    measurement: { kind: 'counts' },
  })
  await backend.close()
  await server.stop()
})
