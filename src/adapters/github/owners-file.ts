import { z } from 'zod'
import type { OwnersError } from '../../core/protection/codeowners.ts'
import { OWNERS_PLACES, type OwnersFile, type UnreadableOwners } from '../../core/protection/owners-file.ts'
import type { TreeEntry } from '../commits/objects.ts'
import type { Client } from './client.ts'
import { deniedOf } from './denied.ts'
import { GitHubError } from './error.ts'
import { bytesOf, entriesOf } from './trees.ts'

/** GitHub does not load a larger file. */
const LIMIT_MIB = 3

const errorsSchema = z.object({
  errors: z.array(
    z.object({ line: z.number(), column: z.number(), kind: z.string(), message: z.string(), path: z.string() }),
  ),
})

/** The CODEOWNERS file in force at a commit, or why it can't be read. */
export async function ownersFileAt(client: Client, commit: string): Promise<OwnersFile | UnreadableOwners> {
  try {
    const found = await findFile(client, commit)
    if (!found) return { kind: 'read', path: null, text: '', errors: [] }
    const { path, entry } = found
    if (entry.kind !== 'file') return { kind: 'not-a-file', path }
    if (entry.bytes > LIMIT_MIB * 1_048_576) return { kind: 'too-large', path, limitMiB: LIMIT_MIB }
    const text = (await bytesOf(client, entry.sha)).toString('utf8')
    return { kind: 'read', path, text, errors: await errorsAt(client, commit, path) }
  } catch (error) {
    return deniedOf(error)
  }
}

/** The first of the three places that holds a file. */
async function findFile(client: Client, commit: string): Promise<{ path: string; entry: TreeEntry } | null> {
  const root = await entriesOf(client, commit)
  for (const path of OWNERS_PLACES) {
    const [folder, name] = path.includes('/') ? path.split('/') : [null, path]
    const tree = root.find((entry) => entry.path === folder && entry.kind === 'tree')
    const entries = folder === null ? root : tree ? await entriesOf(client, tree.sha) : []
    const entry = entries.find((one) => one.path === name && one.kind !== 'tree')
    if (entry) return { path, entry }
  }
  return null
}

/** What GitHub finds wrong with the file; null when the token may not ask. */
async function errorsAt(client: Client, commit: string, path: string): Promise<readonly OwnersError[] | null> {
  const route = 'GET /repos/{owner}/{repo}/codeowners/errors'
  try {
    const { errors } = await client.get(route, { ref: commit }, errorsSchema)
    return errors.filter((error) => error.path.replace(/^\//, '') === path)
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return null
    throw error
  }
}
