import { type Diagnostic, type Notice, Problem } from '../../model/problem.ts'
import { isAttributesFile } from '../attributes/attributes-file.ts'
import { folded, sameOnSomeDisk } from './same-on-some-disk.ts'
import { unreadFile } from './unread-file.ts'

/** What stands at a path below the SLO directory; `path` is relative to it, with forward slashes. */
export interface Entry {
  readonly path: string
  /** What is unlisted is a directory that can't be read. */
  readonly kind: 'file' | 'link' | 'submodule' | 'unlisted'
  readonly bytes: number
}

/** Which files of an SLO directory are what. Paths are relative to the directory, in order. */
export interface Layout {
  readonly policy: Entry | null
  readonly contracts: readonly Entry[]
  readonly waivers: readonly Entry[]
  readonly exclusions: readonly Entry[]
  readonly targets: readonly Entry[]
  /** What is wrong with the protected part: the policy, the contracts, the exclusions and the waivers. */
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with the free part. */
  readonly targetDiagnostics: readonly Diagnostic[]
  /** What lies among the contracts and is not read for its name. */
  readonly notices: readonly Notice[]
}

/** A larger file is no contract, and is not even read. */
export const MAX_BYTES = 4 * 1_048_576
/** The files of the protected part. */
export const protectedEntries = ({ policy, contracts, exclusions, waivers }: Layout): readonly Entry[] => [
  ...(policy ? [policy] : []),
  ...contracts,
  ...exclusions,
  ...waivers,
]

/** More files, or larger ones, are not read together: the contracts, the exclusions, the waivers, or the targets. */
const MAX_FILES = 10_000
const MAX_BYTES_TOGETHER = 16 * 1_048_576
/** Whether a file is read for its name; JSON is YAML too. */
export const isYaml = (path: string): boolean => /\.(ya?ml|json)$/i.test(path)
const NAMES = ['policy.yaml', 'slos', 'exclusions', 'waivers', 'targets'] as const

/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
export function layoutOf(directory: string, entries: readonly Entry[]): Layout {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
  const diagnostics: Diagnostic[] = []
  const targetDiagnostics: Diagnostic[] = []
  const notices: Notice[] = []
  const twins = twinsOf(sorted)
  const unread = new Set<string>()
  const kept: Record<Exclude<Part, 'other'>, Entry[]> = {
    policy: [],
    contracts: [],
    exclusions: [],
    waivers: [],
    targets: [],
  }
  for (const entry of sorted) {
    const part = partOf(entry.path)
    const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 }
    const problem = problemOf(entry, part, twins) ?? unreadDirectory(entry, part, unread)
    if (problem)
      (isFree(entry.path) ? targetDiagnostics : diagnostics).push({
        code: isAttributes(entry) ? 'git-attributes' : 'layout',
        place,
        problem,
      })
    else if (part !== 'other' && isRead(entry.path, part)) kept[part].push(entry)
    else if (part === 'contracts') {
      const unread = unreadFile(entry.path)
      if (unread) notices.push({ code: 'not-an-slo', place, problem: unread })
    }
  }
  return { ...kept, policy: kept.policy[0] ?? null, diagnostics, targetDiagnostics, notices }
}

const isRead = (path: string, part: Exclude<Part, 'other'>) => part === 'policy' || isYaml(path)

/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
export function readable(directory: string, layout: Layout): Layout {
  const [contracts, exclusions] = [excess(layout.contracts), excess(layout.exclusions)]
  const [waivers, targets] = [excess(layout.waivers), excess(layout.targets)]
  const at = (part: string, problem: Problem | null): Diagnostic[] =>
    problem ? [{ code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem }] : []
  return {
    policy: layout.policy,
    contracts: contracts ? [] : layout.contracts,
    exclusions: exclusions ? [] : layout.exclusions,
    waivers: waivers ? [] : layout.waivers,
    targets: targets ? [] : layout.targets,
    diagnostics: [
      ...layout.diagnostics,
      ...at('slos', contracts),
      ...at('exclusions', exclusions),
      ...at('waivers', waivers),
    ],
    targetDiagnostics: [...layout.targetDiagnostics, ...at('targets', targets)],
    notices: layout.notices,
  }
}

