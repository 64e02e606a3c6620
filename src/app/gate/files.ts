import path from 'node:path'
import { readCheckout } from '../../adapters/checkout/checkout.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'
import type { Checkout } from '../../core/model/directory.ts'
import { EnvironmentError, Unavailable } from '../../core/model/errors.ts'
import { Quoted } from '../../core/model/quoted.ts'
import type { BelievedFiles, CheckoutReason } from '../../core/specs/believed-files.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'
import type { Connection } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'
import { defaultBranchIn, isOfDefaultBranch, whyUnnamed } from './default-branch.ts'
import { readTip, type TipFiles } from './tip.ts'

/** What the gate goes by. */
export interface GateFiles {
  readonly checkout: Checkout
  readonly believed: BelievedFiles
  /** The repository at GitHub; null where it is not asked, or can't be read. */
  readonly repository: CommitSources | null
}

/**
 * Reads the files that decide: in a workflow those of the default branch's tip, so that nobody deploys by rules of their own branch.
 * Only a run of the default branch itself may go by its checkout where the tip has none, or can't be read.
 */
export async function readGateFiles(inputs: Inputs, host: Host, connection: Connection | null): Promise<GateFiles> {
  const { workflow, workspace } = host
  if (!workflow) return { ...(await checkoutOf(inputs, host, { kind: 'terminal' })), repository: null }
  const directory = sloDirectoryOf(fromRoot(inputs.sloDirectory, workspace))
  const sources = connection?.github.bulkSources(directory) ?? null
  const found = await attemptTip(sources, workspace)
  if (found.kind === 'read') {
    const { checkout, believed } = found
    return { checkout, believed: { ...believed, branch: defaultBranchIn(workflow) }, repository: sources }
  }
  const canRead = found.kind === 'no-directory'
  const branch = await defaultBranchOf(workflow, canRead ? connection : null)
  if (isOfDefaultBranch(workflow, branch)) {
    return { ...(await checkoutOf(inputs, host, found)), repository: canRead ? sources : null }
  }
  // GitHub was not asked for the branch, so it was for the event to say.
  const cause = canRead ? null : whyUnnamed(workflow)
  throw new EnvironmentError(refusal(found, directory, branch), cause === null ? {} : { cause })
}

type Unread = Exclude<CheckoutReason, { kind: 'terminal' }>
type Tip = TipFiles & { readonly kind: 'read' }

/** A directory as it is from the repository's root, which the workspace is as a rule. */
const fromRoot = (directory: string, workspace: string) =>
  path.isAbsolute(directory) ? path.relative(workspace, directory) : directory

async function attemptTip(sources: CommitSources | null, workspace: string): Promise<Tip | Unread> {
  if (!sources) return { kind: 'unreadable', detail: new Quoted('there is no github-token to read it with') }
  try {
    const tip = await readTip(sources, workspace)
    return tip ? { kind: 'read', ...tip } : { kind: 'no-directory' }
  } catch (error) {
    if (error instanceof Unavailable) return { kind: 'unreadable', detail: new Quoted(error.message) }
    throw error
  }
}

/** GitHub's own word where it can be had: the event is a file, which an earlier step may have rewritten. */
async function defaultBranchOf(workflow: Workflow, connection: Connection | null): Promise<string | null> {
  return connection ? await connection.github.defaultBranch() : defaultBranchIn(workflow)
}

async function checkoutOf(
  { sloDirectory }: Inputs,
  { workspace }: Host,
  because: CheckoutReason,
): Promise<Omit<GateFiles, 'repository'>> {
  const checkout = await readCheckout(workspace, sloDirectory)
  const { policy, contracts, exclusions, waivers } = checkout.sources
  const fromDisk = (policy ? 1 : 0) + contracts.length + exclusions.length + waivers.length
  return { checkout, believed: { kind: 'checkout', because, fromDisk } }
}

function refusal(unread: Unread, directory: string, branch: string | null): string {
  const tip = `the tip of the default branch${branch === null ? '' : ` (\`${branch}\`)`}`
  const rule = 'In a workflow the gate goes by the files there, so that no branch brings rules of its own.'
  switch (unread.kind) {
    case 'no-directory':
      return `slo-directory: there is no \`${directory}\` at ${tip}. ${rule} Merge it into the default branch first, and name it from the repository's root; files that an earlier step makes are taken in a run of the default branch only.`
    case 'unreadable':
      return `slo-directory: \`${directory}\` at ${tip} can't be read: ${unread.detail.text.replace(/\.$/, '')}. ${rule} Give the job \`permissions: contents: read\` and this step its \`github-token\`, or run it again later.`
  }
}
