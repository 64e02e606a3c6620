import { together } from '../model/group-by.ts'
import type { WaiverPolicy } from '../model/policy.ts'
import { endOfWaiver, type Waiver } from '../model/waiver.ts'
import type { Exception, HoldingWaiver } from './exception.ts'

/** A waiver as it speaks of one service, of which it may have come to speak later than of others. */
export interface ServiceWaiver extends Pick<Waiver, 'until' | 'reason'> {
  readonly service: string
  readonly file: string
}

/** How a waiver came to the default branch, as far as can be told. */
export type WaiverOrigin =
  /** `firstMergedAt` is of the one that it makes longer, else its own; both in unix seconds. */
  | { readonly kind: 'merged'; readonly pull: number; readonly mergedAt: number; readonly firstMergedAt: number }
  | Unbrought

/** Why it is not known that a pull request brought it, or known that none did. */
type Unbrought =
  | { readonly kind: 'push' }
  /** The default branch has no such waiver. */
  | { readonly kind: 'not-on-default-branch' }
  /** The history that was looked at does not say what brought it. */
  | { readonly kind: 'not-found' }
  /** There is no GitHub to ask: outside of a workflow, or without a token. */
  | { readonly kind: 'no-github' }
  | { readonly kind: 'no-answer'; readonly message: string }

/** Why a waiver lets nothing through now. */
export type WaiverLapse =
  | { readonly kind: 'ended' }
  | { readonly kind: 'longer-than-at-most'; readonly atMost: string; readonly since: number }
  | Unbrought

/** A waiver that does not hold for these services. */
export interface LapsedWaiver extends Pick<Waiver, 'services' | 'until' | 'reason'> {
  readonly file: string
  readonly lapse: WaiverLapse
}

/** What waivers do about a freeze. */
export type WaiverAnswer =
  | { readonly kind: 'let-through'; readonly exception: Extract<Exception, { kind: 'waiver' }> }
  | {
      readonly kind: 'none'
      /** Those that hold, and are not enough. */
      readonly holding: readonly HoldingWaiver[]
      readonly lapsed: readonly LapsedWaiver[]
      /** The frozen services that none of those that hold speaks of. */
      readonly without: readonly string[]
    }

/** What waivers say of frozen services. */
export function waiversOfServices(waivers: readonly Waiver[], frozen: readonly string[]): ServiceWaiver[] {
  const wanted = new Set(frozen)
  return waivers.flatMap(({ services, until, reason, places }) =>
    [...new Set(services)]
      .filter((service) => wanted.has(service))
      .map((service) => ({ service, until, reason, file: places.until.file })),
  )
}

/** Whether the last day of a waiver is over at `at` (unix seconds). */
export const hasEnded = (waiver: Pick<Waiver, 'until'>, at: number): boolean => at >= endOfWaiver(waiver)

/** Where a waiver is asked about: what brought it, and at what time, in unix seconds. */
export interface WaiverCase {
  readonly frozen: readonly string[]
  readonly waivers: readonly ServiceWaiver[]
  originOf(waiver: ServiceWaiver): WaiverOrigin
  readonly policy: WaiverPolicy
  readonly at: number
}

/** Whether waivers let a freeze through: only when each frozen service has one that holds. */
export function waiverAnswer({ frozen, waivers, originOf, policy, at }: WaiverCase): WaiverAnswer {
  const weighed = waivers.map((waiver) => ({ waiver, ...standingOf(waiver, originOf(waiver), policy, at) }))
  const holding = together(
    weighed.flatMap((one) => ('merged' in one ? one : [])),
    ({ waiver, merged }) => keyOf(waiver, merged),
  ).map((group) => {
    const { waiver, merged } = group[0]
    return { ...wordsOf(waiver), services: servicesOf(group), pull: merged.pull, mergedAt: merged.mergedAt }
  })
  const waived = new Set(holding.flatMap(({ services }) => services))
  const without = frozen.filter((service) => !waived.has(service))
  if (without.length === 0 && holding.length > 0) {
    return { kind: 'let-through', exception: { kind: 'waiver', waivers: holding } }
  }
  const lapsed = together(
    weighed.flatMap((one) => ('lapse' in one ? one : [])),
    ({ waiver, lapse }) => keyOf(waiver, lapse),
  ).map((group) => ({ ...wordsOf(group[0].waiver), services: servicesOf(group), lapse: group[0].lapse }))
  return { kind: 'none', holding, lapsed, without }
}

const wordsOf = ({ until, reason, file }: ServiceWaiver) => ({ until, reason, file })
const servicesOf = (group: readonly { readonly waiver: ServiceWaiver }[]) => group.map(({ waiver }) => waiver.service)
const keyOf = (waiver: ServiceWaiver, ...more: readonly unknown[]) => JSON.stringify([wordsOf(waiver), ...more])

/** That a waiver holds, by the merge that brought it, or why it does not. */
function standingOf(
  waiver: ServiceWaiver,
  origin: WaiverOrigin,
  { atMost }: WaiverPolicy,
  at: number,
): { readonly merged: Extract<WaiverOrigin, { kind: 'merged' }> } | { readonly lapse: WaiverLapse } {
  if (hasEnded(waiver, at)) return { lapse: { kind: 'ended' } }
  if (origin.kind !== 'merged') return { lapse: origin }
  if (at < origin.firstMergedAt + atMost.seconds) return { merged: origin }
  return { lapse: { kind: 'longer-than-at-most', atMost: atMost.text, since: origin.firstMergedAt } }
}
