import { Quoted } from '../../core/model/quoted.ts'
import type { Found } from '../../core/protection/found.ts'
import type { UnreadableOwners } from '../../core/protection/owners-file.ts'
import type { BypassActor, RulesetInForce } from '../../core/protection/rules-in-force.ts'
import { plural } from '../markup/numbers.ts'

/** What is in force where a protection is expected; it quotes GitHub, and has names that others gave. */
export const quotedFound = (found: Found): Quoted => new Quoted(foundText(found))

function foundText(found: Found): string {
  switch (found.kind) {
    case 'unreadable-rules':
      return found.reason.text
    case 'rule':
      return `rule ${found.type}`
    case 'no-rule':
      return `no rule ${found.type}`
    case 'parameter':
      return `${found.name}: ${found.value}`
    case 'no-reviewers':
      return 'no required reviewers'
    case 'unseen-team':
      return `the token can't see ${found.team}`
    case 'other-reviewers':
      return `other reviewers, but not ${found.team}`
    case 'approvals':
      return plural(found.count, 'approval')
    case 'lax-reviewers':
      return found.entries
        .map(({ minimum_approvals, file_patterns }) => `${minimum_approvals} on ${file_patterns.join(', ')}`)
        .join('; ')
    case 'status-check':
      return found.context
    case 'no-status-check':
      return found.others.length > 0 ? `only ${found.others.join(', ')}` : 'no required status check'
    case 'merge-queue':
      return 'a merge queue'
    case 'up-to-date':
      return 'required'
    case 'may-be-behind':
      return 'branches may be behind'
    case 'nothing-to-bypass':
      return 'nothing is in force that could be bypassed'
    case 'no-bypass':
      return 'nobody'
    case 'unseen-bypass':
      return `the token can't see who may bypass ${found.rulesets.map(rulesetName).join(', ')}`
    case 'bypass':
      return found.rulesets.map((one) => `${rulesetName(one)}: ${one.bypass?.map(actorText).join(', ')}`).join('; ')
    case 'unreadable-owners':
      return unreadableText(found.why)
    case 'no-owners-file':
      return 'there is none'
    case 'owners-file':
      return found.path
    case 'unchecked-owners-file':
      return `${found.path}; GitHub did not say whether it has errors`
    case 'broken-owners-file':
      return `${found.path}, ${found.errors.map(({ line, kind }) => `line ${line}: ${kind}`).join('; ')}`
    case 'no-owner': {
      const why = found.line ? ` (line ${found.line.line}: ${found.line.pattern})` : ''
      return `nobody owns a file such as ${found.path}${why}`
    }
    case 'unnamed-owner':
      return `${found.owner} owns ${found.path} too (line ${found.line}), unnamed by the policy`
    case 'owners':
      return found.owners.join(' ')
    case 'owned-targets':
      return `line ${found.line.line} of CODEOWNERS gives them an owner: ${found.line.pattern}`
    case 'no-owner-but-unseen-rules':
      return 'no owner; the rules of the branch can not be read'
    case 'reviewed-targets':
      return `a required reviewer is asked for them: ${found.patterns.join(', ')}`
    case 'free-targets': {
      const { approvals } = found
      return approvals > 0
        ? `no owner; every pull request needs ${plural(approvals, 'approval')}, of anybody`
        : 'no owner'
    }
  }
}

function unreadableText(why: UnreadableOwners): string {
  switch (why.kind) {
    case 'denied':
      return why.reason.text
    case 'not-a-file':
      return `${why.path} is no plain file`
    case 'too-large':
      return `${why.path} is larger than the ${why.limitMiB} MiB that GitHub loads`
  }
}

const rulesetName = ({ id, name, source }: RulesetInForce): string =>
  name ?? `ruleset ${id}${source === null ? '' : ` of ${source}`}`

const actorText = ({ type, id, mode }: BypassActor): string => `${type}${id === null ? '' : ` ${id}`} (${mode})`
