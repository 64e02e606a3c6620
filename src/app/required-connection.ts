import { UsageError } from '../core/model/errors.ts'
import { type Connection, connectGitHub } from './connection.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

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
