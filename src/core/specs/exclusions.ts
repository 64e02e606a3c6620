import type { Exclusion } from '../model/exclusion.ts'
import type { SourceFile } from '../model/place.ts'
import type { Diagnostic } from '../model/problem.ts'
import { exclusionFileSchema, exclusionsOf } from './exclusion-file.ts'
import { emptyFile, readVersioned } from './yaml/versioned.ts'
import { parseTogether } from './yaml/yaml.ts'

/** The exclusions that could be read, and what is wrong with the other files. */
export interface Exclusions {
  readonly exclusions: readonly Exclusion[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the files of `exclusions/`. */
export function readExclusions(sources: readonly SourceFile[]): Exclusions {
  const exclusions: Exclusion[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of parseTogether(sources)) {
    diagnostics.push(...file.diagnostics)
    if (file.documents.length === 0 && file.diagnostics.length === 0) diagnostics.push(emptyFile(file.source))
    for (const document of file.documents) {
      const read = readVersioned(document, exclusionFileSchema)
      if ('value' in read) exclusions.push(...exclusionsOf(read.value, document))
      else diagnostics.push(...read.diagnostics)
    }
  }
  return { exclusions, diagnostics }
}
