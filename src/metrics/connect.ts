import { readFile, stat } from 'node:fs/promises'
import { BrokenFiles, UsageError } from '../errors.ts'
import type { BackendInput } from '../inputs.ts'
import type { Backend } from './backend.ts'
import { countsBackend } from './counts/counts.ts'
import { MAX_COUNTS, readCounts } from './counts/counts-file.ts'
import { prometheusBackend } from './prometheus/prometheus.ts'

/** A character of UTF-8 has up to four. */
const MAX_BYTES = 4 * MAX_COUNTS

/** The backend that the inputs name, for questions about the instant `at` (unix seconds). */
export async function connect(
  input: BackendInput,
  at: number,
  deadline: AbortSignal,
  redact: (text: string) => string,
): Promise<Backend> {
  switch (input.kind) {
    case 'prometheus':
      return prometheusBackend({ ...input, at, deadline, redact })
    case 'counts': {
      const unread = (error: unknown) => {
        throw new UsageError(`backend-url: the counts file \`${input.file}\` can't be read`, { cause: error })
      }
      const { size } = await stat(input.file).catch(unread)
      if (size > MAX_BYTES) throw new UsageError(`backend-url: \`${input.file}\` has ${size} bytes, which is too much`)
      const text = await readFile(input.file, 'utf8').catch(unread)
      const read = readCounts({ path: input.file, text })
      if (read.kind === 'broken') throw new BrokenFiles(read.diagnostics)
      return countsBackend(read.slos, at, input.file)
    }
  }
}
