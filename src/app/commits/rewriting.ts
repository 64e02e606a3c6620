import { type Diagnostic, eachOnce, Problem } from '../../core/model/problem.ts'
import { type NewlyRewritten, newlyRewritten } from '../../core/specs/attributes/newly-rewritten.ts'
import { rewritingRules } from '../../core/specs/attributes/rewriting.ts'
import {
  type Attributes,
  type CommitFiles,
  type CommitSources,
  type Location,
  sameAttributes,
  sameFile,
} from '../../core/specs/commit-sources.ts'
import { pathOf } from '../../core/specs/directory-files.ts'
import { protectedEntries } from '../../core/specs/layout/layout.ts'

/**
 * The git attributes above the SLO directory by which a checkout could show another text of a protected file than the commit
 * holds, where the edit brings these attributes or brings the file under them.
 */
export async function rewriting(
  sources: CommitSources,
  before: Location,
  after: Location,
): Promise<readonly Diagnostic[]> {
  const isSame = sameAttributes(before, after)
  if (after.attributes.length === 0 || (isSame && before.tree === after.tree)) return []
  const old = new Set(protectedFiles(await sources.files(before)))
  const files = protectedFiles(await sources.files(after)).filter((file) => !isSame || !old.has(file))
  if (files.length === 0) return []
  // What can't be determined, in a file that the edit leaves alone, concerns the files that are new under it.
  const isOld = (one: Attributes) => before.attributes.some((old) => sameFile(old, one))
  const untold = after.attributes
    .filter((one) => !isOld(one) || files.some((file) => !old.has(file)))
    .flatMap((one) => untoldOf(one))
  if (untold.length > 0) return untold
  const [was, now] = [await rulesAt(sources, before), await rulesAt(sources, after)]
  const found = newlyRewritten(files, was, now, (file) => old.has(file))
  const [first] = after.attributes
  return found?.map(rewritten) ?? (first ? [at(first.file, 1, tooMuch)] : [])
}

/**
 * The same of what a merge makes of a branch and the tip of its base, which have parted at `bases`: one may bring the attributes
 * and the other the file. Attributes that both have changed are held against the files as each of them has them.
 */
export async function rewritingOfMerge(
  sources: CommitSources,
  bases: readonly Location[],
  tip: Location,
  head: Location,
): Promise<readonly Diagnostic[]> {
  const leftAlone = (side: Location) => bases.every((base) => base.tree === side.tree && sameAttributes(base, side))
  if (leftAlone(tip) || leftAlone(head)) return []
  const isOwn = (one: Attributes) => !bases.some((base) => base.attributes.some((old) => sameFile(old, one)))
  const own = head.attributes.filter(isOwn)
  const theirs = tip.attributes.filter((one) => isOwn(one) || head.attributes.some(({ file }) => file === one.file))
  const attributes = [...theirs, ...own.filter((one) => !theirs.some((other) => sameFile(one, other)))]
  const found = [head, tip].map((location) => rewriting(sources, tip, { ...location, attributes }))
  return eachOnce((await Promise.all(found)).flat())
}

/** Each line is held against each contract file. */
const MAX_BYTES = 65_536

async function rulesAt(sources: CommitSources, { attributes }: Location) {
  const read = attributes.filter(({ kind, bytes }) => kind === 'file' && bytes <= MAX_BYTES)
  const texts = read.map(async (one) => ({ ...one, bytes: await sources.attributesText(one) }))
  return rewritingRules(await Promise.all(texts))
}

function protectedFiles(files: CommitFiles): string[] {
  return protectedEntries(files.layout).map((entry) => pathOf(files, entry))
}

const at = (file: string, line: number, problem: Problem): Diagnostic => ({
  code: 'git-attributes',
  place: { file, line, column: 1 },
  problem,
})

/** Why it can't be determined what a file of attributes does; nothing when it can. */
function untoldOf({ file, kind, bytes }: Attributes): readonly Diagnostic[] {
  if (kind === 'link') return [at(file, 1, isLink)]
  return bytes > MAX_BYTES ? [at(file, 1, tooLarge(bytes))] : []
}

const isLink = new Problem(
  'these git attributes are a symbolic link, which some versions of git follow and others ignore',
  'a plain file',
)

const tooLarge = (bytes: number) =>
  new Problem(
    `these git attributes have ${bytes} bytes, so nobody knows whether they rewrite the SLO files in a checkout`,
    `at most ${MAX_BYTES}`,
  )

const tooMuch = new Problem(
  'there are too many git attributes and SLO files to hold each against each, so nobody knows whether a checkout shows other text',
  'fewer lines with filter, ident or working-tree-encoding',
)

function rewritten({ rule: { file, line, text, sets }, files }: NewlyRewritten): Diagnostic {
  const [first = '', ...others] = files
  const which = `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''}`
  const problem = new Problem(
    `with \`${sets.join(' ')}\` git may write another text of ${which} into a checkout than reviewers see (\`${text}\`)`,
    'no filter, ident or working-tree-encoding on SLO files',
    `Narrow the pattern, so that it can't match \`${first}\`.`,
  )
  return at(file, line, problem)
}
