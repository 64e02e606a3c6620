import { z } from 'zod'
import type { DeploymentRecord, OwnRun, RunReference } from '../../core/policy/deployments.ts'
import type { Client } from './client.ts'
import { attemptOfJob } from './runs.ts'

const time = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const byApp = {
  creator: z.object({ login: z.string() }).nullish(),
  performed_via_github_app: z.object({ slug: z.string().optional() }).nullish(),
}
const deploymentSchema = z.object({
  id: z.number(),
  sha: z.string(),
  environment: z.string(),
  created_at: time,
  ...byApp,
})
const statusSchema = z.object({
  state: z.string(),
  created_at: time,
  log_url: z.string().nullish(),
  target_url: z.string().nullish(),
  ...byApp,
})

type Deployment = z.output<typeof deploymentSchema>
type Status = z.output<typeof statusSchema>

/** How many records are looked at; of more failed ones in a row, none is taken for the last. */
const MAX_DEPLOYMENTS = 100

export interface Asked {
  readonly environment: string
  /** Null for the records of all commits. */
  readonly commit: string | null
  /** The run whose records don't count. */
  readonly own: OwnRun | null
}

/** The newest record of an environment that says of its commit that it was deployed; null when there is none. */
export async function newestSuccess(
  client: Client,
  repositoryPage: string,
  { environment, commit, own: ownRun }: Asked,
): Promise<DeploymentRecord | null> {
  const parameters = { environment, per_page: MAX_DEPLOYMENTS, ...(commit !== null && { sha: commit }) }
  const found = await client.get('GET /repos/{owner}/{repo}/deployments', parameters, z.array(deploymentSchema))
  const own = found.filter((one) => one.environment.toLowerCase() === environment.toLowerCase())
  const told = new Set<string>()
  for (const deployment of newestFirst(own)) {
    if (told.has(deployment.sha)) continue
    const statuses = await statusesOf(client, deployment)
    const runs = statuses.map((status) => runIn(status, repositoryPage))
    if (ownRun && (await isOfRun(runs, ownRun, client))) continue
    // A later deployment makes an earlier one inactive; that it succeeded stays in its history.
    const newest = statuses.find(({ state }) => state !== 'inactive')
    const index = statuses.findIndex(({ state }) => state === 'success')
    const success = statuses[index]
    if (success) {
      const { id, sha } = deployment
      const isRetracted = newest?.state !== 'success'
      return { id, commit: sha, app: commonApp(deployment, success), run: runs[index] ?? null, isRetracted }
    }
    if (newest) told.add(deployment.sha)
  }
  return null
}

/** Whether a record is of the attempt that is under way; one whose attempt is not known may be. */
async function isOfRun(runs: readonly (RunReference | null)[], own: OwnRun, client: Client): Promise<boolean> {
  const reference = runs.find((run) => run?.id === own.id)
  if (!reference) return false
  const { attempt, job } = reference
  const made = attempt ?? (job === null ? null : await attemptOfJob(client, own.id, job))
  return made === null || made >= own.attempt
}

async function statusesOf(client: Client, { id }: Deployment): Promise<Status[]> {
  const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
  return newestFirst(await client.list(route, { deployment_id: id }, statusSchema))
}

/** As GitHub lists them; but of times that differ, the later one first. */
const newestFirst = <One extends { readonly created_at: number }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => b.created_at - a.created_at)

function commonApp(deployment: Deployment, status: Status): string | null {
  const [one, other] = [deployment, status].map(appOf)
  return one !== undefined && one === other ? one : null
}

/** GitHub's own app is every workflow, so it signs for none. */
function appOf({ creator, performed_via_github_app: app }: Pick<Deployment, keyof typeof byApp>): string | undefined {
  const slug = app?.slug ?? /^(.+)\[bot\]$/.exec(creator?.login ?? '')?.[1]
  return slug === 'github-actions' ? undefined : slug
}

/** The run of this repository whose page a status leads to. */
function runIn({ log_url, target_url }: Status, repositoryPage: string): RunReference | null {
  const address = log_url || target_url || ''
  if (!address.toLowerCase().startsWith(`${repositoryPage}/actions/runs/`.toLowerCase())) return null
  const rest = address.slice(`${repositoryPage}/actions/runs/`.length)
  const match = /^(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?\/?(?:[?#].*)?$/.exec(rest)
  if (!match) return null
  const [, id, attempt, job] = match
  return { id: Number(id), attempt: attempt ? Number(attempt) : null, job: job ? Number(job) : null }
}
