import type { AuditResult } from '../../core/audit/result.ts'
import { oneLine } from '../../core/model/text.ts'
import type { Annotation } from '../annotation.ts'
import { changedThing, changedValue } from '../guard/changes.ts'
import { arrivalText, day, entryReasons, shortSha } from './words.ts'

/** One annotation for each change that was not reviewed, the newest first; what can't be determined only warns. */
export const auditAnnotations = ({ entries, dryRun }: AuditResult): Annotation[] =>
  [...entries].reverse().flatMap((entry): Annotation[] => {
    if (entry.state === 'reviewed') return []
    const what = entry.changes.map((change) => `${changedThing(change)} ${changedValue(change)}`).join('; ')
    return [
      {
        level: entry.state === 'unknown' || dryRun ? 'warning' : 'error',
        title: oneLine(`SLO contract change ${entry.state}: ${day(entry.at)}, ${arrivalText(entry.arrival)}`),
        message: oneLine(`${shortSha(entry.commit)}: ${what}. ${entryReasons(entry).join(' ')}`),
        place: entry.changes[0]?.place ?? entry.unreadable[0]?.place ?? null,
      },
    ]
  })
