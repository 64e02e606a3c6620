import type { ErrorBudgetPolicy, LabelException, PolicyException } from '../model/policy.ts'
import { DAY } from '../model/time.ts'
import type { Unseen } from '../model/unseen.ts'
import type { Deployed } from './deployments.ts'
import type { NoOverride, Override } from './override.ts'
import type { WhyAll } from './why-all.ts'

/** A pull request's claim to an exception: it bears the label. */
export interface Claim {
  readonly pull: number
  readonly exception: LabelException
  /** Who approved the exception, or who set a label that nobody need approve; empty when it is not granted. */
  readonly by: readonly string[]
  /** Why the claim fails; null when it holds. */
  readonly failure: ClaimFailure | null
}

export type ClaimFailure =
  | { readonly kind: 'expired' }
  | { readonly kind: 'not-approved' }
  /** Who approved has commits of their own in it. */
  | { readonly kind: 'own-work'; readonly login: string }
  /** The branch was force-pushed after the approval. */
  | { readonly kind: 'force-pushed'; readonly login: string }
  | { readonly kind: 'teams-unknown'; readonly teams: readonly string[]; readonly because: Unseen }

/** What let a freeze through. */
export type Exception =
  | { readonly kind: 'label'; readonly grants: readonly Claim[] }
  | Override
  /** The commit was deployed before the one that is deployed. */
  | { readonly kind: 'rollback'; readonly commit: string; readonly deployed: string }
  | { readonly kind: 'waiver'; readonly waivers: readonly HoldingWaiver[] }
  /** The commit is the one that is deployed. */
  | { readonly kind: 'redeploy'; readonly commit: string }

/** A waiver that holds for these services, and the merge that brought it. */
export interface HoldingWaiver {
  readonly services: readonly string[]
  /** The last day, as YYYY-MM-DD in UTC. */
  readonly until: string
  readonly reason: string
  readonly pull: number
  /** Unix seconds. */
  readonly mergedAt: number
  readonly file: string
}

/** Whether an exception lets a freeze through. */
export type ExceptionAnswer =
  /** There is no freeze. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'let-through'; readonly exception: Exception }
  | {
      readonly kind: 'none'
      readonly reason: NoException
      readonly known: readonly PolicyException[]
      readonly claims: readonly Claim[]
      /** Why the reason that a person gave does not count; null when none was given. */
      readonly override: NoOverride | null
    }

/** Why nothing lets a freeze through. */
export type NoException =
  /** There is no GitHub to ask: outside of a workflow, or without a token. */
  | { readonly kind: 'no-github' }
  | { readonly kind: 'no-answer'; readonly message: string }
  /** The commit is deployed already, and a policy freezes that too. */
  | { readonly kind: 'redeploy'; readonly commit: string }
  | { readonly kind: 'no-rollback'; readonly commit: string; readonly deployed: string; readonly because: NoRollback }
  | NoPulls
  /** These go out too, and hold no exception. */
  | { readonly kind: 'without-exception'; readonly pulls: readonly number[] }
  /** Each policy that freezes must know one of them. */
  | { readonly kind: 'not-every-policy' }

/** Why a deploy of an older commit is no rollback that is let through. */
export type NoRollback = { readonly kind: 'policy' } | Exclude<Deployed, { kind: 'commit' }>

/** Why it is not known which pull requests go out. */
export type NoPulls =
  | { readonly kind: 'unknown-group' }
  | Exclude<WhyAll, { kind: 'same' | 'no-answer' }>
  /** The event does not say what goes out, and neither does the workflow. */
  | { readonly kind: 'untold'; readonly event: string }
  | { readonly kind: 'too-many-commits'; readonly commits: number; readonly atMost: number }
  | { readonly kind: 'commit-without-pull'; readonly commit: string }

/** Whether an exception still holds at `at` (unix seconds); its last day is included, in UTC. */
export const isCurrent = ({ until }: PolicyException, at: number): boolean =>
  until === null || at < Date.parse(`${until}T00:00:00Z`) / 1000 + DAY

/**
 * What lets a freeze through: every pull request that goes out must hold an exception of every policy that freezes, for
 * they all go out together. Null when one of them does not.
 */
export function exceptionFor(
  freezing: readonly ErrorBudgetPolicy[],
  pulls: readonly number[],
  claims: readonly Claim[],
): Extract<Exception, { kind: 'label' }> | null {
  const grants = new Set<Claim>()
  for (const policy of freezing) {
    for (const pull of pulls) {
      const grant = claims.find(
        (claim) => claim.pull === pull && claim.failure === null && policy.exceptions.includes(claim.exception),
      )
      if (!grant) return null
      grants.add(grant)
    }
  }
  return grants.size > 0 ? { kind: 'label', grants: [...grants] } : null
}
