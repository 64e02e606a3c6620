import { type Diagnostic, Problem } from '../../core/model/problem.ts'
import { isAttributesFile } from '../../core/specs/attributes/attributes-file.ts'
import type { Attributes, CommitFiles, CommitSources, Location, TrackedEntry } from '../../core/specs/commit-sources.ts'
import { pathOf } from '../../core/specs/directory-files.ts'
import { type Entry, layoutOf } from '../../core/specs/layout/layout.ts'
import { sameOnSomeDisk } from '../../core/specs/layout/same-on-some-disk.ts'
import { decoded } from '../../core/specs/utf8.ts'
import type { Objects, Root } from './objects.ts'
import { once } from './once.ts'

/** The SLO directory at commits, without a checkout. `directory` is a path from the repository's root, with forward slashes. */
export function commitSources(
  of: Objects,
  directory: string,
  listings: Map<string, Promise<CommitFiles>> = new Map(),
): CommitSources {
  const objects = rememberingNames(of)
  const locations = new Map<string, Promise<Location>>()
  return {
    locate: (commit) => once(locations, commit, () => locate(objects, directory, commit)),
    files: (location) =>
      once(listings, location.tree ?? `none ${location.diagnostics.length}`, () => list(objects, directory, location)),
    shaOf: async (commit) => (await objects.root(commit)).commit,
    entryAt: (commit, path) => entryAt(objects, commit, path),
    attributesText: async ({ sha }) => (await objects.bytes(sha)).toString('latin1'),
    afresh: () => commitSources(of, directory, listings),
  }
}

/** The same, where a name means the same commit all along. */
function rememberingNames(objects: Objects): Objects {
  const roots = new Map<string, Promise<Root>>()
  return { ...objects, root: (commit) => once(roots, commit, () => objects.root(commit)) }
}

async function entryAt(objects: Objects, commit: string, path: string): Promise<TrackedEntry | null> {
  let { entries } = await objects.root(commit)
  const names = path.split('/')
  for (const [index, name] of names.entries()) {
    const found = entries.find((entry) => entry.path === name)
    if (found?.kind !== 'tree' || index === names.length - 1) return found ?? null
    entries = await objects.entries(found.sha)
  }
  return null
}

async function list(objects: Objects, directory: string, { tree, diagnostics }: Location): Promise<CommitFiles> {
  const entries = tree === null ? [] : await objects.filesBelow(tree)
  const layout = layoutOf(directory, entries as readonly Entry[])
  const at = { path: directory }
  const shas = new Map(entries.map((entry) => [pathOf(at, entry), entry.sha]))
  return {
    ...at,
    layout: { ...layout, diagnostics: [...diagnostics, ...layout.diagnostics] },
    shas,
    text: async (entry) => {
      const file = pathOf(at, entry)
      return decoded(file, await objects.bytes(shas.get(file) ?? ''))
    },
  }
}

async function locate(objects: Objects, directory: string, name: string): Promise<Location> {
  const { entries: top } = await objects.root(name)
  const twins: Diagnostic[] = []
  const attributes: Attributes[] = []
  let [tree, entries] = ['', top]
  const walked: string[] = []
  for (const name of directory.split('/')) {
    if (tree !== '') entries = await objects.entries(tree)
    const here = (path: string) => ({ file: [...walked, path].join('/'), line: 1, column: 1 })
    for (const { path, sha } of entries) {
      if (path === name || !sameOnSomeDisk(path, name)) continue
      const what = `this (${sha.slice(0, 12)}) is \`${name}\` on a case-insensitive file system`
      twins.push({ code: 'layout', place: here(path), problem: new Problem(what, `\`${name}\` alone`) })
    }
    for (const { path, kind, sha, bytes } of entries) {
      if ((kind !== 'file' && kind !== 'link') || !isAttributesFile(path)) continue
      attributes.push({ file: [...walked, path].join('/'), directory: walked.join('/'), kind, sha, bytes })
    }
    const next = entries.find(({ path }) => path === name)
    if (!next) return { tree: null, diagnostics: [], twins, attributes }
    if (next.kind !== 'tree') {
      const problem = new Problem(
        `this is ${NOUNS[next.kind]}`,
        'a directory',
        'Name the directory itself, with no link.',
      )
      return { tree: null, diagnostics: [{ code: 'layout', place: here(name), problem }], twins, attributes }
    }
    walked.push(name)
    tree = next.sha
  }
  return { tree, diagnostics: [], twins, attributes }
}

const NOUNS = { file: 'a file', link: 'a symbolic link', submodule: 'a submodule' } as const
