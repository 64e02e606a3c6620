import { z } from 'zod'
import type { Client } from './client.ts'

/** The repository that the run is about. */
export interface Repository {
  readonly defaultBranch: string
  /** The organization that owns it; null when a person does. */
  readonly organization: string | null
}

const repositorySchema = z
  .object({ default_branch: z.string(), owner: z.object({ login: z.string(), type: z.string() }) })
  .transform(
    ({ default_branch, owner }): Repository => ({
      defaultBranch: default_branch,
      organization: owner.type === 'Organization' ? owner.login : null,
    }),
  )

export const repositoryOf = (client: Client): Promise<Repository> =>
  client.get('GET /repos/{owner}/{repo}', {}, repositorySchema)
