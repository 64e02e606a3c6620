/** Runs of workflows: what the records of deployments lead to. */
import type { Sha } from '../git/objects.ts'
import type { Account } from './accounts.ts'

export interface RunOptions {
  readonly workflow?: string
  readonly event?: string
  /** The branch or tag. */
  readonly ref?: string | null
  readonly by?: string
  readonly conclusion?: string | null
  /** How many times it was run again. */
  readonly attempts?: number
}

export interface WorkflowRun {
  readonly id: number
  readonly sha: Sha
  readonly workflow: string
  readonly event: string
  readonly ref: string | null
  readonly by: Account
  readonly attempts: Attempt[]
  readonly createdAt: Date
}

export interface Attempt {
  readonly job: number
  readonly by: Account
  conclusion: string | null
  /** The jobs with an environment, each with the record of the deployment that it made. */
  readonly deploying: Map<number, number>
}
