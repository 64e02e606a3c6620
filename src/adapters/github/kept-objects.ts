import type { Root, TreeEntry } from '../commits/objects.ts'
import { once } from '../commits/once.ts'
import type { GitObjects } from './trees.ts'

/** The full id of an object, which never means another one; no branch can have such a name. */
export const isId = (name: string): boolean => /^[0-9a-f]{40}$/.test(name)

/** The same objects, none of which is asked for twice by its id. */
export function keptObjects(objects: GitObjects): GitObjects {
  const roots = new Map<string, Promise<Root>>()
  const trees = new Map<string, Promise<readonly TreeEntry[]>>()
  const files = new Map<string, Promise<readonly TreeEntry[]>>()
  const blobs = new Map<string, Promise<Buffer>>()
  return {
    ...objects,
    async root(commit) {
      if (isId(commit)) return await once(roots, commit, () => objects.root(commit))
      const found = await objects.root(commit)
      return await once(roots, found.commit, async () => found)
    },
    entries: (tree) => once(trees, tree, () => objects.entries(tree)),
    filesBelow: (tree) => once(files, tree, () => objects.filesBelow(tree)),
    bytes: (sha) => once(blobs, sha, () => objects.bytes(sha)),
  }
}
