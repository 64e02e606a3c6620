import { expect, it } from 'vitest'
import { evaluate } from '../../src/app/evaluation/evaluate.ts'
import { NOTHING_EXCLUDED } from '../../src/app/evaluation/excluded.ts'
import type { Backend } from '../../src/core/budget/backend.ts'
import { COVERED } from '../../src/core/budget/coverage.ts'
import { AT, fraction, policyOf } from '../support/build.ts'
import { sloOf } from '../support/slo.ts'

it('a rule over 60m reads the recording rule that is named for it, beside one over 1h', async () => {
  const policy = policyOf(`[
      { name: by the hour, when: { burn-rate: { at-least: 14.4, over: [1h] } }, then: freeze },
      { name: by minutes, when: { burn-rate: { at-least: 14.4, over: [60m] } }, then: warn },
      { name: spent, when: { budget-spent: { at-least: 1%, within: 60m } }, then: warn }]`)
  const asked: string[] = []
  const reading = (errorRate: string) => ({
    measurement: { kind: 'ratio', errorRate: fraction(errorRate), notes: [] } as const,
    coverage: COVERED,
    evidence: [],
  })
  const backend: Backend = {
    split: async (slo) => [slo],
    compliance: async () => reading('0.0001'),
    taken: async () => [],
    recent: async (_, { span: { text } }) => {
      asked.push(text)
      return reading(text === '60m' ? '0.5' : '0.0001')
    },
    history: async () => ({ kind: 'none', reason: { kind: 'no-data', of: 'it' } }),
    aside: async () => reading('0'),
    cadence: async () => null,
    bounds: async () => [],
    close: async () => {},
  }
  const resultOf = async (indicator: string) =>
    (await evaluate([sloOf(indicator)], () => policy, AT, backend, NOTHING_EXCLUDED))[0]
  const result = await resultOf('{ error-ratio: slo:ratio_rate$window }')
  expect(asked.toSorted()).toEqual(['1h', '60m'])
  expect(result?.decision.fired.map(({ name }) => name)).toEqual(['by minutes', 'spent'])
  expect(result?.burnRates.map(({ span }) => span.text).toSorted()).toEqual(['1h', '60m'])
  // Where the window is a range, both are one.
  asked.length = 0
  await resultOf("{ error-ratio: 'rate(a[$window]) / rate(b[$window])' }")
  expect(asked).toHaveLength(1)
})
