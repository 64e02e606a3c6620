import { z } from 'zod'
import type { HistoryCommit } from '../../core/audit/branch-history.ts'
import { isId } from './kept-objects.ts'
import type { QueryQueue, Question } from './query-queue.ts'

/** So many commits of a file are told, the newest. */
export const MOST_OF_FILE = 100

const commitSchema = z
  .object({
    oid: z.string(),
    committedDate: z.iso.datetime(),
    parents: z.object({
      pageInfo: z.object({ hasNextPage: z.literal(false) }),
      nodes: z.array(z.object({ oid: z.string() })),
    }),
    author: z.object({ name: z.string().nullable(), user: z.object({ login: z.string() }).nullable() }).nullable(),
  })
  .transform(
    ({ oid, committedDate, parents, author }): HistoryCommit => ({
      sha: oid,
      parents: parents.nodes.map((parent) => parent.oid),
      at: Math.floor(Date.parse(committedDate) / 1000),
      author: author?.user?.login ?? author?.name ?? 'unknown',
    }),
  )

const historySchema = z.object({
  __typename: z.literal('Commit'),
  oid: z.string(),
  history: z.object({ nodes: z.array(commitSchema) }),
})

/** The newest commits that touch a file by GraphQL, those of many files in one request; null where they are not told as a whole. */
export async function queuedCommitsOfFile(
  ask: QueryQueue,
  tip: string,
  file: string,
): Promise<readonly HistoryCommit[] | null> {
  const found = isId(tip) ? historySchema.safeParse(await ask(historyOf(tip, file))) : null
  return found?.success && found.data.oid === tip ? found.data.history.nodes : null
}

const COMMIT =
  'oid committedDate parents(first:10) { pageInfo { hasNextPage } nodes { oid } } author { name user { login } }'

/** The tip is an id, and so no text of others; the path is a variable. */
const historyOf = (tip: string, file: string): Question => ({
  kind: 'history',
  field: (at) =>
    `object(oid:"${tip}") { __typename ... on Commit { oid history(first:${MOST_OF_FILE},path:${at}) { nodes { ${COMMIT} } } } }`,
  type: 'String!',
  value: file,
})
