import { describe, expect, it } from 'vitest'
import { briefs, contract, lintFiles } from '../../support/lint.ts'

const promised = (commitment: string, objective = '99.9%') =>
  lintFiles({ 'slos/a.yaml': contract({ objective }).replace('{ to: internal }', commitment) })

describe('sla-not-looser', () => {
  it.each([
    ['99.95%', ['slos/a.yaml:8:5 sla-not-looser']],
    ['99.9%', ['slos/a.yaml:8:5 sla-not-looser']],
    ['99.90', ['slos/a.yaml:8:5 sla-not-looser']],
    ['99.899999999999999999999%', []],
    ['99.5%', []],
  ])('is an error of an SLA of %s beside an objective of 99.9%%', (sla, expected) => {
    expect(briefs(promised(`{ to: customers, sla: ${sla} }`))).toEqual(expected)
  })

  it('says the order of the three numbers', () => {
    const [found] = promised('{ to: customers, sla: 99.95% }')
    expect(found).toMatchObject({ level: 'error' })
    expect(found?.problem).toMatchObject({
      message: 'the SLA 99.95% of shop/availability is tighter than the objective, 99.9%',
      expected: 'an SLA below 99.9%',
    })
  })

  it('is said of an SLO of another format whose agreement stands in a contract without SLOs', () => {
    const found = lintFiles({
      'slos/a.yaml':
        'version: slo-gate/v1\nservice: shop\nrunbook: https://r.example\nwindow: 30d\ncommitment: { to: customers, sla: 99.5% }\n',
      'slos/b.yaml':
        'version: prometheus/v1\nservice: shop\nslos:\n  - { name: a, objective: 99, sli: { events: { error_query: "sum(rate(e[{{.window}}]))", total_query: "sum(rate(t[{{.window}}]))" } } }\n',
    })
    expect(briefs(found)).toContain('slos/a.yaml:5:1 sla-not-looser')
  })
})

it.each([
  ['{ to: internal, sla: 99% }', 'slos/a.yaml:8:23 value'],
  ['{ to: customers, sla: 0.995 }', 'slos/a.yaml:8:39 objective'],
  ['{ to: customers, sla: high }', 'slos/a.yaml:8:39 objective'],
])('a commitment of %s is refused', (commitment, expected) => {
  expect(briefs(promised(commitment))).toEqual([expected])
})
