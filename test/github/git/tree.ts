/** Trees as flat lists of paths: that is how tests write them and how diffs read them. */
import type { Mode, ObjectStore, Sha, TreeEntry } from './objects.ts'

/** What a test may put at a path: text, bytes, nothing (removes the file), a link, a submodule, a file with a mode. */
export type FileSpec =
  | string
  | Buffer
  | null
  | { readonly symlink: string }
  | { readonly submodule: Sha }
  | { readonly text: string; readonly mode: '100644' | '100755' }

export type Files = Readonly<Record<string, FileSpec>>

export interface Leaf {
  readonly mode: Mode
  readonly sha: Sha
}

export interface PathEntry extends Leaf {
  readonly path: string
}

/** Writes the base tree with the changes applied, and returns its SHA. */
export function writeTree(store: ObjectStore, base: Sha | undefined, changes: Files): Sha {
  const leaves = base === undefined ? new Map<string, Leaf>() : leavesOf(store, base)
  for (const [path, spec] of Object.entries(changes)) {
    if (spec === null) leaves.delete(path)
    else leaves.set(path, leafOf(store, spec))
  }
  return buildTree(store, leaves)
}

function leafOf(store: ObjectStore, spec: Exclude<FileSpec, null>): Leaf {
  if (typeof spec === 'string' || Buffer.isBuffer(spec)) {
    return { mode: '100644', sha: store.addBlob(Buffer.from(spec as string)) }
  }
  if ('symlink' in spec) return { mode: '120000', sha: store.addBlob(Buffer.from(spec.symlink)) }
  if ('submodule' in spec) return { mode: '160000', sha: spec.submodule }
  return { mode: spec.mode, sha: store.addBlob(Buffer.from(spec.text)) }
}

/** Builds the tree objects, leaves first, from a flat list of paths. */
export function buildTree(store: ObjectStore, leaves: ReadonlyMap<string, Leaf>): Sha {
  const entries: TreeEntry[] = []
  const folders = new Map<string, Map<string, Leaf>>()
  for (const [path, leaf] of leaves) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      entries.push({ name: path, ...leaf })
      continue
    }
    const folder = path.slice(0, slash)
    const inside = folders.get(folder) ?? new Map<string, Leaf>()
    folders.set(folder, inside.set(path.slice(slash + 1), leaf))
  }
  for (const [name, inside] of folders) entries.push({ name, mode: '040000', sha: buildTree(store, inside) })
  return store.addTree(entries)
}

/** Every entry below a tree, folders included, in the order in which the API lists them. */
export function walk(store: ObjectStore, tree: Sha, prefix = ''): PathEntry[] {
  return (store.tree(tree) ?? []).flatMap(({ name, mode, sha }) => {
    const entry = { path: `${prefix}${name}`, mode, sha }
    return mode === '040000' ? [entry, ...walk(store, sha, `${entry.path}/`)] : [entry]
  })
}

/** Files, links and submodules by path. */
export function leavesOf(store: ObjectStore, tree: Sha): Map<string, Leaf> {
  const leaves = walk(store, tree).filter(({ mode }) => mode !== '040000')
  return new Map(leaves.map(({ path, mode, sha }) => [path, { mode, sha }]))
}

/** What a path names in a tree; the empty path is the tree itself. */
export function entryAt(store: ObjectStore, tree: Sha, path: string): Leaf | undefined {
  let found: Leaf | undefined = { mode: '040000', sha: tree }
  for (const name of path.split('/').filter((part) => part !== '')) {
    const entries: readonly TreeEntry[] = store.tree(found.sha) ?? []
    found = entries.find((entry) => entry.name === name)
    if (found === undefined) return undefined
  }
  return { mode: found.mode, sha: found.sha }
}