/** Why files are too much to be read together; null when they are not. */
export function excess(entries: readonly Entry[]): Problem | null {
  if (entries.length > MAX_FILES) {
    return new Problem(
      `there are ${entries.length} files`,
      `at most ${MAX_FILES}`,
      'One file can hold several services.',
    )
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes <= MAX_BYTES_TOGETHER) return null
  return new Problem(`the files have ${bytes} bytes altogether`, `at most ${MAX_BYTES_TOGETHER}`)
}

type Part = 'policy' | 'contracts' | 'exclusions' | 'waivers' | 'targets' | 'other'

function partOf(path: string): Part {
  if (path === 'policy.yaml') return 'policy'
  if (path === 'slos' || path.startsWith('slos/')) return 'contracts'
  if (path === 'exclusions' || path.startsWith('exclusions/')) return 'exclusions'
  if (path === 'waivers' || path.startsWith('waivers/')) return 'waivers'
  if (path === 'targets' || path.startsWith('targets/')) return 'targets'
  return 'other'
}

/** Whether a path is in the free part, or is on a case-insensitive file system. */
const isFree = (path: string) => sameOnSomeDisk(path.split('/')[0] ?? '', 'targets')

/** Git attributes make a checkout show another text than the commit holds. */
const isAttributes = ({ path }: Entry) => path.split('/').some(isAttributesFile)

function problemOf(entry: Entry, part: Part, twins: ReadonlyMap<string, string>): Problem | null {
  const [top = ''] = entry.path.split('/')
  const meant = NAMES.find((name) => sameOnSomeDisk(name, top))
  if (meant !== undefined && meant !== top) {
    const problem = `\`${top}\` is \`${meant}\` on a case-insensitive file system, and another name elsewhere`
    return new Problem(problem, `\`${meant}\``, 'Rename it.')
  }
  if (isAttributes(entry)) {
    return new Problem(
      'git attributes can show the gate another text than reviewers see',
      'no .gitattributes in this directory',
    )
  }
  const twin = twins.get(entry.path)
  if (twin !== undefined && part !== 'other') {
    return new Problem(`this is the same file as \`${twin}\` on a case-insensitive file system`, 'a name of its own')
  }
  if (entry.kind === 'link' && part !== 'other') {
    return new Problem('this is a symbolic link', 'a plain file', 'Copy the file here, so that reviewers see its text.')
  }
  if (entry.kind === 'submodule' && part !== 'other') {
    return new Problem('this is a submodule', 'plain files', 'Copy the files here, so that reviewers see their text.')
  }
  if (entry.kind === 'unlisted') {
    return part === 'other' ? null : new Problem("this directory can't be read", 'a directory that may be listed')
  }
  if (part !== 'other' && entry.bytes > MAX_BYTES) {
    return new Problem(`this file has ${entry.bytes} bytes`, `at most ${MAX_BYTES}`)
  }
  // A misnamed policy would be skipped and the built-in one apply without a word; a misplaced contract likewise.
  const directly = !entry.path.includes('/')
  if (directly && part === 'other' && (isYaml(folded(entry.path)) || entry.kind !== 'file')) {
    return new Problem(
      'this file would not be read',
      'policy.yaml, and nothing else in this place',
      'Rename it, or move it below slos/.',
    )
  }
  if (part !== 'other' && !isRead(entry.path, part) && isRead(folded(entry.path), part)) {
    return new Problem('on some disks the name of this file is one that is read, and here it is not', 'a plain name')
  }
  if (directly && part !== 'policy' && part !== 'other') return new Problem('this is a file', 'a directory')
  return null
}

/**
 * A directory that is not read, told of once: what is in it would count for nothing without a word, such as what another version reads.
 * Hidden ones are those of tools, which keep their settings in JSON, unless they hold what looks like an SLO.
 */
function unreadDirectory({ path, kind }: Entry, part: Part, told: Set<string>): Problem | null {
  const [top = '', ...below] = path.split('/')
  if (part !== 'other' || (below.length === 0 && kind !== 'unlisted') || told.has(top)) return null
  if (top.startsWith('.') && !/\.ya?ml$/i.test(path)) return null
  told.add(top)
  return new Problem(
    `this version does not read the directory \`${top}/\``,
    'slos/, exclusions/, waivers/ and targets/, and no other directory in this place',
    'Move its files out of here, or use a version of SLO Gate that reads it.',
  )
}

/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const twins = new Map<string, string>()
  for (const { path } of entries) {
    const earlier = first.get(folded(path))
    if (earlier === undefined) first.set(folded(path), path)
    else if (earlier !== path) twins.set(path, earlier)
  }
  return twins
}
