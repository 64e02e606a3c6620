import type { PolicyException } from '../../core/model/policy.ts'
import type { Claim, Exception, NoException, NoRollback } from '../../core/policy/exception.ts'
import type { GateResult } from '../../core/policy/result.ts'
import { moment } from '../markup/numbers.ts'
import { disbeliefText, shortSha, whyAllText } from './deployed.ts'
import { noOverrideText } from './override.ts'
import { holdingText } from './waivers.ts'

/** What let the freeze through, or what could have; one sentence each. Empty without a freeze. */
export function exceptionTexts({ exception: answer, whyAll }: Pick<GateResult, 'exception' | 'whyAll'>): string[] {
  switch (answer.kind) {
    case 'not-asked':
      return []
    case 'let-through':
      return ['The freeze stands; an exception lets this deploy through:', ...letThroughTexts(answer.exception)]
    case 'none':
      return [
        ...(answer.known.length === 0
          ? []
          : [`Exceptions in the policy: ${answer.known.map(exceptionText).join('; ')}.`]),
        // Why all services are gated is said above it.
        whyAll?.kind === answer.reason.kind
          ? 'None applies, for the same reason.'
          : `None applies: ${reasonText(answer.reason)}.`,
        ...answer.claims.flatMap((claim) => failureText(claim) ?? []),
        ...(answer.override === null ? [] : [`The override is not accepted: ${noOverrideText(answer.override)}.`]),
      ]
  }
}

function noRollbackText(because: NoRollback): string {
  switch (because.kind) {
    case 'policy':
      return 'the policy freezes a rollback (`rollback: freeze`)'
    case 'never':
      return 'there is no record that it was ever deployed there, so it is no rollback'
    case 'not-believed':
      return `the record that it was deployed there is not believed: ${disbeliefText(because.because)}`
  }
}

function letThroughTexts(exception: Exception): string[] {
  switch (exception.kind) {
    case 'label':
      return exception.grants.map((claim) => `#${claim.pull}: ${grantText(claim)}.`)
    case 'override':
      return [`Overridden by ${exception.by} at ${moment(exception.at)}: ${exception.reason}`]
    case 'rollback':
      return [
        `${shortSha(exception.commit)} was deployed before ${shortSha(exception.deployed)}: a rollback, which brings nothing new.`,
      ]
    case 'waiver':
      return exception.waivers.map(holdingText)
    case 'redeploy':
      return [`${shortSha(exception.commit)} is the commit that is deployed: a redeploy, which the policy allows.`]
  }
}

function reasonText(reason: NoException): string {
  switch (reason.kind) {
    case 'no-github':
      return 'exceptions can only be checked in a workflow, with a github-token'
    case 'no-answer':
      return reason.message
    case 'unknown-group':
      return 'the pull requests of the merge group are not known'
    case 'never-deployed':
    case 'not-believed':
    case 'foreign':
      return whyAllText(reason)
    case 'untold':
      return `nothing says which commit goes out on ${reason.event}: name it by \`commit\``
    case 'redeploy':
      return `${shortSha(reason.commit)} is deployed already, and the policy freezes a redeploy (\`redeploy: freeze\`)`
    case 'no-rollback':
      return `${shortSha(reason.commit)} is older than ${shortSha(reason.deployed)}, which is deployed, and ${noRollbackText(reason.because)}`
    case 'too-many-commits':
      return `${reason.commits} commits are new, more than the ${reason.atMost} that are looked up`
    case 'commit-without-pull':
      return `commit ${shortSha(reason.commit)} belongs to no pull request`
    case 'without-exception':
      return `${reason.pulls.map((number) => `#${number}`).join(', ')} ${reason.pulls.length === 1 ? 'is' : 'are'} in this deploy without a valid exception`
    case 'not-every-policy':
      return 'no exception covers every policy that freezes'
  }
}

/** What let a freeze through in a word: the labels, each once, or the kind of any other exception. */
export const exceptionWord = (exception: Exception): string =>
  exception.kind === 'label' ? labelsOf(exception.grants) : exception.kind

/** The labels of grants, each once. */
export const labelsOf = (grants: readonly Claim[]): string =>
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
      return `#${pull} has the label ${label}, which ended on ${until}.`
    case 'not-approved':
      return `#${pull} has the label ${label}, but no one from ${approvedBy.join(', ')} approved its latest commit.`
    case 'own-work':
      return `#${pull} has the label ${label}, but ${failure.login}, who approved it, has commits in it.`
    case 'force-pushed':
      return `#${pull} has the label ${label}, but its branch was force-pushed after ${failure.login} had approved it.`
    case 'teams-unknown':
      if (failure.because === 'fault')
        return `#${pull} has the label ${label}, but GitHub did not say who is in ${failure.teams.join(', ')}: a fault, not a missing permission; run the job again.`
      return `#${pull} has the label ${label}, but the token can't see who is in ${failure.teams.join(', ')}: give review-token a token with the organization permission "Members: read".`
  }
}

function exceptionText(exception: PolicyException): string {
  const until = exception.until === null ? '' : ` until ${exception.until}`
  if (exception.kind === 'override') {
    const by = exception.by === 'administrators' ? 'an administrator of the repository' : exception.by.join(' or ')
    return `the override "${exception.name}" by ${by}${until}`
  }
  const { label, approvedBy } = exception
  return `label ${label}${approvedBy.length > 0 ? ` (approved by ${approvedBy.join(' or ')})` : ''}${until}`
}
