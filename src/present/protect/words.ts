import type { ProtectionState } from '../../core/protection/protection.ts'
import type { ProtectNotice, ProtectResult } from '../../core/protection/result.ts'
import { RULESET_NAME } from '../../core/protection/wanted.ts'
import { plural } from '../markup/numbers.ts'

/** The headline: whether the repository enforces the guard, and how many protections fall short. */
export function protectHeadline(result: ProtectResult): string {
  const counts = (['missing', 'weaker', 'unknown'] as const).flatMap((state) => {
    const count = result.counts[state]
    return count > 0 ? [`${count} ${state}`] : []
  })
  const trial = result.dryRun && result.fallsShort ? ' (dry run: the job does not fail)' : ''
  const all = plural(result.protections.length, 'protection')
  if (counts.length === 0 && !result.fallsShort) return `Protected: all of ${all} are in force on ${result.branch}`
  const verdict = result.fallsShort ? 'Not protected' : 'Protected, as far as can be seen'
  return `${verdict}: of ${all} on ${result.branch}, ${counts.join(', ') || 'none is short'}${trial}`
}

/** What became of the ruleset; null when nothing was asked for. */
export function appliedText({ applied }: ProtectResult): string | null {
  switch (applied.kind) {
    case 'not-asked':
      return null
    case 'created':
    case 'updated':
      return `The ruleset "${RULESET_NAME}" was ${applied.kind}.`
    case 'unchanged':
      return `The ruleset "${RULESET_NAME}" is as it should be; nothing was written.`
    case 'would-create':
    case 'would-update':
      return `Dry run: the ruleset "${RULESET_NAME}" would be ${applied.kind === 'would-create' ? 'created' : 'updated'}.`
    case 'denied':
      return `The ruleset "${RULESET_NAME}" could not be written: github-token needs the repository permission "Administration: write", which no job's own token has. ${applied.reason.text}`
  }
}

/** What else the reader should know, in a sentence. */
export function noticeText(notice: ProtectNotice): string {
  switch (notice.kind) {
    case 'no-approvers':
      return `${notice.sloDirectory}/policy.yaml names no approvers, so no CODEOWNERS lines can be made of it. Name them under review.approvers.`
    case 'not-enforced':
      return `The ruleset "${RULESET_NAME}" is set to ${notice.enforcement}, so it enforces nothing.`
    case 'no-required-reviewers':
      return 'The policy lets any one of several approve, and a ruleset can only require all of its reviewers. So it requires none; the owners and the guard ask for the approvals.'
    case 'team-unseen':
      return `The token can't see ${notice.team}, so the ruleset below leaves it out. Give review-token a token with the organization permission "Members: read".`
  }
}

/** Whether there is something to do about a protection. */
export const needsFix = (state: ProtectionState): boolean => state !== 'met'

/** The ruleset as JSON. */
const rulesetJson = ({ ruleset }: ProtectResult): string => JSON.stringify(ruleset, null, 2)

/** The command that writes the ruleset by hand. */
export function applyCommand(result: ProtectResult): string {
  const { repository, rulesetId } = result
  const [method, path] = rulesetId === null ? ['POST', ''] : ['PUT', `/${rulesetId}`]
  return `gh api --method ${method} repos/${repository}/rulesets${path} --input - <<'JSON'\n${rulesetJson(result)}\nJSON`
}
