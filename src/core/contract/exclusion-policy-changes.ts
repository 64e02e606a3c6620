import { EXCLUSION_CATEGORIES } from '../model/exclusion.ts'
import type { ExclusionBound, ExclusionPolicy } from '../model/policy.ts'
import { type Change, type Direction, directionOf, largerIsLooser } from './change.ts'
import { type PlaceField, policyChange } from './policy-field.ts'

/** What differs between what two policies say of exclusions. */
export function exclusionPolicyChanges(
  before: ExclusionPolicy | null,
  after: ExclusionPolicy | null,
  placeOf: PlaceField,
): Change[] {
  if (!before || !after) {
    if (before === after) return []
    return [
      policyChange(['exclusions'], policyText(before), policyText(after), after ? 'loosened' : 'tightened', placeOf),
    ]
  }
  const of = (path: readonly string[], was: string | null, is: string | null, direction: Direction): Change[] =>
    was === is ? [] : [policyChange(['exclusions', ...path], was, is, direction, placeOf)]
  const [was, is] = [before.retroactive, after.retroactive]
  return [
    ...(before.notice.seconds === after.notice.seconds
      ? []
      : of(
          ['notice'],
          before.notice.text,
          after.notice.text,
          largerIsLooser(after.notice.seconds, before.notice.seconds),
        )),
    ...EXCLUSION_CATEGORIES.flatMap((category) => {
      const [old, now] = [before.atMost.get(category) ?? null, after.atMost.get(category) ?? null]
      return boundMeaning(old) === boundMeaning(now)
        ? []
        : of(['at-most', category], boundText(old), boundText(now), boundDirection(old, now))
    }),
    ...of(
      ['retroactive'],
      retroactiveText(was),
      retroactiveText(is),
      largerIsLooser(approvalsOf(is), approvalsOf(was)),
    ),
  ]
}

const approvalsOf = (retroactive: ExclusionPolicy['retroactive']) =>
  retroactive.kind === 'refused' ? Number.POSITIVE_INFINITY : retroactive.approvals

/** A category that is not bounded is refused. Of a share and a duration, which is more depends on the window. */
function boundDirection(before: ExclusionBound | null, after: ExclusionBound | null): Direction {
  if (!before || !after) return directionOf(before === null, after === null)
  if (before.kind === 'duration' && after.kind === 'duration')
    return largerIsLooser(before.duration.seconds, after.duration.seconds)
  if (before.kind === 'share' && after.kind === 'share')
    return directionOf(after.share.ratio.gt(before.share.ratio), after.share.ratio.lt(before.share.ratio))
  return 'changed'
}

/** Equal where the bounds are: `7d` is `168h`. */
function boundMeaning(bound: ExclusionBound | null): string | null {
  if (!bound) return null
  return bound.kind === 'duration' ? String(bound.duration.seconds) : `share ${bound.share.ratio.toFraction()}`
}

function boundText(bound: ExclusionBound | null): string | null {
  if (!bound) return null
  return bound.kind === 'duration' ? bound.duration.text : bound.share.text
}

const retroactiveText = (retroactive: ExclusionPolicy['retroactive']): string =>
  retroactive.kind === 'refused' ? 'refused' : `approvals: ${retroactive.approvals}`

function policyText(policy: ExclusionPolicy | null): string | null {
  if (!policy) return null
  const bounds = [...policy.atMost].map(([category, bound]) => `${category}: ${boundText(bound)}`)
  return `notice: ${policy.notice.text}, at-most: ${bounds.join(', ')}, retroactive: ${retroactiveText(policy.retroactive)}`
}
