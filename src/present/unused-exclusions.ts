import type { ExclusionCheck, ExclusionRefusal, UnusedExclusion } from '../core/audit/exclusion-check.ts'
import { listed } from '../core/model/names.ts'
import { pastApprovalText, reviewReasons } from './audit/words.ts'
import { moment } from './markup/numbers.ts'

/** The excluded time that counts all the same, and why; at a terminal, that nothing was verified. One sentence each. */
export function exclusionCheckTexts(check: ExclusionCheck): string[] {
  switch (check.kind) {
    case 'none':
      return []
    case 'not-verified':
      return [
        'Exclusions are subtracted, but not verified: that they gave their notice can only be seen in a workflow.',
      ]
    case 'verified':
      return check.unused.map(
        (one) =>
          `The exclusion ${one.name} (${one.place.file}) is not subtracted from ${listed(one.slos)} between ${moment(one.from)} and ${moment(one.to)}: ${refusalText(one.because)}`,
      )
  }
}

/** Why an exclusion is not subtracted. */
export const whyUnused = ({ because }: UnusedExclusion): string => refusalText(because)

function refusalText(because: ExclusionRefusal): string {
  switch (because.kind) {
    case 'late':
      return lateText(because)
    case 'push':
      return 'it came by a push, and only the merge of a pull request brings one into force.'
    case 'not-on-default-branch':
      return 'the files that decide are not those of the default branch.'
    case 'not-found':
      return 'the history of its file on the default branch does not show which pull request brought it.'
    case 'too-many':
      return because.what === 'files'
        ? `the history of ${because.most} files is looked at, and no more.`
        : `${because.most} pull requests that came late are looked at, and no more.`
    case 'no-github':
      return 'which pull request brought it can only be verified with a github-token.'
    case 'no-answer':
      return `which pull request brought it can't be verified: ${because.message}`
  }
}

function lateText({ pull, mergedAt, notice, entry }: Extract<ExclusionRefusal, { kind: 'late' }>): string {
  const ahead = notice === null ? 'while the policy had no exclusions' : `which is not ${notice} ahead of it`
  const objections = (entry?.approvals ?? [])
    .filter(({ objection }) => objection !== null)
    .map((one) => `The review of ${one.login} ${pastApprovalText(one)}.`)
  const why = entry ? [...reviewReasons(entry), ...objections] : ['Nothing shows how it was reviewed.']
  return [
    `it came with #${pull}, merged at ${moment(mergedAt)}, ${ahead}, without the approvals that it then needs.`,
    ...why,
  ].join(' ')
}
