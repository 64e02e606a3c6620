import { readFileSync, statSync } from 'node:fs'
import { checkedOut } from '../../adapters/checkout/head.ts'
import { gitPathsOf } from '../../adapters/checkout/tracked.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'
import { EnvironmentError, Unavailable } from '../../core/model/errors.ts'
import { blobId } from '../../core/specs/blob-id.ts'
import type { CommitSources, TrackedEntry } from '../../core/specs/commit-sources.ts'

/**
 * Refuses a file of counts that git tracks, unless it is the default branch's own: a branch must not bring the numbers that it is
 * judged by. What an earlier step made or fetched is not tracked.
 */
export async function refuseTrackedCounts(
  file: string,
  { sha }: Workflow,
  workspace: string,
  sources: CommitSources,
): Promise<void> {
  // A pipe can be read only once, and is none of git's. Whoever reads the file says what is wrong with it.
  const bytes = attempt(() => (statSync(file).isFile() ? readFileSync(file) : null))
  if (bytes === null) return
  const own = blobId(bytes)
  const tip = await sources.shaOf('HEAD')
  const ofRun = sha === tip ? 'HEAD' : sha
  const head = checkedOut(workspace) ?? sha
  for (const { path, isTracked } of gitPathsOf(workspace, file)) {
    const atTip = await sources.entryAt('HEAD', path)
    if (atTip?.kind === 'file' && atTip.sha === own) continue
    const inCheckout = head === sha || head === tip ? null : await entryIfAny(sources, head, path)
    const found = [atTip, await sources.entryAt(ofRun, path), inCheckout].filter((entry) => entry !== null)
    // What a link of the default branch leads to is looked at by itself.
    if (atTip?.kind === 'link' && found.every((entry) => entry.kind === 'link' && entry.sha === atTip.sha)) continue
    if (!isTracked && found.length === 0) continue
    throw new EnvironmentError(
      `backend-url: git tracks the counts file \`${path}\`, and its text is not that of the default branch's tip, so a branch could bring numbers of its own. Make or download the file in an earlier step, at a path that git does not track, or merge it into the default branch first.`,
    )
  }
}

/** A checkout may stand at a commit that GitHub does not have, as a step that commits leaves it; the index knows what that tracks. */
async function entryIfAny(sources: CommitSources, commit: string, path: string): Promise<TrackedEntry | null> {
  try {
    return await sources.entryAt(commit, path)
  } catch (error) {
    if (error instanceof Unavailable && error.isMissing) return null
    throw error
  }
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}
