import { type Comparison, compareContracts } from '../contract/contract-changes.ts'
import type { CommitReader, Location } from '../github/commit-files.ts'
import type { Diagnostic } from '../specs/diagnostic.ts'
import type { ReviewPolicy } from '../specs/policy.ts'

const NOTHING: Comparison = { changes: [], unreadable: [] }

/** What an edit from one commit's SLO directory to another's does. Only the files that differ are read, if nothing refers to others. */
export async function compareAt(reader: CommitReader, before: Location, after: Location): Promise<Comparison> {
  // A link in the directory's place shows other files to the gate than to the guard; it is never passed over.
  if (after.diagnostics.length > 0) return { changes: [], unreadable: after.diagnostics }
  if (before.tree === after.tree && before.diagnostics.length === 0) return NOTHING
  const [old, now] = [await reader.files(before), await reader.files(after)]
  const sameText = (file: string) => old.shas.get(file) === now.shas.get(file)
  const differs = (file: string) => !sameText(file)
  // What is said in one file for an SLO in another is seen only when both are read, on both sides.
  const refers = (await reader.hasReferences(old, differs)) || (await reader.hasReferences(now, differs))
  const wanted = refers ? () => true : differs
  return compareContracts(await reader.contracts(old, wanted), await reader.contracts(now, wanted), sameText)
}

/** Whether two commits promise the same. */
export async function sameNumbers(reader: CommitReader, a: Location, b: Location): Promise<boolean> {
  const { changes, unreadable } = await compareAt(reader, a, b)
  return changes.length === 0 && unreadable.length === 0
}

/** The review policy at a commit, or why it can't be read. */
export async function reviewPolicyAt(
  reader: CommitReader,
  location: Location,
): Promise<{ readonly review: ReviewPolicy } | { readonly diagnostics: readonly Diagnostic[] }> {
  const { policy, diagnostics } = await reader.contracts(await reader.files(location), () => false)
  return policy ? { review: policy.review } : { diagnostics }
}
