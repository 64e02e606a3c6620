import { describe, expect, it } from 'vitest'
import { type Notice, Problem } from '../../../src/core/model/problem.ts'
import { notSloTexts } from '../../../src/present/gate/not-slos.ts'

const notice = (what: string, line: number): Notice => ({
  code: 'not-an-slo',
  place: { file: '.slo/slos/a.yaml', line, column: 1 },
  problem: new Problem(`this is ${what}`),
})

describe('what lies among the contracts and is none', () => {
  it('is told in the answer of the gate, a line for each kind of it', () => {
    expect(notSloTexts([notice('a template', 1), notice('a ConfigMap', 2), notice('a template', 3)])).toEqual([
      'Not an SLO: .slo/slos/a.yaml:1, .slo/slos/a.yaml:3: this is a template',
      'Not an SLO: .slo/slos/a.yaml:2: this is a ConfigMap',
    ])
    expect(notSloTexts([])).toEqual([])
  })

  it('is counted beyond some', () => {
    const many = Array.from({ length: 20 }, (_, index) => notice(`a thing of kind ${index % 7}`, index))
    const lines = notSloTexts(many)
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toBe('Not SLOs: 5 more documents, which lint names')
    expect(notSloTexts(many.map(() => notice('a Pod', 1)))).toEqual([expect.stringContaining('and 15 more')])
  })
})
