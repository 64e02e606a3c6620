import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { BrokenFiles, UsageError } from './errors.ts'
import { Problem } from './specs/diagnostic.ts'
import type { DirectorySources } from './specs/directory.ts'
import { type Entry, layoutOf } from './specs/layout.ts'
import type { SourceFile } from './specs/source.ts'

/** Reads the SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
export async function readSources(workspace: string, directory: string): Promise<DirectorySources> {
  const root = await realpath(workspace)
  const real = await findDirectory(root, directory)
  const shown = path.relative(root, real).split(path.sep).join('/') || '.'
  const layout = layoutOf(shown, await entriesBelow(real))
  if (layout.diagnostics.length > 0) throw new BrokenFiles(layout.diagnostics)
  const read = (entry: Entry) => readText(path.join(real, entry.path), path.posix.join(shown, entry.path))
  return {
    path: shown,
    policy: layout.policy && (await read(layout.policy)),
    contracts: await Promise.all(layout.contracts.map(read)),
    targets: await Promise.all(layout.targets.map(read)),
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

async function readText(file: string, shown: string): Promise<SourceFile> {
  const bytes = await readFile(file)
  try {
    return { path: shown, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const problem = new Problem('this file is not UTF-8', 'text in UTF-8')
    throw new BrokenFiles([{ place: { file: shown, line: 1, column: 1 }, problem }])
  }
}
