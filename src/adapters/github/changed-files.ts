import type { TreeEntry } from '../commits/objects.ts'
import type { GitObjects } from './trees.ts'

/**
 * The paths that differ between two commits or trees, however many: GitHub's own lists of files end at 300 or 3,000. Of
 * trees that are cut short only the directories that differ are looked into.
 */
export async function changedFiles(objects: GitObjects, before: string, after: string, prefix = ''): Promise<string[]> {
  const [old, now] = await Promise.all([objects.whole(before), objects.whole(after)])
  if (old && now) return differing(old, now).map(({ path }) => `${prefix}${path}`)
  const [oldEntries, nowEntries] = await Promise.all([objects.entries(before), objects.entries(after)])
  const files: string[] = []
  for (const { path, was, is } of differing(oldEntries, nowEntries)) {
    const inner = `${prefix}${path}/`
    const [a, b] = [was, is].map((entry) => (entry?.kind === 'tree' ? entry.sha : null))
    const below = async (tree: string | null | undefined) => (tree ? await objects.filesBelow(tree) : [])
    const found =
      a && b
        ? await changedFiles(objects, a, b, inner)
        : (await Promise.all([a, b].map(below))).flat().map((entry) => `${inner}${entry.path}`)
    for (const file of a || b ? found : [`${prefix}${path}`]) files.push(file)
  }
  return files
}

interface Difference {
  readonly path: string
  readonly was: TreeEntry | undefined
  readonly is: TreeEntry | undefined
}

function differing(before: readonly TreeEntry[], after: readonly TreeEntry[]): Difference[] {
  const old = new Map(before.map((entry) => [entry.path, entry]))
  const now = new Map(after.map((entry) => [entry.path, entry]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, was: old.get(path), is: now.get(path) }))
    .filter(({ was, is }) => was?.sha !== is?.sha || was?.kind !== is?.kind)
}
