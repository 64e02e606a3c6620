import pLimit from 'p-limit'
import type { Checkout, Contracts } from '../../core/model/directory.ts'
import type { SourceFile } from '../../core/model/place.ts'
import { type Diagnostic, Problem } from '../../core/model/problem.ts'
import type { Slo } from '../../core/model/slo.ts'
import { hasReferences } from '../../core/specs/contracts.ts'
import { readContracts } from '../../core/specs/directory.ts'
import { rewritingLines } from '../../core/specs/layout/attributes.ts'
import { type Entry, type Layout, layoutOf, readable, sameOnSomeDisk } from '../../core/specs/layout/layout.ts'
import { readTargets, type Targets } from '../../core/specs/targets.ts'
import type { Client } from './client.ts'
import { bytesOf, entriesOf, filesBelow } from './trees.ts'

/** How many files are asked for at once. */
const AT_ONCE = 8

/** Where the SLO directory is at a commit. */
export interface Location {
  /** The SHA of its tree; null when it is not there. */
  readonly tree: string | null
  /** What stands in its way, such as a link in its place. */
  readonly diagnostics: readonly Diagnostic[]
  /** What stands beside it and is the same on some disks; each says by its SHA what it holds. */
  readonly twins: readonly Diagnostic[]
  /** The files of git attributes above it, which may rewrite what a checkout shows of it. */
  readonly attributes: readonly Attributes[]
}

/** A file `.gitattributes` above the SLO directory. */
export interface Attributes {
  /** The directory that it stands in, from the repository's root; empty for the root. */
  readonly directory: string
  readonly sha: string
  readonly bytes: number
}

/** The protected files of a commit, each with the SHA of its text. */
export interface CommitFiles {
  readonly layout: Layout
  /** By path from the repository's root. */
  readonly shas: ReadonlyMap<string, string>
}

/** Reads the SLO directory at commits of one repository, without a checkout. Nothing is asked for twice. */
export class CommitReader {
  readonly #client: Client
  readonly #directory: string
  readonly #locations = new Map<string, Promise<Location>>()
  readonly #files = new Map<string, Promise<CommitFiles>>()
  readonly #blobs = new Map<string, Promise<Buffer>>()
  readonly #limit = pLimit(AT_ONCE)

  /** `directory` is a path from the repository's root, with forward slashes. */
  constructor(client: Client, directory: string) {
    this.#client = client
    this.#directory = directory
  }

  /** The path from the repository's root of one that is relative to the directory. */
  pathOf(path: string): string {
    return `${this.#directory}/${path}`
  }

