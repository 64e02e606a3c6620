import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { BrokenFiles, UsageError } from './errors.ts'
import { Problem } from './specs/diagnostic.ts'
import type { DirectorySources } from './specs/directory.ts'
import type { SourceFile } from './specs/source.ts'

const LINKED = new Problem(
  'this is a symbolic link',
  'a plain file',
  'Copy the file here, so that reviewers see its text.',
)
const MAX_BYTES = 4 * 1_048_576

/** Reads the SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
export async function readSources(workspace: string, directory: string): Promise<DirectorySources> {
  const root = await realpath(workspace)
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
  const relative = (file: string) => path.relative(root, file).split(path.sep).join('/')
  const files = await filesBelow(path.join(real, 'slos'), relative)
  const read = async (file: string): Promise<SourceFile> => ({
    path: relative(file),
    text: await readText(file, relative(file)),
  })
  const policy = await findPolicy(real, relative)
  const contracts = files.filter((file) => /\.ya?ml$/i.test(file))
  return {
    path: relative(real) || '.',
    policy: policy === null ? null : await read(policy),
    contracts: await Promise.all(contracts.map(read)),
  }
}

async function filesBelow(directory: string, relative: (file: string) => string): Promise<string[]> {
  const status = await lstat(directory).catch(() => null)
  if (status === null) return []
  const entries = status.isDirectory() ? await readdir(directory, { recursive: true, withFileTypes: true }) : []
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => path.join(entry.parentPath, entry.name))
  if (status.isSymbolicLink()) links.push(directory)
  if (links.length > 0) {
    throw new BrokenFiles(
      links.map((file) => ({ place: { file: relative(file), line: 1, column: 1 }, problem: LINKED })),
    )
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** A misnamed policy would be passed over and the built-in one apply without a word; a misplaced contract likewise. */
async function findPolicy(directory: string, relative: (file: string) => string): Promise<string | null> {
  const names = (await readdir(directory)).filter((name) => /\.ya?ml$/i.test(name))
  const wrong = names.filter((name) => name !== 'policy.yaml')
  if (wrong.length > 0) {
    const problem = new Problem(
      'this file would not be read',
      'policy.yaml, and nothing else in this place',
      'Rename it, or move it below slos/.',
    )
    const placeOf = (name: string) => ({ file: relative(path.join(directory, name)), line: 1, column: 1 })
    throw new BrokenFiles(wrong.map((name) => ({ place: placeOf(name), problem })))
  }
  return names.length > 0 ? path.join(directory, 'policy.yaml') : null
}

async function readText(file: string, shown: string): Promise<string> {
  const status = await lstat(file)
  const refuse = (problem: Problem) => new BrokenFiles([{ place: { file: shown, line: 1, column: 1 }, problem }])
  if (!status.isFile()) throw refuse(LINKED)
  if (status.size > MAX_BYTES) throw refuse(new Problem(`this file has ${status.size} bytes`, `at most ${MAX_BYTES}`))
  const bytes = await readFile(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse(new Problem('this file is not UTF-8', 'text in UTF-8'))
  }
}
