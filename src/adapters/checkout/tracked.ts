import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isInside } from './inside.ts'

/** A file as git may know it: by its path, with forward slashes, from the root of a working tree. */
export interface GitPath {
  readonly path: string
  /** Whether the index of that working tree has it. */
  readonly isTracked: boolean
}

/**
 * What git may know a file by: from the workspace, and from the working tree that it lies in, which is another one for a submodule or
 * a checkout in a subdirectory; as it was named, and where links lead to. Empty outside of the workspace and of any working tree.
 */
export function gitPathsOf(workspace: string, file: string): readonly GitPath[] {
  const root = realpathSync.native(workspace)
  const named = path.resolve(file)
  const candidates = [
    named,
    realpathSync.native(named),
    path.join(realpathSync.native(path.dirname(named)), path.basename(named)),
  ]
  const found = candidates.flatMap((candidate) =>
    [workspace, root, workingTreeOf(candidate)].flatMap((tree) => {
      if (tree === null || tree === candidate || !isInside(tree, candidate)) return []
      const name = path.relative(tree, candidate).split(path.sep).join('/')
      return [{ path: name, isTracked: indexedPaths(tree).has(name) }]
    }),
  )
  return [...new Map(found.map((one) => [`${one.path} ${one.isTracked}`, one])).values()]
}

/** Whether a working tree's index has a path, or files below it. */
export function isIndexed(tree: string, name: string): boolean {
  const paths = indexedPaths(tree)
  return paths.has(name) || [...paths].some((one) => one.startsWith(`${name}/`))
}

/** The nearest directory above a file that is the root of a working tree. */
function workingTreeOf(file: string): string | null {
  for (let directory = path.dirname(file); ; directory = path.dirname(directory)) {
    if (existsSync(path.join(directory, '.git'))) return directory
    if (path.dirname(directory) === directory) return null
  }
}

/** The paths in a working tree's index; none where there is no index that can be read: what the run's commit has is asked for besides. */
function indexedPaths(tree: string): ReadonlySet<string> {
  try {
    return pathsIn(readFileSync(path.join(gitDirectoryOf(tree), 'index')))
  } catch {
    return new Set()
  }
}

/** In a submodule and in a linked working tree, `.git` is a file that says where the directory is. */
function gitDirectoryOf(tree: string): string {
  const own = path.join(tree, '.git')
  try {
    const [, elsewhere = ''] = /^gitdir: (.+)$/m.exec(readFileSync(own, 'utf8')) ?? []
    return path.resolve(tree, elsewhere)
  } catch {
    return own
  }
}

const HEADER_BYTES = 12
/** Of an entry, before its path: times, numbers, the mode, the size, the id, the flags. */
const ENTRY_BYTES = 62
const EXTENDED = 0x4000

/** The paths of an index of version 2 or 3, as git writes it unless it is told otherwise. */
function pathsIn(index: Buffer): ReadonlySet<string> {
  const version = index.readUInt32BE(4)
  if (index.toString('latin1', 0, 4) !== 'DIRC' || version > 3) return new Set()
  const paths = new Set<string>()
  for (let [left, at] = [index.readUInt32BE(8), HEADER_BYTES]; left > 0; left -= 1) {
    const isExtended = (index.readUInt16BE(at + ENTRY_BYTES - 2) & EXTENDED) !== 0
    const start = at + ENTRY_BYTES + (isExtended ? 2 : 0)
    const end = index.indexOf(0, start)
    paths.add(index.toString('utf8', start, end))
    // Entries are filled up with one to eight zeros.
    at += (Math.floor((end - at) / 8) + 1) * 8
  }
  return paths
}
