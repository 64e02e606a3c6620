import { approverKey } from '../model/approver.ts'
import { type OwnerRule, readOwners, ruleFor } from './codeowners.ts'
import { type OwnersFile, placesToOwn, type UnreadableOwners } from './owners-file.ts'
import type { Check, OwnedId, Protection } from './protection.ts'
import { asksForTargets } from './required-reviewers.ts'
import { type ActiveRule, pullRequestsOf } from './rules.ts'
import type { Wanted } from './wanted.ts'

/** What is known of who owns files on the default branch. */
export interface Ownership {
  readonly file: OwnersFile | UnreadableOwners
  /** Files that there are below the SLO directory and `.github`. */
  readonly paths: readonly string[]
  /** The rules in force; null when they can't be read. */
  readonly rules: readonly ActiveRule[] | null
}

/** Compares who owns what with what the policy says. */
export function ownerProtections(wanted: Wanted, { file, paths, rules }: Ownership): Protection[] {
  const { sloDirectory, approvers } = wanted
  const owners = file.kind === 'read' ? readOwners(file.text, file.errors ?? []) : []
  const below = (prefix: string) => paths.filter((path) => path.startsWith(prefix))
  /** What the file says, if it says anything. */
  const checked = (check: (file: OwnersFile) => Check): Check =>
    file.kind === 'read' ? check(file) : { state: 'unknown', found: { kind: 'unreadable-owners', why: file } }
  const owned = (id: OwnedId, places: readonly string[], files: readonly string[]): Protection => ({
    expected: { id, places, hasApprovers: approvers !== null },
    ...checked(() => ownedCheck(wanted, owners, files)),
  })
  const slos = `${sloDirectory}/slos/`
  const exclusions = `${sloDirectory}/exclusions/`
  const waivers = `${sloDirectory}/waivers/`
  const policy = `${sloDirectory}/policy.yaml`
  const workflows = ['.github/CODEOWNERS', '.github/workflows/any.yml', ...below('.github/')]
  const places = file.kind === 'read' ? placesToOwn(file.path) : []
  const targets = below(`${sloDirectory}/targets/`)
  return [
    { expected: { id: 'codeowners-file' }, ...checked(fileCheck) },
    owned('owned-contracts', [slos], [`${slos}any.yaml`, `${slos}any/any.yml`, `${slos}any.json`, ...below(slos)]),
    owned(
      'owned-exclusions',
      [exclusions],
      [`${exclusions}any.yaml`, `${exclusions}any/any.json`, ...below(exclusions)],
    ),
    owned('owned-waivers', [waivers], [`${waivers}any.yaml`, `${waivers}any/any.json`, ...below(waivers)]),
    owned('owned-policy', [policy], [policy]),
    owned('owned-workflows', ['.github/'], workflows),
    ...(places.length > 0 ? [owned('owned-codeowners', places, places)] : []),
    {
      expected: { id: 'free-targets', sloDirectory },
      ...checked(() => targetsCheck(wanted, owners, targets, rules)),
    },
  ]
}

function fileCheck({ path, errors }: OwnersFile): Check {
  if (path === null) return { state: 'missing', found: { kind: 'no-owners-file' } }
  if (errors === null) return { state: 'unknown', found: { kind: 'unchecked-owners-file', path } }
  return errors.length === 0
    ? { state: 'met', found: { kind: 'owners-file', path } }
    : { state: 'weaker', found: { kind: 'broken-owners-file', path, errors } }
}

/** The weakest of the files decides: a line further down may take the owners of one of them. */
function ownedCheck({ approvers }: Wanted, owners: readonly OwnerRule[], files: readonly string[]): Check {
  const rules = files.map((path) => ({ path, rule: ruleFor(owners, path) }))
  const bare = rules.find(({ rule }) => !rule || rule.owners.length === 0)
  if (bare) return { state: 'missing', found: { kind: 'no-owner', path: bare.path, line: bare.rule } }
  const named = approvers && new Set(approvers.map(approverKey))
  for (const { path, rule } of rules) {
    const stranger = named && rule?.owners.find(({ text }) => !named.has(approverKey(text)))
    if (rule && stranger) {
      return { state: 'weaker', found: { kind: 'unnamed-owner', owner: stranger.text, path, line: rule.line } }
    }
  }
  const all = new Set(rules.flatMap(({ rule }) => rule?.owners.map(({ text }) => text) ?? []))
  return { state: 'met', found: { kind: 'owners', owners: [...all] } }
}

function targetsCheck(
  { sloDirectory }: Wanted,
  owners: readonly OwnerRule[],
  files: readonly string[],
  rules: readonly ActiveRule[] | null,
): Check {
  const targets = [`${sloDirectory}/targets/any.yaml`, `${sloDirectory}/targets/any/any.yml`, ...files]
  const owned = targets.map((path) => ruleFor(owners, path)).find((rule) => rule && rule.owners.length > 0)
  if (owned) return { state: 'weaker', found: { kind: 'owned-targets', line: owned } }
  if (!rules) return { state: 'unknown', found: { kind: 'no-owner-but-unseen-rules' } }
  const requests = pullRequestsOf(rules)
  const asking = requests.flatMap((one) => one.required_reviewers).find((entry) => asksForTargets(entry, sloDirectory))
  if (asking) return { state: 'weaker', found: { kind: 'reviewed-targets', patterns: asking.file_patterns } }
  // A house rule for all pull requests is not ours to call weak; that it covers targets is said.
  const approvals = Math.max(0, ...requests.map((one) => one.required_approving_review_count))
  return { state: 'met', found: { kind: 'free-targets', approvals } }
}
