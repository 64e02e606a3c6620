import type { Tree } from '@lezer/common'
import { Problem } from '../model/problem.ts'
import { isTooDeep, MAX_DEPTH, parsePromql, syntaxErrorAt } from './grammar.ts'
import type { Mistake } from './mistake.ts'
import { syntaxMistake } from './syntax-mistake.ts'
import { typeMistake } from './value-types.ts'

/** The first thing that Prometheus refuses in a query, with or without `$window`; null when it would take the query. */
export function findMistake(query: string, tree: Tree = parsePromql(query)): Mistake | null {
  return findSyntaxMistake(query, tree) ?? typeMistake(tree.topNode, query)
}

/** Where PromQL's grammar is left; null when the query parses. */
export function findSyntaxMistake(query: string, tree: Tree = parsePromql(query)): Mistake | null {
  const offset = syntaxErrorAt(tree)
  const other = /(?<=\[\s*)\$window\w+(?=\s*\])/.exec(query)
  if (other && (offset === null || other.index < offset)) {
    const problem = new Problem(`\`[${other[0]}]\` is not a range of time`, 'the window, [$window]')
    return { offset: other.index, problem, isDialect: false }
  }
  if (offset === null) return null
  if (!isTooDeep(query)) return syntaxMistake(query, offset)
  return { offset, problem: new Problem('too many brackets are open here', `at most ${MAX_DEPTH}`), isDialect: false }
}
