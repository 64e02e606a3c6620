import path from 'node:path'
import { commitSources } from '../../adapters/commits/commit-sources.ts'
import { storedObjects } from '../../adapters/git/objects.ts'
import { commitsBetween, openRepository, type Repository } from '../../adapters/git/repository.ts'
import { WORKING_TREE, withWorkingTree } from '../../adapters/git/working-tree.ts'
import { BrokenFiles, EnvironmentError } from '../../core/model/errors.ts'
import type { Diagnostic } from '../../core/model/problem.ts'
import { requirementFor } from '../../core/review/review-rule.ts'
import type { LocalBase } from '../../core/review/working-tree.ts'
import type { CommitSources, Location } from '../../core/specs/commit-sources.ts'
import type { WorkingTreeAnswer } from '../../present/guard/answer.ts'
import { compareEdit, isNothing, reviewRulesAt } from '../commits/compare.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'
import { isBehind } from './behind.ts'
import { localBase } from './local-base.ts'

/** What will a reviewer be asked? The guard's answer at a terminal, before there is a pull request. */
export async function guardWorkingTree(inputs: Inputs, host: Host): Promise<WorkingTreeAnswer> {
  const repository = await openRepository(host.workspace, inputs.time.deadline)
  // Git names paths from the top of the working tree, wherever in it the program runs.
  const directory = path.posix.join(repository.prefix, sloDirectoryOf(inputs.sloDirectory))
  const base = await localBase(repository, inputs.base)
  const objects = withWorkingTree(storedObjects(repository), repository, directory)
  const sources = commitSources(objects, directory)
  const head = await sources.locate(WORKING_TREE)
  const bases = await Promise.all(base.commits.map((commit) => sources.locate(commit)))
  if ([head, ...bases].every(isAbsent)) throw new EnvironmentError(noDirectory(directory, repository, base))
  const { changes, unreadable } = await compareEdit(sources, bases, head)
  if (unreadable.length > 0) throw new BrokenFiles(unreadable)
  const common = { mode: 'guard', subject: 'working-tree', base, changes, fails: false } as const
  if (isNothing({ changes, unreadable })) {
    const behind = await wouldBeBehind(repository, base, { bases, head }, sources)
    return { ...common, requirement: null, approvers: null, isBehind: behind, verdict: behind ? null : 'unchanged' }
  }
  const rules = await reviewRulesAt(sources, await sources.locate(base.rules.commit))
  if ('diagnostics' in rules) throw new EnvironmentError(noRules(base, rules.diagnostics))
  const requirement = requirementFor(rules, changes, Math.floor(host.now() / 1000))
  const { approvers } = rules.review
  const behind = await wouldBeBehind(repository, base, { bases, head }, sources)
  return { ...common, requirement, approvers, isBehind: behind, verdict: null }
}

const isAbsent = ({ tree, diagnostics }: Location) => tree === null && diagnostics.length === 0

interface Compared {
  readonly bases: readonly Location[]
  readonly head: Location
}

async function wouldBeBehind(
  repository: Repository,
  { isBranch, rules }: LocalBase,
  compared: Compared,
  sources: CommitSources,
): Promise<boolean> {
  if (!isBranch) return false
  const commits = await commitsBetween(repository, rules.commit, await sources.shaOf('HEAD'))
  return await isBehind({ ...compared, tip: rules.commit, commits }, sources)
}

const noDirectory = (directory: string, { root }: Repository, { name }: LocalBase) =>
  `slo-directory: there is no directory \`${directory}\` in ${root}, nor in ${name}. \`slo-gate init\` writes a first one.`

function noRules({ rules: { name, commit } }: LocalBase, [first]: readonly Diagnostic[]): string {
  const where = first ? `: ${first.place.file}:${first.place.line}: ${first.problem.message}` : ''
  return `the policy of ${name} (${commit.slice(0, 12)}) can't be read, so nobody knows who may approve${where}. It must be fixed there first.`
}
