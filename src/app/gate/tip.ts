import { protectedPaths } from '../../adapters/checkout/checkout.ts'
import { plainFile } from '../../adapters/checkout/plain-file.ts'
import type { Checkout } from '../../core/model/directory.ts'
import { BrokenFiles, Unavailable } from '../../core/model/errors.ts'
import { Problem } from '../../core/model/problem.ts'
import type { BelievedFiles } from '../../core/specs/believed-files.ts'
import { blobId } from '../../core/specs/blob-id.ts'
import type { CommitFiles, CommitSources } from '../../core/specs/commit-sources.ts'
import { type DirectoryFiles, pathOf, readFiles } from '../../core/specs/directory-files.ts'
import { MAX_BYTES, protectedEntries } from '../../core/specs/layout/layout.ts'
import { decoded, unreadable } from '../../core/specs/utf8.ts'

/** The name of the default branch's tip, which no branch and no tag can take. */
const TIP = 'HEAD'

export interface TipFiles {
  readonly checkout: Checkout
  readonly believed: Extract<BelievedFiles, { kind: 'default-branch' }>
}

/**
 * The SLO directory at the default branch's tip; null when there is none. A file of the workspace that has the very bytes saves asking
 * for it, whatever put it there.
 */
export async function readTip(sources: CommitSources, workspace: string): Promise<TipFiles | null> {
  const location = await sources.locate(TIP)
  if (location.diagnostics.length > 0) throw new BrokenFiles(location.diagnostics)
  if (location.tree === null) return null
  const files = await sources.files(location)
  const onDisk = new Set<string>()
  const checkout = await readFiles(cachedBy(workspace, files, onDisk))
  const own = protectedFiles(files)
  const fromDisk = own.filter((file) => onDisk.has(file)).length
  return {
    checkout,
    believed: {
      kind: 'default-branch',
      branch: null,
      commit: await sources.shaOf(TIP),
      fromDisk,
      fromApi: own.length - fromDisk,
      differing: differingFrom(protectedPaths(workspace, files.path), own, onDisk),
    },
  }
}

/** The same files, of which those that the workspace has are not asked for. */
function cachedBy(workspace: string, files: CommitFiles, onDisk: Set<string>): DirectoryFiles {
  const targets = new Set(files.layout.targets.map(({ path }) => path))
  return {
    ...files,
    async text(entry) {
      const file = pathOf(files, entry)
      const bytes = plainFile(workspace, file, MAX_BYTES)
      if (bytes !== null && blobId(bytes) === files.shas.get(file)) {
        onDisk.add(file)
        return decoded(file, bytes)
      }
      const asked = files.text(entry)
      return targets.has(entry.path) ? await asked.catch((error: unknown) => untold(file, error)) : await asked
    },
  }
}

/** A target that GitHub does not give stands in the way of no decision. */
function untold(file: string, error: unknown) {
  if (error instanceof Unavailable) return unreadable(file, new Problem(error.message))
  throw error
}

function protectedFiles(files: CommitFiles): readonly string[] {
  return protectedEntries(files.layout).map((entry) => pathOf(files, entry))
}

/** The policy, contracts, exclusions and waivers that a checkout has otherwise than the tip, or alone; none where it has no such directory at all. */
function differingFrom(
  ofCheckout: readonly string[] | null,
  ofTip: readonly string[],
  onDisk: ReadonlySet<string>,
): readonly string[] {
  if (ofCheckout === null) return []
  return [...new Set([...ofTip, ...ofCheckout])].filter((file) => !onDisk.has(file)).sort()
}
