import { z } from 'zod'
import type { QueryQueue, Question } from './query-queue.ts'

const parentsSchema = z.object({
  __typename: z.literal('Commit'),
  oid: z.string(),
  parents: z.object({
    pageInfo: z.object({ hasNextPage: z.literal(false) }),
    nodes: z.array(z.object({ oid: z.string() })),
  }),
})

/** The parents of a commit by GraphQL; null where they are not told as a whole. */
export async function queuedParents(ask: QueryQueue, sha: string): Promise<readonly string[] | null> {
  const found = parentsSchema.safeParse(await ask(parentsOf(sha)))
  return found.success && found.data.oid === sha ? found.data.parents.nodes.map(({ oid }) => oid) : null
}

const parentsOf = (sha: string): Question => ({
  kind: 'parents',
  field: (at) =>
    `object(oid:${at}) { __typename ... on Commit { oid parents(first:10) { pageInfo { hasNextPage } nodes { oid } } } }`,
  type: 'GitObjectID!',
  value: sha,
})

const refSchema = z.object({
  name: z.string(),
  target: z.object({ __typename: z.literal('Commit'), oid: z.string() }),
})

/** The commit that a branch points at by GraphQL; null where it is not told. */
export async function queuedTip(ask: QueryQueue, branch: string): Promise<string | null> {
  const found = refSchema.safeParse(await ask(tipOf(branch)))
  return found.success && found.data.name === branch ? found.data.target.oid : null
}

const tipOf = (branch: string): Question => ({
  kind: 'ref',
  field: (at) => `ref(qualifiedName:${at}) { name target { __typename oid } }`,
  type: 'String!',
  value: `refs/heads/${branch}`,
})
