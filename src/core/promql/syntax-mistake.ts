import { Problem } from '../model/problem.ts'
import { isOfVictoriaMetrics, nearestFunction } from './functions.ts'
import type { Mistake } from './mistake.ts'

/** How much of a query a message quotes. */
const QUOTED = 20
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
/** Words of VictoriaMetrics' own language that can stand where PromQL's grammar is left. */
const DIALECT = /^(?:default|if|ifnot|limit|keep_metric_names|prefix)\b/i
/** What a list of labels stands behind. */
const LABELS = /\b(?:by|without|on|ignoring|group_left|group_right)\s*$/i
/** What something has to follow. */
const UNFINISHED = /(?:[-+*/%^<>=!]+|\b(?:and|or|unless|by|without|on|ignoring|offset|bool))$/i
const WITH = /^\s*with\s*\(/i

/** An opening bracket, or a quote that nothing closes. */
interface Open {
  readonly sign: string
  readonly at: number
}

/** What is wrong where the grammar of PromQL is left, at `offset`. */
export function syntaxMistake(query: string, offset: number): Mistake {
  const open = openBefore(query, offset)
  const rest = query.slice(offset)
  if (WITH.test(query)) return dialect(offset, 'WITH')
  if (open && /["'`]/.test(open.sign)) {
    return wrong(open.at, 'this quote is never closed', `a ${open.sign} at the end of the text`)
  }
  if (open?.sign === '[') return inRange(query, open.at, offset)
  if (rest.trim() === '') return endsEarly(query, open)
  if (open?.sign === '{') return inMatchers(query, offset)
  const list = open && LABELS.exec(query.slice(0, open.at))?.[0].trim()
  if (list) return wrong(offset, `${quoted(rest)} is not expected among the labels of \`${list}\``, 'names, and a `)`')
  return inExpression(query, offset, open)
}

const wrong = (offset: number, message: string, expected: string, advice: string | null = null): Mistake => ({
  offset,
  problem: new Problem(message, expected, advice),
  isDialect: false,
})

const dialect = (offset: number, what: string): Mistake => ({
  offset,
  problem: new Problem(`\`${what}\` is not PromQL; VictoriaMetrics alone reads it`),
  isDialect: true,
})

/** The rest of a query, as a message quotes it. */
const quoted = (rest: string) =>
  `\`${(rest.length > QUOTED ? `${rest.slice(0, QUOTED)}…` : rest).replaceAll(/\s+/g, ' ').trim()}\``

function inExpression(query: string, offset: number, open: Open | null): Mistake {
  const [before, rest] = [query.slice(0, offset), query.slice(offset)]
  const called = /^([A-Za-z_]\w*)\s*\(/.exec(rest) ?? (rest.startsWith('(') ? /([A-Za-z_]\w*)\s*$/.exec(before) : null)
  if (called?.[1] !== undefined) return unknownFunction(query, called[1], offset)
  const [word] = DIALECT.exec(rest) ?? []
  if (word !== undefined) return dialect(offset, word)
  const sign = rest[0] ?? ''
  if (/[)\]}]/.test(sign) && CLOSING[open?.sign ?? ''] !== sign) {
    return wrong(offset, `this \`${sign}\` closes nothing`, open ? closingOf(open) : 'the end of the query')
  }
  if (sign === ')') return wrong(offset, 'something is missing before this `)`', 'an expression')
  const isOperand = /[\w)\]}"'`]$/.test(before.trimEnd())
  const next = open ? `an operator, or ${closingOf(open)}` : 'an operator, or the end of the query'
  return wrong(offset, `${quoted(rest)} is not expected here`, isOperand ? next : 'an expression')
}

const closingOf = ({ sign }: Open) => `the \`${CLOSING[sign]}\` of the \`${sign}\` before it`

/** The last bracket that is open at `offset`, or a quote that is; null when none is. */
function openBefore(query: string, offset: number): Open | null {
  const stack: Open[] = []
  for (const { 0: sign, index } of query.matchAll(
    /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`[^`]*`|#.*|["'`()[\]{}]/g,
  )) {
    if (sign.length > 1) continue
    if (/["'`]/.test(sign)) return { sign, at: index }
    if (index >= offset) continue
    if (CLOSING[sign]) stack.push({ sign, at: index })
    else if (CLOSING[stack.at(-1)?.sign ?? ''] === sign) stack.pop()
  }
  return stack.at(-1) ?? null
}

function endsEarly(query: string, open: Open | null): Mistake {
  const text = query.trimEnd()
  const [operator] = UNFINISHED.exec(text) ?? []
  if (operator !== undefined) return wrong(text.length, `the query ends behind \`${operator}\``, 'what it applies to')
  if (!open) return wrong(text.length, 'the query ends too early', 'an expression')
  return wrong(text.length, `the query ends before its \`${open.sign}\` is closed`, `a \`${CLOSING[open.sign]}\``)
}

/** Between the brackets of a range. */
function inRange(query: string, start: number, offset: number): Mistake {
  const end = query.indexOf(']', start)
  if (end < 0) return wrong(query.trimEnd().length, 'the query ends before its `[` is closed', 'a `]`')
  const range = query.slice(start, end + 1)
  const expected = '[$window], or a duration such as [5m]'
  return wrong(Math.min(start + 1, offset), `${quoted(range)} is not a range of time`, expected)
}

/** Between the braces of a selector. */
function inMatchers(query: string, offset: number): Mistake {
  const [before, rest] = [query.slice(0, offset), query.slice(offset)]
  if (/^==/.test(rest) || (before.endsWith('=') && rest.startsWith('='))) {
    return wrong(offset, '`==` does not compare labels', 'one of =, !=, =~, !~')
  }
  if (/^[)\]]/.test(rest)) return wrong(offset, 'the `{` before this is never closed', 'a `}`')
  const word = /^[^,}\s]*/.exec(rest)?.[0] || (rest[0] ?? '')
  if (/[=~]\s*$/.test(before)) {
    return wrong(offset, `the value ${quoted(word)} of a label is not in quotes`, 'a text such as "500"')
  }
  const expected = 'labels such as job="shop", separated by commas'
  return wrong(offset, `${quoted(word)} is not expected among the labels of a selector`, expected)
}

function unknownFunction(query: string, name: string, offset: number): Mistake {
  const at = query.lastIndexOf(name, offset)
  if (isOfVictoriaMetrics(name)) return dialect(at, `${name}()`)
  return wrong(at, `\`${name}\` is not a function of PromQL`, 'one that Prometheus has', nearestFunction(name))
}
