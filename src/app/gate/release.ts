import { checkedOut } from '../../adapters/checkout/head.ts'
import type { GitHub } from '../../adapters/github/github.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'
import type { Deployer } from '../../core/model/policy.ts'
import type { OwnRun } from '../../core/policy/deployments.ts'
import type { Outgoing } from '../../core/review/outgoing.ts'
import type { Connection } from '../connection.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { whatGoesOut } from './outgoing.ts'
import type { GivenReason } from './override.ts'
import { type DeployRange, deployRange } from './range.ts'

/** The deploy that a workflow is about to make. What it holds is asked for once, and only when somebody wants to know. */
export interface Release {
  readonly github: GitHub
  readonly workflow: Workflow
  readonly deployers: readonly Deployer[]
  readonly ownRun: OwnRun | null
  /** Why a freeze should be overridden; null when no reason was given. */
  readonly override: GivenReason | null
  /** Whether the workflow says which commit it is. */
  readonly isCommitNamed: boolean
  outgoing(): Promise<Outgoing>
  range(): Promise<DeployRange>
}

/** The release of a run; `deployedBy` is what the policy says of whose records are believed. */
export function releaseOf(
  { github, workflow }: Connection,
  { commit, environment, override }: Pick<Inputs, 'commit' | 'environment' | 'override'>,
  deployedBy: readonly Deployer[] | null,
  workspace: string,
): Release {
  const { file, runId, runAttempt } = workflow
  const ownRun = runId === null ? null : { id: runId, attempt: runAttempt }
  const own: Deployer[] = file === null ? [] : [{ kind: 'workflow', path: file }]
  const deployers = deployedBy ?? own
  const outgoing = once(() => whatGoesOut(workflow, commit, () => checkedOut(workspace), github))
  const range = once(async () => await deployRange(await outgoing(), environment, { github, deployers, ownRun }))
  return { github, workflow, deployers, ownRun, override, isCommitNamed: commit !== null, outgoing, range }
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null
  return () => {
    asked ??= ask()
    return asked
  }
}
