import { oneLine } from '../../core/model/text.ts'
import type { GuardResult } from '../../core/review/result.ts'
import type { Annotation } from '../annotation.ts'
import { problemText } from '../diagnostics.ts'
import { changedThing, changedValue, closeLook } from './changes.ts'
import { guardNotices } from './words.ts'

/** One annotation for each change, on its line; errors when the change is blocked. */
export function guardAnnotations(result: GuardResult): Annotation[] {
  const isBlocked = result.verdict === 'blocked'
  const level = result.fails ? 'error' : 'warning'
  const changes = result.changes.map(
    (change): Annotation => ({
      level,
      title: `SLO contract ${change.direction}: ${oneLine(changedThing(change))}`,
      message: oneLine(
        [`${changedValue(change)}.`, closeLook(change), isBlocked ? 'Blocked; the job summary says why.' : 'Reviewed.']
          .filter((part) => part !== null)
          .join(' '),
      ),
      place: change.place,
    }),
  )
  return [
    ...changes,
    ...result.unreadable.map(
      ({ code, place, problem }): Annotation => ({
        level,
        title: code === 'git-attributes' ? 'Git attributes' : 'SLO file',
        message: problemText(problem),
        place,
      }),
    ),
    ...guardNotices(result).map(
      (message): Annotation => ({ level: 'warning', title: 'SLO Gate guard', message, place: null }),
    ),
  ]
}
