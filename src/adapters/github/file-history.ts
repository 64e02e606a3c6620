import { z } from 'zod'
import type { FileHistory, HistoryCommit, MergedPull } from '../../core/audit/branch-history.ts'
import type { Client } from './client.ts'
import { commitsTouching, mergedPullsOf } from './history.ts'
import { isId } from './kept-objects.ts'
import type { QueryQueue, Question } from './query-queue.ts'

/** So many commits of a file are looked at. */
const MOST = 100

interface Asked {
  readonly tip: string
  readonly file: string
  readonly branch: string
  /** The owner and the name. */
  readonly repository: string
}

/** The newest commits that touch a file: by GraphQL, or by REST where that does not tell all of it. */
export async function fileHistory(client: Client, ask: QueryQueue, asked: Asked): Promise<FileHistory> {
  const found = isId(asked.tip) ? objectSchema.safeParse(await ask(historyOf(asked))) : null
  return found?.success ? toldBy(found.data.history.nodes, asked) : await byRest(client, asked)
}

async function byRest(client: Client, { tip, file, branch }: Asked): Promise<FileHistory> {
  const commits = (await commitsTouching(client, tip, file)).slice(0, MOST)
  const pulls = await Promise.all(
    commits.map(async ({ sha }) => [sha, await mergedPullsOf(client, sha, branch)] as const),
  )
  return { commits, pulls: new Map(pulls), mergeCommits: new Map() }
}

/** A list that goes on is not all of them. */
const onlyPage = z.object({ hasNextPage: z.literal(false) })

const commitSchema = z
  .object({
    oid: z.string(),
    committedDate: z.iso.datetime(),
    parents: z.object({ pageInfo: onlyPage, nodes: z.array(z.object({ oid: z.string() })) }),
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

const pullSchema = z.object({
  number: z.number(),
  mergedAt: z.iso.datetime().nullable(),
  baseRefName: z.string(),
  baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
  headRefOid: z.string(),
  author: z.object({ __typename: z.string(), login: z.string(), databaseId: z.number() }).nullable(),
  mergeCommit: commitSchema.nullable(),
})

const nodeSchema = z.intersection(
  commitSchema,
  z.object({ associatedPullRequests: z.object({ pageInfo: onlyPage, nodes: z.array(pullSchema) }) }),
)

const objectSchema = z.object({ history: z.object({ nodes: z.array(nodeSchema) }) })

function toldBy(nodes: readonly z.output<typeof nodeSchema>[], asked: Asked): FileHistory {
  const all = nodes.flatMap(({ associatedPullRequests }) => associatedPullRequests.nodes)
  const merges = all.flatMap(({ mergeCommit }) => (mergeCommit ? [[mergeCommit.sha, mergeCommit] as const] : []))
  return {
    commits: nodes.map(({ sha, parents, at, author }) => ({ sha, parents, at, author })),
    pulls: new Map(
      nodes.map(({ sha, associatedPullRequests }) => [
        sha,
        associatedPullRequests.nodes.flatMap((pull) => mergedPull(pull, asked)).sort((a, b) => a.mergedAt - b.mergedAt),
      ]),
    ),
    mergeCommits: new Map(merges),
  }
}

function mergedPull(pull: z.output<typeof pullSchema>, { branch, repository }: Asked): MergedPull[] {
  const { number, mergedAt, baseRefName, baseRepository, headRefOid, author, mergeCommit } = pull
  const isHere = baseRepository?.nameWithOwner.toLowerCase() === repository.toLowerCase()
  if (mergedAt === null || baseRefName !== branch || !isHere) return []
  return [
    {
      number,
      author: author && {
        id: author.databaseId,
        login: author.__typename === 'Bot' ? `${author.login}[bot]` : author.login,
      },
      headSha: headRefOid,
      baseBranch: baseRefName,
      mergeCommit: mergeCommit?.sha ?? null,
      mergedAt: Math.floor(Date.parse(mergedAt) / 1000),
    },
  ]
}

const PAGE = 'pageInfo { hasNextPage }'
const COMMIT = `oid committedDate parents(first:3) { ${PAGE} nodes { oid } } author { name user { login } }`
const ID = ['User', 'Bot', 'Mannequin'].map((type) => `... on ${type} { databaseId }`)
const PULL = `number mergedAt baseRefName baseRepository { nameWithOwner } headRefOid author { __typename login ${ID.join(' ')} } mergeCommit { ${COMMIT} }`

/** The tip is an id, and so no text of others; the path is a variable. */
const historyOf = ({ tip, file }: Asked): Question => ({
  kind: 'history',
  field: (at) =>
    `object(oid:"${tip}") { __typename ... on Commit { history(first:${MOST},path:${at}) { nodes { ${COMMIT} associatedPullRequests(first:5) { ${PAGE} nodes { ${PULL} } } } } } }`,
  type: 'String!',
  value: file,
})
