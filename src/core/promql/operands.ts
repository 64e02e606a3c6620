import type { SyntaxNode } from '@lezer/common'
import { childrenOf, parsePromql, syntaxErrorAt } from './grammar.ts'

/** What an expression needs to be there, and what it means when nothing comes back. */
export interface Operands {
  /** Whether it is one selector, however it is aggregated. Then nothing means that there are none. */
  readonly isLone: boolean
  /** The selectors without which it has no answer. */
  readonly required: readonly string[]
  /** The selectors of which it says itself that nothing means 0, such as by `or vector(0)`. */
  readonly defaulted: readonly string[]
  /** Whether an answer may come back though a required selector matches nothing. */
  readonly hidesMissing: boolean
  /** Whether nothing may come back though all of them match something, because a filter let nothing pass. */
  readonly mayFilterAll: boolean
}

/** The operands of an expression; null for one that PromQL's grammar can't read. */
export function operandsOf(expression: string): Operands | null {
  const text = [expression, withoutDefaults(expression)].find((one) => syntaxErrorAt(parsePromql(one)) === null)
  const [root] = text === undefined ? [] : childrenOf(parsePromql(text).topNode)
  if (!root || text === undefined) return null
  const { isBare, required, defaulted, hidesMissing, mayFilterAll } = partOf(root, text)
  const isLone = isBare && required.length + defaulted.length === 1
  return { isLone, required: [...new Set(required)], defaulted: [...new Set(defaulted)], hidesMissing, mayFilterAll }
}

