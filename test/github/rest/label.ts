import { nodeId } from '../call.ts'
import type { Repository } from '../world/repository.ts'
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