  locate(commit: string): Promise<Location> {
    return once(this.#locations, commit, () => this.#locate(commit))
  }

  /** The files at a location; their texts are not read yet. */
  files({ tree, diagnostics }: Location): Promise<CommitFiles> {
    const key = tree ?? `none ${diagnostics.length}`
    return once(this.#files, key, async () => {
      const entries = tree === null ? [] : await filesBelow(this.#client, tree)
      const layout = layoutOf(this.#directory, entries as readonly Entry[])
      const shas = new Map(entries.map(({ path, sha }) => [this.pathOf(path), sha]))
      return { layout: { ...layout, diagnostics: [...diagnostics, ...layout.diagnostics] }, shas }
    })
  }

  /** What the edit brings in git attributes above the directory that may rewrite its protected files in a checkout. */
  async rewriting(before: Location, after: Location): Promise<readonly Diagnostic[]> {
    const added = after.attributes.filter((one) => !before.attributes.some((old) => sameAttributes(old, one)))
    if (added.length === 0) return []
    const { layout } = await this.files(after)
    const names = ['policy.yaml', 'slos/a.yaml', 'slos/a.yml', ...layout.contracts.map(({ path }) => path)]
    const found = added.map(async ({ directory, sha, bytes }): Promise<Diagnostic[]> => {
      const file = `${directory === '' ? '' : `${directory}/`}.gitattributes`
      if (bytes > MAX_ATTRIBUTES) return [tooManyAttributes(file, bytes)]
      const depth = directory === '' ? 0 : directory.length + 1
      const files = names.map((name) => this.pathOf(name).slice(depth))
      const lines = rewritingLines((await this.#bytes(sha)).toString('latin1'), files)
      return lines.map(({ line, text }) => ({
        code: 'layout',
        place: { file, line, column: 1 },
        problem: rewritten(text),
      }))
    })
    return (await Promise.all(found)).flat()
  }

  /** Reads the policy, and those contract files that `wanted` names. */
  async contracts(files: CommitFiles, wanted: (file: string) => boolean): Promise<Contracts> {
    const { policy, contracts, diagnostics } = await this.#protectedTexts(files, wanted)
    const found = readContracts({
      path: this.#directory,
      policy,
      contracts,
      targets: [],
    })
    return {
      ...found,
      policy: policy || !this.#hidesPolicy(diagnostics) ? found.policy : null,
      diagnostics: [...diagnostics, ...found.diagnostics],
    }
  }

  /** Whether one of those contract files that `wanted` names may mean something else when another file changes. */
  async hasReferences(files: CommitFiles, wanted: (file: string) => boolean): Promise<boolean> {
    return hasReferences((await this.#texts(this.#chosen(files, wanted), files)).sources)
  }

  /** Everything that the directory holds, as a checkout of the commit would. */
  async checkout({ layout, shas }: CommitFiles): Promise<Checkout> {
    const files = { layout: readable(this.#directory, layout), shas }
    const { policy, contracts, diagnostics } = await this.#protectedTexts(files, () => true)
    const targets = await this.#texts(files.layout.targets, files)
    return {
      sources: { path: this.#directory, policy, contracts, targets: targets.sources },
      diagnostics,
      targetDiagnostics: [...files.layout.targetDiagnostics, ...targets.diagnostics],
    }
  }

  /** Reads the target files, which no decision needs. */
  async targets({ layout, shas }: CommitFiles, slos: readonly Slo[]): Promise<Targets> {
    const files = { layout: readable(this.#directory, layout), shas }
    const { sources, diagnostics } = await this.#texts(files.layout.targets, files)
    const found = readTargets(sources, slos)
    return {
      targets: found.targets,
      diagnostics: [...files.layout.targetDiagnostics, ...diagnostics, ...found.diagnostics],
    }
  }

  async #protectedTexts(files: CommitFiles, wanted: (file: string) => boolean) {
    const { layout } = files
    const policy = await this.#texts(layout.policy ? [layout.policy] : [], files)
    const contracts = await this.#texts(this.#chosen(files, wanted), files)
    return {
      policy: policy.sources[0] ?? null,
      contracts: contracts.sources,
      diagnostics: [...layout.diagnostics, ...policy.diagnostics, ...contracts.diagnostics],
    }
  }

  #chosen({ layout }: CommitFiles, wanted: (file: string) => boolean): readonly Entry[] {
    return layout.contracts.filter(({ path }) => wanted(this.pathOf(path)))
  }

  async #texts(entries: readonly Entry[], { shas }: CommitFiles) {
    const diagnostics: Diagnostic[] = []
    const read = async ({ path }: Entry): Promise<SourceFile[]> => {
      const file = this.pathOf(path)
      const text = decoded(await this.#bytes(shas.get(file) ?? ''))
      if (text !== null) return [{ path: file, text }]
      const problem = new Problem('this file is not UTF-8', 'text in UTF-8')
      diagnostics.push({ code: 'unreadable-file', place: { file, line: 1, column: 1 }, problem })
      return []
    }
    return { sources: (await Promise.all(entries.map(read))).flat(), diagnostics }
  }

  /** A policy that is there and can't be read is not the built-in one. */
  #hidesPolicy(diagnostics: readonly Diagnostic[]): boolean {
    const [policy, contracts] = [this.pathOf('policy.yaml'), this.pathOf('slos/')]
    return diagnostics.some(({ place: { file } }) => sameOnSomeDisk(file, policy) || !file.startsWith(contracts))
  }

  #bytes(sha: string): Promise<Buffer> {
    return once(this.#blobs, sha, () => this.#limit(() => bytesOf(this.#client, sha)))
  }

  async #locate(commit: string): Promise<Location> {
    const twins: Diagnostic[] = []
    const attributes: Attributes[] = []
    let tree = commit
    const walked: string[] = []
    for (const name of this.#directory.split('/')) {
      const entries = await entriesOf(this.#client, tree)
      const here = (path: string) => ({ file: [...walked, path].join('/'), line: 1, column: 1 })
      for (const { path, sha } of entries) {
        if (path === name || !sameOnSomeDisk(path, name)) continue
        const what = `this (${sha.slice(0, 12)}) is \`${name}\` on a disk that tells no case apart`
        twins.push({ code: 'layout', place: here(path), problem: new Problem(what, `\`${name}\` alone`) })
      }
      const own = entries.find(({ path, kind }) => kind === 'file' && /^\.gitattributes$/i.test(path))
      if (own) attributes.push({ directory: walked.join('/'), sha: own.sha, bytes: own.bytes })
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
}

/** In bytes; each line is held against each contract file. */
const MAX_ATTRIBUTES = 65_536

const tooManyAttributes = (file: string, bytes: number): Diagnostic => ({
  code: 'layout',
  place: { file, line: 1, column: 1 },
  problem: new Problem(
    `this file has ${bytes} bytes, so nobody knows whether it rewrites the contracts in a checkout`,
    `at most ${MAX_ATTRIBUTES}`,
  ),
})

/** Whether two commits have the same attributes at one place. */
export const sameAttributes = (a: Attributes, b: Attributes): boolean => a.directory === b.directory && a.sha === b.sha

const rewritten = (line: string) =>
  new Problem(
    `a checkout may show other text of the contracts than reviewers see (\`${line}\`)`,
    'no working-tree-encoding, ident or filter that matches the SLO files',
  )

const NOUNS = { file: 'a file', link: 'a symbolic link', submodule: 'a submodule' } as const

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
  const asked = known.get(key) ?? ask()
  known.set(key, asked)
  return asked
}