/** VictoriaMetrics writes `or` as `default` too; made PromQL, with every offset what it is. */
const withoutDefaults = (text: string) =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`[^`]*`|\bdefault\b/gi, (token) =>
    token.toLowerCase() === 'default' ? 'or     ' : token,
  )

interface Part extends Omit<Operands, 'isLone'> {
  /** Whether it is a selector, aggregated or in functions, which is missing when that is. */
  readonly isBare: boolean
  /** Whether it is one number, so that it goes with every series. */
  readonly isScalar: boolean
  /** Whether it has at most one series, which has no labels. */
  readonly isUnlabelled: boolean
}

const NUMBER: Part = {
  required: [],
  defaulted: [],
  hidesMissing: false,
  mayFilterAll: true,
  isBare: false,
  isScalar: true,
  isUnlabelled: true,
}
/** Their results have labels of their own. */
const LABELLED = /^(?:topk|bottomk|count_values|limitk|limit_ratio)$/i
const SCALARS = new Set(['scalar', 'time', 'pi'])
/** Their answer is that the selector matches nothing. */
const ABSENCES = new Set(['absent', 'absent_over_time'])

function partOf(node: SyntaxNode, text: string): Part {
  const textOf = (one: SyntaxNode | null) => (one ? text.slice(one.from, one.to) : '')
  switch (node.name) {
    case 'VectorSelector':
      return { ...NUMBER, required: [textOf(node)], isBare: true, isScalar: false, isUnlabelled: false }
    case 'BinaryExpr':
      return ofTwo(node, text)
    case 'AggregateExpr': {
      const inner = ofAll(node.getChild('FunctionCallBody'), text)
      const keepsLabels =
        node.getChild('AggregateModifier') !== null || LABELLED.test(textOf(node.getChild('AggregateOp')))
      return { ...inner, isScalar: false, isUnlabelled: !keepsLabels }
    }
    case 'FunctionCall': {
      const name = textOf(node.getChild('FunctionIdentifier'))
      const inner = ofAll(node.getChild('FunctionCallBody'), text)
      if (ABSENCES.has(name)) return { ...NUMBER, isScalar: false, isUnlabelled: false }
      const isScalar = SCALARS.has(name)
      // The scalar of nothing is NaN, and what that is compared with has an answer.
      const hidesMissing = inner.hidesMissing || (name === 'scalar' && inner.required.length > 0)
      return {
        ...inner,
        isBare: inner.isBare && !isScalar,
        isScalar,
        hidesMissing,
        isUnlabelled: inner.isUnlabelled || name === 'vector',
      }
    }
    case 'NumberDurationLiteral':
    case 'StringLiteral':
      return NUMBER
    default:
      // What stands around one expression: brackets, a sign, a range, an offset.
      return ofAll(node, text)
  }
}

const NOT_EXPRESSIONS =
  /^(?:UnaryOp|Offset|OffsetDurationExpr|DurationExpr|At|AtModifierPreprocessors|AtModifierVectors)$/

/** What stands in the brackets of a function, side by side. */
function ofAll(body: SyntaxNode | null, text: string): Part {
  const inner = body ? childrenOf(body).filter(({ name }) => !NOT_EXPRESSIONS.test(name)) : []
  const parts = inner.map((child) => partOf(child, text))
  const [first, ...others] = parts.filter((part) => !part.isScalar || part.required.length > 0)
  if (!first) return NUMBER
  return others.length === 0 ? first : others.reduce((a, b) => ({ ...merged(a, b), isBare: false }), first)
}

const merged = (a: Part, b: Part): Part => ({
  required: [...a.required, ...b.required],
  defaulted: [...a.defaulted, ...b.defaulted],
  hidesMissing: a.hidesMissing || b.hidesMissing,
  mayFilterAll: a.mayFilterAll && b.mayFilterAll,
  isBare: false,
  isScalar: a.isScalar && b.isScalar,
  isUnlabelled: a.isUnlabelled && b.isUnlabelled,
})

function ofTwo(node: SyntaxNode, text: string): Part {
  const children = childrenOf(node)
  const [left, right] = [children[0], children.at(-1)].map((one) => (one ? partOf(one, text) : NUMBER)) as [Part, Part]
  const operator = children[1] ? text.slice(children[1].from, children[1].to).toLowerCase() : ''
  const matching = node.getChild('MatchingModifierClause')
  const both = merged(left, right)
  // Series that surely match, so that only a filter keeps them back.
  const surelyMatch =
    (left.isUnlabelled && right.isUnlabelled) ||
    (matching !== null && /^on\s*\(\s*\)/i.test(text.slice(matching.from, matching.to)))
  switch (operator) {
    case 'or':
      if (left.isBare && isZero(children.at(-1), text)) {
        return {
          ...both,
          required: right.required,
          defaulted: [...left.defaulted, ...left.required],
          isBare: right.required.length === 0,
        }
      }
      return { ...both, hidesMissing: true }
    case 'unless':
      return { ...both, hidesMissing: true, mayFilterAll: left.mayFilterAll, isUnlabelled: left.isUnlabelled }
    case 'and':
      return { ...both, mayFilterAll: both.mayFilterAll && surelyMatch, isUnlabelled: left.isUnlabelled }
    case '==':
    case '!=':
    case '>':
    case '<':
    case '>=':
    case '<=':
      return { ...both, mayFilterAll: both.mayFilterAll && (left.isScalar || right.isScalar || surelyMatch) }
    case '*':
    case '/':
      return { ...both, mayFilterAll: both.mayFilterAll && (left.isScalar || right.isScalar) }
    default:
      // Without one of them a sum or a difference is another number than 0.
      return { ...both, mayFilterAll: false }
  }
}

/** Whether a node is 0 wherever it has an answer: `0`, `vector(0)`, `sum(x) * 0`. */
function isZero(node: SyntaxNode | undefined, text: string): boolean {
  if (!node) return false
  const children = childrenOf(node)
  switch (node.name) {
    case 'NumberDurationLiteral':
      return Number(text.slice(node.from, node.to)) === 0
    case 'ParenExpr':
      return isZero(children[0], text)
    case 'FunctionCall': {
      const name = node.getChild('FunctionIdentifier')
      const [only] = childrenOf(node.getChild('FunctionCallBody') ?? node)
      return name !== null && text.slice(name.from, name.to) === 'vector' && isZero(only, text)
    }
    case 'BinaryExpr':
      return children[1]?.name === 'Mul' && (isZero(children[0], text) || isZero(children.at(-1), text))
    default:
      return false
  }
}
