import { z } from 'zod'
import type { MergedPull } from '../../core/audit/branch-history.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { QueryQueue, Question } from './query-queue.ts'

/** A pull request, and when it was merged: unix seconds, or null. */
export interface QueuedPull {
  readonly pull: PullRequest
  readonly mergedAt: number | null
}

/** GraphQL names bots otherwise than REST does, so only people are taken from it. */
const authorSchema = z
  .object({ __typename: z.literal('User'), login: z.string(), databaseId: z.number() })
  .transform(({ login, databaseId }) => ({ id: databaseId, login }))
  .nullable()

/** A list that goes on is not all of it. */
const onlyPage = z.object({ hasNextPage: z.literal(false) })

const repositorySchema = z.object({ id: z.string() })

const pullSchema = z
  .object({
    number: z.number(),
    state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
    author: authorSchema,
    headRefOid: z.string(),
    baseRefName: z.string(),
    mergeCommit: z.object({ oid: z.string() }).nullable(),
    mergedAt: z.iso.datetime().nullable(),
    repository: repositorySchema.extend({ defaultBranchRef: z.object({ name: z.string() }) }),
    labels: z.object({ pageInfo: onlyPage, nodes: z.array(z.object({ name: z.string() })) }),
  })
  // What was merged has a commit and a time; GitHub may be about to write them down.
  .refine(({ state, mergeCommit, mergedAt }) => state !== 'MERGED' || (mergeCommit !== null && mergedAt !== null))
  .transform(
    ({ state, mergeCommit, mergedAt, repository: { defaultBranchRef }, ...pull }): QueuedPull => ({
      pull: {
        number: pull.number,
        author: pull.author,
        isOpen: state === 'OPEN',
        isMerged: state === 'MERGED',
        mergeCommit: state === 'MERGED' ? (mergeCommit?.oid ?? null) : null,
        headSha: pull.headRefOid,
        baseBranch: pull.baseRefName,
        defaultBranch: defaultBranchRef.name,
        isBaseDefault: pull.baseRefName === defaultBranchRef.name,
        labels: pull.labels.nodes.map(({ name }) => name),
      },
      mergedAt: mergedAt === null ? null : Math.floor(Date.parse(mergedAt) / 1000),
    }),
  )

const ofCommitSchema = z
  .object({
    __typename: z.literal('Commit'),
    oid: z.string(),
    repository: repositorySchema,
    associatedPullRequests: z.object({ pageInfo: onlyPage, nodes: z.array(z.unknown()) }),
  })
  .transform(({ oid, repository, associatedPullRequests: { nodes } }) => ({ oid, repository, nodes }))

/** The pull requests of a commit by GraphQL; null where they are not told as a whole, or one is of another repository. */
export async function queuedPullsOfCommit(ask: QueryQueue, sha: string): Promise<readonly QueuedPull[] | null> {
  const found = ofCommitSchema.safeParse(await ask(pullsOf(sha)))
  if (!found.success || found.data.oid !== sha) return null
  const own = z.array(z.object({ repository: z.object({ id: z.literal(found.data.repository.id) }) }))
  const pulls = z.array(pullSchema).safeParse(found.data.nodes)
  return pulls.success && own.safeParse(found.data.nodes).success ? pulls.data : null
}

/** The pull request of a number by GraphQL; null where it is not told, as of a number that is an issue's. */
export async function queuedPull(ask: QueryQueue, number: number): Promise<PullRequest | null> {
  const found = pullSchema.safeParse(await ask(numbered(number)))
  return found.success && found.data.pull.number === number ? found.data.pull : null
}

/** Those who merged it are in the list already. */
export const mergedAmong = (pulls: readonly QueuedPull[], branch: string): MergedPull[] =>
  pulls
    .flatMap(({ pull: { number, author, headSha, baseBranch, mergeCommit }, mergedAt }): MergedPull[] =>
      mergedAt === null || baseBranch !== branch
        ? []
        : [{ number, author, headSha, baseBranch, mergeCommit, mergedAt }],
    )
    .sort((a, b) => a.mergedAt - b.mergedAt)

/** A commit is of one pull request, or of a few that were laid upon each other. */
const MAX_PULLS = 5
const MAX_LABELS = 30

const PULL = `number state author { __typename login ... on User { databaseId } } headRefOid baseRefName mergeCommit { oid } mergedAt repository { id defaultBranchRef { name } } labels(first:${MAX_LABELS}) { pageInfo { hasNextPage } nodes { name } }`

const pullsOf = (sha: string): Question => ({
  kind: 'pulls',
  field: (at) =>
    `object(oid:${at}) { __typename ... on Commit { oid repository { id } associatedPullRequests(first:${MAX_PULLS}) { pageInfo { hasNextPage } nodes { ${PULL} } } } }`,
  type: 'GitObjectID!',
  value: sha,
})

const numbered = (number: number): Question => ({
  kind: 'pulls',
  field: (at) => `pullRequest(number:${at}) { ${PULL} }`,
  type: 'Int!',
  value: number,
})
