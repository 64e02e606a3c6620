/** The git database: refs, commits, trees and blobs by SHA. */
import {
  type Call,
  type Handler,
  nodeId,
  notFound,
  ok,
  param,
  Refusal,
  raw,
  repositoryOf,
  time,
  wantsRaw,
} from '../call.ts'
import type { ObjectStore, Sha, Signature } from '../git/objects.ts'
import { type PathEntry, walk } from '../git/tree.ts'
import { byFullName, resolveCommit } from '../world/refs.ts'
import type { Repository } from '../world/repository.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import type { Json } from './users.ts'

/** What GitHub says of a commit that nobody signed. */
export const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

export function signatureJson({ name, email, date }: Signature): Json {
  return { name, email, date: time(date) }
}

/** Base64 in lines of 60 characters, each ended: strict decoders trip over this, so the test server does it too. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

function refJson(call: Call): Json {
  const repository = repositoryOf(call)
  const name = param(call, 'ref')
  const sha = byFullName(repository, name) ?? notFound()
  const url = repositoryUrl(repository)
  return {
    ref: `refs/${name}`,
    node_id: nodeId('Ref', name),
    url: `${url}/git/refs/${name}`,
    object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
  }
}

function commitJson(repository: Repository, sha: Sha): Json {
  const commit = repository.store.commit(sha) ?? notFound()
  const url = `${repositoryUrl(repository)}/git`
  const page = (of: Sha): string => `${pageUrl(repository)}/commit/${of}`
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/commits/${sha}`,
    html_url: page(sha),
    author: signatureJson(commit.author),
    committer: signatureJson(commit.committer),
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message.replace(/\n$/, ''),
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${url}/commits/${parent}`, html_url: page(parent) })),
    verification: unsigned,
  }
}

const kinds = { '100644': 'blob', '100755': 'blob', '120000': 'blob', '160000': 'commit', '040000': 'tree' } as const

function entryJson(store: ObjectStore, url: string, { path, mode, sha }: PathEntry): Json {
  const type = kinds[mode]
  if (type === 'commit') return { path, mode, type, sha }
  if (type === 'tree') return { path, mode, type, sha, url: `${url}/trees/${sha}` }
  return { path, mode, type, sha, size: store.blob(sha)?.length ?? 0, url: `${url}/blobs/${sha}` }
}

/**
 * A tree by its own SHA, or by any name of a commit. For a commit, the answer bears the commit's SHA and not the
 * tree's. `recursive` counts by being there: `recursive=0` is recursive too.
 */
function treeJson(call: Call): Json {
  const repository = repositoryOf(call)
  const { store, branches } = repository
  if (branches.size === 0) throw new Refusal(409, 'Git Repository is empty.')
  const name = param(call, 'tree_sha')
  const commit = store.tree(name) === undefined ? resolveCommit(repository, name) : undefined
  const tree = commit === undefined ? name : store.mustCommit(commit).tree
  if (store.tree(tree) === undefined) notFound()
  const url = `${repositoryUrl(repository)}/git`
  const all = walk(store, tree).filter(({ path }) => call.query.has('recursive') || !path.includes('/'))
  const shown = call.truncate ? all.slice(0, Math.floor(all.length / 2)) : all
  const sha = commit ?? tree
  const entries = shown.map((entry) => entryJson(store, url, entry))
  return { sha, url: `${url}/trees/${sha}`, tree: entries, truncated: call.truncate }
}

function blobJson(repository: Repository, sha: Sha, bytes: Buffer): Json {
  return {
    sha,
    node_id: nodeId('Blob', sha),
    size: bytes.length,
    url: `${repositoryUrl(repository)}/git/blobs/${sha}`,
    content: base64Lines(bytes),
    encoding: 'base64',
  }
}

function blob(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const sha = param(call, 'file_sha')
  const bytes = repository.store.blob(sha) ?? notFound()
  return wantsRaw(call) ? raw(bytes) : ok(blobJson(repository, sha, bytes))
}

export const git = {
  'git/get-ref': (call) => ok(refJson(call)),
  'git/get-commit': (call) => ok(commitJson(repositoryOf(call), param(call, 'commit_sha'))),
  'git/get-tree': (call) => ok(treeJson(call)),
  'git/get-blob': blob,
} satisfies Record<string, Handler>
