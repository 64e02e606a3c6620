import { outgoingOf } from '../../adapters/github/event.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'
import { EnvironmentError, Unavailable, UsageError } from '../../core/model/errors.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { Outgoing } from '../../core/review/outgoing.ts'

const SHA = /^[0-9a-f]{40}$/
/** Events that a person or a program starts for a branch, whose tip GITHUB_SHA is. */
const DISPATCHES = new Set(['workflow_dispatch', 'repository_dispatch'])

/**
 * What goes out: the commit that the workflow names, else what the event says. A named one must be the event's, or the one that is
 * checked out, `head`.
 */
export async function whatGoesOut(
  workflow: Workflow,
  named: string | null,
  head: () => string | null,
  github: Pick<Commits, 'commitNamed'>,
): Promise<Outgoing> {
  const said = outgoingOf(workflow)
  if (named === null) return said
  const commit = SHA.test(named.toLowerCase()) ? named.toLowerCase() : await lookedUp(named, github)
  if (isOf(said, commit, workflow)) return said
  const isDispatched = DISPATCHES.has(workflow.event) && commit === workflow.sha
  return isDispatched || commit === head() ? { kind: 'commit', sha: commit } : { kind: 'foreign', commit }
}

async function lookedUp(named: string, github: Pick<Commits, 'commitNamed'>): Promise<string> {
  try {
    return await github.commitNamed(named)
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const message = `commit: \`${named}\` can't be looked up`
    throw error.isMissing ? new UsageError(message, { cause: error }) : new EnvironmentError(message, { cause: error })
  }
}

/** Whether the event is about a commit; the test merge of a pull request stands for its head. */
function isOf(said: Outgoing, commit: string, { sha }: Workflow): boolean {
  switch (said.kind) {
    case 'pull':
      return commit === said.headSha || commit === sha
    case 'group':
      return commit === said.headSha
    case 'commit':
      return commit === said.sha
    case 'untold':
    case 'foreign':
      return false
  }
}
