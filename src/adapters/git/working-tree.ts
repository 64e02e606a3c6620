import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../../core/model/errors.ts'
import { MAX_BYTES } from '../../core/specs/layout/layout.ts'
import { sameOnSomeDisk } from '../../core/specs/layout/same-on-some-disk.ts'
import type { Objects, TreeEntry } from '../commits/objects.ts'
import type { Repository } from './repository.ts'

/** Names the working tree where a commit is named. No branch and no commit can have this name. */
export const WORKING_TREE = 'the working tree'

/** The objects that git would keep if the working tree were committed as it is. They are found as they are asked for. */
export function withWorkingTree(stored: Objects, repository: Repository, directory: string): Objects {
  let disk: Disk | null = null
  const found = async () => {
    if (disk) return disk
    const index = await indexed(repository, directory)
    disk ??= diskOf(repository, directory, index, await ignoredBelow(repository, directory))
    return disk
  }
  return {
    root: async (commit) =>
      commit === WORKING_TREE ? { commit, entries: (await found()).top } : await stored.root(commit),
    entries: async (tree) => disk?.trees.get(tree) ?? (await stored.entries(tree)),
    filesBelow: async (tree) => (disk?.trees.has(tree) ? filesIn(disk, tree, '') : await stored.filesBelow(tree)),
    bytes: async (sha) => disk?.files.get(sha) ?? (await stored.bytes(sha)),
  }
}

interface Disk {
  readonly top: readonly TreeEntry[]
  readonly trees: Map<string, readonly TreeEntry[]>
  readonly files: Map<string, Buffer>
}

/** What git ignores below a directory, and of the attributes above it: it would not be committed. Directories are closed by a slash. */
async function ignoredBelow({ git }: Repository, directory: string): Promise<ReadonlySet<string>> {
  const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory']
  const output = await git.run(['ls-files', ...options, '--', directory, ...attributesAbove(directory)])
  return new Set(output.toString('utf8').split('\0'))
}

/** The ids of files in git's index, by their paths: of those in a directory, and of the git attributes above it. */
async function indexed({ git }: Repository, directory: string): Promise<ReadonlyMap<string, string>> {
  const output = await git.run(['ls-files', '-z', '-t', '--stage', '--', directory, ...attributesAbove(directory)])
  const ids = new Map<string, string>()
  for (const line of output.toString('utf8').split('\0')) {
    const [, tag, id, file] = INDEXED.exec(line) ?? []
    if (!tag || !id || !file) continue
    // What a sparse checkout leaves out is not gone, and would look so.
    if (tag === 'S' && file.startsWith(`${directory}/`)) throw new EnvironmentError(notHere(file, directory))
    ids.set(file, id)
  }
  return ids
}

const attributesAbove = (directory: string): readonly string[] =>
  directory.split('/').map((_, depth, names) => [...names.slice(0, depth), '.gitattributes'].join('/'))

const INDEXED = /^(\w) \d+ ([0-9a-f]+) \d\t(.*)$/s

const notHere = (file: string, directory: string) =>
  `${file} is not in this sparse checkout, so what changes can't be determined. Add it: \`git sparse-checkout add ${directory}\`.`

