/** Which files differ between two trees, and a patch for each. */
import { sameLeaf } from './history.ts'
import type { ObjectStore, Sha } from './objects.ts'
import { type Leaf, leavesOf } from './tree.ts'

export interface FileChange {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly previousPath?: string
  readonly blob: Sha
  readonly additions: number
  readonly deletions: number
  /** Absent where GitHub sends none: a pure rename, a submodule, bytes that are not text. */
  readonly patch?: string
}

export function changedFiles(store: ObjectStore, before: Sha, after: Sha): FileChange[] {
  const old = leavesOf(store, before)
  const now = leavesOf(store, after)
  const removed = new Map([...old].filter(([path]) => !now.has(path)))
  const changes: FileChange[] = []
  for (const [path, leaf] of now) {
    const earlier = old.get(path)
    if (sameLeaf(earlier, leaf)) continue
    const moved = earlier === undefined ? takeSameBlob(removed, leaf) : undefined
    if (moved !== undefined) changes.push(rename(path, moved, leaf))
    else changes.push({ path, blob: leaf.sha, status: earlier ? 'modified' : 'added', ...lines(store, earlier, leaf) })
  }
  for (const [path, leaf] of removed) {
    changes.push({ path, blob: leaf.sha, status: 'removed', ...lines(store, leaf, undefined) })
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Only an exact copy counts as a rename here; GitHub also accepts half the lines. */
function takeSameBlob(removed: Map<string, Leaf>, leaf: Leaf): string | undefined {
  for (const [path, { sha }] of removed) {
    if (sha !== leaf.sha) continue
    removed.delete(path)
    return path
  }
  return undefined
}

function rename(path: string, previousPath: string, leaf: Leaf): FileChange {
  return { path, previousPath, status: 'renamed', blob: leaf.sha, additions: 0, deletions: 0 }
}

type Lines = Pick<FileChange, 'additions' | 'deletions' | 'patch'>

/** One hunk from the first to the last difference, with three lines around it. */
function lines(store: ObjectStore, before: Leaf | undefined, after: Leaf | undefined): Lines {
  const a = textOf(store, before)
  const b = textOf(store, after)
  if (a === undefined || b === undefined) return { additions: 0, deletions: 0 }
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const gone = a.slice(head, a.length - tail)
  const come = b.slice(head, b.length - tail)
  const start = Math.max(0, head - 3)
  const above = a.slice(start, head)
  const below = a.slice(a.length - tail, a.length - tail + 3)
  const range = (kept: number): string => {
    const count = above.length + kept + below.length
    return `${count === 0 ? start : start + 1},${count}`
  }
  const body = [...marked(' ', above), ...marked('-', gone), ...marked('+', come), ...marked(' ', below)]
  const patch = [`@@ -${range(gone.length)} +${range(come.length)} @@`, ...body].join('\n')
  return { additions: come.length, deletions: gone.length, patch }
}

function marked(sign: string, text: readonly string[]): string[] {
  return text.map((line) => `${sign}${line}`)
}

function textOf(store: ObjectStore, leaf: Leaf | undefined): string[] | undefined {
  if (leaf === undefined) return []
  const bytes = store.blob(leaf.sha)
  if (bytes === undefined || bytes.includes(0)) return undefined
  const text = bytes.toString()
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
