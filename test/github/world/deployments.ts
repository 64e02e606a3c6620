/** Deployments and what became of them. */
import type { Sha } from '../git/objects.ts'
import type { Account } from './accounts.ts'
import type { WorkflowRun } from './runs.ts'

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'pending' | 'queued' | 'success'

export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly createdAt: Date
}

export interface DeploymentOptions {
  readonly environment: string
  readonly ref?: string
  readonly task?: string
  readonly creator?: string
  readonly at?: string
  /** The run that made it; null for none. By default one of the deploy workflow that ended well. */
  readonly run?: WorkflowRun | null
  /** The statuses it went through, oldest first. */
  readonly states?: readonly DeploymentState[]
}

export interface Deployment {
  readonly id: number
  readonly sha: Sha
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly creator: Account
  readonly createdAt: Date
  readonly run: WorkflowRun | null
  /** The job of the run that the statuses lead to. */
  job: number | null
  /** Oldest first; the API lists them newest first. */
  readonly statuses: DeploymentStatus[]
}
