import { ownersFileAt } from '../../adapters/github/owners-file.ts'
import { type Repository, repositoryOf } from '../../adapters/github/repository.ts'
import { type OwnRuleset, ownRuleset, rulesInForce, writeRuleset } from '../../adapters/github/rulesets.ts'
import { entriesOf, filesBelow, tipOf } from '../../adapters/github/trees.ts'
import { attempt, type Trouble } from '../../core/model/attempt.ts'
import { BrokenFiles, messageOf } from '../../core/model/errors.ts'
import { Quoted } from '../../core/model/quoted.ts'
import type { Denied } from '../../core/protection/denied.ts'
import { ownerProtections } from '../../core/protection/owner-protections.ts'
import { ownersBlock } from '../../core/protection/owners-block.ts'
import { type Applied, type ProtectNotice, protectResult } from '../../core/protection/result.ts'
import { ruleProtections } from '../../core/protection/rule-protections.ts'
import { isSameRuleset, type RulesetBody, rulesetFor } from '../../core/protection/ruleset.ts'
import { fewestApprovals, RULESET_NAME, requiredTeam, type Wanted } from '../../core/protection/wanted.ts'
import type { ReviewRules } from '../../core/review/review-rule.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'
import type { ProtectAnswer } from '../../present/protect/answer.ts'
import { reviewRulesAt } from '../commits/compare.ts'
import { type Connect, type Connection, connectGitHub, connectionFor } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

/** Does the repository enforce the guard? With `apply`, makes the ruleset do so first. */
export async function protect(inputs: Inputs, host: Host, connect: Connect = connectGitHub): Promise<ProtectAnswer> {
  const connection = connectionFor('protect', inputs, host, connect)
  const { client, github, workflow } = connection
  const sloDirectory = sloDirectoryOf(inputs.sloDirectory)
  const repository = await repositoryOf(client)
  const tip = await tipOf(client, repository.defaultBranch)
  const sources = github.sources(sloDirectory)
  const policy = await reviewRulesAt(sources, await sources.locate(tip))
  if ('diagnostics' in policy) throw new BrokenFiles(policy.diagnostics)
  const wanted = await wantedBy(policy, sloDirectory, repository, connection)
  const existing = await ownRuleset(client, RULESET_NAME)
  const own = existing?.kind === 'ruleset' ? existing : null
  const ruleset = rulesetFor(wanted, own?.body ?? null)
  const file = await ownersFileAt(client, tip)
  const paths = await protectedPaths(connection, tip, sources)
  // Last, so that little is left to fail once it is written.
  const written = inputs.apply ? await apply(connection, existing, ruleset, inputs.dryRun) : NOT_ASKED
  const found = await attempt(() => rulesInForce(client, repository.defaultBranch))
  if ('error' in found && !isWritten(written)) throw found.error
  const rules = 'error' in found ? unseen(found) : found.value
  const inForce = rules.kind === 'denied' ? null : rules.rules
  const result = protectResult({
    repository: workflow.repository,
    branch: repository.defaultBranch,
    protections: [...ruleProtections(wanted, rules), ...ownerProtections(wanted, { file, paths, rules: inForce })],
    applied: written.applied,
    ownersBlock: ownersBlock(sloDirectory, wanted.approvers, file.kind === 'read' ? file.path : null),
    ruleset,
    rulesetId: written.id ?? own?.id ?? null,
    notices: noticesOf(wanted, policy, own, repository),
    dryRun: inputs.dryRun,
  })
  return { mode: 'protect', ...result, trouble: 'error' in found ? found : null }
}

const isWritten = ({ applied }: Written) => applied.kind === 'created' || applied.kind === 'updated'

/** Rules that can't be read once they are written; why is told besides. */
const unseen = ({ error }: Trouble): Denied => ({
  kind: 'denied',
  reason: new Quoted(messageOf(error)),
})

async function wantedBy(
  rules: ReviewRules,
  sloDirectory: string,
  { organization }: Repository,
  { teams }: Connection,
): Promise<Wanted> {
  const team = requiredTeam(rules.review, organization)
  const reviewers = team && { team: team.text, id: await teams.idOf(team), minimum: fewestApprovals(rules) }
  return { sloDirectory, approvers: rules.review.approvers, reviewers }
}

interface Written {
  readonly applied: Applied
  readonly id: number | null
}
const NOT_ASKED: Written = { applied: { kind: 'not-asked' }, id: null }

/** Creates or updates exactly our ruleset, and writes nothing when it is as it should be. */
async function apply(
  { client }: Connection,
  existing: OwnRuleset | Denied | null,
  ruleset: RulesetBody,
  dryRun: boolean,
): Promise<Written> {
  if (existing?.kind === 'denied') return { applied: existing, id: null }
  const id = existing?.id ?? null
  if (existing && isSameRuleset(ruleset, existing.body)) return { applied: { kind: 'unchanged' }, id }
  if (dryRun) return { applied: { kind: existing ? 'would-update' : 'would-create' }, id }
  const written = await writeRuleset(client, id, ruleset)
  if (written.kind === 'denied') return { applied: written, id }
  return { applied: { kind: existing ? 'updated' : 'created' }, id: written.id }
}

/** The files that are there below the SLO directory and `.github`. */
async function protectedPaths({ client }: Connection, tip: string, sources: CommitSources): Promise<readonly string[]> {
  const files = await sources.files(await sources.locate(tip))
  const github = (await entriesOf(client, tip)).find(({ path, kind }) => path === '.github' && kind === 'tree')
  const workflows = github ? await filesBelow(client, github.sha, '.github/') : []
  return [...files.shas.keys(), ...workflows.map(({ path }) => path)]
}

function noticesOf(
  { reviewers, sloDirectory }: Wanted,
  { review }: ReviewRules,
  existing: OwnRuleset | null,
  { organization }: Repository,
): ProtectNotice[] {
  const notices: ProtectNotice[] = []
  if (!review.approvers) notices.push({ kind: 'no-approvers', sloDirectory })
  if (existing && existing.body.enforcement !== 'active') {
    notices.push({ kind: 'not-enforced', enforcement: existing.body.enforcement })
  }
  if (!reviewers && organization !== null && review.approvers?.some((approver) => approver.includes('/'))) {
    notices.push({ kind: 'no-required-reviewers' })
  }
  if (reviewers?.id === null) notices.push({ kind: 'team-unseen', team: reviewers.team })
  return notices
}
