import { STATUS_CONTEXT } from '../review/status-context.ts'
import type { Check, Protection, ProtectionId } from './protection.ts'
import { isEnough } from './required-reviewers.ts'
import { type ActiveRule, hasRule, pullRequestsOf, statusChecksOf } from './rules.ts'
import type { Wanted } from './wanted.ts'

/** A ruleset that has rules in force, and who may pass it by; null when the token can't see who. */
export interface RulesetInForce {
  readonly id: number
  readonly name: string
  readonly bypass: readonly string[] | null
}

/** All that is known of the rules on the default branch. */
export interface RulesInForce {
  readonly rules: readonly ActiveRule[]
  readonly rulesets: readonly RulesetInForce[]
}

interface Expectation {
  readonly id: ProtectionId
  readonly expected: string
  readonly fix: string
  check(rules: readonly ActiveRule[]): Check
}

/** Compares the rules in force with those that make the guard unavoidable. `inForce` is why they can't be read, if so. */
export function ruleProtections(wanted: Wanted, inForce: RulesInForce | string): Protection[] {
  const expectations = expectationsOf(wanted)
  if (typeof inForce === 'string') {
    const check: Check = { state: 'unknown', found: inForce }
    const fix =
      'Give github-token the permission "Metadata: read". In a private repository, rulesets need a paid plan of GitHub.'
    return [...expectations.map(({ id, expected }) => ({ id, expected, ...check, fix })), { ...BYPASS, ...check, fix }]
  }
  const all = expectations.map(({ id, expected, fix, check }) => ({ id, expected, ...check(inForce.rules), fix }))
  return [...all, { ...BYPASS, ...bypassCheck(expectations, inForce) }]
}

const BYPASS = {
  id: 'bypass' as const,
  expected: 'nobody may bypass these rules',
  fix: 'Empty the bypass list of the ruleset. To see it, verify with a token that has "Administration: write".',
}

function expectationsOf(wanted: Wanted): readonly Expectation[] {
  const parameter = (
    id: ProtectionId,
    key: 'require_code_owner_review' | 'dismiss_stale_reviews_on_push' | 'require_last_push_approval',
    expected: string,
    title: string,
  ): Expectation => ({
    id,
    expected,
    fix: `Turn on "${title}" in the pull request rule.`,
    check: (rules) => inPullRequestRule(rules, (one) => one[key], key),
  })
  return [
    {
      id: 'pull-request',
      expected: 'changes come by pull request only',
      fix: 'Turn on "Require a pull request before merging".',
      check: (rules) => present(rules, 'pull_request'),
    },
    parameter(
      'code-owner-review',
      'require_code_owner_review',
      'an owner of the files reviews',
      'Require review from Code Owners',
    ),
    parameter(
      'stale-reviews',
      'dismiss_stale_reviews_on_push',
      'a push dismisses earlier approvals',
      'Dismiss stale pull request approvals when new commits are pushed',
    ),
    parameter(
      'last-push',
      'require_last_push_approval',
      'somebody else approves the last push',
      'Require approval of the most recent reviewable push',
    ),
    ...(wanted.reviewers ? [reviewersExpectation(wanted, wanted.reviewers)] : []),
    {
      id: 'status-check',
      expected: `the status ${STATUS_CONTEXT} is required`,
      fix: `Turn on "Require status checks to pass" and add ${STATUS_CONTEXT}.`,
      check: statusCheck,
    },
    {
      id: 'up-to-date',
      expected: 'a branch that is behind its base can not be merged',
      fix: 'Turn on "Require branches to be up to date before merging", or use a merge queue.',
      check: upToDate,
    },
    {
      id: 'deletion',
      expected: 'the branch can not be deleted',
      fix: 'Turn on "Restrict deletions".',
      check: (rules) => present(rules, 'deletion'),
    },
    {
      id: 'force-push',
      expected: 'no force push',
      fix: 'Turn on "Block force pushes".',
      check: (rules) => present(rules, 'non_fast_forward'),
    },
  ]
}