/** Reads the directories that lead to the SLO directory, and all of that one; elsewhere, what it needs not is not looked at. */
function diskOf(
  { root, hash }: Repository,
  directory: string,
  index: ReadonlyMap<string, string>,
  ignored: ReadonlySet<string>,
): Disk {
  const disk: Disk & { top: readonly TreeEntry[] } = { top: [], trees: new Map(), files: new Map() }
  const idOf = (kind: 'blob' | 'tree', bytes: Uint8Array) =>
    createHash(hash).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex')
  const nothing = '0'.repeat(hash === 'sha1' ? 40 : 64)

  function entryOf(name: string, below: string, way: readonly string[] | null): TreeEntry | null {
    const status = attempt(below, () => lstatSync(path.join(root, below)))
    const kind = kindOf(status, path.join(root, below))
    const entry = { path: name, kind, bytes: Number(status.size), sha: nothing }
    const [next, ...rest] = way ?? []
    const isWanted = way === null || (next !== undefined && sameOnSomeDisk(name, next))
    if (kind === 'tree') {
      if (!isWanted) return entry
      const tree = treeAt(below, name === next && rest.length > 0 ? rest : null)
      return tree === null ? null : { ...entry, bytes: 0, sha: tree }
    }
    const isAttributes = /^\.gitattributes$/i.test(name)
    if (kind === 'submodule' || !(isWanted || isAttributes)) return entry
    const bytes = textOf(below, status)
    if (bytes === null) return entry
    const kept = asKept(bytes, index.get(below))
    const sha = idOf('blob', kept)
    disk.files.set(sha, kept)
    return { ...entry, bytes: kept.length, sha }
  }

  /** On Windows git writes CRLF into a checkout for the LF that it keeps; a file of which that is all the difference has not changed. */
  function asKept(bytes: Buffer, id: string | undefined): Buffer {
    if (id === undefined || !bytes.includes('\r\n')) return bytes
    const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    return idOf('blob', plain) === id ? plain : bytes
  }

  function textOf(below: string, status: Stats): Buffer | null {
    const file = path.join(root, below)
    if (status.isSymbolicLink()) return attempt(below, () => Buffer.from(readlinkSync(file)))
    // Whatever is no plain file is refused unread; so is one that is too large.
    return status.isFile() && status.size <= MAX_BYTES ? attempt(below, () => readFileSync(file)) : null
  }

  function entriesAt(below: string, way: readonly string[] | null): readonly TreeEntry[] {
    const names = attempt(below, () => readdirSync(path.join(root, below)))
    return names.flatMap((name) => {
      const file = below === '' ? name : `${below}/${name}`
      if (name.toLowerCase() === '.git' || ignored.has(file) || ignored.has(`${file}/`)) return []
      return entryOf(name, file, way) ?? []
    })
  }

  /** The id of a directory's tree; null when there is nothing in it that git would keep. */
  function treeAt(below: string, way: readonly string[] | null): string | null {
    const entries = entriesAt(below, way)
    if (entries.length === 0) return null
    const id = idOf('tree', treeBytes(entries))
    disk.trees.set(id, entries)
    return id
  }

  return { ...disk, top: entriesAt('', directory.split('/')) }
}

function kindOf(status: Stats, file: string): TreeEntry['kind'] {
  if (!status.isDirectory()) return status.isFile() ? 'file' : 'link'
  // A repository in a repository is a submodule, once it is added.
  return lstatSync(path.join(file, '.git'), { throwIfNoEntry: false }) ? 'submodule' : 'tree'
}

const MODES = { tree: '40000', file: '100644', link: '120000', submodule: '160000' } as const

/** A tree as git writes it; whether a file may be run makes no difference here. */
function treeBytes(entries: readonly TreeEntry[]): Buffer {
  const key = ({ path: name, kind }: TreeEntry) => Buffer.from(kind === 'tree' ? `${name}/` : name)
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)))
  return Buffer.concat(
    sorted.flatMap(({ path: name, kind, sha }) => [Buffer.from(`${MODES[kind]} ${name}\0`), Buffer.from(sha, 'hex')]),
  )
}

function filesIn(disk: Disk, tree: string, prefix: string): readonly TreeEntry[] {
  return (disk.trees.get(tree) ?? []).flatMap((entry) => {
    const at = `${prefix}${entry.path}`
    return entry.kind === 'tree' ? filesIn(disk, entry.sha, `${at}/`) : [{ ...entry, path: at }]
  })
}

function attempt<Value>(file: string, read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    throw new EnvironmentError(`${file || 'the repository'} can't be read`, { cause })
  }
}
