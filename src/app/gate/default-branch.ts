import { z } from 'zod'
import { isAboutCommit, readEvent } from '../../adapters/github/event.ts'
import type { Workflow } from '../../adapters/github/workflow.ts'

const payloadSchema = z.object({ repository: z.object({ default_branch: z.string() }) })

/** The default branch as the event names it; null when it names none. An event may be old, or of a file that a step rewrote. */
export function defaultBranchIn(workflow: Workflow): string | null {
  try {
    return readEvent(workflow, payloadSchema).repository.default_branch
  } catch {
    return null
  }
}

/** What keeps the event from naming the default branch; null where it does name one. */
export function whyUnnamed(workflow: Workflow): unknown {
  try {
    readEvent(workflow, payloadSchema)
    return null
  } catch (error) {
    return error
  }
}

/** Whether a run is one of the default branch itself, and so of no other rules than its own. `name` is null when it is not known. */
export function isOfDefaultBranch(workflow: Workflow, name: string | null): boolean {
  // A schedule names no repository, and runs on the default branch only.
  if (name === null) return workflow.event === 'schedule'
  return workflow.ref === `refs/heads/${name}` && isAboutCommit(workflow)
}
