import { readFileSync } from 'node:fs'
import path from 'node:path'

const SHA = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/

/** The commit that a checkout stands at; null when it is none of git's, or git keeps that in another way. */
export function checkedOut(workspace: string): string | null {
  const directory = gitDirectory(workspace)
  const head = directory && textOf(path.join(directory, 'HEAD'))
  if (!directory || !head) return null
  const ref = /^ref: (refs\/.+)$/.exec(head)?.[1]
  return ref === undefined ? shaOrNull(head) : commitOf(ref, directory)
}

/** Of a worktree `.git` is a file that says where its directory is. */
function gitDirectory(workspace: string): string | null {
  const own = path.join(workspace, '.git')
  const elsewhere = /^gitdir: (.+)$/.exec(textOf(own) ?? '')?.[1]
  return elsewhere === undefined ? own : path.resolve(workspace, elsewhere)
}

function commitOf(ref: string, directory: string): string | null {
  const common = path.resolve(directory, textOf(path.join(directory, 'commondir')) ?? '.')
  for (const place of [directory, common]) {
    const loose = shaOrNull(textOf(path.join(place, ref)) ?? '')
    if (loose) return loose
  }
  const packed = (textOf(path.join(common, 'packed-refs')) ?? '').split('\n').find((line) => line.endsWith(` ${ref}`))
  return shaOrNull(packed?.split(' ')[0] ?? '')
}

const shaOrNull = (text: string): string | null => (SHA.test(text) ? text : null)

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}
