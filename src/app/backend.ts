import { readFile, stat } from 'node:fs/promises'
import type { Backend } from '../core/budget/backend.ts'
import { BrokenFiles, UsageError } from '../core/model/errors.ts'
import type { BackendInput } from './inputs/backend.ts'

/** A character of UTF-8 has up to four bytes. */
const BYTES_PER_CHARACTER = 4

/** The backend that the inputs name, for questions about the instant `at` (unix seconds). No other one is loaded. */
export async function connect(
  input: BackendInput,
  at: number,
  deadline: AbortSignal,
  redact: (text: string) => string,
): Promise<Backend> {
  switch (input.kind) {
    case 'prometheus': {
      const { prometheusBackend } = await import('../adapters/prometheus/prometheus.ts')
      return prometheusBackend({ ...input, at, deadline, redact })
    }
    case 'counts': {
      const { MAX_COUNTS, readCounts } = await import('../adapters/counts/counts-file.ts')
      const { countsBackend } = await import('../adapters/counts/counts.ts')
      const unread = (error: unknown) => {
        const isAddress = /^https?:/.test(input.file)
        const advice = isAddress ? '; an address is for the backend `prometheus`' : ''
        throw new UsageError(`backend-url: the counts file \`${input.file}\` can't be read${advice}`, { cause: error })
      }
      const { size } = await stat(input.file).catch(unread)
      if (size > BYTES_PER_CHARACTER * MAX_COUNTS)
        throw new UsageError(`backend-url: \`${input.file}\` has ${size} bytes, which is too much`)
      const text = await readFile(input.file, 'utf8').catch(unread)
      const read = readCounts({ path: input.file, text })
      if (read.kind === 'broken') throw new BrokenFiles(read.diagnostics)
      return countsBackend(read.slos, at, input.file)
    }
  }
}
