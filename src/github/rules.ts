import { z } from 'zod'
import type { Client } from './client.ts'

const ruleSchema = z.object({
  type: z.string(),
  parameters: z.object({ required_status_checks: z.array(z.object({ context: z.string() })).optional() }).optional(),
})

/** The contexts of the status checks that active rulesets require on a branch. Older branch protection can't be seen. */
export async function requiredChecks(client: Client, branch: string): Promise<readonly string[]> {
  const rules = await client.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch }, ruleSchema)
  return rules.flatMap(({ parameters }) => parameters?.required_status_checks?.map(({ context }) => context) ?? [])
}
