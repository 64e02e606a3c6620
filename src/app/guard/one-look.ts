import type { Setting } from './context.ts'

type GitHub = Setting['github']

/**
 * GitHub for the whole of a run: a status that was there stays, and which pull requests a commit belongs to only says where to
 * look.
 */
export function oneRun(github: GitHub): GitHub {
  return {
    ...github,
    defaultBranch: remembered(github.defaultBranch),
    guardStatuses: remembered(github.guardStatuses),
    pullsOfCommit: remembered(github.pullsOfCommit),
  }
}

/** GitHub as it is at one time: what may change is asked once, so that all pull requests of a run are judged by the same. */
export function oneLook(github: GitHub): GitHub {
  return {
    ...github,
    tip: remembered(github.tip),
    accessOf: remembered(github.accessOf),
    isMember: remembered(github.isMember),
    lastForcePush: remembered(github.lastForcePush),
  }
}

function remembered<Given extends unknown[], Answer>(
  ask: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (...given) => {
    const key = JSON.stringify(given)
    const asked = known.get(key) ?? ask(...given)
    known.set(key, asked)
    return asked
  }
}
