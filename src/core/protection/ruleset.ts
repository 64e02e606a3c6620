import { z } from 'zod'
import { canonicalText } from '../model/canonical-text.ts'
import { STATUS_CONTEXT } from '../review/status-context.ts'
import { isEnough } from './required-reviewers.ts'
import { pullRequestsOf, type RequiredReviewer, type Rule, statusChecksOf } from './rules.ts'
import { protectedPatterns, RULESET_NAME, type Wanted } from './wanted.ts'

/** A ruleset as it is sent to GitHub. */
export interface RulesetBody {
  readonly name: string
  readonly target: string
  readonly enforcement: string
  readonly bypass_actors: readonly unknown[]
  readonly conditions: Readonly<Record<string, unknown>>
  readonly rules: readonly Rule[]
}

const DEFAULT_BRANCH = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }

/**
 * The ruleset that makes the guard unavoidable. Of an existing one it keeps what is stricter than needed: rules of other
 * kinds, other required checks and reviewers, who must post our check, a higher number of approvals.
 */
export function rulesetFor(wanted: Wanted, existing: RulesetBody | null): RulesetBody {
  const rules = existing?.rules ?? []
  const others = rules.filter(({ type }) => !OURS.includes(type))
  const kept = (type: string) => rules.find((rule) => rule.type === type)
  return {
    name: RULESET_NAME,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: existing && speaksOfDefault(existing) ? existing.conditions : DEFAULT_BRANCH,
    rules: [
      kept('deletion') ?? { type: 'deletion' },
      kept('non_fast_forward') ?? { type: 'non_fast_forward' },
      pullRequestRule(wanted, kept('pull_request')),
      statusCheckRule(kept('required_status_checks')),
      ...others,
    ],
  }
}

/** Whether writing `desired` over `existing` would change anything. GitHub may keep the rules in another order. */
export const isSameRuleset = (desired: RulesetBody, existing: RulesetBody): boolean =>
  canonicalText(inOrder(desired)) === canonicalText(inOrder(existing))

const inOrder = ({ name, target, enforcement, bypass_actors, conditions, rules }: RulesetBody) => ({
  ...{ name, target, enforcement, bypass_actors, conditions },
  rules: [...rules]
    .sort((a, b) => (a.type < b.type ? -1 : 1))
    .map(({ type, parameters = {} }) => ({ type, parameters })),
})

const conditionsSchema = z.object({
  ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }),
})

/** Whether a ruleset covers the default branch, and perhaps others besides. */
function speaksOfDefault({ conditions }: RulesetBody): boolean {
  const read = conditionsSchema.safeParse(conditions)
  if (!read.success) return false
  const { include, exclude } = read.data.ref_name
  return exclude.length === 0 && include.some((one) => one === '~DEFAULT_BRANCH' || one === '~ALL')
}

const OURS = ['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks']

function pullRequestRule(wanted: Wanted, existing: Rule | undefined): Rule {
  const [was] = pullRequestsOf(existing ? [existing] : [])
  const required = withTeam(was?.required_reviewers ?? [], wanted)
  return {
    type: 'pull_request',
    parameters: {
      required_review_thread_resolution: false,
      ...existing?.parameters,
      // Code owners and required reviewers ask for approvals where the contracts are; targets need none.
      required_approving_review_count: was?.required_approving_review_count ?? 0,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      ...(required.length > 0 && { required_reviewers: required }),
    },
  }
}

/** The required reviewers, with the policy's team among them; an entry of that team that asks for enough stays as it is. */
function withTeam(
  existing: readonly RequiredReviewer[],
  { reviewers, sloDirectory }: Wanted,
): readonly RequiredReviewer[] {
  if (!reviewers || reviewers.id === null) return existing
  const { id, minimum } = reviewers
  if (existing.some((entry) => isEnough(entry, { id, minimum }, sloDirectory))) return existing
  const ours: RequiredReviewer = {
    file_patterns: [...protectedPatterns(sloDirectory)],
    minimum_approvals: minimum,
    reviewer: { id, type: 'Team' },
  }
  return [...existing.filter(({ reviewer }) => reviewer.id !== id), ours]
}

function statusCheckRule(existing: Rule | undefined): Rule {
  const checks = statusChecksOf(existing ? [existing] : [])[0]?.required_status_checks ?? []
  const isThere = checks.some(({ context }) => context.toLowerCase() === STATUS_CONTEXT)
  return {
    type: 'required_status_checks',
    parameters: {
      ...existing?.parameters,
      // A branch that is behind, or a criss-cross merge, would bring other numbers than the guard compared.
      strict_required_status_checks_policy: true,
      required_status_checks: isThere ? checks : [...checks, { context: STATUS_CONTEXT }],
    },
  }
}
