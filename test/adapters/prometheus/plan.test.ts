import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { slicesOver } from '../../../src/adapters/prometheus/indicators/slices.ts'
import { marker } from '../../../src/adapters/prometheus/mark.ts'
import { wholePiece } from '../../../src/adapters/prometheus/pieces.ts'
import { planner } from '../../../src/adapters/prometheus/plan.ts'
import { countOver, expressionOver, groupsOver, presenceOver } from '../../../src/adapters/prometheus/queries.ts'
import { type Question, questionOf } from '../../../src/adapters/prometheus/question.ts'
import { answersIn, type Request } from '../../../src/adapters/prometheus/request.ts'
import type { Sample } from '../../../src/adapters/prometheus/response.ts'
import { DAY } from '../../support/build.ts'
import { parses } from '../../support/promql.ts'

const LANES = 6
/** Marks that can be told beforehand. */
const markOf = marker('this run')
const plan = (questions: readonly Question[], lanes: number) => planner(lanes, markOf)(questions)
const piece = (text: string, seconds: number) => wholePiece({ seconds, text })
const MONTH = piece('30d', 30 * DAY)
const count = (selector: string, over = MONTH) => countOver({ form: 'selector', text: selector }, over)
const together = (requests: readonly Request[]) => requests.filter((request) => request.kind === 'together')
const textsOf = (requests: readonly Request[]) =>
  requests.map((request) => (request.kind === 'alone' ? request.question.text : request.text))
const asked = (requests: readonly Request[]): Question[] =>
  requests.flatMap((request) => (request.kind === 'alone' ? [request.question] : [...request.parts.values()].flat()))

describe('questions whose selectors differ in the value of one label', () => {
  it('are one query that keeps the label', () => {
    const requests = plan([count('x{job="a",code=~"5.."}'), count('x{code=~"5..", job="b"}')], LANES)
    expect(textsOf(requests)).toEqual(['sum by (job) (increase(x{code=~"5..",job=~"a|b"}[30d]))'])
  })

  it('are that too as coverage, as recorded ratios, and as groups', () => {
    const selectors = ['x{job="a"}', 'x{job="b"}'] as const
    const planned = (question: (selector: string) => Question) => textsOf(plan(selectors.map(question), LANES))
    expect(planned((text) => presenceOver({ form: 'selector', text }, MONTH, 3600))).toEqual([
      'count_over_time(count by (job) (x{job=~"a|b"})[2591999s:3600s]) and count by (job) (x{job=~"a|b"})',
    ])
    expect(planned((text) => expressionOver(`slo:ratio$window${text.slice(1)}`, MONTH))).toEqual([
      'slo:ratio30d{job=~"a|b"}',
    ])
    expect(planned((text) => groupsOver(text, ['route'], MONTH))).toEqual([
      'count by (route, job) (last_over_time(x{job=~"a|b"}[30d]))',
    ])
  })

  it('are asked for exactly these values, none of which is a pattern', () => {
    const [text] = textsOf(plan([count(`x{path="/a.b"}`), count(`x{path='(c|d)+'}`)], LANES))
    expect(text).toBe(String.raw`sum by (path) (increase(x{path=~"/a\\.b|\\(c\\|d\\)\\+"}[30d]))`)
  })

  it.each([
    ['in two labels', 'x{job="a",env="p"}', 'x{job="b",env="q"}'],
    ['in the metric', 'x{job="a"}', 'y{job="a"}'],
    ['in the metric, as a matcher', '{__name__="x"}', '{__name__="y"}'],
    ['in a pattern', 'x{job=~"a"}', 'x{job=~"b"}'],
    ['in what is excluded', 'x{job!="a"}', 'x{job!="b"}'],
    ['in having the label at all', 'x{job=""}', 'x{job="b"}'],
    ['in an escape, which may mean anything', String.raw`x{job="\x61"}`, 'x{job="b"}'],
    ['in what no text in UTF-8 can hold', 'x{job="\ud800"}', 'x{job="b"}'],
  ])('are not those that differ %s', (_, one, other) => {
    expect(together(plan([count(one), count(other)], LANES))).toEqual([])
  })

  it('are not fused by a label that the query has in use', () => {
    const groups = (job: string) => groupsOver(`x{job="${job}"}`, ['job'], MONTH)
    expect(together(plan([groups('a'), groups('b')], LANES))).toEqual([])
  })

  it('are not fused across windows, nor a count with a coverage', () => {
    const selector = { form: 'selector', text: 'x{job="b"}' } as const
    const questions = [count('x{job="a"}'), count('x{job="b"}', piece('1h', 3600)), presenceOver(selector, MONTH, 3600)]
    expect(together(plan(questions, LANES))).toEqual([])
  })

  it('go into the largest family that they can be a part of', () => {
    const many = ['a', 'b', 'c', 'd'].map((job) => count(`x{job="${job}",env="p"}`))
    const requests = plan([count('x{job="a",env="q"}'), ...many], LANES)
    expect(textsOf(requests)).toEqual([
      'sum by (job) (increase(x{env="p",job=~"a|b|c|d"}[30d]))',
      'sum(increase(x{job="a",env="q"}[30d]))',
    ])
  })

  it('are at most a hundred to a request, evenly', () => {
    const requests = together(
      plan(
        Array.from({ length: 250 }, (_, index) => count(`x{job="${index}"}`)),
        LANES,
      ),
    )
    expect(requests.map(({ parts }) => parts.size)).toEqual([84, 84, 82])
  })
})

