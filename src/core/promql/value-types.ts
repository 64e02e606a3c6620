import type { SyntaxNode } from '@lezer/common'
import { Problem } from '../model/problem.ts'
import { signatureOf, type ValueType } from './functions.ts'
import { childrenOf } from './grammar.ts'
import type { Mistake } from './mistake.ts'

/** What an expression gives; null where that can't be determined, or where a mistake is found already. */
type Found = ValueType | null

const NOUNS: Readonly<Record<ValueType, string>> = {
  scalar: 'a number',
  instant: 'an instant vector',
  range: 'a range vector',
  string: 'a text',
}
const COMPARISONS = new Set(['Eql', 'Neq', 'Gtr', 'Gte', 'Lss', 'Lte'])
const SETS = new Set(['And', 'Or', 'Unless'])
const EXPECTED: Readonly<Record<ValueType, string>> = {
  scalar: 'a number',
  instant: 'one value a series, as sum(…), increase(…[$window]) or a plain selector give',
  range: 'a range in brackets behind a selector, such as http_requests_total[$window]',
  string: 'a text in quotes',
}
/** How much of a query a message quotes. */
const QUOTED = 120

/** Where a query that parses has a value of a type that Prometheus refuses there: the first such place; null when it has none. */
export function typeMistake(root: SyntaxNode, query: string): Mistake | null {
  const checker = new Checker(query)
  const [expression] = childrenOf(root)
  const found = expression ? checker.typeOf(expression) : null
  if (expression && (found === 'range' || found === 'string')) {
    const advice = found === 'range' ? `Write sum(increase(${checker.textOf(expression)})) to count events.` : null
    checker.report(expression, `the query gives ${NOUNS[found]}`, 'an instant vector, as sum(…) gives', advice)
  }
  return checker.mistakes.toSorted((a, b) => a.offset - b.offset)[0] ?? null
}

class Checker {
  readonly mistakes: Mistake[] = []
  readonly #query: string

  constructor(query: string) {
    this.#query = query
  }

  report({ from }: { readonly from: number }, message: string, expected: string, advice: string | null = null): null {
    this.mistakes.push({ offset: from, problem: new Problem(message, expected, advice), isDialect: false })
    return null
  }

  textOf({ from, to }: SyntaxNode): string {
    const text = this.#query.slice(from, to).replaceAll(/\s+/g, ' ')
    return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text
  }

  typeOf(node: SyntaxNode): Found {
    const children = childrenOf(node)
    const [first] = children
    switch (node.name) {
      case 'NumberDurationLiteral':
        return 'scalar'
      case 'StringLiteral':
        return 'string'
      case 'VectorSelector':
        return 'instant'
      case 'ParenExpr':
      case 'OffsetExpr':
      case 'StepInvariantExpr':
        return first ? this.typeOf(first) : null
      case 'MatrixSelector':
        return this.#ofMatrix(node, first)
      case 'SubqueryExpr':
        return this.#ofSubquery(first)
      case 'UnaryExpr':
        return this.#ofUnary(children)
      case 'AggregateExpr':
        return this.#ofAggregate(node)
      case 'FunctionCall':
        return this.#ofCall(node)
      case 'BinaryExpr':
        return this.#ofBinary(children)
      default:
        return null
    }
  }

  #ofMatrix(node: SyntaxNode, inner: SyntaxNode | undefined): Found {
    if (inner && bare(inner).name !== 'VectorSelector') {
      this.typeOf(inner)
      const bracket = { from: this.#query.indexOf('[', inner.to) }
      const range = this.#query.slice(bracket.from, node.to)
      return this.report(
        bracket,
        `a range goes behind a selector, and ${range} stands behind \`${this.textOf(inner)}\``,
        `a selector before it, such as http_requests_total${range}; or a subquery, such as ${range.replace(/\]$/, ':1m]')}`,
      )
    }
    return 'range'
  }

