import type { PolicyException } from '../../core/model/policy.ts'
import type { Claim } from '../../core/policy/exception.ts'
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
        ...(exemption.reason === null ? [] : [`None applies: ${exemption.reason}.`]),
        ...exemption.claims.flatMap((claim) => failureText(claim) ?? []),
      ]
  }
}

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
