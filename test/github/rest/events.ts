/** What happened to a pull request, oldest first. */
import { type Handler, nodeId, paged, time } from '../call.ts'
import type { Pull, PullEvent } from '../world/pull.ts'
import { pullOf } from './pulls.ts'
import { repositoryUrl } from './repositories.ts'
import { type Json, userJson } from './users.ts'

function eventJson({ base }: Pull, event: PullEvent): Json {
  return {
    id: event.id,
    node_id: nodeId('IssueEvent', event.id),
    url: `${repositoryUrl(base)}/issues/events/${event.id}`,
    actor: userJson(base.world, event.actor),
    event: event.name,
    commit_id: null,
    commit_url: null,
    created_at: time(event.createdAt),
    performed_via_github_app: null,
    ...(event.label !== undefined && { label: { name: event.label, color: 'ededed' } }),
  }
}

export const events = {
  'issues/list-events': (call) => {
    const pull = pullOf(call, 'issue_number')
    return paged(call, pull.events, (event) => eventJson(pull, event))
  },
} satisfies Record<string, Handler>
