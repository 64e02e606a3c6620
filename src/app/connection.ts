import { type Client, githubClient } from '../adapters/github/client.ts'
import { Teams } from '../adapters/github/people.ts'
import type { Workflow } from '../adapters/github/workflow.ts'
import { UsageError } from '../core/model/errors.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

/** GitHub, as a run sees it. */
export interface Connection {
  readonly workflow: Workflow
  readonly client: Client
  /** Asks with a token that may see teams, where one is given. */
  readonly teams: Teams
}

/** Connects to the workflow's own GitHub; null when the run has no workflow or no token. */
export function connectGitHub(inputs: Inputs, workflow: Workflow | null, deadline: AbortSignal): Connection | null {
  const { githubToken, reviewToken } = inputs
  if (!workflow || githubToken === '') return null
  const { apiUrl, repository } = workflow
  const connect = (token: string): Client => githubClient({ apiUrl, repository, token, deadline })
  const client = connect(githubToken)
  return { workflow, client, teams: new Teams(reviewToken === '' ? client : connect(reviewToken)) }
}

/** GitHub, for a mode that can do nothing without it. */
export function connectionFor(mode: string, inputs: Inputs, host: Host): Connection {
  const connection = connectGitHub(inputs, host.workflow, AbortSignal.timeout(inputs.runTimeoutMs))
  if (connection) return connection
  throw new UsageError(
    host.workflow
      ? `github-token: it is missing, and ${mode} reads everything through the API`
      : `mode: ${mode} asks GitHub, so it needs GITHUB_REPOSITORY, GITHUB_EVENT_NAME and GITHUB_SHA, as a workflow sets them`,
  )
}
