import { z } from 'zod'
import type { Client } from './client.ts'

/** So many objects are asked for in one query. */
export const QUERY_SIZE = 100

const blobSchema = z.object({
  oid: z.string(),
  /** Null for bytes that are no text. */
  text: z.string().nullable(),
  isTruncated: z.boolean(),
})
/** What is no blob has none of its fields; what does not exist is null. */
const answerSchema = z.object({
  repository: z.record(z.string(), z.union([blobSchema, z.object({ __typename: z.string() }), z.null()])),
})

/** The texts of blobs by their ids, of those that GitHub gives as a whole. */
export async function textsOf(client: Client, shas: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const variables = Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha]))
  const { repository } = await client.query(queryFor(shas.length), variables, answerSchema)
  return new Map(
    shas.flatMap((sha, index) => {
      const found = repository[`f${index}`]
      if (!found || !('oid' in found)) return []
      return found.oid === sha && found.text !== null && !found.isTruncated ? [[sha, found.text] as const] : []
    }),
  )
}

/** Ids are variables, so that no text of others is ever a part of a query. */
function queryFor(count: number): string {
  const each = (write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index))
  const parameters = ['$owner:String!', '$name:String!', ...each((index) => `$o${index}:GitObjectID!`)]
  const objects = each(
    (index) => `f${index}: object(oid:$o${index}) { __typename ... on Blob { oid text isTruncated } }`,
  )
  return `query(${parameters.join(',')}) { repository(owner:$owner,name:$name) { ${objects.join(' ')} } }`
}
