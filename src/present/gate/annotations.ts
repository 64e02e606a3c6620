import type { Group } from '../../core/model/group-by.ts'
import { listed } from '../../core/model/names.ts'
import { sloId } from '../../core/model/slo.ts'
import { oneLine } from '../../core/model/text.ts'
import type { SloResult } from '../../core/policy/result.ts'
import type { Annotation } from '../annotation.ts'
import { problemText } from '../diagnostics.ts'
import type { GateAnswer } from './answer.ts'
import { causeText, measuredText, placeOf, withoutBadSeries } from './causes.ts'
import { freezeIssueNotices } from './freeze-issue-notices.ts'
import { decidedSo, nameOf } from './shared-causes.ts'

/**
 * One annotation for each SLO that freezes or warns, on the line of its objective; one on no line for all those that a backend
 * in trouble left unanswered; and a warning for what is wrong with a target's file. A missed target has none: it is information.
 * Notices name the SLOs without a series of bad events, and what keeps the freeze issues from being kept.
 */
export function gateAnnotations(result: GateAnswer): Annotation[] {
  const decided = (['freeze', 'warn'] as const).flatMap((decision) => {
    const level = decision === 'freeze' && result.fails ? 'error' : 'warning'
    return decidedSo(result.slos, decision).map(
      (group): Annotation => ({
        level,
        title: `SLO ${decision}: ${nameOf(group)}`,
        message: messageOf(group),
        place: group.length === 1 ? placeOf(group[0]) : null,
      }),
    )
  })
  const unread = result.targets.diagnostics.map(
    ({ place, problem }): Annotation => ({
      level: 'warning',
      title: 'Performance target',
      message: problemText(problem),
      place,
    }),
  )
  const notices = freezeIssueNotices(result.freezeIssues).map(
    (message): Annotation => ({ level: 'notice', title: 'Freeze issue', message, place: null }),
  )
  return [...decided, ...unread, ...noBadSeries(result.slos), ...notices]
}

/** One notice for all SLOs without a series of bad events, most of which just have no errors. */
function noBadSeries(slos: readonly SloResult[]): Annotation[] {
  const [first, ...others] = withoutBadSeries(slos)
  if (!first) return []
  const group = [first, ...others] as const
  const names = others.length > 0 ? ` ${listed(group.map(({ slo }) => sloId(slo)))}` : ''
  return [
    {
      level: 'notice',
      title: `No series of bad events: ${nameOf(group)}`,
      message: oneLine(
        `There is no series of bad events beside the total, so none is counted; is the query right?${names}`,
      ),
      place: others.length > 0 ? null : first.slo.places.indicator,
    },
  ]
}

function messageOf(group: Group<SloResult>): string {
  const [first, ...others] = group
  const texts = [causeText(first), measuredText(first)].filter((text) => text !== null)
  const slos = others.length > 0 ? [listed(group.map(({ slo }) => sloId(slo)))] : []
  return oneLine([...texts, ...slos].join('. '))
}
