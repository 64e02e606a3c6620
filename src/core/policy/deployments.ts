import type { Deployer } from '../model/policy.ts'

/** A deployment whose newest status, `inactive` apart, is a success, as GitHub has it on record. Anybody who may write can make one. */
export interface DeploymentRecord {
  readonly id: number
  readonly commit: string
  /** The app that made both the record and its success; null where none signed for both. */
  readonly app: string | null
  /** The run that the success leads to; null where it leads to none of this repository. */
  readonly run: RunReference | null
  /** Whether something else was said of it after its success. */
  readonly isRetracted: boolean
}

/** A run of a workflow, as the address of its page has it. */
export interface RunReference {
  readonly id: number
  /** Null where the address does not say: then it is that of the job, or the latest. */
  readonly attempt: number | null
  readonly job: number | null
}

/** One attempt of a workflow's run. */
export interface Run {
  readonly id: number
  readonly attempt: number
  /** The workflow's file, such as `.github/workflows/deploy.yml`. */
  readonly workflow: string
  /** The event that started it. */
  readonly event: string
  readonly commit: string
  /** The branch or tag that it ran for. */
  readonly ref: string | null
  /** How it ended; null while it goes on. */
  readonly conclusion: string | null
  /** Who started this attempt; null when the account is gone. */
  readonly startedBy: { readonly login: string; readonly isPerson: boolean } | null
}

/** Why the record of a deployment is not believed. */
export type Disbelief =
  /** Somebody took its success back: it may be what is deployed, or not. */
  | { readonly kind: 'retracted' }
  | { readonly kind: 'no-run' }
  /** The job that it leads to made another record, or none. */
  | { readonly kind: 'other-record'; readonly run: number }
  /** The token may not see it, or it is gone. */
  | { readonly kind: 'run-unseen'; readonly run: number }
  | { readonly kind: 'run-failed'; readonly run: number; readonly conclusion: string | null }
  | { readonly kind: 'other-workflow'; readonly workflow: string; readonly known: readonly Deployer[] }
  /** What it deployed is not told by its commit. */
  | { readonly kind: 'other-event'; readonly event: string }
  | { readonly kind: 'other-commit'; readonly run: number }
  /** Anybody who may write can run their own workflow there. */
  | { readonly kind: 'unprotected'; readonly ref: string | null }

/** Events of which the commit that a run is filed under is the one that it deploys. */
const TELLING_EVENTS = new Set(['push', 'release', 'create'])

/** Why a run does not vouch for the record of a deployment; null when it does, if it ran where it is protected. */
export function disbeliefIn(record: DeploymentRecord, run: Run, known: readonly Deployer[]): Disbelief | null {
  const { workflow, event } = run
  if (!known.some((one) => one.kind === 'workflow' && one.path === workflow)) {
    return { kind: 'other-workflow', workflow, known }
  }
  if (run.conclusion !== 'success') return { kind: 'run-failed', run: run.id, conclusion: run.conclusion }
  if (!TELLING_EVENTS.has(event)) return { kind: 'other-event', event }
  if (run.commit !== record.commit) return { kind: 'other-commit', run: run.id }
  return null
}

/** Whether an app vouches for a record: it made it, and the policy names it. */
export const isVouchedFor = ({ app }: DeploymentRecord, known: readonly Deployer[]): boolean =>
  app !== null && known.some((one) => one.kind === 'app' && one.slug === app.toLowerCase())

/** What an environment's newest success says. */
export type Deployed =
  | { readonly kind: 'never' }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'not-believed'; readonly commit: string; readonly because: Disbelief }

/** The port to what was deployed, and by what. */
export interface Deployments {
  /**
   * The newest record of an environment, or of one commit there, that ever said success; null when there is none. Of several records of
   * one commit the newest counts, and those of the run that is under way don't.
   */
  newestSuccess(environment: string, commit: string | null, own: OwnRun | null): Promise<DeploymentRecord | null>
  /** The record that a job made; null for none, and where the job can't be seen. */
  recordOfJob(job: number): Promise<{ readonly record: number | null } | null>
  /** Null when there is none that may be seen. */
  run(reference: RunReference): Promise<Run | null>
  /** Null when there is none. */
  branch(name: string): Promise<Branch | null>
  /** The branch that a repository's work comes together on. */
  defaultBranch(): Promise<string>
}

/** The attempt of a run that is under way: what an earlier one deployed stays on record. */
export interface OwnRun {
  readonly id: number
  readonly attempt: number
}

export interface Branch {
  readonly tip: string
  readonly isProtected: boolean
}
