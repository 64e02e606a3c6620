import { oneLine } from '../../core/model/text.ts'
import type { ProtectResult } from '../../core/protection/result.ts'
import type { Annotation } from '../annotation.ts'
import { protectionWords } from './protection.ts'
import { appliedText, needsFix, noticeText } from './words.ts'

/** One annotation for each protection that is not in force. What is unknown only warns. */
export function protectAnnotations(result: ProtectResult): Annotation[] {
  const { applied, protections, dryRun, notices } = result
  const error = dryRun ? 'warning' : 'error'
  const denied = applied.kind === 'denied' ? appliedText(result) : null
  return [
    ...(denied === null
      ? []
      : [{ level: error, title: 'SLO ruleset', message: oneLine(denied), place: null } as const]),
    ...protections
      .filter(({ state }) => needsFix(state))
      .map(protectionWords)
      .map(
        ({ state, expected, found, fix }): Annotation => ({
          level: state === 'unknown' ? 'warning' : error,
          title: `SLO protection ${state}: ${expected.text}`,
          message: oneLine(`In force: ${found.text}. ${fix}`),
          place: null,
        }),
      ),
    ...notices.map(
      (notice): Annotation => ({
        level: 'notice',
        title: 'SLO Gate protect',
        message: noticeText(notice),
        place: null,
      }),
    ),
  ]
}
