import picomatch from 'picomatch'
import { z } from 'zod'

/** A rule of a ruleset, as GitHub keeps it. */
export interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
}

/** A rule in force on a branch, and the ruleset that it comes from. */
export interface ActiveRule extends Rule {
  readonly ruleset: number
}

/** What GitHub says besides is kept, so that it can be sent back unchanged. */
const requiredReviewer = z.looseObject({
  file_patterns: z.array(z.string()).catch([]),
  minimum_approvals: z.number().catch(0),
  reviewer: z.looseObject({ id: z.number(), type: z.string() }),
})
export type RequiredReviewer = z.output<typeof requiredReviewer>

/** What a rule doesn't say, or says in a way that we can't read, it doesn't require. */
const pullRequestParameters = z.object({
  dismiss_stale_reviews_on_push: z.boolean().catch(false),
  require_code_owner_review: z.boolean().catch(false),
  require_last_push_approval: z.boolean().catch(false),
  required_approving_review_count: z.number().catch(0),
  required_reviewers: z.array(requiredReviewer).catch([]),
})
type PullRequestParameters = z.output<typeof pullRequestParameters>

const statusCheck = z.looseObject({ context: z.string() })
const statusCheckParameters = z.object({
  strict_required_status_checks_policy: z.boolean().catch(false),
  required_status_checks: z.array(statusCheck).catch([]),
})
type StatusCheckParameters = z.output<typeof statusCheckParameters>

export const pullRequestsOf = (rules: readonly Rule[]): PullRequestParameters[] =>
  ofType(rules, 'pull_request').map((parameters) => pullRequestParameters.parse(parameters))

export const statusChecksOf = (rules: readonly Rule[]): StatusCheckParameters[] =>
  ofType(rules, 'required_status_checks').map((parameters) => statusCheckParameters.parse(parameters))

export const hasRule = (rules: readonly Rule[], type: string): boolean => rules.some((rule) => rule.type === type)

const ofType = (rules: readonly Rule[], type: string) =>
  rules.filter((rule) => rule.type === type).map(({ parameters }) => parameters ?? {})

/** Whether patterns of files speak about a path: the last one that matches decides, and `!` takes out. */
export function covers(patterns: readonly string[], path: string): boolean {
  const matches = (pattern: string) => picomatch.isMatch(path, pattern.replace(/^[!/]+/, ''), { dot: true })
  return patterns.findLast(matches)?.startsWith('!') === false
}
