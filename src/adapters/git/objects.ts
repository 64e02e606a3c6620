import { EnvironmentError } from '../../core/model/errors.ts'
import type { Objects, TreeEntry } from '../commits/objects.ts'
import { once } from '../commits/once.ts'
import type { Git } from './git.ts'
import { commitsNamed, type Repository } from './repository.ts'

/** The objects of a local repository. Texts are those that git keeps: no filter and no attribute touches them. */
export function storedObjects(repository: Repository): Objects {
  const { git } = repository
  const bytes = queued(git)
  const known = new Map<string, Promise<Buffer>>()
  return {
    root: async (name) => {
      const [commit] = await commitsNamed(repository, [name])
      if (!commit) throw new EnvironmentError(`git has no commit ${name} here`)
      return { commit, entries: await listed(git, commit, []) }
    },
    entries: (tree) => listed(git, tree, []),
    filesBelow: (tree) => listed(git, tree, ['-r']),
    bytes: (sha) => once(known, sha, () => bytes(sha)),
  }
}

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'tree',
  '120000': 'link',
  '160000': 'submodule',
}

async function listed(git: Git, tree: string, options: readonly string[]): Promise<readonly TreeEntry[]> {
  const output = await git.run(['ls-tree', '-z', '-l', '--full-tree', ...options, tree])
  return output
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', sha = '', size = '', path = ''] = ENTRY.exec(line) ?? []
      if (path === '') throw new EnvironmentError(`git lists the tree ${tree} in a way that is not known: ${line}`)
      return { path, kind: KINDS[mode] ?? 'file', sha, bytes: Number(size) || 0 }
    })
}

/** In place of a size there is `-` for what is not a file, and `BAD` for a file that is not here; whoever reads that one says so. */
const ENTRY = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s

interface Waiting {
  readonly sha: string
  resolve(bytes: Buffer): void
  reject(error: unknown): void
}

/** The bytes of files: what is asked for at once is read by one process. */
function queued(git: Git): Objects['bytes'] {
  let waiting: Waiting[] = []
  async function flush(): Promise<void> {
    const batch = waiting
    waiting = []
    try {
      const input = batch.map(({ sha }) => `${sha}\n`).join('')
      const output = await git.run(['cat-file', '--batch'], { input })
      let at = 0
      for (const one of batch) at = takeNext(output, at, one)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  return (sha) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush())
      waiting.push({ sha, resolve, reject })
    })
}

/** Hands over the object that begins at `start`, and says where the next one does. */
function takeNext(output: Buffer, start: number, { sha, resolve, reject }: Waiting): number {
  const end = output.indexOf('\n', start)
  const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', start, end)) ?? []
  if (size === undefined) {
    reject(
      new EnvironmentError(
        `git does not have the file ${sha} here; in a partial clone, check the commit out once or run \`git fetch --refetch\``,
      ),
    )
    return end + 1
  }
  const after = end + 1 + Number(size)
  resolve(output.subarray(end + 1, after))
  return after + 1
}
