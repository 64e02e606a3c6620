import type { BranchHistory, MergedPull } from '../../core/audit/branch-history.ts'
import { inDoubt } from '../../core/audit/doubt.ts'
import type { Arrival, AuditEntry } from '../../core/audit/entry.ts'
import type { Comparison } from '../../core/contract/contract-changes.ts'
import type { ReviewPolicy } from '../../core/model/policy.ts'
import type { Diagnostic } from '../../core/model/problem.ts'
import type { Candidate } from '../../core/review/approval.ts'
import type { Commits, Range } from '../../core/review/commit.ts'
import type { People } from '../../core/review/people.ts'
import type { Reviews } from '../../core/review/review.ts'
import { type Requirement, requirementFor } from '../../core/review/review-rule.ts'
import type { StatusAuthor, Statuses } from '../../core/review/status.ts'
import { type Block, type Judgement, judge, unexplained } from '../../core/review/verdict.ts'
import type { CommitSources, Location } from '../../core/specs/commit-sources.ts'
import { compareAt, isNothing, reviewRulesAt } from '../commits/compare.ts'
import type { Landing } from '../commits/landing.ts'
import { candidatesAmong } from './candidates.ts'

/** What the audit works with. */
export interface Archive {
  readonly github: BranchHistory & Commits & Reviews & People & Pick<Statuses, 'guardStatuses'>
  readonly sources: CommitSources
}

const NOWHERE: Location = { tree: null, diagnostics: [], twins: [], attributes: [] }

export const locate = async (sources: CommitSources, commit: string | null): Promise<Location> =>
  commit === null ? NOWHERE : await sources.locate(commit)

/**
 * Judges what landed by the policy of its day; null for what left the contract alone. Each step is asked for all of them at once, and
 * so comes in few requests.
 */
export async function judgeLandings(
  landings: readonly Landing[],
  archive: Archive,
): Promise<readonly (AuditEntry | null)[]> {
  for (const { pull } of landings) if (pull) archive.github.foresee(pull.number)
  const compared = await Promise.all(landings.map((landing) => compareLanding(landing, archive)))
  const ranges = await Promise.all(compared.map((one) => rangeOf(one, archive)))
  return await Promise.all(compared.map((one, index) => judgeLanding(one, ranges[index] ?? null, archive)))
}

interface Compared {
  readonly landing: Landing
  readonly before: Location
  readonly comparison: Comparison
}

async function compareLanding(landing: Landing, { sources }: Archive): Promise<Compared> {
  const { pull } = landing
  // Whoever needs the head hears what went wrong; most often nothing changed, and nobody does.
  const head = pull ? sources.locate(pull.headSha).catch(() => null) : null
  const [before, after] = await Promise.all([locate(sources, landing.before), sources.locate(landing.after), head])
  return { landing, before, comparison: await compareAt(sources, before, after) }
}

/** The commits of a pull request whose change is to be judged. */
async function rangeOf(
  { landing: { pull, before }, comparison }: Compared,
  { github }: Archive,
): Promise<Range | null> {
  return pull && !isNothing(comparison) ? await github.range(before ?? pull.headSha, pull.headSha) : null
}

async function judgeLanding(
  { landing, before, comparison }: Compared,
  range: Range | null,
  archive: Archive,
): Promise<AuditEntry | null> {
  const { changes, unreadable } = comparison
  if (isNothing(comparison)) return null
  const { sources } = archive
  const rules = await reviewRulesAt(sources, before)
  const policy = 'review' in rules ? rules.review : null
  const requirement = 'review' in rules ? requirementFor(rules, changes, landing.at) : null
  const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : []
  const { pull } = landing
  const common = { at: landing.at, commit: landing.after, changes, unreadable, requirement }
  if (!pull || !range) {
    const arrival: Arrival = { kind: 'direct-push', author: landing.author }
    return { ...common, arrival, state: 'unreviewed', lacks: [], approvals: [] }
  }
  const evidence = { comparison, requirement, policy, policyDiagnostics }
  return { ...common, ...(await judgePull(pull, range, evidence, archive)) }
}

interface Evidence {
  readonly comparison: Comparison
  readonly requirement: Requirement | null
  readonly policy: ReviewPolicy | null
  readonly policyDiagnostics: readonly Diagnostic[]
}

/** Weighs the reviews that were there at the merge. */
async function judgePull(
  pull: MergedPull,
  { mergeBase, commits }: Range,
  { comparison, requirement, policy, policyDiagnostics }: Evidence,
  archive: Archive,
): Promise<Pick<AuditEntry, 'arrival' | 'state' | 'lacks' | 'approvals'>> {
  const { github, sources } = archive
  const [start, head] = await Promise.all([sources.locate(mergeBase), sources.locate(pull.headSha)])
  const own = await compareAt(sources, start, head)
  // A merge that was made by hand may hold more than the pull request.
  const strays = unexplained(comparison.changes, own.changes)
  const stray: Block[] = strays.length > 0 ? [{ kind: 'unexplained', changes: strays }] : []
  const statuses = (await github.guardStatuses(pull.headSha, pull)).filter(({ at }) => isBy(at, pull))
  const [last] = statuses
  const candidates = policy
    ? await candidatesAt(pull, { head, commits, policy, statusAuthor: last?.author ?? null }, archive)
    : []
  const verdictOn = (those: readonly Candidate[]) =>
    judge({ comparison, requirement, policyDiagnostics, candidates: those })
  const judgement = verdictOn(candidates)
  const trace = { wasThere: statuses.length > 0, approved: last?.state === 'success' }
  const atBest = verdictOn(candidates.map((candidate) => inDoubt(candidate, trace)))
  return {
    arrival: {
      kind: 'pull-request',
      number: pull.number,
      author: pull.author?.login ?? null,
      mergedBy: await github.mergerOf(pull.number),
      guard: last?.state ?? null,
    },
    state: isApproved(judgement, stray) ? 'reviewed' : isApproved(atBest, stray) ? 'unknown' : 'unreviewed',
    lacks: [...(judgement.verdict.kind === 'blocked' ? judgement.verdict.reasons : []), ...stray],
    approvals: judgement.approvals,
  }
}

const isApproved = ({ verdict }: Judgement, stray: readonly Block[]) =>
  verdict.kind === 'approved' && stray.length === 0

/** Whether something happened no later than the merge; `at` is in unix milliseconds. */
const isBy = (at: number, { mergedAt }: MergedPull) => at <= mergedAt * 1000

interface Circumstances {
  readonly head: Location
  readonly commits: Range['commits']
  readonly policy: ReviewPolicy
  readonly statusAuthor: StatusAuthor | null
}

async function candidatesAt(
  pull: MergedPull,
  { policy, ...rest }: Circumstances,
  archive: Archive,
): Promise<readonly Candidate[]> {
  const reviews = await archive.github.reviews(pull.number)
  const inTime = reviews.filter(({ submittedAt }) => submittedAt !== null && submittedAt <= pull.mergedAt * 1000)
  return await candidatesAmong(inTime, { ...archive, ...rest, pull, approvers: policy.approvers })
}
