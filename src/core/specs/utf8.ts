import type { SourceFile } from '../model/place.ts'
import { type Diagnostic, Problem } from '../model/problem.ts'

/** The text of a file, or that it holds none. */
export function decoded(path: string, bytes: Uint8Array): SourceFile | Diagnostic {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return unreadable(path, new Problem('this file is not UTF-8', 'text in UTF-8'))
  }
}

/** A file without a text to read. */
export const unreadable = (file: string, problem: Problem): Diagnostic => ({
  code: 'unreadable-file',
  place: { file, line: 1, column: 1 },
  problem,
})