  #ofSubquery(inner: SyntaxNode | undefined): Found {
    const type = inner && this.typeOf(inner)
    if (!inner || !type || type === 'instant' || type === 'scalar') return 'range'
    return this.report(
      inner,
      `a subquery takes an instant vector, and this is ${NOUNS[type]}`,
      'one range: that of the subquery',
    )
  }

  #ofUnary(children: readonly SyntaxNode[]): Found {
    const inner = children.at(-1)
    const type = inner && this.typeOf(inner)
    if (!inner || !type || type === 'instant' || type === 'scalar') return type ?? null
    return this.report(inner, `a sign stands before ${NOUNS[type]}`, 'a number or an instant vector')
  }

  #ofAggregate(node: SyntaxNode): Found {
    const operator = node.getChild('AggregateOp')
    const body = node.getChild('FunctionCallBody')
    if (!operator || !body) return null
    const name = this.textOf(operator)
    const given = childrenOf(body)
    const vector = given.at(-1)
    const expected = /^(topk|bottomk|limitk|limit_ratio|quantile|count_values)$/i.test(name) ? 2 : 1
    if (given.length !== expected || !vector) {
      this.report(node, `${name}() has ${argumentsText(given.length)}`, String(expected))
      return 'instant'
    }
    if (given.length === 2 && given[0]) {
      this.#take(name, given[0], /^count_values$/i.test(name) ? 'string' : 'scalar')
    }
    this.#take(name, vector, 'instant')
    return 'instant'
  }

  #ofCall(node: SyntaxNode): Found {
    const identifier = node.getChild('FunctionIdentifier')
    const body = node.getChild('FunctionCallBody')
    if (!identifier || !body) return null
    const name = this.textOf(identifier)
    const given = childrenOf(body)
    const signature = signatureOf(name)
    if (!signature) {
      for (const argument of given) this.typeOf(argument)
      return null
    }
    const { arguments: takes, required, result } = signature
    if (given.length < required || given.length > takes.length) {
      const count = required === takes.length ? `${required}` : `${required} to ${takes.length}`
      this.report(node, `${name}() has ${argumentsText(given.length)}`, count)
      return result
    }
    for (const [index, argument] of given.entries()) this.#take(name, argument, takes[index] ?? 'instant')
    return result
  }

  /** An argument of a function, which takes a type. */
  #take(name: string, argument: SyntaxNode, wanted: ValueType): void {
    const type = this.typeOf(argument)
    if (type === null || type === wanted) return
    const text = this.textOf(argument)
    this.report(
      argument,
      `${name}() takes ${NOUNS[wanted]}, and \`${text}\` is ${NOUNS[type]}`,
      EXPECTED[wanted],
      adviceFor(name, argument, text, wanted, type),
    )
  }

  #ofBinary(children: readonly SyntaxNode[]): Found {
    const [left, right] = [children[0], children.at(-1)]
    const operator = children[1]
    if (!left || !right || !operator) return null
    const sign = this.textOf(operator)
    const types = [left, right].map((side) => {
      const type = this.typeOf(side)
      if (type !== 'range' && type !== 'string') return type
      const advice = type === 'range' ? `Count its events first: sum(increase(${this.textOf(side)})).` : null
      return this.report(side, `\`${sign}\` stands beside ${NOUNS[type]}`, 'numbers or instant vectors', advice)
    })
    const areScalars = types.every((type) => type === 'scalar')
    if (SETS.has(operator.name) && types.includes('scalar')) {
      return this.report(
        operator,
        `\`${sign}\` stands beside a number`,
        'an instant vector on both sides',
        'Write vector(…) for a number.',
      )
    }
    const isBool = children.some(({ name }) => name === 'BoolModifier')
    if (COMPARISONS.has(operator.name) && areScalars && !isBool) {
      return this.report(operator, `\`${sign}\` compares two numbers`, `\`${sign} bool\``)
    }
    if (isBool && !COMPARISONS.has(operator.name)) {
      return this.report(operator, `\`bool\` stands behind \`${sign}\``, 'a comparison before `bool`')
    }
    return areScalars ? 'scalar' : types.includes(null) ? null : 'instant'
  }
}

/** An expression without the parentheses around it. */
function bare(node: SyntaxNode): SyntaxNode {
  const [inner] = node.name === 'ParenExpr' ? childrenOf(node) : []
  return inner ? bare(inner) : node
}

/** What to do about an argument of the wrong type. */
function adviceFor(
  name: string,
  argument: SyntaxNode,
  text: string,
  wanted: ValueType,
  given: ValueType,
): string | null {
  if (wanted === 'instant' && given === 'range') return `Count its events first: ${name}(increase(${text})).`
  const isSelector = bare(argument).name === 'VectorSelector'
  return wanted === 'range' && isSelector ? `Write ${name}(${text}[$window]).` : null
}

const argumentsText = (count: number) => (count === 1 ? '1 argument' : `${count} arguments`)
