import type { Deployer } from '../../core/model/policy.ts'
import {
  type Deployed,
  type Deployments,
  type Disbelief,
  disbeliefIn,
  isVouchedFor,
  type OwnRun,
  type Run,
} from '../../core/policy/deployments.ts'
import type { Commits } from '../../core/review/commit.ts'

/** Whose records are believed, and by which run they are looked up. */
export interface Believing {
  readonly github: Deployments & Pick<Commits, 'mergeBase'>
  readonly deployers: readonly Deployer[]
  /** The run that is under way; null when its number is not known. */
  readonly ownRun: OwnRun | null
}

/** What is deployed to an environment; or whether `commit` ever was, where one is given. */
export async function deployedTo(
  environment: string,
  commit: string | null,
  { github, deployers, ownRun }: Believing,
): Promise<Deployed> {
  const record = await github.newestSuccess(environment, commit, ownRun)
  if (!record) return { kind: 'never' }
  const believed = { kind: 'commit', commit: record.commit } as const
  const doubted = (because: Disbelief) => ({ kind: 'not-believed', commit: record.commit, because }) as const
  if (record.isRetracted) return doubted({ kind: 'retracted' })
  if (isVouchedFor(record, deployers)) return believed
  if (!record.run) return doubted({ kind: 'no-run' })
  const run = await github.run(record.run)
  if (!run) return doubted({ kind: 'run-unseen', run: record.run.id })
  const because = disbeliefIn(record, run, deployers)
  if (because) return doubted(because)
  if (!(await ranWhereProtected(run, github))) return doubted({ kind: 'unprotected', ref: run.ref })
  // A true run may have deployed elsewhere, or at another time: its own job knows its record, where the token may see that.
  const made = record.run.job === null ? null : await github.recordOfJob(record.run.job)
  return made && made.record !== record.id ? doubted({ kind: 'other-record', run: run.id }) : believed
}

/** Whether the default branch has the run's commit, or the protected branch that it ran for. A tag may have a branch's name. */
async function ranWhereProtected({ ref, commit }: Run, github: Believing['github']): Promise<boolean> {
  const name = await github.defaultBranch()
  const home = await github.branch(name)
  if (home && (await github.mergeBase(home.tip, commit)) === commit) return true
  if (ref === null || ref === name) return false
  const own = await github.branch(ref)
  return own?.isProtected === true && (await github.mergeBase(own.tip, commit)) === commit
}
