/** Holds every request and every response against GitHub's own OpenAPI description (openapi.json, made by trim.ts). */
import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import type { OperationId } from './operations.ts'
import { closed, converted, isSchema, type Json, mapValues, type Schema } from './schemas.ts'

export interface Match {
  readonly operation: OperationId
  readonly params: Readonly<Record<string, string>>
}

interface Route {
  readonly operation: OperationId
  readonly method: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly literals: number
  readonly facts: Schema
}

/** Where GitHub itself breaks its description, so the test server must too. */
const known = [
  // The head's repository is null once the fork was deleted.
  /^(\/\d+)?\/head\/repo must be object$/,
  // Validation errors carry their status, as all errors do.
  /^ must NOT have unevaluated properties \(status\)$/,
]

export class Description {
  static #shared: Description | undefined

  /** One for all servers of a process: what it compiles, it keeps. */
  static shared(): Description {
    Description.#shared ??= new Description()
    return Description.#shared
  }

  readonly #routes: Route[]
  readonly #byOperation: Map<string, Route>
  readonly #components: Schema
  readonly #ajv = new Ajv2019({ strict: false, allErrors: true, logger: false })
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor(text = readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) {
    const { paths, components } = JSON.parse(text) as { readonly paths: Schema; readonly components: Schema }
    this.#components = components
    this.#routes = Object.entries(paths)
      .flatMap(([path, item]) => this.#routesOf(path, item as Schema))
      .sort((a, b) => b.literals - a.literals)
    this.#byOperation = new Map(this.#routes.map((route) => [route.operation, route]))
    addFormats.default(this.#ajv)
    const schemas = mapValues(components.schemas as Schema, converted)
    this.#ajv.addSchema({ $id: 'github', components: { schemas } })
  }

  match(method: string, path: string): Match | undefined {
    for (const route of this.#routes) {
      const found = route.method === method ? route.pattern.exec(path) : null
      if (found === null) continue
      const params = route.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')])
      return { operation: route.operation, params: Object.fromEntries(params) }
    }
    return undefined
  }

  /** What is wrong with the path's and the query's parameters. */
  checkParameters({ operation, params }: Match, query: URLSearchParams): string[] {
    const facts = this.#parameters(this.#facts(operation))
    const names = new Set(facts.filter((one) => one.in === 'query').map((one) => one.name))
    const unknown = [...query.keys()].filter((name) => !names.has(name)).map((name) => `unknown query ${name}`)
    return [...unknown, ...facts.flatMap((one) => this.#checkParameter(operation, one, params, query))]
  }

  #checkParameter(operation: OperationId, fact: Schema, params: Match['params'], query: URLSearchParams): string[] {
    const name = String(fact.name)
    const text = fact.in === 'path' ? params[name] : query.get(name)
    if (text === undefined || text === null) return fact.required === true ? [`missing ${name}`] : []
    const schema = fact.schema as Schema
    return this.#errors(`${operation} ${name}`, schema, fromText(text, schema)).map((error) => `${name}${error}`)
  }

  checkBody({ operation }: Match, body: unknown): string[] {
    const request = this.#resolve(this.#facts(operation).requestBody)
    const schema = schemaOf(request, 'application/json')
    if (schema === undefined) return body === undefined ? [] : ['a body where none belongs']
    if (body === undefined) return request?.required === false ? [] : ['no body']
    return this.#errors(`${operation} body`, schema, body).map((error) => `body${error}`)
  }

  /** Errors that the description does not list must still look like GitHub's errors. */
  checkResponse({ operation }: Match, status: number, mediaType: string, body: unknown): string[] {
    const responses = this.#facts(operation).responses as Schema
    const response = this.#resolve(responses[String(status)])
    if (response === undefined && status < 400) return [`status ${status} is not described`]
    const fallback = status >= 400 ? errorSchema(status) : undefined
    const schema = schemaOf(response, mediaType) ?? fallback
    if (schema === undefined) return []
    const errors = this.#errors(`${operation} ${status} ${mediaType}`, schema, body)
    return errors.filter((error) => !known.some((pattern) => pattern.test(error)))
  }

  #facts(operation: OperationId): Schema {
    return this.#byOperation.get(operation)?.facts ?? {}
  }

  #routesOf(path: string, item: Schema): Route[] {
    return Object.entries(item).map(([method, operation]) => {
      const facts = operation as Schema
      const names = [...path.matchAll(/{(\w+)}/g)].map(([, name = '']) => name)
      const slashed = this.#parameters(facts).filter((fact) => fact['x-multi-segment'] === true)
      const pattern = patternOf(path, new Set(slashed.map((fact) => String(fact.name))))
      const literals = path.split('/').length - names.length
      return {
        operation: facts.operationId as OperationId,
        method: method.toUpperCase(),
        pattern,
        names,
        literals,
        facts,
      }
    })
  }

  #parameters(facts: Schema): Schema[] {
    const list = (facts.parameters ?? []) as Json[]
    return list.map((fact) => this.#resolve(fact)).filter((fact) => fact !== undefined)
  }

  #resolve(value: Json | undefined): Schema | undefined {
    if (!isSchema(value)) return undefined
    if (typeof value.$ref !== 'string') return value
    const [, , group = '', name = ''] = value.$ref.split('/')
    return (this.#components[group] as Schema)[name] as Schema
  }

  #errors(key: string, schema: Schema, value: unknown): string[] {
    const validate = this.#compiled.get(key) ?? this.#ajv.compile(closed(schema))
    this.#compiled.set(key, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const field = (params as { unevaluatedProperty?: string }).unevaluatedProperty
      return `${instancePath} ${message ?? ''}${field === undefined ? '' : ` (${field})`}`
    })
  }
}

/** Parameters end at a slash, except those that hold slashes; the empty path is the root folder of a repository. */
function patternOf(path: string, slashed: ReadonlySet<string>): RegExp {
  const group = (name: string): string => (name === 'path' ? '(.*)' : slashed.has(name) ? '(.+)' : '([^/]+)')
  return new RegExp(`^${path.replace(/{(\w+)}/g, (_, name: string) => group(name))}$`)
}

function schemaOf(holder: Schema | undefined, mediaType: string): Schema | undefined {
  const content = holder?.content as Schema | undefined
  const media = content?.[mediaType] ?? content?.['application/json']
  const schema = isSchema(media) ? media.schema : undefined
  return isSchema(schema) ? schema : undefined
}

function errorSchema(status: number): Schema {
  return { $ref: `#/components/schemas/${status === 422 ? 'validation-error' : 'basic-error'}` }
}

/** Parameters arrive as text; a number or a truth value that reads as one is taken for it. */
function fromText(text: string, schema: Schema): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (schema.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
