import type { Diagnostic } from '../model/problem.ts'
import type { DirectoryFiles } from './directory-files.ts'

/** Where the SLO directory is at a commit. */
export interface Location {
  /** The SHA of its tree; null when it is not there. */
  readonly tree: string | null
  /** What stands in its way, such as a link in its place. */
  readonly diagnostics: readonly Diagnostic[]
  /** What stands beside it and is the same on some disks; each says by its SHA what it holds. */
  readonly twins: readonly Diagnostic[]
  /** The files of git attributes above it, which may rewrite what a checkout shows of it. */
  readonly attributes: readonly Attributes[]
}

/** A file `.gitattributes` above the SLO directory, or one that is the same on some disk. */
export interface Attributes {
  readonly file: string
  /** The directory that it stands in, from the repository's root; empty for the root. */
  readonly directory: string
  /** git before 2.32 follows a link. */
  readonly kind: 'file' | 'link'
  readonly sha: string
  readonly bytes: number
}

/** Whether two files of attributes are one, with the same text. */
export const sameFile = (a: Attributes, b: Attributes): boolean =>
  a.file === b.file && a.kind === b.kind && a.sha === b.sha

/** Whether two commits have the same attributes above the SLO directory. */
export const sameAttributes = (a: Location, b: Location): boolean =>
  a.attributes.length === b.attributes.length &&
  a.attributes.every((one) => b.attributes.some((other) => sameFile(one, other)))

/** The files of the SLO directory at a commit, each with the SHA of its text. */
export interface CommitFiles extends DirectoryFiles {
  /** By path from the repository's root. */
  readonly shas: ReadonlyMap<string, string>
}

/** What stands at a path of a commit; below a submodule or a link, that one. */
export interface TrackedEntry {
  readonly kind: 'tree' | 'file' | 'link' | 'submodule'
  readonly sha: string
}

/** The port to the SLO directory at commits of one repository. Nothing is asked for twice. */
export interface CommitSources {
  locate(commit: string): Promise<Location>
  /** The SHA of a commit that may be named otherwise, such as by `HEAD`. */
  shaOf(commit: string): Promise<string>
  /** The files at a location; their texts are not read yet. */
  files(location: Location): Promise<CommitFiles>
  /** What stands at any path of a commit, with forward slashes; null for nothing. */
  entryAt(commit: string, path: string): Promise<TrackedEntry | null>
  /** The bytes of a file of git attributes, a character for each; they name paths, in whatever encoding. */
  attributesText(attributes: Attributes): Promise<string>
  /** The same, but names such as `HEAD` are looked up again. */
  afresh(): CommitSources
}
