import type { SyntaxNode, Tree } from '@lezer/common'
import { childrenOf, parsePromql, selectorNodes, syntaxErrorAt } from './grammar.ts'
import { selectionIn } from './matchers.ts'

/** What tells the series of a query's result apart, as far as the grammar can tell. */
export type ResultLabels = KnownLabels | { readonly kind: 'unknown' } | UnequalLabels

interface KnownLabels {
  readonly kind: 'known'
  /** In order, without those that every selector pins to one value. None for one series, or a number. */
  readonly labels: readonly string[]
  /** The modifiers `by (…)` that keep the labels. */
  readonly modifiers: readonly Range[]
  /** Whether each label stands in the series that are selected as it stands in the result. */
  readonly isSelected: boolean
  /** Whether it is a number, or stands in for what is not there, such as `vector(0)`. */
  readonly isFiller: boolean
}

/** Two sides that are put together and have other labels, so that nothing comes of them. */
interface UnequalLabels {
  readonly kind: 'unequal'
  readonly sides: readonly [readonly string[], readonly string[]]
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Deeper than this, nobody wrote it, and a recursion might not come back. */
const MAX_DEPTH = 100
const UNKNOWN: ResultLabels = { kind: 'unknown' }
const FILLER: ResultLabels = { kind: 'known', labels: [], modifiers: [], isSelected: true, isFiller: true }

/** The labels of what a query, with or without `$window`, gives at one moment. */
export function resultLabels(query: string): ResultLabels {
  const tree = parsePromql(query)
  const [root, more] = childrenOf(tree.topNode)
  return root && !more && syntaxErrorAt(tree) === null ? new Reader(tree, query).labelsOf(root, 0) : UNKNOWN
}

class Reader {
  readonly #tree: Tree
  readonly #text: string

  constructor(tree: Tree, text: string) {
    this.#tree = tree
    this.#text = text
  }

  labelsOf(node: SyntaxNode | undefined, depth: number): ResultLabels {
    if (!node || depth > MAX_DEPTH) return UNKNOWN
    switch (node.name) {
      case 'ParenExpr':
      case 'StepInvariantExpr':
      case 'OffsetExpr':
      case 'SubqueryExpr':
        return this.labelsOf(childrenOf(node)[0], depth + 1)
      case 'UnaryExpr':
        return this.labelsOf(childrenOf(node).at(-1), depth + 1)
      case 'NumberDurationLiteral':
      case 'StringLiteral':
        return FILLER
      case 'AggregateExpr':
        return this.#ofAggregate(node)
      case 'FunctionCall':
        return this.#ofCall(node, depth)
      case 'BinaryExpr':
        return this.#ofBinary(node, depth)
      default:
        return UNKNOWN
    }
  }

