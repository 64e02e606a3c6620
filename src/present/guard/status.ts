import type { GuardResult } from '../../core/review/result.ts'
import type { Block } from '../../core/review/verdict.ts'
import { plural } from '../markup/numbers.ts'
import { saidOf } from './words.ts'

/** The descriptions of the guard's commit statuses, each at most a line. */
export const statusWords = {
  pending: 'A contract change; looking for its review',
  failed: 'SLO Gate could not decide; see the run',
  verdict: verdictText,
}

function verdictText(result: GuardResult): string {
  switch (result.verdict) {
    case 'unchanged':
      return 'unchanged: no contract change'
    case 'approved':
      return `approved: ${plural(result.changes.length, 'contract change')}, reviewed`
    case 'blocked':
      return `${result.dryRun ? 'dry run: would be ' : ''}blocked: ${[blocksText(result), ...fault(result)].join('; ')}`
  }
}

const fault = ({ hasFault }: GuardResult) => (hasFault ? ['GitHub did not say who is in a team; run it again'] : [])

/** Where there are several pull requests, each count says whose it is. */
function blocksText(result: GuardResult): string {
  const { blocks, pulls } = result
  const separator = pulls.length > 1 ? ', ' : '; '
  const ofPulls = pulls.flatMap((pull) =>
    pull.verdict.kind === 'blocked' ? [saidOf(pull, result, pull.verdict.reasons.map(shortBlock).join(separator))] : [],
  )
  return [...blocks.map(shortBlock), ...ofPulls].join('; ')
}

function shortBlock(block: Block): string {
  switch (block.kind) {
    case 'unreadable':
      return 'files that can not be read'
    case 'git-attributes':
      return 'git attributes that may rewrite SLO files'
    case 'no-policy':
      return "the base branch's policy can not be read"
    case 'window-closed':
      return 'no contract change at this time of the year'
    case 'retroactive-refused':
      return 'a retroactive exclusion'
    case 'no-exclusions':
      return 'the policy has no exclusions yet'
    case 'too-few-approvals':
      return `${block.counted} of ${plural(block.needed, 'approval')}`
    case 'changes-requested':
      return 'changes requested'
    case 'behind':
      return 'not up to date with the contract'
    case 'unexplained':
      return 'changes that no pull request brings'
  }
}
