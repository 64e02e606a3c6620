/** Git's objects, stored under the SHA-1 that git itself would give them. Forks share one store, as at GitHub. */
import { createHash } from 'node:crypto'

export type Sha = string
export type Mode = '100644' | '100755' | '120000' | '160000' | '040000'

export interface TreeEntry {
  readonly name: string
  readonly mode: Mode
  readonly sha: Sha
}

export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: Date
}

export interface Commit {
  readonly tree: Sha
  readonly parents: readonly Sha[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export class ObjectStore {
  readonly #blobs = new Map<Sha, Buffer>()
  readonly #trees = new Map<Sha, readonly TreeEntry[]>()
  readonly #commits = new Map<Sha, Commit>()

  addBlob(bytes: Buffer): Sha {
    const sha = hash('blob', bytes)
    this.#blobs.set(sha, bytes)
    return sha
  }

  addTree(entries: readonly TreeEntry[]): Sha {
    const sorted = [...entries].sort(inTreeOrder)
    const sha = hash('tree', Buffer.concat(sorted.map(encodeEntry)))
    this.#trees.set(sha, sorted)
    return sha
  }

  addCommit(commit: Commit): Sha {
    const sha = hash('commit', Buffer.from(encodeCommit(commit)))
    this.#commits.set(sha, commit)
    return sha
  }

  blob(sha: Sha): Buffer | undefined {
    return this.#blobs.get(sha)
  }

  tree(sha: Sha): readonly TreeEntry[] | undefined {
    return this.#trees.get(sha)
  }

  commit(sha: Sha): Commit | undefined {
    return this.#commits.get(sha)
  }

  /** The commit that a caller knows to exist. */
  mustCommit(sha: Sha): Commit {
    const commit = this.#commits.get(sha)
    if (commit === undefined) throw new Error(`no commit ${sha}`)
    return commit
  }

  /** The one commit that a shortened SHA names. */
  expand(prefix: string): Sha | undefined {
    const found = [...this.#commits.keys()].filter((sha) => sha.startsWith(prefix))
    return found.length === 1 ? found[0] : undefined
  }
}

function hash(type: string, body: Buffer): Sha {
  return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex')
}

/** Git compares bytes, and a directory as if its name ended in a slash. */
function inTreeOrder(a: TreeEntry, b: TreeEntry): number {
  return Buffer.compare(sortKey(a), sortKey(b))
}

function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name)
}

/** A directory's mode has no leading zero inside a tree object, though the API shows one. */
function encodeEntry(entry: TreeEntry): Buffer {
  return Buffer.concat([Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`), Buffer.from(entry.sha, 'hex')])
}

function encodeCommit(commit: Commit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(commit.author)}`,
    `committer ${encodeSignature(commit.committer)}`,
  ]
  return `${lines.join('\n')}\n\n${commit.message}`
}

function encodeSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}
