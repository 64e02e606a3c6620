import { type Client, type ClientSettings, githubClient } from '../adapters/github/client.ts'
import { type GitHub, gitHub } from '../adapters/github/github.ts'
import { Teams } from '../adapters/github/people.ts'
import type { Workflow } from '../adapters/github/workflow.ts'
import { UsageError } from '../core/model/errors.ts'
import { STATUS_CONTEXT } from '../core/review/status-context.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'
import { redactor } from './inputs/redaction.ts'
import { secretForms } from './inputs/secrets.ts'

/** GitHub, as a run sees it. */
export interface Connection {
  readonly workflow: Workflow
  readonly github: GitHub
  readonly client: Client
  /** Asks with a token that may see teams, where one is given. */
  readonly teams: Teams
}

/** Gets at GitHub; null when the run has no workflow or no token. The statuses are those of the guard, if nothing else is said. */
export type Connect = (
  inputs: Inputs,
  workflow: Workflow | null,
  deadline: AbortSignal,
  statusContext?: string,
) => Connection | null

/** Connects to the workflow's own GitHub, with other times between the tries of a request than usual. */
export function connectingWith(retries: Pick<ClientSettings, 'backoffMs'>): Connect {
  return ({ githubToken, reviewToken }, workflow, deadline, statusContext = STATUS_CONTEXT) => {
    if (!workflow || githubToken === '') return null
    const { apiUrl, graphqlUrl, repository, serverUrl } = workflow
    const repositoryPage = `${serverUrl}/${repository}`
    const redact = redactor(secretForms({ 'github-token': githubToken, 'review-token': reviewToken }))
    const clientFor = (token: string): Client =>
      githubClient({ apiUrl, graphqlUrl, repository, token, redact, deadline, ...retries })
    const client = clientFor(githubToken)
    const teams = new Teams(reviewToken === '' ? client : clientFor(reviewToken))
    return { workflow, github: gitHub({ client, teams, repositoryPage, statusContext }), client, teams }
  }
}

/** Connects to the workflow's own GitHub. */
export const connectGitHub: Connect = connectingWith({})

/** GitHub, for a mode that can do nothing without it. */
export function connectionFor(mode: string, inputs: Inputs, host: Host, connect = connectGitHub): Connection {
  const connection = connect(inputs, host.workflow, inputs.time.deadline)
  if (connection) return connection
  throw new UsageError(
    host.workflow
      ? `github-token: required, since ${mode} reads everything through the API`
      : `mode: ${mode} asks GitHub, so it needs GITHUB_REPOSITORY, GITHUB_EVENT_NAME and GITHUB_SHA, as a workflow sets them`,
  )
}
