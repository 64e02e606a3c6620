import { EnvironmentError, UsageError } from '../../core/model/errors.ts'
import { type Git, gitIn } from './git.ts'

/** A local repository, around the directory in which the program runs. */
export interface Repository {
  readonly git: Git
  /** The top of the working tree. */
  readonly root: string
  /** From there to the directory in which the program runs, with forward slashes; empty, or closed by one. */
  readonly prefix: string
  /** What ids are made with. */
  readonly hash: 'sha1' | 'sha256'
  /** Whether older commits were not fetched. */
  readonly isShallow: boolean
}

/** Opens the repository that a directory lies in. */
export async function openRepository(directory: string, deadline: AbortSignal): Promise<Repository> {
  const git = gitIn(directory, deadline)
  const ask = async (option: string) => (await git.run(['rev-parse', option])).toString('utf8').replace(/\r?\n$/, '')
  const root = await ask('--show-toplevel').catch((cause: unknown) => {
    throw notHere(directory, cause)
  })
  return {
    root,
    git: gitIn(root, deadline),
    prefix: await ask('--show-prefix'),
    // Git before 2.30 knows one kind only, and gives back what it was asked.
    hash: (await ask('--show-object-format')) === 'sha256' ? 'sha256' : 'sha1',
    isShallow: (await ask('--is-shallow-repository')) === 'true',
  }
}

function notHere(directory: string, cause: unknown): unknown {
  // That git is not installed is said already.
  if (!(cause instanceof UsageError) || !cause.message.startsWith('git ')) return cause
  return new EnvironmentError(
    `guard at a terminal compares the working tree with a commit, and ${directory} is not in the working tree of a git repository that can be read. Run it in a clone.`,
    { cause },
  )
}

/** The commits that names stand for, each null when it stands for none. */
export async function commitsNamed({ git }: Repository, names: readonly string[]): Promise<readonly (string | null)[]> {
  const input = names.map((name) => `${name}^{commit}\n`).join('')
  const lines = (await git.run(['cat-file', '--batch-check'], { input })).toString('utf8').split('\n')
  return names.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1] ?? null)
}

/** Every commit at which two histories part; none when they have nothing in common, as far as they were fetched. */
export async function mergeBases({ git }: Repository, a: string, b: string): Promise<readonly string[]> {
  const found = await git.tryRun(['merge-base', '--all', a, b], 1)
  return linesOf(found)
}

/** The commits that `head` has and `base` has not, oldest first, up to one more than anybody looks at. */
export async function commitsBetween({ git }: Repository, base: string, head: string): Promise<readonly LocalCommit[]> {
  const range = ['rev-list', '--parents', '--topo-order', `--max-count=${MAX_COMMITS}`, head, `^${base}`]
  const lines = linesOf(await git.run(range)).toReversed()
  return lines.map((line) => {
    const [sha = '', ...parents] = line.split(' ')
    return { sha, parents }
  })
}

const MAX_COMMITS = 1000

interface LocalCommit {
  readonly sha: string
  readonly parents: readonly string[]
}

/** The branch that the remote `origin` calls its default, such as `origin/main`; null when `origin` did not say. */
export async function remoteDefault({ git }: Repository): Promise<string | null> {
  const found = await git.tryRun(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], 1)
  return /^refs\/remotes\/(.+)$/.exec(linesOf(found)[0] ?? '')?.[1] ?? null
}

const linesOf = (output: Buffer | null) => (output?.toString('utf8') ?? '').split('\n').filter(Boolean)
