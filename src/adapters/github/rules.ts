import { z } from 'zod'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

const ruleSchema = z.object({
  type: z.string(),
  parameters: z.object({ required_status_checks: z.array(z.object({ context: z.string() })).optional() }).optional(),
})

/** The contexts of the status checks that active rulesets require on a branch. Older branch protection can't be seen. */
export async function requiredChecks(client: Client, branch: string): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  const rules = await client.list(route, { branch }, ruleSchema).catch(none)
  return rules.flatMap(({ parameters }) => parameters?.required_status_checks?.map(({ context }) => context) ?? [])
}

/** Where rulesets can't be had, as in a private repository of a free plan, none requires anything. */
function none(error: unknown): never[] {
  if (error instanceof GitHubError && error.isDenied) return []
  throw error
}
