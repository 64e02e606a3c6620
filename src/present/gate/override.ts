import type { NoOverride } from '../../core/policy/override.ts'

/** Why a person's word does not let a freeze through; a sentence without its period. */
export function noOverrideText(reason: NoOverride): string {
  switch (reason.kind) {
    case 'no-rule':
      return 'a policy that freezes has no `override` among its exceptions'
    case 'other-event':
      return `only a workflow that a person starts by hand (workflow_dispatch) can be one, not ${reason.event}`
    case 'other-branch':
      return `the workflow must be started on ${reason.branch}, not on ${reason.ref || 'no branch'}`
    case 're-run':
      return 'a re-run repeats an old reason: start a new run of the workflow'
    case 'too-short':
      return `the reason has fewer than ${reason.atLeast} characters`
    case 'not-typed':
      return 'the reason must be what was typed into an input of the workflow when it was started'
    case 'given-twice':
      return `the input \`${reason.input}\` holds the same text, so it is no reason`
    case 'run-unseen':
      return "who started the workflow can't be seen: give the job the permission `actions: read`"
    case 'no-person':
      return `${reason.login ?? 'whoever started the workflow'} is not a person`
    case 'expired':
      return `it ended on ${reason.until}`
    case 'not-named':
      return `the policy does not name ${reason.login}`
    case 'unseen':
      if (reason.because === 'fault')
        return `GitHub did not say whether ${reason.login} is one of ${reason.teams.join(', ')}: a fault, not a missing permission; run the job again`
      return `the token can't see whether ${reason.login} is one of ${reason.teams.join(', ')}: give review-token a token with the organization permission "Members: read"`
    case 'no-answer':
      return reason.message
  }
}
