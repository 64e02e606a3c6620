import { distinct } from '../contract/change.ts'
import { type Comparison, compareContracts } from '../contract/contract-changes.ts'
import type { CommitReader, Location } from '../github/commit-files.ts'
import type { Diagnostic } from '../specs/diagnostic.ts'
import type { ReviewPolicy } from '../specs/policy.ts'

const NOTHING: Comparison = { changes: [], unreadable: [] }

/** What an edit from one commit's SLO directory to another's does. Only the files that differ are read. */
export async function compareAt(reader: CommitReader, before: Location, after: Location): Promise<Comparison> {
  // A link in the directory's place shows other files to the gate than to the guard; it is never passed over.
  if (after.diagnostics.length > 0) return { changes: [], unreadable: after.diagnostics }
  if (before.tree === after.tree && before.diagnostics.length === 0) return NOTHING
  const [old, now] = [await reader.files(before), await reader.files(after)]
  const sameText = (file: string) => old.shas.get(file) === now.shas.get(file)
  const differs = (file: string) => !sameText(file)
  return compareContracts(await reader.contracts(old, differs), await reader.contracts(now, differs), sameText)
}

/** What an edit does that has several places to start from: all that it does from any of them. */
export async function compareFrom(
  reader: CommitReader,
  starts: readonly Location[],
  end: Location,
): Promise<Comparison> {
  const all = await Promise.all(starts.map((start) => compareAt(reader, start, end)))
  const unreadable = new Map(
    all.flatMap((one) => one.unreadable).map((one) => [JSON.stringify([one.place, one.problem.message]), one]),
  )
  return { changes: distinct(all.flatMap(({ changes }) => changes)), unreadable: [...unreadable.values()] }
}

/** Whether two commits promise the same. */
export async function sameNumbers(reader: CommitReader, a: Location, b: Location): Promise<boolean> {
  return isNothing(await compareAt(reader, a, b))
}

export const isNothing = ({ changes, unreadable }: Comparison): boolean => changes.length + unreadable.length === 0

/** The review policy at a commit, or why it can't be read. */
export async function reviewPolicyAt(
  reader: CommitReader,
  location: Location,
): Promise<{ readonly review: ReviewPolicy } | { readonly diagnostics: readonly Diagnostic[] }> {
  const { policy, diagnostics } = await reader.contracts(await reader.files(location), () => false)
  return policy ? { review: policy.review } : { diagnostics }
}
