import path from 'node:path'
import { UsageError } from '../core/model/errors.ts'

/** The SLO directory as git names it, for reading it at a commit: one directory of its own. */
export function sloDirectoryOf(input: string): string {
  const directory = path.posix.normalize(input.replaceAll('\\', '/')).replace(/\/$/, '')
  if (directory === '.' || directory.split('/')[0] === '..' || path.posix.isAbsolute(directory)) {
    throw new UsageError(`slo-directory: \`${input}\` is not a directory inside of the repository`)
  }
  return directory
}
