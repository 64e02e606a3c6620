import type { Deployer } from '../../core/model/policy.ts'
import type { Disbelief } from '../../core/policy/deployments.ts'
import type { GateResult } from '../../core/policy/result.ts'
import type { WhyAll } from '../../core/policy/why-all.ts'

export const shortSha = (commit: string): string => commit.slice(0, 12)

/** What is said of the services that are gated, where it is not what was asked for; no sentence where it is. */
export const scopeTexts = ({ whyAll }: GateResult): string[] =>
  whyAll === null ? [] : [`All services are gated: ${whyAllText(whyAll)}.`]

/** Why all services are gated, or why nobody knows what is new; a sentence without its period. */
export function whyAllText(why: WhyAll): string {
  switch (why.kind) {
    case 'never-deployed':
      return `there was no successful deployment to ${why.environment} yet`
    case 'not-believed':
      return `what is deployed to ${why.environment} is not known, since the newest record of a deployment (${shortSha(why.commit)}) is not believed: ${disbeliefText(why.because)}`
    case 'same':
      return `${shortSha(why.head)} is deployed already`
    case 'foreign':
      return `\`commit\` names ${shortSha(why.commit)}, which is neither the event's commit nor the one that is checked out: check it out, then gate`
    case 'no-answer':
      return `what goes out can't be determined: ${why.message.replace(/\.$/, '')}`
  }
}

/** Why the record of a deployment is not believed. */
export function disbeliefText(disbelief: Disbelief): string {
  switch (disbelief.kind) {
    case 'retracted':
      return 'it said success, and then something else'
    case 'other-record':
      return `the job of run ${disbelief.run} that it leads to did not make it`
    case 'no-run':
      return 'its success leads to no run of this repository'
    case 'run-unseen':
      return `run ${disbelief.run} can't be seen: give the job the permission \`actions: read\``
    case 'run-failed':
      return `run ${disbelief.run} ended as ${disbelief.conclusion ?? 'unfinished'}`
    case 'other-workflow':
      return `it was made by ${disbelief.workflow}, and ${knownText(disbelief.known)}`
    case 'other-event':
      return `its run was started by ${disbelief.event}, which does not tell what was deployed`
    case 'other-commit':
      return `run ${disbelief.run} was for another commit`
    case 'unprotected':
      return `its run was for ${disbelief.ref ?? 'no branch'}, which is not protected, and the default branch does not have its commit`
  }
}

function knownText(known: readonly Deployer[]): string {
  if (known.length === 0) return 'GITHUB_WORKFLOW_REF does not say which workflow runs the gate'
  const names = known.map((one) => (one.kind === 'app' ? `app:${one.slug}` : one.path))
  return `only ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} believed (\`deployed-by\` in the policy)`
}
