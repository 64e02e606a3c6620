import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The bytes of a plain file in the workspace, by its path with forward slashes; null for anything else, and for a larger one. */
export function plainFile(workspace: string, file: string, maxBytes: number): Buffer | null {
  const at = path.join(workspace, file)
  try {
    const status = lstatSync(at)
    return status.isFile() && status.size <= maxBytes ? readFileSync(at) : null
  } catch {
    return null
  }
}
