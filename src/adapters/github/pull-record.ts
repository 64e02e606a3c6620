import { z } from 'zod'
import type { Review } from '../../core/review/review.ts'
import type { QueryQueue, Question } from './query-queue.ts'

/** What people said of a pull request, and when its branch was last force-pushed. */
export interface PullRecord {
  readonly reviews: readonly Review[]
  /** Unix milliseconds; null for never. */
  readonly lastForcePush: number | null
  /** Who merged it; null when nobody did, or the account is gone. */
  readonly mergedBy: string | null
}

const authorSchema = z.union([
  z
    .object({ __typename: z.literal('User'), login: z.string(), databaseId: z.number() })
    .transform(({ login, databaseId }) => ({ id: databaseId, login, type: 'User' })),
  z.null(),
])

const reviewSchema = z
  .object({
    author: authorSchema,
    authorCanPushToRepository: z.boolean(),
    state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: z.object({ oid: z.string() }).nullable(),
    submittedAt: z.iso.datetime().nullable(),
  })
  .transform(
    ({ author, authorCanPushToRepository, state, commit, submittedAt }): Review => ({
      user: author,
      state,
      commit: commit?.oid ?? null,
      submittedAt: submittedAt === null ? null : Date.parse(submittedAt),
      mayWrite: authorCanPushToRepository,
    }),
  )

/** A list that goes on is not all of them. */
const onlyPage = z.object({ hasNextPage: z.literal(false), hasPreviousPage: z.literal(false) })

const mergerSchema = z
  .object({ __typename: z.string(), login: z.string() })
  .transform(({ __typename, login }) => (__typename === 'Bot' ? `${login}[bot]` : login))

const recordSchema = z
  .object({
    mergedBy: mergerSchema.nullable(),
    reviews: z.object({ pageInfo: onlyPage, nodes: z.array(reviewSchema) }),
    timelineItems: z.object({ pageInfo: onlyPage, nodes: z.array(z.object({ createdAt: z.iso.datetime() })) }),
  })
  .transform(
    ({ reviews, timelineItems: { nodes }, mergedBy }): PullRecord => ({
      mergedBy,
      reviews: reviews.nodes,
      lastForcePush: nodes.length > 0 ? Math.max(...nodes.map(({ createdAt }) => Date.parse(createdAt))) : null,
    }),
  )

/** The record of a pull request by GraphQL; null where it is not told as a whole, or somebody in it is neither a user nor gone. */
export async function pullRecord(ask: QueryQueue, number: number): Promise<PullRecord | null> {
  const found = recordSchema.safeParse(await ask(recordOf(number)))
  return found.success ? found.data : null
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage }'
const REVIEW =
  'author { __typename login ... on User { databaseId } } authorCanPushToRepository state commit { oid } submittedAt'

const recordOf = (number: number): Question => ({
  kind: 'pull',
  field: (at) =>
    `pullRequest(number:${at}) { mergedBy { __typename login } reviews(first:100) { ${PAGE} nodes { ${REVIEW} } } timelineItems(last:100,itemTypes:[HEAD_REF_FORCE_PUSHED_EVENT]) { ${PAGE} nodes { ... on HeadRefForcePushedEvent { createdAt } } } }`,
  type: 'Int!',
  value: number,
})
