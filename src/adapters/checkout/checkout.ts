// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Checkout } from '../../core/model/directory.ts'
import { EnvironmentError, UsageError } from '../../core/model/errors.ts'
import type { SourceFile } from '../../core/model/place.ts'
import { type Diagnostic, Problem } from '../../core/model/problem.ts'
import { type DirectoryFiles, readFiles } from '../../core/specs/directory-files.ts'
import { type Entry, layoutOf, protectedEntries } from '../../core/specs/layout/layout.ts'
import { decoded, unreadable } from '../../core/specs/utf8.ts'
import { isInside } from './inside.ts'

/** Reads the SLO directory of a checkout. */
export async function readCheckout(workspace: string, directory: string): Promise<Checkout> {
  return await readFiles(checkoutFiles(workspace, directory))
}

/** The paths of the policy and the contracts in a checkout, from its root; null where it has no such directory that can be read. */
export function protectedPaths(workspace: string, directory: string): readonly string[] | null {
  const files = attempt(() => checkoutFiles(workspace, directory))
  if (files instanceof Error) return null
  return protectedEntries(files.layout).map(({ path: name }) => path.posix.join(directory, name))
}

/** The SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function checkoutFiles(workspace: string, directory: string): DirectoryFiles {
  const root = sure(() => realpathSync.native(workspace), `the workspace ${workspace} can't be read`)
  const real = findDirectory(root, directory)
  const shown = path.relative(root, real).split(path.sep).join('/') || '.'
  const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`)
  return {
    path: shown,
    layout: layoutOf(shown, entries),
    text: async (entry) => readText(path.join(real, entry.path), path.posix.join(shown, entry.path)),
  }
}

function findDirectory(root: string, directory: string): string {
  const absolute = path.resolve(root, directory)
  if (!isInside(root, absolute)) throw new UsageError(`slo-directory: \`${directory}\` leaves the workspace ${root}`)
  const real = attempt(() => realpathSync.native(absolute))
  if (real instanceof Error && real.code !== 'ENOENT') {
    throw new EnvironmentError(`slo-directory: \`${directory}\` can't be read`, { cause: real })
  }
  if (real instanceof Error || !statSync(real).isDirectory()) {
    throw new EnvironmentError(
      `slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`,
    )
  }
  if (!isInside(root, real))
    throw new EnvironmentError(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`)
  return real
}

/**
 * Everything but directories. Node's own recursive listing follows links to directories: out of the workspace, and round and
 * round.
 */
function entriesBelow(root: string, directory = ''): Entry[] {
  const found = readdirSync(path.join(root, directory), { withFileTypes: true })
  return found.flatMap((one): Entry[] => {
    const name = path.posix.join(directory, one.name)
    if (one.isDirectory()) {
      const below = attempt(() => entriesBelow(root, name))
      return below instanceof Error ? [{ path: name, kind: 'unlisted', bytes: 0 }] : below
    }
    const status = attempt(() => lstatSync(path.join(root, name)))
    // What a name in no encoding stands for is not found; whoever reads it says so.
    const bytes = status instanceof Error ? 0 : status.size
    return [{ path: name, kind: one.isFile() ? 'file' : 'link', bytes }]
  })
}

/** The text of a file, or why there is none. */
export function readText(file: string, shown: string): SourceFile | Diagnostic {
  const bytes = attempt(() => readFileSync(file))
  if (bytes instanceof Error) {
    return unreadable(shown, new Problem(`this file can't be read (${bytes.code ?? bytes.message})`))
  }
  return decoded(shown, bytes)
}

/** What comes of reading; without it, there is nothing to go on with. */
function sure<Value>(read: () => Value, problem: string): Value {
  const value = attempt(read)
  if (value instanceof Error) throw new EnvironmentError(problem, { cause: value })
  return value
}

/** What comes of reading, or the error of the file system that kept it from being read. */
function attempt<Value>(read: () => Value): Value | NodeJS.ErrnoException {
  try {
    return read()
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}
