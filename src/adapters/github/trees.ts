import pLimit from 'p-limit'
import { z } from 'zod'
import type { Objects, Root, TreeEntry } from '../commits/objects.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

/** GitHub's. A tree is named by its own SHA or by a commit's; `HEAD` is the default branch. */
export interface GitObjects extends Objects {
  /** All files below a tree; null when there are too many for one answer. */
  whole(treeish: string): Promise<readonly TreeEntry[] | null>
}

/** How many files are asked for at once. */
const AT_ONCE = 8

export function gitObjects(client: Client): GitObjects {
  const limit = pLimit(AT_ONCE)
  return {
    root: (commit) => rootOf(client, commit),
    entries: (treeish) => entriesOf(client, treeish),
    whole: (treeish) => wholeTree(client, treeish),
    filesBelow: (treeish) => filesBelow(client, treeish),
    bytes: (sha) => limit(() => bytesOf(client, sha)),
  }
}

/** What git writes for a kind. */
export const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'tree',
  '100644': 'file',
  // Old versions of git wrote this one.
  '100664': 'file',
  '100755': 'file',
  '120000': 'link',
  '160000': 'submodule',
}

const treeSchema = z.object({
  sha: z.string(),
  truncated: z.boolean(),
  tree: z.array(
    z
      .object({ path: z.string(), mode: z.string(), sha: z.string(), size: z.number().optional() })
      .transform(({ path, mode, sha, size = 0 }, context): TreeEntry => {
        const kind = Object.hasOwn(KINDS, mode) ? KINDS[mode] : undefined
        if (kind) return { path, kind, sha, bytes: size }
        context.addIssue({ code: 'custom', message: `unknown file mode ${mode}` })
        return z.NEVER
      }),
  ),
})

/** What stands directly in a tree, given by its own SHA or by that of a commit. */
export async function entriesOf(client: Client, treeish: string): Promise<readonly TreeEntry[]> {
  return (await rootOf(client, treeish)).entries
}

/** The same with the SHA of the commit: for the name of a commit, GitHub's answer bears that and not the tree's. */
async function rootOf(client: Client, treeish: string): Promise<Root> {
  const { sha, truncated, tree } = await ask(client, treeish, false)
  if (truncated) throw new GitHubError(`GitHub cuts the tree ${treeish} short; what is missing can't be judged`, null)
  return { commit: sha, entries: tree }
}

/** Everything below a tree, without the directories themselves; null when GitHub cuts the answer short. */
async function wholeTree(client: Client, treeish: string): Promise<readonly TreeEntry[] | null> {
  const { truncated, tree } = await ask(client, treeish, true)
  return truncated ? null : tree.filter(({ kind }) => kind !== 'tree')
}

/** All files below a tree. One that GitHub cuts short is walked directory by directory. */
export async function filesBelow(client: Client, treeish: string, prefix = ''): Promise<readonly TreeEntry[]> {
  const below = (entries: readonly TreeEntry[]) =>
    entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }))
  const whole = await wholeTree(client, treeish)
  if (whole) return below(whole)
  const direct = await entriesOf(client, treeish)
  const files = below(direct.filter(({ kind }) => kind !== 'tree'))
  for (const { kind, path, sha } of direct) {
    if (kind !== 'tree') continue
    for (const file of await filesBelow(client, sha, `${prefix}${path}/`)) files.push(file)
  }
  return files
}

function ask(client: Client, treeish: string, recursive: boolean) {
  const parameters = { tree_sha: treeish, ...(recursive && { recursive: '1' }) }
  return client.get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, treeSchema)
}

const blobSchema = z.object({ encoding: z.string(), content: z.string() })

/** The bytes of a file. */
export async function bytesOf(client: Client, sha: string): Promise<Buffer> {
  const parameters = { file_sha: sha }
  const { encoding, content } = await client.get(
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    parameters,
    blobSchema,
  )
  if (encoding !== 'base64') throw new GitHubError(`GitHub sent the file ${sha} as ${encoding}, not as base64`, null)
  return Buffer.from(content, 'base64')
}

/** The commit that a branch points at. */
export async function tipOf(client: Client, branch: string): Promise<string> {
  const schema = z.object({ object: z.object({ sha: z.string() }) })
  const { object } = await client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }, schema)
  return object.sha
}
