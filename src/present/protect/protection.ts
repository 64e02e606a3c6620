import { Quoted } from '../../core/model/quoted.ts'
import type { Expected, Protection, ProtectionId, ProtectionState } from '../../core/protection/protection.ts'
import { STATUS_CONTEXT } from '../../core/review/status-context.ts'
import { plural } from '../markup/numbers.ts'
import { quotedFound } from './found.ts'

/** One expected protection, in words. */
export interface ProtectionWords {
  readonly id: ProtectionId
  readonly state: ProtectionState
  /** What should be in force. */
  readonly expected: Quoted
  /** What is in force. */
  readonly found: Quoted
  /** What to do when it is not met. */
  readonly fix: string
}

/** Words a protection, for every format alike. */
export const protectionWords = (protection: Protection): ProtectionWords => ({
  id: protection.expected.id,
  state: protection.state,
  expected: new Quoted(expectedText(protection.expected)),
  found: quotedFound(protection.found),
  fix: fixText(protection),
})

function expectedText(expected: Expected): string {
  switch (expected.id) {
    case 'pull-request':
      return 'changes come by pull request only'
    case 'code-owner-review':
      return 'an owner of the files reviews'
    case 'stale-reviews':
      return 'a push dismisses earlier approvals'
    case 'last-push':
      return 'somebody else approves the last push'
    case 'required-reviewers':
      return `${plural(expected.minimum, 'approval')} of ${expected.team} on the protected paths`
    case 'status-check':
      return `the status ${STATUS_CONTEXT} is required`
    case 'up-to-date':
      return 'a branch that is behind its base can not be merged'
    case 'deletion':
      return 'the branch can not be deleted'
    case 'force-push':
      return 'no force push'
    case 'bypass':
      return 'nobody may bypass these rules'
    case 'codeowners-file':
      return 'there is a CODEOWNERS file without errors'
    case 'owned-contracts':
    case 'owned-exclusions':
    case 'owned-waivers':
    case 'owned-policy':
    case 'owned-workflows':
    case 'owned-codeowners':
      return `the owners of ${expected.places.join(' and ')} are whom the policy names`
    case 'free-targets':
      return `${expected.sloDirectory}/targets/ needs nobody's approval in particular`
  }
}

function fixText({ expected, found }: Protection): string {
  if (found.kind === 'unreadable-rules') return READ_RULES
  switch (expected.id) {
    case 'pull-request':
      return 'Turn on "Require a pull request before merging".'
    case 'code-owner-review':
      return turnOn('Require review from Code Owners')
    case 'stale-reviews':
      return turnOn('Dismiss stale pull request approvals when new commits are pushed')
    case 'last-push':
      return turnOn('Require approval of the most recent reviewable push')
    case 'required-reviewers':
      return expected.isSeen
        ? `Add ${expected.team} as a required reviewer of the protected paths, with ${plural(expected.minimum, 'approval')}.`
        : `To see ${expected.team}, give review-token a token with the organization permission "Members: read".`
    case 'status-check':
      return `Turn on "Require status checks to pass" and add ${STATUS_CONTEXT}.`
    case 'up-to-date':
      return 'Turn on "Require branches to be up to date before merging", or use a merge queue.'
    case 'deletion':
      return 'Turn on "Restrict deletions".'
    case 'force-push':
      return 'Turn on "Block force pushes".'
    case 'bypass':
      return 'Empty the bypass list of the ruleset. To see it, verify with a token that has "Administration: write".'
    case 'codeowners-file':
      return found.kind === 'no-owners-file'
        ? 'Put the block below into .github/CODEOWNERS.'
        : 'Fix the lines that GitHub names; it ignores a line with an error. Owners must exist and have write access.'
    case 'owned-contracts':
    case 'owned-exclusions':
    case 'owned-waivers':
    case 'owned-policy':
    case 'owned-workflows':
    case 'owned-codeowners':
      return expected.hasApprovers
        ? 'Put the block below at the end of CODEOWNERS.'
        : 'Name people or teams in policy.yaml, under review.approvers: files without owners need no review.'
    case 'free-targets':
      return 'Put the block below at the end of CODEOWNERS: a pattern without an owner takes the owner away. Leave targets out of the required reviewers.'
  }
}

const READ_RULES =
  'Give github-token the permission "Metadata: read". In a private repository, rulesets need a paid plan of GitHub.'

const turnOn = (title: string) => `Turn on "${title}" in the pull request rule.`
