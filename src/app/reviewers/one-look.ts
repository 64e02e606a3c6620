import type { BranchHistory } from '../../core/audit/branch-history.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequests } from '../../core/review/pull-request.ts'
import type { Reviews } from '../../core/review/review.ts'
import type { Statuses } from '../../core/review/status.ts'

/**
 * GitHub for the whole of a run: a status that was there stays, and which pull requests a commit belongs to only says where to
 * look.
 */
export function oneRun<
  Port extends Pick<Statuses, 'guardStatuses'> &
    Pick<PullRequests, 'pullsOfCommit'> &
    Pick<BranchHistory, 'defaultBranch'>,
>(github: Port): Port {
  return {
    ...github,
    defaultBranch: remembered(github.defaultBranch),
    guardStatuses: remembered(github.guardStatuses),
    pullsOfCommit: remembered(github.pullsOfCommit),
  }
}

/** GitHub as it is at one time: what may change is asked once, so that all pull requests of a run are judged by the same. */
export function oneLook<Port extends Commits & Reviews & People>(github: Port): Port {
  return {
    ...github,
    tip: remembered(github.tip),
    accessOf: remembered(github.accessOf),
    isMember: remembered(github.isMember),
    lastForcePush: remembered(github.lastForcePush),
    foresee: remembered(github.foresee),
  }
}

function remembered<Given extends unknown[], Answer>(ask: (...given: Given) => Answer): (...given: Given) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (...given) => {
    const key = JSON.stringify(given)
    const asked = known.get(key) ?? { answer: ask(...given) }
    known.set(key, asked)
    return asked.answer
  }
}
