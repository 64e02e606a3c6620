import { z } from 'zod'
import type { Withheld } from '../../core/model/withheld.ts'
import { payloadIfAny, type Workflow } from './workflow.ts'

const DEPENDABOT = 'dependabot[bot]'
/**
 * Runs for these have Dependabot's secrets where Dependabot began them, and keep to that when somebody runs them again.
 * `pull_request_target` is none of them: its runs have the repository's secrets.
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
const PULL_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])
const OTHER_EVENTS: ReadonlySet<string> = new Set(['push', 'create', 'deployment', 'deployment_status'])

const person = z.object({ login: z.string() }).nullish()
const payloadSchema = z.object({
  sender: person,
  pull_request: z.object({
    user: person,
    /** `repo` is null when the fork is gone. */
    head: z.object({ repo: z.object({ full_name: z.string().optional() }).nullable() }).optional(),
  }),
})

/** Whose run it is, where GitHub gives it no secrets for that; null for any other, and where the event doesn't tell. */
export function withheldFrom(workflow: Workflow): Withheld | null {
  const { actor, event, repository } = workflow
  const isOfPull = PULL_EVENTS.has(event)
  if (actor === DEPENDABOT && (isOfPull || OTHER_EVENTS.has(event))) return 'dependabot'
  if (!isOfPull) return null
  const payload = payloadSchema.safeParse(payloadIfAny(workflow))
  if (!payload.success) return null
  const { sender, pull_request: pull } = payload.data
  if (sender?.login === DEPENDABOT || pull.user?.login === DEPENDABOT) return 'dependabot'
  if (!pull.head) return null
  if (pull.head.repo === null) return 'fork'
  const head = pull.head.repo.full_name ?? repository
  return head.toLowerCase() === repository.toLowerCase() ? null : 'fork'
}
