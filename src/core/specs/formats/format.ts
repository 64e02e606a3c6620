import type { Diagnostic, Notice } from '../../model/problem.ts'
import type { Slo } from '../../model/slo.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import type { Services } from './services.ts'

/** A document of another format. */
export interface ForeignDocument {
  readonly document: YamlDocument
  /** Its `apiVersion`, or `version`. */
  readonly version: string
  /** Its `kind`; of a format that has none, the empty text. */
  readonly kind: string
}

/** What was read of documents of other formats. A wrong one never takes a right one with it. */
export interface Reading {
  readonly slos: readonly Slo[]
  readonly diagnostics: readonly Diagnostic[]
  readonly notices: readonly Notice[]
}

interface IgnoredKind {
  readonly what: string
  readonly advice: string | null
}

interface UnversionedKind {
  /** Any of these at the top. */
  readonly keys: readonly string[]
  /** The kind under which it is read. */
  readonly kind: string
}

/** A format that teams keep their SLOs in. Few repositories have any of them, so their schemas are lazy. */
export interface Format {
  readonly name: string
  readonly versions: readonly string[]
  /** The kinds that are read. */
  readonly kinds: readonly string[]
  /** What any other kind of the same version is: a mistake, or something else that its API keeps. */
  readonly otherKinds: 'refused' | 'skipped'
  /** Kinds that are known to be none of SLOs, each with what it is. */
  readonly ignoredKinds: ReadonlyMap<string, IgnoredKind>
  /** A document without a version that is told by its keys; null when each has one. */
  readonly unversioned: UnversionedKind | null
  /** Reads all documents of the format at once, so that they can refer to each other. */
  read(documents: readonly ForeignDocument[], services: Services): Reading
}
