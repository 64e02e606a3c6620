import { z } from 'zod'
import type { Visibility } from '../../core/targets/visibility.ts'
import type { Client } from './client.ts'
import { payloadIfAny, type Workflow } from './workflow.ts'

const repositorySchema = z.object({ private: z.boolean() })
const payloadSchema = z.object({ repository: repositorySchema })

/** Whether anybody may read the repository, and so what a run writes. When that is not known, it is taken for public. */
export async function isPublic(workflow: Workflow, github: Visibility | null): Promise<boolean> {
  const payload = payloadSchema.safeParse(payloadIfAny(workflow))
  if (payload.success) return !payload.data.repository.private
  // The payload of a schedule names no repository.
  return (
    github?.isPrivate().then(
      (isPrivate) => !isPrivate,
      () => true,
    ) ?? true
  )
}

export const isPrivate = async (client: Client): Promise<boolean> =>
  (await client.get('GET /repos/{owner}/{repo}', {}, repositorySchema)).private
