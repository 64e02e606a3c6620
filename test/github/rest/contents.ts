/** Files by path: as JSON, as raw bytes, as the listing of a folder. */
import { type Call, type Handler, notFound, ok, param, Refusal, raw, repositoryOf, wantsRaw } from '../call.ts'
import type { Sha } from '../git/objects.ts'
import { entryAt, type Leaf } from '../git/tree.ts'
import { resolveCommit } from '../world/refs.ts'
import type { CodeownersError, Repository } from '../world/repository.ts'
import { base64Lines } from './git.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import type { Json } from './users.ts'

/** Above this, JSON carries no content and only the raw media type does. */
const jsonLimit = 1024 * 1024
const listingLimit = 1000

interface Place {
  readonly repository: Repository
  readonly commit: Sha
  readonly ref: string
  readonly path: string
}

function contents(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const ref = call.query.get('ref') ?? repository.defaultBranch
  const commit = resolveCommit(repository, ref)
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const place = { repository, commit, ref, path: param(call, 'path').replace(/\/$/, '') }
  const entry = entryAt(repository.store, treeOf(place), place.path) ?? notFound()
  if (entry.mode === '040000') return folder(call, place, entry)
  const target = entry.mode === '120000' ? linkedFile(place, entry) : undefined
  if (wantsRaw(call) && entry.mode !== '160000') return raw(bytesOf(place, target ?? entry))
  return ok(target === undefined ? single(place, entry) : file(place, target))
}

function treeOf({ repository, commit }: Place): Sha {
  return repository.store.mustCommit(commit).tree
}

function bytesOf({ repository }: Place, entry: Leaf): Buffer {
  return repository.store.blob(entry.sha) ?? notFound()
}

/** A link to a normal file of the repository is answered with that file's content, under the link's own path. */
function linkedFile(place: Place, link: Leaf): Leaf | undefined {
  const from = new URL(`file:///${place.path}`)
  const path = decodeURIComponent(new URL(bytesOf(place, link).toString(), from).pathname)
  const target = entryAt(place.repository.store, treeOf(place), path)
  return target?.mode === '100644' || target?.mode === '100755' ? target : undefined
}

function folder(call: Call, place: Place, entry: Leaf): ReturnType<Handler> {
  const entries = (place.repository.store.tree(entry.sha) ?? []).slice(0, listingLimit)
  const at = (name: string): Place => ({ ...place, path: place.path === '' ? name : `${place.path}/${name}` })
  const asObject = /^application\/vnd\.github\.object/.test(call.accept)
  const rows = entries.map((item) => common(at(item.name), item, listedType(item, asObject)))
  return ok(asObject ? { ...common(place, entry, 'dir'), entries: rows } : rows)
}

const types = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
  '040000': 'dir',
} as const

/** A plain listing calls a submodule a file, for old clients. */
function listedType(entry: Leaf, asObject: boolean): string {
  return entry.mode === '160000' && !asObject ? 'file' : types[entry.mode]
}

function common(place: Place, entry: Leaf, type: string): Json {
  const { repository, path, ref } = place
  const isFile = type === 'file' && entry.mode !== '160000'
  const isSubmodule = entry.mode === '160000'
  const encoded = encodeURI(path)
  const self = `${repositoryUrl(repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const folderOrFile = type === 'dir' ? 'tree' : 'blob'
  const gitKind = type === 'dir' ? 'trees' : 'blobs'
  const blob = isSubmodule ? null : `${repositoryUrl(repository)}/git/${gitKind}/${entry.sha}`
  const html = isSubmodule ? null : `${pageUrl(repository)}/${folderOrFile}/${ref}/${encoded}`
  return {
    type,
    size: isFile || type === 'symlink' ? bytesOf(place, entry).length : 0,
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.sha,
    url: self,
    git_url: blob,
    html_url: html,
    download_url: isFile ? `${pageUrl(repository)}/raw/${ref}/${encoded}` : null,
    _links: { self, git: blob, html },
  }
}

function single(place: Place, entry: Leaf): Json {
  if (entry.mode === '120000') {
    return { ...common(place, entry, 'symlink'), target: bytesOf(place, entry).toString() }
  }
  if (entry.mode === '160000') {
    return { ...common(place, entry, 'submodule'), submodule_git_url: 'https://example.com/submodule.git' }
  }
  return file(place, entry)
}

function file(place: Place, entry: Leaf): Json {
  const bytes = bytesOf(place, entry)
  const small = bytes.length <= jsonLimit
  const content = small ? { encoding: 'base64', content: base64Lines(bytes) } : { encoding: 'none', content: '' }
  return { ...common(place, entry, 'file'), ...content }
}

/** Where GitHub looks for the owners, in this order. */
const ownersFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** GitHub reads the file itself; here a test says what it would find wrong. */
function codeownersErrors(call: Call): { readonly errors: readonly CodeownersError[] } {
  const repository = repositoryOf(call)
  const commit = resolveCommit(repository, call.query.get('ref') ?? repository.defaultBranch) ?? notFound()
  const { tree } = repository.store.mustCommit(commit)
  const exists = ownersFiles.some((path) => entryAt(repository.store, tree, path) !== undefined)
  return exists ? { errors: repository.codeownersErrors } : notFound()
}

export const contentOperations = {
  'repos/get-content': contents,
  'repos/codeowners-errors': (call) => ok(codeownersErrors(call)),
} satisfies Record<string, Handler>
