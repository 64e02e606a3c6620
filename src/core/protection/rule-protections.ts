import { STATUS_CONTEXT } from '../review/status-context.ts'
import type { Denied } from './denied.ts'
import type { Found } from './found.ts'
import type { Check, Expected, Protection } from './protection.ts'
import { isEnough } from './required-reviewers.ts'
import { type ActiveRule, hasRule, pullRequestsOf, statusChecksOf } from './rules.ts'
import type { RulesInForce } from './rules-in-force.ts'
import type { Reviewers, Wanted } from './wanted.ts'

interface Expectation {
  readonly expected: Expected
  check(rules: readonly ActiveRule[]): Check
}

const BYPASS: Expected = { id: 'bypass' }

/** Compares the rules in force with those that make the guard unavoidable. */
export function ruleProtections(wanted: Wanted, inForce: RulesInForce | Denied): Protection[] {
  const expectations = expectationsOf(wanted)
  if (inForce.kind === 'denied') {
    const found: Found = { kind: 'unreadable-rules', reason: inForce.reason }
    const all = [...expectations.map(({ expected }) => expected), BYPASS]
    return all.map((expected) => ({ expected, state: 'unknown', found }))
  }
  const all = expectations.map(({ expected, check }) => ({ expected, ...check(inForce.rules) }))
  return [...all, { expected: BYPASS, ...bypassCheck(expectations, inForce) }]
}

function expectationsOf(wanted: Wanted): readonly Expectation[] {
  const { reviewers, sloDirectory } = wanted
  const pullRequests = (id: 'code-owner-review' | 'stale-reviews' | 'last-push', key: Parameter): Expectation => ({
    expected: { id },
    check: (rules) => inPullRequestRule(rules, key),
  })
  return [
    { expected: { id: 'pull-request' }, check: (rules) => present(rules, 'pull_request') },
    pullRequests('code-owner-review', 'require_code_owner_review'),
    pullRequests('stale-reviews', 'dismiss_stale_reviews_on_push'),
    pullRequests('last-push', 'require_last_push_approval'),
    ...(reviewers ? [reviewersExpectation(reviewers, sloDirectory)] : []),
    { expected: { id: 'status-check' }, check: statusCheck },
    { expected: { id: 'up-to-date' }, check: upToDate },
    { expected: { id: 'deletion' }, check: (rules) => present(rules, 'deletion') },
    { expected: { id: 'force-push' }, check: (rules) => present(rules, 'non_fast_forward') },
  ]
}

const met = (found: Found): Check => ({ state: 'met', found })
const missing = (found: Found): Check => ({ state: 'missing', found })
const weaker = (found: Found): Check => ({ state: 'weaker', found })
const unknown = (found: Found): Check => ({ state: 'unknown', found })

const present = (rules: readonly ActiveRule[], type: string): Check =>
  hasRule(rules, type) ? met({ kind: 'rule', type }) : missing({ kind: 'no-rule', type })

type Parameter = 'require_code_owner_review' | 'dismiss_stale_reviews_on_push' | 'require_last_push_approval'

/** GitHub adds up the rules of all rulesets, and the strictest holds. */
function inPullRequestRule(rules: readonly ActiveRule[], name: Parameter): Check {
  const all = pullRequestsOf(rules)
  if (all.length === 0) return missing({ kind: 'no-rule', type: 'pull_request' })
  const value = all.some((one) => one[name])
  return value ? met({ kind: 'parameter', name, value }) : weaker({ kind: 'parameter', name, value })
}

function reviewersExpectation({ team, id, minimum }: Reviewers, sloDirectory: string): Expectation {
  return {
    expected: { id: 'required-reviewers', team, isSeen: id !== null, minimum },
    check(rules) {
      const entries = pullRequestsOf(rules).flatMap((one) => one.required_reviewers)
      if (entries.length === 0) return missing({ kind: 'no-reviewers' })
      if (id === null) return unknown({ kind: 'unseen-team', team })
      const own = entries.filter(({ reviewer }) => reviewer.id === id)
      if (own.length === 0) return missing({ kind: 'other-reviewers', team })
      const isMet = own.some((entry) => isEnough(entry, { id, minimum }, sloDirectory))
      return isMet ? met({ kind: 'approvals', count: minimum }) : weaker({ kind: 'lax-reviewers', entries: own })
    },
  }
}

function statusCheck(rules: readonly ActiveRule[]): Check {
  const contexts = statusChecksOf(rules).flatMap((one) => one.required_status_checks.map(({ context }) => context))
  const isRequired = contexts.some((context) => context.toLowerCase() === STATUS_CONTEXT)
  return isRequired
    ? met({ kind: 'status-check', context: STATUS_CONTEXT })
    : missing({ kind: 'no-status-check', others: contexts })
}

function upToDate(rules: readonly ActiveRule[]): Check {
  if (hasRule(rules, 'merge_queue')) return met({ kind: 'merge-queue' })
  const all = statusChecksOf(rules)
  if (all.length === 0) return missing({ kind: 'no-status-check', others: [] })
  const isStrict = all.some((one) => one.strict_required_status_checks_policy)
  return isStrict ? met({ kind: 'up-to-date' }) : weaker({ kind: 'may-be-behind' })
}

/** Whether what is in force is still there without the rulesets that somebody may bypass. */
function bypassCheck(expectations: readonly Expectation[], { rules, rulesets }: RulesInForce): Check {
  const inForce = expectations.filter(({ check }) => check(rules).state === 'met')
  if (inForce.length === 0) return missing({ kind: 'nothing-to-bypass' })
  const bypassOf = new Map(rulesets.map(({ id, bypass }) => [id, bypass]))
  const isTight = ({ ruleset }: ActiveRule) => bypassOf.get(ruleset)?.length === 0
  const mayBeTight = (rule: ActiveRule) => isTight(rule) || (bypassOf.get(rule.ruleset) ?? null) === null
  const hold = (some: readonly ActiveRule[]) => inForce.every(({ check }) => check(some).state === 'met')
  if (hold(rules.filter(isTight))) return met({ kind: 'no-bypass' })
  if (hold(rules.filter(mayBeTight))) {
    return unknown({ kind: 'unseen-bypass', rulesets: rulesets.filter(({ bypass }) => bypass === null) })
  }
  return weaker({ kind: 'bypass', rulesets: rulesets.filter(({ bypass }) => bypass && bypass.length > 0) })
}
