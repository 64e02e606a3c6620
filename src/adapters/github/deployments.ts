import { z } from 'zod'
import type { Client } from './client.ts'

const deploymentSchema = z.object({ id: z.number(), sha: z.string() })
const statusSchema = z.object({ state: z.string() })

/** How many deployments are looked at; of more failed ones in a row, none is taken for the last. */
const MAX_DEPLOYMENTS = 100

/** The commit of the newest deployment to an environment that ever succeeded; null when none did. */
export async function lastDeployed(client: Client, environment: string): Promise<string | null> {
  const parameters = { environment, per_page: MAX_DEPLOYMENTS }
  const newestFirst = await client.get('GET /repos/{owner}/{repo}/deployments', parameters, z.array(deploymentSchema))
  for (const { id, sha } of newestFirst) {
    const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
    const statuses = await client.list(route, { deployment_id: id }, statusSchema)
    // A later deployment makes an earlier one inactive; that it succeeded stays in its history.
    if (statuses.some(({ state }) => state === 'success')) return sha
  }
  return null
}
