/** The few expressions that the examples give to the gate, evaluated as GitHub does; anything else is refused. */

/** What an expression may name, such as `github`. */
export type Contexts = Readonly<Record<'github' | 'inputs' | 'matrix' | 'secrets' | 'vars', unknown>>

const NAMES: readonly string[] = ['github', 'inputs', 'matrix', 'secrets', 'vars'] satisfies (keyof Contexts)[]
const PATH = /^[a-z]+(?:\.[A-Za-z_][\w-]*)+$/

/** A text with its `${{ … }}` replaced. */
export const expand = (text: string, contexts: Contexts): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => firstOf(expression, contexts))

/** The first of the terms between `||` that is something; what is not there is nothing. */
function firstOf(expression: string, contexts: Contexts): string {
  const values = expression.split('||').map((term) => termOf(term.trim(), contexts))
  return values.find((value) => value !== '') ?? ''
}

function termOf(term: string, contexts: Contexts): string {
  const quoted = /^'([^']*)'$/.exec(term)?.[1]
  if (quoted !== undefined) return quoted
  const [name = '', ...keys] = term.split('.')
  if (!PATH.test(term) || !NAMES.includes(name)) throw new Error(`this evaluator does not know the expression ${term}`)
  const found = keys.reduce<unknown>(memberOf, contexts[name as keyof Contexts])
  if (found === undefined || found === null || found === false || found === 0) return ''
  if (typeof found === 'object') throw new Error(`${term} is an object`)
  return String(found)
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
