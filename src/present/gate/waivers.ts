import { listed } from '../../core/model/names.ts'
import type { HoldingWaiver } from '../../core/policy/exception.ts'
import type { GateResult } from '../../core/policy/result.ts'
import type { LapsedWaiver, WaiverLapse } from '../../core/policy/waiver.ts'
import { moment } from '../markup/numbers.ts'

/** A waiver that lets nothing through, and why. */
export interface UnusedWaiver extends Pick<HoldingWaiver, 'services' | 'until' | 'reason' | 'file'> {
  readonly why: string
}

/** The waivers of frozen services that are not what lets the freeze through; none when something else does. */
export function unusedWaivers({ exception, waivers }: Pick<GateResult, 'exception' | 'waivers'>): UnusedWaiver[] {
  if (exception.kind === 'let-through') return []
  const held = (holding: readonly HoldingWaiver[], why: string) =>
    holding.map(({ services, until, reason, file }) => ({ services, until, reason, file, why }))
  if (waivers.kind === 'let-through') {
    return held(waivers.exception.waivers, 'it holds, but only for a deploy of which it is known what goes out')
  }
  return [
    ...held(
      waivers.holding,
      `it holds, but every frozen service needs one, and there is none for ${listed(waivers.without)}`,
    ),
    ...waivers.lapsed.map(({ lapse, ...waiver }) => ({ ...waiver, why: lapseText(lapse, waiver) })),
  ]
}

/** The same, one sentence each. */
export const unusedWaiverTexts = (result: Pick<GateResult, 'exception' | 'waivers'>): string[] =>
  unusedWaivers(result).map(
    ({ services, until, file, why }) =>
      `The waiver of ${listed(services)} until ${until} (${file}) lets nothing through: ${why}.`,
  )

/** A waiver that lets a freeze through. */
export const holdingText = ({ services, until, reason, pull, mergedAt }: HoldingWaiver): string =>
  `${listed(services)}: waived until ${until} by #${pull}, merged at ${moment(mergedAt)}: ${reason}`

function lapseText(lapse: WaiverLapse, { until }: Pick<LapsedWaiver, 'until'>): string {
  switch (lapse.kind) {
    case 'ended':
      return `it ended on ${until}`
    case 'longer-than-at-most':
      return `it was merged at ${moment(lapse.since)}, and the policy lets a waiver last ${lapse.atMost} at most`
    case 'push':
      return 'it came by a push, and only the merge of a pull request brings one into force'
    case 'not-on-default-branch':
      return 'the default branch has no such waiver (yet)'
    case 'not-found':
      return 'the history of the default branch does not show which pull request brought it'
    case 'no-github':
      return 'which pull request brought it can only be verified in a workflow with a github-token'
    case 'no-answer':
      return `which pull request brought it can't be verified: ${lapse.message}`
  }
}
