import { approverKey } from '../model/approver.ts'
import { type OwnerRule, readOwners, ruleFor } from './codeowners.ts'
import { type OwnersFile, placesToOwn } from './owners-file.ts'
import type { Check, Protection, ProtectionId } from './protection.ts'
import { asksForTargets } from './required-reviewers.ts'
import { type ActiveRule, pullRequestsOf } from './rules.ts'
import type { Wanted } from './wanted.ts'

/** What is known of who owns files on the default branch. */
export interface Ownership {
  /** A text says why the file can't be read. */
  readonly file: OwnersFile | string
  /** Files that there are below the SLO directory and `.github`. */
  readonly paths: readonly string[]
  /** The rules in force; null when they can't be read. */
  readonly rules: readonly ActiveRule[] | null
}

/** Compares who owns what with what the policy says. */
export function ownerProtections(wanted: Wanted, { file, paths, rules }: Ownership): Protection[] {
  const { sloDirectory } = wanted
  const owners = typeof file === 'string' ? file : readOwners(file.text, file.errors ?? [])
  const places = typeof file === 'string' ? [] : placesToOwn(file.path)
  const below = (prefix: string) => paths.filter((path) => path.startsWith(prefix))
  const owned = (id: ProtectionId, what: string, files: readonly string[]): Protection => ({
    id,
    expected: `the owners of ${what} are whom the policy names`,
    ...ownedCheck(wanted, owners, files),
    fix: wanted.approvers ? 'Put the block below at the end of CODEOWNERS.' : NO_APPROVERS,
  })
  const slos = `${sloDirectory}/slos/`
  return [
    fileProtection(file),
    owned('owned-contracts', slos, [`${slos}any.yaml`, `${slos}any/any.yml`, ...below(slos)]),
    owned('owned-policy', `${sloDirectory}/policy.yaml`, [`${sloDirectory}/policy.yaml`]),
    owned('owned-workflows', '.github/', ['.github/CODEOWNERS', '.github/workflows/any.yml', ...below('.github/')]),
    ...(places.length > 0 ? [owned('owned-codeowners', places.join(' and '), places)] : []),
    {
      id: 'free-targets',
      expected: `${sloDirectory}/targets/ needs nobody's approval in particular`,
      ...targetsCheck(wanted, owners, below(`${sloDirectory}/targets/`), rules),
      fix: 'Put the block below at the end of CODEOWNERS: a pattern without an owner takes the owner away. Leave targets out of the required reviewers.',
    },
  ]
}

const NO_APPROVERS = 'Name people or teams in policy.yaml, under review.approvers: files without owners need no review.'

function fileProtection(file: OwnersFile | string): Protection {
  return {
    id: 'codeowners-file',
    expected: 'there is a CODEOWNERS file without errors',
    ...fileCheck(file),
    fix:
      typeof file !== 'string' && file.path === null
        ? 'Put the block below into .github/CODEOWNERS.'
        : 'Mend the lines that GitHub names; it passes over a line with an error. Owners must exist and may write.',
  }
}

function fileCheck(file: OwnersFile | string): Check {
  if (typeof file === 'string') return { state: 'unknown', found: file }
  if (file.path === null) return { state: 'missing', found: 'there is none' }
  if (file.errors === null) return { state: 'unknown', found: `${file.path}; GitHub did not say whether it has errors` }
  if (file.errors.length === 0) return { state: 'met', found: file.path }
  const errors = file.errors.map(({ line, kind }) => `line ${line}: ${kind}`)
  return { state: 'weaker', found: `${file.path}, ${errors.join('; ')}` }
}

/** The weakest of the files decides: a line further down may take the owners of one of them. */
function ownedCheck({ approvers }: Wanted, owners: readonly OwnerRule[] | string, files: readonly string[]): Check {
  if (typeof owners === 'string') return { state: 'unknown', found: owners }
  const rules = files.map((path) => ({ path, rule: ruleFor(owners, path) }))
  const bare = rules.find(({ rule }) => !rule || rule.owners.length === 0)
  if (bare) {
    const why = bare.rule ? ` (line ${bare.rule.line}: ${bare.rule.pattern})` : ''
    return { state: 'missing', found: `nobody owns a file such as ${bare.path}${why}` }
  }
  const named = approvers && new Set(approvers.map(approverKey))
  for (const { path, rule } of rules) {
    const stranger = named && rule?.owners.find(({ text }) => !named.has(approverKey(text)))
    if (stranger) {
      return { state: 'weaker', found: `${stranger.text} owns ${path} too (line ${rule?.line}), unnamed by the policy` }
    }
  }
  const all = new Set(rules.flatMap(({ rule }) => rule?.owners.map(({ text }) => text) ?? []))
  return { state: 'met', found: [...all].join(' ') }
}

function targetsCheck(
  { sloDirectory }: Wanted,
  owners: readonly OwnerRule[] | string,
  files: readonly string[],
  rules: readonly ActiveRule[] | null,
): Check {
  if (typeof owners === 'string') return { state: 'unknown', found: owners }
  const targets = [`${sloDirectory}/targets/any.yaml`, `${sloDirectory}/targets/any/any.yml`, ...files]
  const owned = targets.map((path) => ruleFor(owners, path)).find((rule) => rule && rule.owners.length > 0)
  if (owned) return { state: 'weaker', found: `line ${owned.line} of CODEOWNERS gives them an owner: ${owned.pattern}` }
  if (!rules) return { state: 'unknown', found: 'no owner; the rules of the branch can not be read' }
  const requests = pullRequestsOf(rules)
  const asking = requests.flatMap((one) => one.required_reviewers).find((entry) => asksForTargets(entry, sloDirectory))
  if (asking) {
    return { state: 'weaker', found: `a required reviewer is asked for them: ${asking.file_patterns.join(', ')}` }
  }
  const count = Math.max(0, ...requests.map((one) => one.required_approving_review_count))
  // A house rule for all pull requests is not ours to call weak; that it covers targets is said.
  const house = count > 0 ? `; every pull request needs ${count} approval${count === 1 ? '' : 's'}, of anybody` : ''
  return { state: 'met', found: `no owner${house}` }
}
