import { z } from 'zod'
import type { Branch, Run, RunReference } from '../../core/policy/deployments.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

const runSchema = z
  .object({
    id: z.number(),
    run_attempt: z.number().optional(),
    path: z.string(),
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    conclusion: z.string().nullish(),
    triggering_actor: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  })
  .transform(
    ({ id, run_attempt, path, event, head_sha, head_branch, conclusion, triggering_actor: by }): Run => ({
      id,
      attempt: run_attempt ?? 1,
      // GitHub may add the ref that the file was read at.
      workflow: path.replace(/@.*$/s, ''),
      event,
      commit: head_sha,
      ref: head_branch ?? null,
      conclusion: conclusion ?? null,
      startedBy: by ? { login: by.login, isPerson: by.type === 'User' } : null,
    }),
  )
const jobSchema = z.object({ run_id: z.number(), run_attempt: z.number().optional() })

/** One attempt of a run: the one that is named, or that of the job, or the latest. Null when there is none that may be seen. */
export async function runOf(client: Client, { id: run_id, attempt, job }: RunReference): Promise<Run | null> {
  return await ifSeen(async () => {
    const ofJob = attempt === null && job !== null ? await attemptOf(client, run_id, job) : null
    if (ofJob === 'other-run') return null
    const attempt_number = attempt ?? ofJob
    return attempt_number === null
      ? await client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id }, runSchema)
      : await client.get(
          'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
          { run_id, attempt_number },
          runSchema,
        )
  })
}

/** The attempt that a job was a part of. */
async function attemptOf(client: Client, run: number, job_id: number): Promise<number | 'other-run'> {
  const job = await client.get('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id }, jobSchema)
  return job.run_id === run ? (job.run_attempt ?? 1) : 'other-run'
}

/** The attempt of a run that a job was a part of; null where it is of another run, or can't be seen. */
export async function attemptOfJob(client: Client, run: number, job: number): Promise<number | null> {
  const attempt = await ifSeen(() => attemptOf(client, run, job))
  return attempt === 'other-run' ? null : attempt
}

/** The record of a deployment that a job with an environment made. The number of a job is that of its check run. */
export async function recordOfJob(client: Client, check_run_id: number): Promise<{ record: number | null } | null> {
  const schema = z.object({ deployment: z.object({ id: z.number() }).nullish() })
  const job = await ifSeen(() =>
    client.get('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id }, schema),
  )
  return job && { record: job.deployment?.id ?? null }
}

/** A branch's tip, and whether it is protected; null when there is no such branch. */
export async function branchOf(client: Client, branch: string): Promise<Branch | null> {
  const schema = z
    .object({ protected: z.boolean(), commit: z.object({ sha: z.string() }) })
    .transform((one): Branch => ({ tip: one.commit.sha, isProtected: one.protected }))
  return await ifSeen(() => client.get('GET /repos/{owner}/{repo}/branches/{branch}', { branch }, schema))
}

async function ifSeen<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return null
    throw error
  }
}
