import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { BrokenFiles, UsageError } from './errors.ts'
import { type Diagnostic, Problem } from './specs/diagnostic.ts'
import type { Checkout, DirectorySources } from './specs/directory.ts'
import { type Entry, layoutOf } from './specs/layout.ts'
import type { SourceFile } from './specs/source.ts'

/** Reads the SLO directory of a checkout whose contracts and policy can all be read. */
export async function readSources(workspace: string, directory: string): Promise<DirectorySources> {
  const { sources, diagnostics } = await readCheckout(workspace, directory)
  if (diagnostics.length > 0) throw new BrokenFiles(diagnostics)
  return sources
}

/** Reads the SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
export async function readCheckout(workspace: string, directory: string): Promise<Checkout> {
  const root = await realpath(workspace)
  const real = await findDirectory(root, directory)
  const shown = path.relative(root, real).split(path.sep).join('/') || '.'
  const layout = layoutOf(shown, await entriesBelow(real))
  const read = (entries: readonly Entry[]) => textsOf(real, shown, entries)
  const [policy, contracts, targets] = await Promise.all([
    read(layout.policy ? [layout.policy] : []),
    read(layout.contracts),
    read(layout.targets),
  ])
  return {
    sources: { path: shown, policy: policy.files[0] ?? null, contracts: contracts.files, targets: targets.files },
    diagnostics: [...layout.diagnostics, ...policy.diagnostics, ...contracts.diagnostics],
    targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
  }
}

async function findDirectory(root: string, directory: string): Promise<string> {
  const absolute = path.resolve(root, directory)
  const inside = (candidate: string) => candidate === root || candidate.startsWith(root + path.sep)
  if (!inside(absolute)) throw new UsageError(`slo-directory: \`${directory}\` leaves the workspace ${root}`)
  const real = await realpath(absolute).catch(() => null)
  if (real === null || !(await stat(real)).isDirectory()) {
    throw new UsageError(
      `slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out?`,
    )
  }
  if (!inside(real)) throw new UsageError(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`)
  return real
}

async function entriesBelow(directory: string): Promise<Entry[]> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => !entry.isDirectory())
  return Promise.all(
    files.map(async (entry): Promise<Entry> => {
      const absolute = path.join(entry.parentPath, entry.name)
      return {
        path: path.relative(directory, absolute).split(path.sep).join('/'),
        kind: entry.isFile() ? 'file' : 'link',
        bytes: (await lstat(absolute)).size,
      }
    }),
  )
}

interface Texts {
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The files that are UTF-8, and a diagnostic for each other. `directory` is shown as `shown`. */
async function textsOf(directory: string, shown: string, entries: readonly Entry[]): Promise<Texts> {
  const files: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  const contents = await Promise.all(entries.map((entry) => readFile(path.join(directory, entry.path))))
  for (const [index, bytes] of contents.entries()) {
    const file = path.posix.join(shown, entries[index]?.path ?? '')
    const text = textOrNull(bytes)
    const problem = new Problem('this file is not UTF-8', 'text in UTF-8')
    if (text !== null) files.push({ path: file, text })
    else diagnostics.push({ code: 'encoding', place: { file, line: 1, column: 1 }, problem })
  }
  return { files, diagnostics }
}

function textOrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