  #ofAggregate(node: SyntaxNode): ResultLabels {
    if (KEEPING.test(this.#textOf(node.getChild('AggregateOp')))) return UNKNOWN
    const modifier = node.getChild('AggregateModifier')
    if (!modifier) return { kind: 'known', labels: [], modifiers: [], isSelected: true, isFiller: false }
    const body = node.getChild('FunctionCallBody')
    if (!modifier.getChild('By') || !body) return UNKNOWN
    const named = this.#labelsIn(modifier)
    const isSelected = this.#passes(named, body)
    const labels = isSelected ? named.filter((label) => !this.#isPinned(label, body)) : named
    return { kind: 'known', labels, modifiers: [{ from: modifier.from, to: modifier.to }], isSelected, isFiller: false }
  }

  #ofCall(node: SyntaxNode, depth: number): ResultLabels {
    const name = this.#textOf(node.getChild('FunctionIdentifier'))
    const body = node.getChild('FunctionCallBody')
    if (FILLING.test(name)) return FILLER
    if (MAKING.test(name) || !body) return UNKNOWN
    const found = childrenOf(body).map((argument) => this.labelsOf(argument, depth + 1))
    const [only, ...others] = found.filter((one) => one.kind !== 'known' || !one.isFiller)
    if (!only || others.length > 0) return others.length > 0 ? UNKNOWN : FILLER
    // Its buckets go by the label `le`, so that it stays in the query.
    const isQuantile = name === 'histogram_quantile' && only.kind === 'known' && only.labels.includes('le')
    return isQuantile ? { ...only, labels: only.labels.filter((label) => label !== 'le'), modifiers: [] } : only
  }

  #ofBinary(node: SyntaxNode, depth: number): ResultLabels {
    const children = childrenOf(node)
    const [left, right] = [this.labelsOf(children[0], depth + 1), this.labelsOf(children.at(-1), depth + 1)]
    const [unequal] = [left, right].filter((side) => side.kind === 'unequal')
    if (unequal) return unequal
    if (left.kind !== 'known' || right.kind !== 'known') return UNKNOWN
    const operator = children[1]?.name ?? ''
    const clause = children.find(({ name }) => name === 'MatchingModifierClause')
    if (right.isFiller && (operator === 'Or' || !clause)) return left
    if (left.isFiller && !clause && operator !== 'Or') return right
    if (clause && !this.#matchesAll(clause, left, right)) return UNKNOWN
    if (left.labels.join() !== right.labels.join()) {
      return SETS.test(operator) ? UNKNOWN : { kind: 'unequal', sides: [left.labels, right.labels] }
    }
    return {
      ...left,
      modifiers: [...left.modifiers, ...right.modifiers],
      isSelected: left.isSelected && right.isSelected,
      isFiller: false,
    }
  }

  /** Whether `on (…)` names all that both sides have. */
  #matchesAll(clause: SyntaxNode, left: KnownLabels, right: KnownLabels): boolean {
    if (!clause.getChild('On') || clause.getChild('GroupLeft') || clause.getChild('GroupRight')) return false
    const named = this.#labelsIn(clause)
    return [...left.labels, ...right.labels].every((label) => named.includes(label))
  }

  /** Whether labels get through an expression as they are in what it selects. */
  #passes(labels: readonly string[], body: SyntaxNode): boolean {
    let passes = true
    this.#tree.iterate({
      from: body.from,
      to: body.to,
      enter: ({ name, node }) => {
        if (node.from < body.from || node.to > body.to) return
        if (name === 'MatchingModifierClause') passes = false
        if (name === 'FunctionIdentifier' && MAKING.test(this.#textOf(node))) passes = false
        if (name !== 'AggregateExpr') return
        const modifier = node.getChild('AggregateModifier')
        const named = modifier ? this.#labelsIn(modifier) : []
        const isKept = (label: string) => named.includes(label) === (modifier?.getChild('By') !== null)
        const keepsAll = !modifier && KEEPING.test(this.#textOf(node.getChild('AggregateOp')))
        if (!keepsAll && !(modifier && labels.every(isKept))) passes = false
      },
    })
    return passes
  }

  /** Whether all that is selected has one value of the label. */
  #isPinned(label: string, body: SyntaxNode): boolean {
    const selectors = selectorNodes(this.#tree).filter(({ from, to }) => from >= body.from && to <= body.to)
    const values = selectors.map((node) => {
      const matchers = selectionIn(this.#textOf(node))?.matchers ?? []
      return matchers.find((one) => one.label === label && isOneValue(one.operator, one.value))?.value
    })
    return values.length > 0 && values[0] !== undefined && values.every((value) => value === values[0])
  }

  #labelsIn(node: SyntaxNode): string[] {
    const [list] = node.getChildren('GroupingLabels')
    const names = (list ? childrenOf(list) : []).map((one) => this.#textOf(one).replace(/^(["'`])(.*)\1$/s, '$2'))
    return [...new Set(names)].sort()
  }

  readonly #textOf = (node: SyntaxNode | null): string => (node ? this.#text.slice(node.from, node.to) : '')
}

/** Aggregations whose result has the labels of what goes in, or labels of its own. */
const KEEPING = /^(topk|bottomk|limitk|limit_ratio|count_values)$/i
const FILLING = /^(vector|scalar|time|pi)$/
/** Functions that give series other labels than those of what goes in. */
const MAKING = /^(label_replace|label_join|absent|absent_over_time|info|count_values)$/
const SETS = /^(And|Or|Unless)$/

const isOneValue = (operator: string, value: string) =>
  operator === '=' || (operator === '=~' && /^[\w :/@%-]+$/.test(value))
