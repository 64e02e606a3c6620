import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { LookAt } from '../../core/model/repository-file.ts'
import { isInside } from './inside.ts'
import { isIndexed } from './tracked.ts'

/** Larger, nobody reads it as a page. */
const MAX_BYTES = 1_048_576

/** The files of a checkout. One that git knows and that is not on the disk, as in a sparse checkout, is not missing. */
export const repositoryOf =
  (workspace: string): LookAt =>
  (file) => {
    const at = path.join(workspace, file)
    try {
      const status = statSync(at)
      const isText = status.isFile() && status.size <= MAX_BYTES && isInside(realpathSync(workspace), realpathSync(at))
      return isText ? { kind: 'text', text: readFileSync(at, 'utf8') } : { kind: 'other' }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const isGone = code === 'ENOENT' || code === 'ENOTDIR'
      return isGone && !isIndexed(workspace, file) ? { kind: 'missing' } : { kind: 'other' }
    }
  }
