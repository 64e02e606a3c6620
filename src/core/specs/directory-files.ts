import type { Checkout } from '../model/directory.ts'
import type { SourceFile } from '../model/place.ts'
import type { Diagnostic } from '../model/problem.ts'
import { type Entry, type Layout, readable } from './layout/layout.ts'

/**
 * The port to the files of an SLO directory: of a checkout, or of a commit. They are listed, and read when asked for. Paths are from
 * the root of the workspace or of the repository.
 */
export interface DirectoryFiles {
  /** Of the directory. */
  readonly path: string
  readonly layout: Layout
  /** The text of a file, or why there is none. */
  text(entry: Entry): Promise<SourceFile | Diagnostic>
}

/** Reads everything that an SLO directory holds. */
export async function readFiles(files: DirectoryFiles): Promise<Checkout> {
  const layout = readable(files.path, files.layout)
  // All at once, so that whoever reads over a network can read many in one request.
  const [{ diagnostics, ...protectedTexts }, targets] = await Promise.all([
    readProtected({ ...files, layout }, () => true),
    readTexts(layout.targets, files),
  ])
  return {
    sources: { path: files.path, ...protectedTexts, targets: targets.texts },
    diagnostics,
    targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
    notices: layout.notices,
  }
}

/** The texts of the protected part, and what in it can't be read. */
interface ProtectedTexts {
  readonly policy: SourceFile | null
  readonly contracts: readonly SourceFile[]
  readonly exclusions: readonly SourceFile[]
  readonly waivers: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the policy, and those files of contracts, exclusions and waivers that `wanted` names by their path from the root. */
export async function readProtected(files: DirectoryFiles, wanted: (file: string) => boolean): Promise<ProtectedTexts> {
  const { layout } = files
  const read = (entries: readonly Entry[]) =>
    readTexts(
      entries.filter((entry) => wanted(pathOf(files, entry))),
      files,
    )
  const [policy, contracts, exclusions, waivers] = await Promise.all([
    readTexts(layout.policy ? [layout.policy] : [], files),
    read(layout.contracts),
    read(layout.exclusions),
    read(layout.waivers),
  ])
  return {
    policy: policy.texts[0] ?? null,
    contracts: contracts.texts,
    exclusions: exclusions.texts,
    waivers: waivers.texts,
    diagnostics: [layout, policy, contracts, exclusions, waivers].flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Those contract files that `wanted` names. */
export const chosen = (files: DirectoryFiles, wanted: (file: string) => boolean): readonly Entry[] =>
  files.layout.contracts.filter((entry) => wanted(pathOf(files, entry)))

/** A file's path from the root. */
export const pathOf = ({ path }: Pick<DirectoryFiles, 'path'>, entry: Pick<Entry, 'path'>): string =>
  `${path}/${entry.path}`

/** The texts of files, in their order, and what keeps the others from being read. */
export async function readTexts(
  entries: readonly Entry[],
  files: DirectoryFiles,
): Promise<{ readonly texts: readonly SourceFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await Promise.all(entries.map((entry) => files.text(entry)))
  return { texts: read.filter(isText), diagnostics: read.filter(isUnread) }
}

const isText = (read: SourceFile | Diagnostic): read is SourceFile => 'text' in read
const isUnread = (read: SourceFile | Diagnostic): read is Diagnostic => 'problem' in read
