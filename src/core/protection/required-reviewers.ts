import { covers, type RequiredReviewer } from './rules.ts'

/** A file of each protected kind; a ruleset that speaks about all of them speaks about every other. */
const probes = (sloDirectory: string): readonly string[] => [
  `${sloDirectory}/slos/any.yaml`,
  `${sloDirectory}/slos/any/any.yml`,
  `${sloDirectory}/slos/any.json`,
  `${sloDirectory}/exclusions/any.yaml`,
  `${sloDirectory}/exclusions/any/any.json`,
  `${sloDirectory}/waivers/any.yaml`,
  `${sloDirectory}/waivers/any/any.json`,
  `${sloDirectory}/policy.yaml`,
  '.github/CODEOWNERS',
  '.github/workflows/any.yml',
]

/** Whether a required reviewer asks the team for enough approvals on every protected path. */
export const isEnough = (
  entry: RequiredReviewer,
  { id, minimum }: { readonly id: number; readonly minimum: number },
  sloDirectory: string,
): boolean =>
  entry.reviewer.type === 'Team' &&
  entry.reviewer.id === id &&
  entry.minimum_approvals >= minimum &&
  probes(sloDirectory).every((path) => covers(entry.file_patterns, path))

/** Whether a required reviewer is asked for approvals on targets, which are free. */
export const asksForTargets = (entry: RequiredReviewer, sloDirectory: string): boolean =>
  entry.minimum_approvals > 0 &&
  ['targets/any.yaml', 'targets/any/any.yml', 'targets/any.json'].some((path) =>
    covers(entry.file_patterns, `${sloDirectory}/${path}`),
  )
