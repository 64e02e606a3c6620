import type { Checkout } from '../../core/model/directory.ts'
import type { PullRequests } from '../../core/review/pull-request.ts'
import type { Subject } from '../../core/review/subject.ts'
import { readFiles } from '../../core/specs/directory-files.ts'
import { connectionFor } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

type Proposal = Exclude<Subject, { kind: 'commit' }>

/**
 * The files at the head of a pull request or merge group; null when it leaves them as they are on the default branch, so
 * that not every pull request reads every file.
 */
export async function checkoutAtHead(proposal: Proposal, inputs: Inputs, host: Host): Promise<Checkout | null> {
  const { github } = connectionFor('lint', inputs, host)
  const sources = github.bulkSources(sloDirectoryOf(inputs.sloDirectory))
  const commits = [await headOf(proposal, github), 'HEAD'] as const
  const [head, base] = await Promise.all([sources.locate(commits[0]), sources.locate(commits[1])])
  return head.tree !== null && head.tree === base.tree ? null : await readFiles(await sources.files(head))
}

/** The head as it is now: the event of a re-run is old. */
async function headOf(proposal: Proposal, github: PullRequests): Promise<string> {
  return proposal.kind === 'pull' ? (await github.pull(proposal.number)).headSha : proposal.headSha
}
