import type { Client } from '../../adapters/github/client.ts'
import { CommitReader } from '../../adapters/github/commit-sources.ts'
import type { Subject } from '../../adapters/github/event.ts'
import { pullRequest } from '../../adapters/github/pulls.ts'
import type { Checkout } from '../../core/model/directory.ts'
import { connectionFor } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

type Proposal = Exclude<Subject, { kind: 'commit' }>

/**
 * The files at the head of a pull request or merge group; null when it leaves them as they are on the default branch, so
 * that not every pull request reads every file.
 */
export async function changedFiles(proposal: Proposal, inputs: Inputs, host: Host): Promise<Checkout | null> {
  const { client } = connectionFor('lint', inputs, host)
  const reader = new CommitReader(client, sloDirectoryOf(inputs.sloDirectory))
  const [head, base] = [await reader.locate(await headOf(proposal, client)), await reader.locate('HEAD')]
  return head.tree !== null && head.tree === base.tree ? null : await reader.checkout(await reader.files(head))
}

/** The head as it is now: the event of a re-run is old. */
async function headOf(proposal: Proposal, client: Client): Promise<string> {
  return proposal.kind === 'pull' ? (await pullRequest(client, proposal.number)).headSha : proposal.headSha
}
