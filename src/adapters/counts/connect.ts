import { readFile, stat } from 'node:fs/promises'
import type { Backend } from '../../core/budget/backend.ts'
import { BrokenFiles, EnvironmentError, UsageError } from '../../core/model/errors.ts'
import { decoded } from '../../core/specs/utf8.ts'
import { countsBackend } from './counts.ts'
import { MAX_COUNTS, readCounts } from './counts-file.ts'

/** What has a scheme, or a username and password before a host. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\/|^[^/\\]*:[^/\\]*@/i
/** A character of UTF-8 has up to four bytes. */
const BYTES_PER_CHARACTER = 4

/** Reads a file of counts, for questions about the instant `at` (unix seconds). */
export async function connectCounts(file: string, at: number): Promise<Backend> {
  // An address is not repeated, not even by the system's own message: it may hold credentials.
  if (ADDRESS.test(file))
    throw new UsageError(
      'backend-url: this is an address, but the backend `counts` reads a file. Expected the path of a CSV file; an address is for the backend `prometheus`.',
    )
  const unread = (error: unknown) => {
    throw new EnvironmentError(`backend-url: the counts file \`${file}\` can't be read`, { cause: error })
  }
  const { size } = await stat(file).catch(unread)
  if (size > BYTES_PER_CHARACTER * MAX_COUNTS)
    throw new EnvironmentError(`backend-url: \`${file}\` has ${size} bytes, which is too much`)
  const source = decoded(file, await readFile(file).catch(unread))
  if ('problem' in source) throw new BrokenFiles([source])
  const read = readCounts(source)
  if (read.kind === 'broken') throw new BrokenFiles(read.diagnostics)
  return countsBackend(read.slos, at, file)
}