const met = (found: string): Check => ({ state: 'met', found })
const missing = (found: string): Check => ({ state: 'missing', found })
const weaker = (found: string): Check => ({ state: 'weaker', found })

const present = (rules: readonly ActiveRule[], type: string): Check =>
  hasRule(rules, type) ? met(`rule ${type}`) : missing(`no rule ${type}`)

type PullRequest = ReturnType<typeof pullRequestsOf>[number]

/** GitHub adds up the rules of all rulesets, and the strictest holds. */
function inPullRequestRule(rules: readonly ActiveRule[], holds: (one: PullRequest) => boolean, key: string): Check {
  const all = pullRequestsOf(rules)
  if (all.length === 0) return missing('no rule pull_request')
  return all.some(holds) ? met(`${key}: true`) : weaker(`${key}: false`)
}

function reviewersExpectation(
  { sloDirectory }: Wanted,
  { team, id, minimum }: NonNullable<Wanted['reviewers']>,
): Expectation {
  const approvals = `${minimum} approval${minimum === 1 ? '' : 's'}`
  return {
    id: 'required-reviewers',
    expected: `${approvals} of ${team} on the protected paths`,
    fix:
      id === null
        ? `To see ${team}, give review-token a token with the organisation permission "Members: read".`
        : `Add ${team} as a required reviewer of the protected paths, with ${approvals}.`,
    check(rules) {
      const entries = pullRequestsOf(rules).flatMap((one) => one.required_reviewers)
      if (entries.length === 0) return missing('no required reviewers')
      if (id === null) return { state: 'unknown', found: `the token can't see ${team}` }
      const own = entries.filter(({ reviewer }) => reviewer.id === id)
      if (own.length === 0) return missing(`other reviewers, but not ${team}`)
      if (own.some((entry) => isEnough(entry, { id, minimum }, sloDirectory))) return met(approvals)
      const seen = own.map((entry) => `${entry.minimum_approvals} on ${entry.file_patterns.join(', ')}`)
      return weaker(seen.join('; '))
    },
  }
}

function statusCheck(rules: readonly ActiveRule[]): Check {
  const contexts = statusChecksOf(rules).flatMap((one) => one.required_status_checks.map(({ context }) => context))
  if (contexts.some((context) => context.toLowerCase() === STATUS_CONTEXT)) return met(STATUS_CONTEXT)
  return missing(contexts.length > 0 ? `only ${contexts.join(', ')}` : 'no required status check')
}

function upToDate(rules: readonly ActiveRule[]): Check {
  if (hasRule(rules, 'merge_queue')) return met('a merge queue')
  const all = statusChecksOf(rules)
  if (all.length === 0) return missing('no required status check')
  const isStrict = all.some((one) => one.strict_required_status_checks_policy)
  return isStrict ? met('required') : weaker('branches may be behind')
}

/** Whether what is in force is still there without the rulesets that somebody may bypass. */
function bypassCheck(expectations: readonly Expectation[], { rules, rulesets }: RulesInForce): Check {
  const inForce = expectations.filter(({ check }) => check(rules).state === 'met')
  if (inForce.length === 0) return missing('nothing is in force that could be bypassed')
  const bypassOf = new Map(rulesets.map(({ id, bypass }) => [id, bypass]))
  const isTight = ({ ruleset }: ActiveRule) => bypassOf.get(ruleset)?.length === 0
  const mayBeTight = (rule: ActiveRule) => isTight(rule) || (bypassOf.get(rule.ruleset) ?? null) === null
  const hold = (some: readonly ActiveRule[]) => inForce.every(({ check }) => check(some).state === 'met')
  if (hold(rules.filter(isTight))) return met('nobody')
  if (hold(rules.filter(mayBeTight))) {
    const unseen = rulesets.filter(({ bypass }) => bypass === null).map(({ name }) => name)
    return { state: 'unknown', found: `the token can't see who may bypass ${unseen.join(', ')}` }
  }
  const lax = rulesets.flatMap(({ name, bypass }) => (bypass?.length ? [`${name}: ${bypass.join(', ')}`] : []))
  return weaker(lax.join('; '))
}
