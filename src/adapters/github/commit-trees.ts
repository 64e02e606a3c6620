import { z } from 'zod'
import type { Root, TreeEntry } from '../commits/objects.ts'
import type { QueryQueue, Question } from './query-queue.ts'
import { type GitObjects, KINDS } from './trees.ts'

/** A larger tree is asked for by REST, which says when it cuts one short. */
const MAX_ENTRIES = 2000
/** So many levels of directories are listed in one answer; deeper ones are asked for by REST. */
const DEPTH = 4

interface WireEntry {
  readonly name: string
  readonly oid: string
  readonly mode: number
  readonly object?:
    | { readonly byteSize?: number | undefined; readonly entries?: readonly WireEntry[] | undefined }
    | null
    | undefined
}
const entrySchema: z.ZodType<WireEntry> = z.lazy(() =>
  z.object({ name: z.string(), oid: z.string(), mode: z.number(), object: objectSchema }),
)
const objectSchema = z.object({ byteSize: z.number().optional(), entries: z.array(entrySchema).optional() }).nullish()
const treeSchema = z.object({ oid: z.string(), entries: z.array(entrySchema) })
const commitSchema = z.object({ oid: z.string(), tree: treeSchema })

/**
 * The same objects, of which the top of a commit comes by GraphQL together with all that is on the way to a directory and in it: for
 * several commits in one request. What GraphQL does not tell as a whole is asked for by REST.
 */
export function withCommitTrees(objects: GitObjects, ask: QueryQueue, directory: string): GitObjects {
  const direct = new Map<string, readonly TreeEntry[]>()
  return {
    ...objects,
    root: async (name) => (await rootBy(ask, name, directory, direct)) ?? (await objects.root(name)),
    entries: async (tree) => direct.get(tree) ?? (await objects.entries(tree)),
    filesBelow: async (tree) => filesIn(direct, tree) ?? (await objects.filesBelow(tree)),
  }
}

async function rootBy(
  ask: QueryQueue,
  name: string,
  directory: string,
  direct: Map<string, readonly TreeEntry[]>,
): Promise<Root | null> {
  const [top, ...trees] = await Promise.all([ask(commitNamed(name)), ...treesOnTheWay(name, directory).map(ask)])
  const commit = commitSchema.safeParse(top)
  if (!commit.success) return null
  // A name may mean another commit by the time that its trees are looked up; so they are known by their ids alone.
  for (const tree of trees) {
    const found = treeSchema.safeParse(tree)
    if (found.success) keep(found.data.oid, found.data.entries, direct)
  }
  const entries = keep(commit.data.tree.oid, commit.data.tree.entries, direct)
  return entries && { commit: commit.data.oid, entries }
}

/** Puts a tree down and what is told of those in it; null when it is not known as a whole. */
function keep(
  sha: string,
  wire: readonly WireEntry[],
  direct: Map<string, readonly TreeEntry[]>,
): readonly TreeEntry[] | null {
  for (const { oid, object } of wire) if (object?.entries) keep(oid, object.entries, direct)
  const entries = wire.flatMap((entry) => entryOf(entry) ?? [])
  if (entries.length < wire.length || wire.length > MAX_ENTRIES) return null
  direct.set(sha, entries)
  return entries
}

function entryOf({ name, oid, mode, object }: WireEntry): TreeEntry | null {
  const octal = mode.toString(8).padStart(6, '0')
  const kind = Object.hasOwn(KINDS, octal) ? KINDS[octal] : undefined
  const bytes = object?.byteSize ?? (kind === 'file' || kind === 'link' ? null : 0)
  return kind === undefined || bytes === null ? null : { path: name, kind, sha: oid, bytes }
}

/** All files below a tree; null when one of its directories is not known. */
function filesIn(direct: ReadonlyMap<string, readonly TreeEntry[]>, tree: string): readonly TreeEntry[] | null {
  const files: TreeEntry[] = []
  for (const entry of direct.get(tree) ?? [MISSING]) {
    if (entry.kind !== 'tree') {
      files.push(entry)
      continue
    }
    const below = entry === MISSING ? null : filesIn(direct, entry.sha)
    if (below === null) return null
    for (const file of below) files.push({ ...file, path: `${entry.path}/${file.path}` })
  }
  return files
}

const MISSING: TreeEntry = { path: '', kind: 'tree', sha: '', bytes: 0 }

const ENTRY = 'name oid mode object { __typename ... on Blob { byteSize }'
const commitNamed = (name: string): Question => ({
  kind: 'trees',
  field: (at) => `object(expression:${at}) { __typename ... on Commit { oid tree { oid entries { ${ENTRY} } } } } }`,
  type: 'String!',
  value: name,
})

/** Each directory on the way by itself, and the last with what is below it. */
function treesOnTheWay(name: string, directory: string): readonly Question[] {
  const names = directory.split('/')
  return names.map((_, index) => ({
    kind: 'trees',
    field: (at) => `object(expression:${at}) { __typename ${treeFields(index === names.length - 1 ? DEPTH : 1)} }`,
    type: 'String!',
    value: `${name}:${names.slice(0, index + 1).join('/')}`,
  }))
}

const treeFields = (depth: number): string =>
  `... on Tree { oid entries { ${ENTRY} ${depth > 1 ? treeFields(depth - 1) : ''} } } }`
