import { z } from 'zod'
import { EnvironmentError } from '../../core/model/errors.ts'
import type { Outgoing } from '../../core/review/outgoing.ts'
import type { Subject } from '../../core/review/subject.ts'
import type { Workflow } from './workflow.ts'

const pullSchema = z.object({
  pull_request: z.object({
    number: z.number(),
    head: z.object({ sha: z.string() }),
  }),
})
const groupSchema = z.object({
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string(), base_ref: z.string() }),
})

const PROPOSALS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'merge_group',
])

/** Whether the event is about a commit of a branch, and not about what is yet to be merged; its payload need not be read for that. */
export const isAboutCommit = ({ event }: Workflow): boolean => !PROPOSALS.has(event)

/** Reads the event. Only what can't go stale is taken from the payload: which pull request, which commits. */
export function subjectOf(workflow: Workflow): Subject {
  switch (workflow.event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const { pull_request: pull } = readEvent(workflow, pullSchema)
      return { kind: 'pull', number: pull.number, headSha: pull.head.sha }
    }
    case 'merge_group': {
      const { merge_group: group } = readEvent(workflow, groupSchema)
      return {
        kind: 'group',
        headSha: group.head_sha,
        headRef: group.head_ref,
        baseSha: group.base_sha,
        baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
      }
    }
    default:
      return { kind: 'commit', sha: workflow.sha }
  }
}

const runSchema = z.object({ workflow_run: z.object({ head_sha: z.string() }) })
const deploymentSchema = z.object({ deployment: z.object({ sha: z.string() }) })

/** Events whose GITHUB_SHA is the commit that goes out. Of all others that are not read it is the default branch's tip, whatever is deployed. */
const OWN_COMMIT = new Set(['push', 'create', 'release', 'schedule'])

/** What goes out, as the event says it. */
export function outgoingOf(workflow: Workflow): Outgoing {
  switch (workflow.event) {
    case 'workflow_run':
      return { kind: 'commit', sha: readEvent(workflow, runSchema).workflow_run.head_sha }
    case 'deployment':
    case 'deployment_status':
      return { kind: 'commit', sha: readEvent(workflow, deploymentSchema).deployment.sha }
    default: {
      const subject = subjectOf(workflow)
      const isUntold = subject.kind === 'commit' && !OWN_COMMIT.has(workflow.event)
      return isUntold ? { kind: 'untold', event: workflow.event } : subject
    }
  }
}

/** What is wanted of the payload. Throws an EnvironmentError that names its file where that is not there, can't be read, or lacks it. */
export function readEvent<Payload>(workflow: Workflow, schema: z.ZodType<Payload>): Payload {
  const payload = workflow.payload()
  if (payload === undefined)
    throw new EnvironmentError(
      `GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`,
    )
  const parsed = schema.safeParse(payload)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : ''
  throw new EnvironmentError(
    `GITHUB_EVENT_PATH: the payload of the event ${workflow.event} is not what GitHub sends: ${where}`,
  )
}
