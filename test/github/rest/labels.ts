/** Labels of a pull request, which to this API is an issue. */
import { type Handler, nodeId, paged } from '../call.ts'
import type { Repository } from '../world/repository.ts'
import { pullOf } from './pulls.ts'
import { repositoryUrl } from './repositories.ts'
import type { Json } from './users.ts'

export function labelJson(repository: Repository, name: string): Json {
  const { id } = repository.label(name)
  return {
    id,
    node_id: nodeId('Label', id),
    url: `${repositoryUrl(repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  }
}

export const labels = {
  'issues/list-labels-on-issue': (call) => {
    const pull = pullOf(call, 'issue_number')
    return paged(call, [...pull.labels], (name) => labelJson(pull.base, name))
  },
} satisfies Record<string, Handler>
