/** Questions about the graph of commits. */
import type { ObjectStore, Sha } from './objects.ts'
import { buildTree, type Leaf, leavesOf } from './tree.ts'

/** A commit and everything it descends from, newest first, as `git log` shows it. `follow` says which parents to look at. */
export function log(
  store: ObjectStore,
  start: Sha,
  follow = (sha: Sha): readonly Sha[] => store.commit(sha)?.parents ?? [],
): Sha[] {
  const queue = [start]
  const seen = new Set(queue)
  const order: Sha[] = []
  while (queue.length > 0) {
    const newest = takeNewest(store, queue)
    order.push(newest)
    for (const parent of follow(newest)) {
      if (seen.has(parent)) continue
      seen.add(parent)
      queue.push(parent)
    }
  }
  return order
}

function takeNewest(store: ObjectStore, queue: Sha[]): Sha {
  const time = (sha: Sha): number => store.mustCommit(sha).committer.date.getTime()
  let best = 0
  queue.forEach((sha, index) => {
    if (time(sha) > time(queue[best] ?? sha)) best = index
  })
  return queue.splice(best, 1)[0] ?? ''
}

/** The best common ancestor; the newest one where a criss-cross leaves several; nothing between unrelated histories. */
export function mergeBase(store: ObjectStore, a: Sha, b: Sha): Sha | undefined {
  const ofB = new Set(log(store, b))
  const common = log(store, a).filter((sha) => ofB.has(sha))
  return common.find((sha) => !common.some((other) => other !== sha && log(store, other).includes(sha)))
}

/** The commits that `head` has and `base` has not, newest first. */
export function commitsBetween(store: ObjectStore, base: Sha, head: Sha): Sha[] {
  const known = new Set(log(store, base))
  return log(store, head).filter((sha) => !known.has(sha))
}

/** The tree of a merge in which the head wins every path it touched since the merge base. Enough for a test merge. */
export function mergedTree(store: ObjectStore, base: Sha, head: Sha): Sha {
  const ancestor = mergeBase(store, base, head)
  const tree = (sha: Sha): Map<string, Leaf> => leavesOf(store, store.mustCommit(sha).tree)
  const before = ancestor === undefined ? new Map<string, Leaf>() : tree(ancestor)
  const after = tree(head)
  const merged = tree(base)
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const leaf = after.get(path)
    if (sameLeaf(before.get(path), leaf)) continue
    if (leaf === undefined) merged.delete(path)
    else merged.set(path, leaf)
  }
  return buildTree(store, merged)
}

export function sameLeaf(a: Leaf | undefined, b: Leaf | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode
}
