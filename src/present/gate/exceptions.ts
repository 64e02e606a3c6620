import type { PolicyException } from '../../core/model/policy.ts'
import type { Claim, NoException } from '../../core/policy/exception.ts'
import type { Exemption } from '../../core/policy/result.ts'

/** What let the freeze through, or what could have; one sentence each. Empty without a freeze. */
export function exemptionTexts(exemption: Exemption): string[] {
  switch (exemption.kind) {
    case 'not-asked':
      return []
    case 'let-through':
      return [
        'The freeze stands, and this deploy is let through:',
        ...exemption.grants.map((claim) => `#${claim.pull}: ${grantText(claim)}.`),
      ]
    case 'none':
      return [
        `Exceptions that the policy knows: ${exemption.known.map(exceptionText).join('; ')}.`,
        `None applies: ${reasonText(exemption.reason)}.`,
        ...exemption.claims.flatMap((claim) => failureText(claim) ?? []),
      ]
  }
}

function reasonText(reason: NoException): string {
  switch (reason.kind) {
    case 'no-github':
      return 'exceptions are labels of pull requests, which only a workflow with a github-token can see'
    case 'no-answer':
      return reason.message
    case 'unknown-group':
      return 'the pull requests of the merge group are not known'
    case 'never-deployed':
      return `there was no successful deployment to ${reason.environment} yet`
    case 'nothing-new':
      return 'no commit is new since the last deployment, so no pull request can carry an exception'
    case 'too-many-commits':
      return `${reason.commits} commits are new, more than the ${reason.atMost} that are looked up`
    case 'commit-without-pull':
      return `commit ${reason.commit.slice(0, 12)} belongs to no pull request`
    case 'without-exception':
      return `${reason.pulls.map((number) => `#${number}`).join(', ')} goes out too, without a valid one`
    case 'not-every-policy':
      return 'no exception covers every policy that freezes'
  }
}

/** The labels that let a freeze through, each once. */
export const exceptionLabels = (grants: readonly Claim[]): string =>
  [...new Set(grants.map(({ exception }) => exception.label))].join(',')

function grantText({ exception, by }: Claim): string {
  const who =
    by.length === 0
      ? ''
      : exception.approvedBy.length > 0
        ? `, approved by ${by.join(', ')}`
        : `, set by ${by.join(', ')}`
  return `label ${exception.label}${who}${exception.until === null ? '' : `, until ${exception.until}`}`
}

function failureText({ pull, exception: { label, approvedBy, until }, failure }: Claim): string | null {
  switch (failure?.kind) {
    case undefined:
      return null
    case 'expired':
      return `#${pull} bears ${label}, which ended on ${until}.`
    case 'not-approved':
      return `#${pull} bears ${label}, and nobody of ${approvedBy.join(', ')} has approved its head.`
    case 'teams-unknown':
      return `#${pull} bears ${label}, and the token can't see who is in ${failure.teams.join(', ')}: give review-token a token with the organisation permission "Members: read".`
  }
}

function exceptionText({ label, approvedBy, until }: PolicyException): string {
  const who = approvedBy.length > 0 ? ` (approved by ${approvedBy.join(' or ')})` : ''
  return `label ${label}${who}${until === null ? '' : ` until ${until}`}`
}
