import type { z } from 'zod'
import type { SourceFile } from '../../model/place.ts'
import { type Diagnostic, Problem } from '../../model/problem.ts'
import { VERSION } from '../contract-file.ts'
import { kindOf } from './scalar.ts'
import { type Read, readDocument } from './schema-reader.ts'
import type { YamlDocument } from './yaml.ts'

/** Reads a document of our own format. One of another version has other keys; to complain of each would hide what is wrong. */
export function readVersioned<Schema extends z.ZodType>(
  document: YamlDocument,
  schema: Schema,
): Read<z.output<Schema>> {
  const value = document.value
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (version === VERSION || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return readDocument(document, schema)
  }
  const message =
    version === undefined ? 'this document does not say its version' : `unknown version ${kindOf(version)}`
  const problem = new Problem(message, `version: ${VERSION}`)
  return { diagnostics: [{ code: 'version', place: document.placeOf(['version']), problem }] }
}

/** A file without any document was hardly meant so. */
export function emptyFile(source: SourceFile): Diagnostic {
  const problem = new Problem('this file is empty', `a document with version: ${VERSION}`)
  return { code: 'empty-file', place: { file: source.path, line: 1, column: 1 }, problem }
}
