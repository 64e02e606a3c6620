import { describe, expect, it } from 'vitest'
import { Problem } from '../../../../src/core/model/problem.ts'
import { groupedQueries } from '../../../../src/core/specs/formats/grouped-queries.ts'

const read = (...texts: string[]) => {
  const grouped = groupedQueries(texts)
  return grouped instanceof Problem ? grouped.message : [grouped.groupBy.join(), ...grouped.texts]
}

describe('queries with by (…)', () => {
  it.each([
    [
      ['sum by (a) (rate(e[1m]))', 'sum(rate(t[1m])) by (a)'],
      ['a', 'sum(rate(e[1m]))', 'sum(rate(t[1m]))'],
    ],
    [
      ['sum(e) by (a) or vector(0)', 'sum by(b,a)(t)'],
      'the parts of the query are grouped by different labels: by (a) and by (a, b)',
    ],
    [
      ['sum(e) by (a) or vector(0)', 'sum by(a)(t)'],
      ['a', 'sum(e) or vector(0)', 'sum(t)'],
    ],
    [
      ['sum(e) by (a)*2-sum by (a)(f)', 'sum(t)by(a)'],
      ['a', 'sum(e) *2-sum(f)', 'sum(t)'],
    ],
    [
      ['sum(e)', 'sum(t)'],
      ['', 'sum(e)', 'sum(t)'],
    ],
    [['sum(e)', 'sum(t) by (a)'], 'the parts of the query are grouped by different labels: nothing and by (a)'],
    [
      ['topk(1, e)', 'sum(t) by (a)'],
      'the parts of the query are grouped by different labels: nobody can tell what and by (a)',
    ],
    [
      ['sum(t{a="x"}) by (a)', 'sum(t)'],
      ['', 'sum(t{a="x"})', 'sum(t)'],
    ],
    [
      ['sum(label_replace(e, "a", "$1", "b", "(.*)")) by (a)', 'sum(t) by (a)'],
      'the queries are grouped by labels that they make themselves: a',
    ],
    [['sum(e) by ("a b")', 'sum(t) by ("a b")'], "the queries can't be grouped by a b"],
    [
      [`sum(e) by (${'abcdefghijk'.split('').join()})`],
      "the queries can't be grouped by a, b, c, d, e, f, g, h, i, j and 1 more",
    ],
  ])('are read without it, where it is the same in all: %j', (texts, expected) => {
    expect(read(...texts)).toEqual(expected)
  })
})
