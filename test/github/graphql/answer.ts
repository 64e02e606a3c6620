/** GitHub's GraphQL for tests: every query is held against GitHub's published schema, and answered from the world by graphql-js. */
import type { GraphQLSchema } from 'graphql'
import { readable } from '../access.ts'
import { Refusal, type Reply } from '../call.ts'
import type { Failure } from '../faults.ts'
import { grants, type Token } from '../world/tokens.ts'
import type { World } from '../world/world.ts'
import { type ObjectQuestion, objectIn } from './objects.ts'
import { pullIn } from './pulls.ts'

export interface Asked {
  readonly world: World
  readonly token: Token | undefined
  readonly body: unknown
  has(failure: Failure): boolean
}

interface Body {
  readonly query?: unknown
  readonly variables?: Readonly<Record<string, unknown>>
}

export interface GraphqlReply extends Reply {
  /** What is wrong with the query by the schema. */
  readonly violations: readonly string[]
}

let known: Promise<GraphQLSchema> | null = null

/** It is large, and most tests ask by REST. */
function schemaOfGitHub(): Promise<GraphQLSchema> {
  known ??= Promise.all([import('graphql'), import('@octokit/graphql-schema')]).then(([{ buildSchema }, { schema }]) =>
    buildSchema(schema.idl, { assumeValid: true }),
  )
  return known
}

export async function answerQuery(asked: Asked): Promise<GraphqlReply> {
  const { token, body, has } = asked
  if (token === undefined) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const [{ execute, parse, validate }, schema] = await Promise.all([import('graphql'), schemaOfGitHub()])
  const { query, variables = {} } = (body ?? {}) as Body
  if (typeof query !== 'string')
    return reply({ errors: [{ message: 'A query attribute must be specified.' }] }, ['no query'])
  const document = parse(query)
  const wrong = validate(schema, document)
  if (wrong.length > 0)
    return reply(
      { errors: wrong },
      wrong.map(({ message }) => message),
    )
  const found = await execute({ schema, document, variableValues: variables, rootValue: rootOf(asked, token) })
  const violations = (found.errors ?? []).filter(({ originalError }) => !(originalError instanceof Refusal))
  const late = has('errors-beside-data') ? [{ message: 'Something went wrong while executing your query.' }] : []
  const errors = [...(found.errors ?? []), ...late]
  return reply(
    { data: found.data, ...(errors.length > 0 && { errors }) },
    violations.map(({ message }) => message),
  )
}

const reply = (body: unknown, violations: readonly string[]): GraphqlReply => ({ status: 200, body, violations })

/** What may not be seen is null, with an error beside it, under the status 200. */
const rootOf = ({ world, has }: Asked, token: Token) => ({
  repository({ owner, name }: { readonly owner: string; readonly name: string }) {
    const repository = world.repositories.get(`${owner}/${name}`.toLowerCase())
    const access = repository ? readable(repository, token) : 'hidden'
    if (!repository || access === 'hidden')
      throw new Refusal(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    return {
      object(question: ObjectQuestion) {
        if (access === 'denied') throw new Refusal(403, 'Resource not accessible by integration')
        return objectIn(repository, question, { token, has })
      },
      pullRequest({ number }: { readonly number: number }) {
        if (!grants(token, 'pull_requests', 'read')) throw new Refusal(403, 'Resource not accessible by integration')
        const pull = repository.pulls.get(number)
        if (!pull) throw new Refusal(404, `Could not resolve to a PullRequest with the number of ${number}.`)
        return pullIn(pull, token.account)
      },
      ref({ qualifiedName }: { readonly qualifiedName: string }) {
        if (access === 'denied') throw new Refusal(403, 'Resource not accessible by integration')
        const name = qualifiedName.replace(/^refs\/heads\//, '')
        const oid = name === qualifiedName ? undefined : repository.branches.get(name)
        return oid === undefined ? null : { name, target: { __typename: 'Commit', oid } }
      },
    }
  },
})
