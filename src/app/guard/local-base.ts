import { commitsNamed, mergeBases, type Repository, remoteDefault } from '../../adapters/git/repository.ts'
import { EnvironmentError, UsageError } from '../../core/model/errors.ts'
import type { LocalBase } from '../../core/review/working-tree.ts'

/** A name and the commit that it stands for. */
interface Named {
  readonly name: string
  readonly commit: string
}

/** What the working tree is compared with; `given` is null for where it left the default branch. */
export async function localBase(repository: Repository, given: string | null): Promise<LocalBase> {
  const branch = given === null ? await defaultBranch(repository) : await branchNamed(repository, given)
  if (branch) return await fromBranch(repository, branch)
  if (given === null) throw new UsageError(NO_DEFAULT)
  const [commit] = await commitsNamed(repository, [given])
  if (!commit) throw new UsageError(noCommit(repository, given))
  // A commit says nothing of where a pull request would go: to the default branch, if it is known.
  const rules = (await defaultBranch(repository)) ?? { name: given, commit }
  return { name: given, commits: [commit], isBranch: false, rules }
}

/** A pull request brings what the branch changed since it left its base, not what its base changed since. */
async function fromBranch(repository: Repository, branch: Named): Promise<LocalBase> {
  const [head] = await commitsNamed(repository, ['HEAD'])
  if (!head)
    throw new EnvironmentError('guard compares with a commit, and this branch has none yet. Commit something first.')
  const commits = await mergeBases(repository, branch.commit, head)
  if (commits.length === 0) throw new EnvironmentError(nothingInCommon(repository, branch.name))
  return { name: branch.name, commits, isBranch: true, rules: branch }
}

async function defaultBranch(repository: Repository): Promise<Named | null> {
  const remote = await remoteDefault(repository)
  const usual = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master']
  return await firstOf(repository, [...(remote === null ? [] : [`refs/remotes/${remote}`]), ...usual])
}

/** A branch goes before a tag of its name, as it does where a pull request names its base. */
async function branchNamed(repository: Repository, name: string): Promise<Named | null> {
  const full = name.startsWith('refs/heads/') || name.startsWith('refs/remotes/')
  const local = full ? [name] : [`refs/heads/${name}`, `refs/remotes/${name}`]
  const found = await firstOf(repository, local)
  if (found || full) return found
  const [other] = await commitsNamed(repository, [name])
  return other ? null : await firstOf(repository, [`refs/remotes/origin/${name}`])
}

async function firstOf(repository: Repository, refs: readonly string[]): Promise<Named | null> {
  const commits = await commitsNamed(repository, refs)
  const found = refs.map((ref, index) => ({
    name: ref.replace(/^refs\/(heads|remotes)\//, ''),
    commit: commits[index],
  }))
  return found.find((one): one is Named => typeof one.commit === 'string') ?? null
}

const NO_DEFAULT =
  'base: could not find the default branch: there is no origin/HEAD, origin/main, origin/master, main or master. Say what to compare with, such as `--base develop`, or let git ask: `git remote set-head origin --auto`.'

const UNSHALLOW = 'this is a shallow clone, which lacks older commits; `git fetch --unshallow` gets them'

function noCommit({ isShallow }: Repository, name: string): string {
  const fetch = isShallow ? `; ${UNSHALLOW}` : ''
  return `base: \`${name}\` is no commit of this repository: expected a branch, a tag, or a commit by its SHA. If it is at the remote only, \`git fetch\` gets it${fetch}.`
}

const nothingInCommon = ({ isShallow }: Repository, name: string): string =>
  isShallow
    ? `base: where this branch left ${name} is not known: ${UNSHALLOW}.`
    : `base: this branch and ${name} have no commit in common. Name the commit to compare with.`
