import { placesToOwn } from './owners-file.ts'

/** The lines to put at the end of CODEOWNERS, where no other line follows that could win; null when the policy names nobody. */
export function ownersBlock(
  sloDirectory: string,
  approvers: readonly string[] | null,
  ownersFile: string | null,
): string | null {
  if (!approvers) return null
  const owners = approvers.map((approver) => `@${approver.replace(/^@/, '')}`).join(' ')
  const directory = sloDirectory.replaceAll(' ', '\\ ')
  const owned = [
    `/${directory}/slos/`,
    `/${directory}/exclusions/`,
    `/${directory}/waivers/`,
    `/${directory}/policy.yaml`,
    '/.github/',
    ...placesToOwn(ownersFile).map((place) => `/${place}`),
  ]
  return [
    '# SLO Gate: the contracts and what guards them. Keep these lines last: the last match wins.',
    ...owned.map((pattern) => `${pattern} ${owners}`),
    '# Performance targets are free: no owner.',
    `/${directory}/targets/`,
  ].join('\n')
}
