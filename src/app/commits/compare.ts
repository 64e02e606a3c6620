import { distinct } from '../../core/contract/change.ts'
import { type Comparison, compareContracts } from '../../core/contract/contract-changes.ts'
import { type Diagnostic, eachOnce, Problem } from '../../core/model/problem.ts'
import type { ReviewRules } from '../../core/review/review-rule.ts'
import type { CommitFiles, CommitSources, Location } from '../../core/specs/commit-sources.ts'
import { pathOf, readProtected } from '../../core/specs/directory-files.ts'
import { type Entry, excess } from '../../core/specs/layout/layout.ts'
import { allContractsAt, contractsAt, hidesPolicy, standAloneAt } from './contracts-at.ts'
import { rewriting } from './rewriting.ts'

const NOTHING: Comparison = { changes: [], unreadable: [] }

/** More changed files than this are no edit that people review, and would use up the limit of requests. */
const MAX_CHANGED = 1000

/**
 * What an edit from one commit's SLO directory to another's does. Only the files that differ are read, or, for `whole`,
 * all of them: an edit can break what stands in a file that it leaves alone, such as a name that it takes too.
 */
export async function compareAt(
  sources: CommitSources,
  before: Location,
  after: Location,
  whole = false,
): Promise<Comparison> {
  // A link in the directory's place shows other files to the gate than to the guard; it is never skipped.
  const inTheWay = [...after.diagnostics, ...newTwins(before, after), ...(await rewriting(sources, before, after))]
  if (inTheWay.length > 0) return { changes: [], unreadable: inTheWay }
  if (before.tree === after.tree && before.diagnostics.length === 0) return NOTHING
  const [old, now] = await Promise.all([sources.files(before), sources.files(after)])
  // What stood in the directory's place and is gone, such as a link, may have led to any promise.
  const isGone = (file: string) => before.diagnostics.some(({ place }) => place.file === file)
  const sameText = (file: string) => old.shas.get(file) === now.shas.get(file) && !isGone(file)
  const changed = [...new Set([...protectedFiles(old), ...protectedFiles(now)])].filter((file) => !sameText(file))
  if (changed.length > MAX_CHANGED) return { changes: [], unreadable: [tooMany(changed)] }
  const differs = (file: string) => !sameText(file)
  const sides = [now, old] as const
  const changedOf = (files: CommitFiles) => protectedEntries(files).filter((entry) => differs(pathOf(files, entry)))
  const large = sides.map((files) => excess(changedOf(files))).find((problem) => problem !== null)
  if (large) return { changes: [], unreadable: [atFirst(changed, large)] }
  // What is said in one file for an SLO in another is seen only when both are read, on both sides.
  const ofBoth = async <Read>(read: (files: CommitFiles) => Promise<Read>) => await Promise.all([read(old), read(now)])
  const crowd = sides.map((files) => tooManyTogether(protectedEntries(files))).find((problem) => problem !== null)
  // Nearly always all will be read, and at once it comes in few requests.
  if (changed.length > 0 && !crowd) await ofBoth((files) => readProtected(files, () => true))
  // Time that does not count for an SLO is said in files of its own, and what one of them excludes another may exclude as well.
  const excluding = new Set([old, now].flatMap(exclusionFiles))
  // Together, so that none of them fails while nobody listens.
  const [alone, edited] = await Promise.all([
    ofBoth((files) => standAloneAt(files, differs)),
    ofBoth((files) => contractsAt(files, (file) => differs(file) || excluding.has(file))),
  ])
  const depends = alone.includes(false)
  if (depends && crowd) return { changes: [], unreadable: [atFirst(changed, crowd)] }
  const readAll = depends || changed.some((file) => excluding.has(file)) || (whole && !crowd)
  const [earlier, later] = readAll ? await ofBoth(allContractsAt) : edited
  return compareContracts(earlier, later, sameText)
}

/** Twins of the directory that the edit brings or changes; one that was there before is not the edit's. */
export const newTwins = (before: Location, after: Location): readonly Diagnostic[] =>
  after.twins.filter(({ problem }) => !before.twins.some((old) => old.problem.message === problem.message))

const protectedEntries = ({ layout }: CommitFiles) => [...layout.contracts, ...layout.exclusions, ...layout.waivers]
const exclusionFiles = (files: CommitFiles) => files.layout.exclusions.map((entry) => pathOf(files, entry))
const protectedFiles = (files: CommitFiles) => protectedEntries(files).map((entry) => pathOf(files, entry))

function tooMany(files: readonly string[]): Diagnostic {
  const problem = new Problem(
    `${files.length} protected files differ`,
    `at most ${MAX_CHANGED} in one pull request`,
    'Split it up.',
  )
  return atFirst(files, problem)
}

/** Why the files of one side can't all be read; null when they can. */
const tooManyTogether = (entries: readonly Entry[]): Problem | null =>
  entries.length <= MAX_CHANGED
    ? excess(entries)
    : new Problem(
        `there are ${entries.length} contract files and waivers, and what this one says depends on the others`,
        `at most ${MAX_CHANGED}`,
        'One file can hold several services.',
      )

const atFirst = ([file = '']: readonly string[], problem: Problem): Diagnostic => ({
  code: 'layout',
  place: { file, line: 1, column: 1 },
  problem,
})

/** What an edit does that has several places to start from: all that it does from any of them. */
export async function compareFrom(
  sources: CommitSources,
  starts: readonly Location[],
  end: Location,
  whole = false,
): Promise<Comparison> {
  const all = await Promise.all(starts.map((start) => compareAt(sources, start, end, whole)))
  return {
    changes: distinct(all.flatMap(({ changes }) => changes)),
    unreadable: eachOnce(all.flatMap(({ unreadable }) => unreadable)),
  }
}

/** What an edit does that is to be judged: where it does anything, all files are read together. */
export async function compareEdit(
  sources: CommitSources,
  starts: readonly Location[],
  end: Location,
): Promise<Comparison> {
  const quick = await compareFrom(sources, starts, end)
  return isNothing(quick) ? quick : await compareFrom(sources, starts, end, true)
}

/** Whether two commits promise the same. */
export async function sameNumbers(sources: CommitSources, a: Location, b: Location): Promise<boolean> {
  return isNothing(await compareAt(sources, a, b))
}

/**
 * Whether a review of one commit is of another: they promise the same, and in the way of the first stood nothing for which the guard
 * showed no numbers, such as git attributes.
 */
export const isReviewOf = async (sources: CommitSources, reviewed: Location, head: Location): Promise<boolean> =>
  (await sameNumbers(sources, reviewed, head)) && (await compareAt(sources, head, reviewed)).unreadable.length === 0

export const isNothing = ({ changes, unreadable }: Comparison): boolean => changes.length + unreadable.length === 0

/** What the policy at a commit says of reviews, or why it can't be read. */
export async function reviewRulesAt(
  sources: CommitSources,
  location: Location,
): Promise<ReviewRules | { readonly diagnostics: readonly Diagnostic[] }> {
  const files = await sources.files(location)
  const { policy, diagnostics } = await contractsAt(files, () => false)
  return policy && !hidesPolicy(files)
    ? { review: policy.review, waivers: policy.waivers, exclusions: policy.exclusions }
    : { diagnostics }
}
