import pLimit from 'p-limit'
import type { Client, Fields } from './client.ts'
import { GitHubError } from './error.ts'

/** So many questions are asked in one query. */
const QUERY_SIZE = 600
/** And so many after a larger one has failed, since GitHub gives a query ten seconds. */
const SMALL_QUERY_SIZE = 100
/** How many queries are under way at once. */
const AT_ONCE = 8

/** What is asked about the repository, for one value. */
export interface Question {
  /** Of one kind nothing more is asked by GraphQL once that was refused. */
  readonly kind: 'text' | 'trees' | 'ref' | 'parents' | 'history' | 'pull' | 'pulls'
  /** The field of the repository with what is wanted of it; `variable` stands for the value. */
  field(variable: string): string
  readonly type: 'GitObjectID!' | 'String!' | 'Int!'
  readonly value: string | number
}

/** What GitHub says by GraphQL, as it came; null when there is no such thing, undefined when GraphQL does not answer, or with an error. */
export type QueryQueue = (question: Question) => Promise<unknown>

interface Waiting {
  readonly question: Question
  resolve(answer: unknown): void
  reject(error: unknown): void
}

/** Asks by GraphQL: what is asked for at once goes out in as few requests as hold it. */
export function queryQueue(client: Client): QueryQueue {
  let waiting: Waiting[] = []
  const refused = new Set<Question['kind']>()
  const limit = pLimit(AT_ONCE)

  async function send(batch: readonly Waiting[]): Promise<void> {
    const isRefused = batch.every(({ question }) => refused.has(question.kind))
    const found = isRefused ? null : await limit(() => asked(client, batch))
    const parts = isRefused ? [batch] : smaller(batch)
    if (found === null && parts.length > 1) {
      await Promise.all(parts.map(send))
      return
    }
    const isTold = (index: number) => found?.has(`f${index}`) ?? false
    const told = new Set(batch.flatMap(({ question }, index) => (isTold(index) ? [question.kind] : [])))
    for (const { question } of batch) if (!told.has(question.kind)) refused.add(question.kind)
    for (const [index, { resolve }] of batch.entries()) resolve(found?.get(`f${index}`))
  }

  function flush(): void {
    const all = waiting
    waiting = []
    for (const batch of inPieces(all, QUERY_SIZE)) {
      send(batch).catch((error: unknown) => {
        for (const { reject } of batch) reject(error)
      })
    }
  }

  return (question) =>
    new Promise((resolve, reject) => {
      // What the same piece of work asks for is all in the queue by then.
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ question, resolve, reject })
    })
}

/** The answers by their aliases; null when there are none, or an error that may be of any: REST says why, if it has no answer either. */
async function asked(client: Client, batch: readonly Waiting[]): Promise<Fields | null> {
  const variables = Object.fromEntries(batch.map(({ question }, index) => [`o${index}`, question.value]))
  try {
    return await client.query(queryFor(batch), variables)
  } catch (error) {
    if (error instanceof GitHubError) return null
    throw error
  }
}

/** Values are variables, so that no text of others is ever a part of a query. */
function queryFor(batch: readonly Waiting[]): string {
  const parameters = batch.map(({ question }, index) => `$o${index}:${question.type}`)
  const fields = batch.map(({ question }, index) => `f${index}: ${question.field(`$o${index}`)}`)
  return `query(${['$owner:String!', '$name:String!', ...parameters].join(',')}) { repository(owner:$owner,name:$name) { ${fields.join(' ')} } }`
}

/** The pieces to ask again: what is refused of one kind may be told of another. */
function smaller(batch: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const kinds = [...new Set(batch.map(({ question }) => question.kind))]
  const ofKind = (kind: Question['kind']) => batch.filter(({ question }) => question.kind === kind)
  return kinds.flatMap((kind) => inPieces(ofKind(kind), SMALL_QUERY_SIZE))
}

function inPieces<Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}
