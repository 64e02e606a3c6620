/** Every operation's handler. The type makes sure that none is forgotten. */
import type { Handler } from '../call.ts'
import type { OperationId } from '../operations.ts'
import { activities } from './activities.ts'
import { comments } from './comments.ts'
import { commits } from './commits.ts'
import { contentOperations } from './contents.ts'
import { deployments } from './deployments.ts'
import { events } from './events.ts'
import { git } from './git.ts'
import { issues } from './issues.ts'
import { labels } from './labels.ts'
import { pulls } from './pulls.ts'
import { repositories } from './repositories.ts'
import { rulesets } from './rulesets.ts'
import { runs } from './runs.ts'
import { statuses } from './statuses.ts'
import { teams } from './teams.ts'
import { users } from './users.ts'

/** `rate-limit/get` is the server's own: only it counts the requests. */
export const handlers: Record<Exclude<OperationId, 'rate-limit/get'>, Handler> = {
  ...activities,
  ...comments,
  ...commits,
  ...contentOperations,
  ...deployments,
  ...events,
  ...git,
  ...issues,
  ...labels,
  ...pulls,
  ...repositories,
  ...rulesets,
  ...runs,
  ...statuses,
  ...teams,
  ...users,
}