describe('questions that have little in common', () => {
  const different = (length: number) => Array.from({ length }, (_, index) => count(`metric_${index}`))

  it('are asked alone where that is as quick', () => {
    expect(together(plan(different(LANES), LANES))).toEqual([])
  })

  it('are put together with `or`, as many to a request as pay, and say which they are', () => {
    const requests = together(plan(different(1000), LANES))
    expect(requests.map(({ parts }) => parts.size)).toEqual(Array(40).fill(25))
    const marks = [0, 1].map((index) => `${markOf(`sum(increase(metric_${index}[30d]))`)}.${index}`)
    expect(together(plan(different(12), LANES)).map(({ text }) => text)[0]).toBe(
      `(((sum(increase(metric_0[30d]))\n) * on() group_left(slo_gate_part) label_replace(vector(1),"slo_gate_part","${marks[0]}","","")) or ((sum(increase(metric_1[30d]))\n) * on() group_left(slo_gate_part) label_replace(vector(1),"slo_gate_part","${marks[1]}","","")))`,
    )
  })

  it('are put together when they are whole expressions, comments and all', () => {
    const ratios = Array.from({ length: 20 }, (_, index) =>
      expressionOver(`1 - sum(a_${index}[$window]) / sum(b) # ratio`, MONTH),
    )
    expect(asked(together(plan(ratios, LANES)))).toHaveLength(20)
  })
})

const LABEL_VALUES = fc.oneof(fc.constantFrom('a', 'b', 'c', '1|2', 'x.y', '"', '\\', '\n', 'é', ''), fc.string())
const SELECTORS = fc
  .tuple(
    fc.constantFrom('x', 'y:z'),
    fc.uniqueArray(
      fc.tuple(fc.constantFrom('job', 'env', 'code'), fc.constantFrom('=', '=', '=', '=~', '!='), LABEL_VALUES),
      { maxLength: 3, selector: ([label]) => label },
    ),
  )
  .map(([name, matchers]) => {
    const texts = matchers.map(([label, operator, value]) => `${label}${operator}${JSON.stringify(value)}`)
    return `${name}{${texts.join(', ')}}`
  })
const SLICES = { value: 'max(x) # age', every: { seconds: 60, text: '1m' } } as const
const QUESTIONS = fc
  .tuple(
    SELECTORS,
    fc.constantFrom(MONTH, piece('1h', 3600), {
      ...MONTH,
      offsetSeconds: DAY,
      growth: 'increase' as const,
      after: null,
    }),
    fc.nat({ max: 5 }),
  )
  .map(([text, over, kind]): Question => {
    const query = { form: 'selector', text } as const
    switch (kind) {
      case 0:
        return presenceOver(query, over, 60)
      case 1:
        return expressionOver(text, over)
      case 2:
        return questionOf('time()')
      case 3:
        return slicesOver({ ...SLICES, condition: { comparison: 'below', bound: new Fraction(1) } }, 'good', over)
      default:
        return countOver(query, over)
    }
  })

describe('every plan', () => {
  it('asks each question exactly once, in PromQL, within the size that backends take', () => {
    fc.assert(
      fc.property(fc.array(QUESTIONS, { maxLength: 60 }), fc.integer({ min: 1, max: 64 }), (questions, lanes) => {
        const requests = plan(questions, lanes)
        expect(new Set(asked(requests))).toEqual(new Set(questions))
        expect(asked(requests)).toHaveLength(new Set(questions).size)
        for (const text of textsOf(requests)) {
          expect(parses(text), text).toBe(true)
          expect(Buffer.byteLength(text)).toBeLessThan(16_384)
        }
      }),
    )
  })

  it('keeps within the size by splitting, however long the values are', () => {
    const long = Array.from({ length: 80 }, (_, index) => count(`x{job="${'é'.repeat(500)}${index}"}`))
    const own = Array.from({ length: 80 }, (_, index) => count(`x_${index}{job="${'é'.repeat(500)}"}`))
    const requests = plan([...long, ...own], LANES)
    expect(asked(requests)).toHaveLength(160)
    for (const text of textsOf(requests)) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(12 * 1024)
  })
})

describe('an answer to several questions', () => {
  const sample = (labels: Record<string, string>, value: string): Sample => ({ labels, at: 0, value })
  const questions = [count('x{job="a"}'), count('x{job="b"}')] as const
  const [request] = together(plan(questions, LANES))
  if (!request) throw new Error('nothing is asked together')

  it('is to each what it would have had alone, nothing included', () => {
    const answers = answersIn(request, [sample({ job: 'b' }, '2')])
    expect(answers?.get(questions[0])).toEqual([])
    expect(answers?.get(questions[1])).toEqual([{ labels: {}, at: 0, value: '2' }])
  })

  it('is none when it has a value that nobody asked for', () => {
    expect(answersIn(request, [sample({ job: 'a' }, '1'), sample({ job: 'c' }, '2')])).toBeNull()
    expect(answersIn(request, [sample({}, '1')])).toBeNull()
    expect(answersIn(request, [sample({ job: '__proto__' }, '1')])).toBeNull()
  })

  it('is the same to two questions that mean the same', () => {
    const twins = [count('x{job="a",env="p"}'), count('x{env="p",job="a"}')]
    const [one] = together(plan(twins, LANES))
    if (!one) throw new Error('nothing is asked together')
    const answers = answersIn(one, [sample({ job: 'a' }, '1')])
    expect(twins.map((twin) => answers?.get(twin)?.length)).toEqual([1, 1])
  })
})
