import type { Change } from '../../core/contract/change.ts'
import { unclearIn, visible } from '../markup/visible.ts'

/** What changed, without where: "checkout/availability objective". */
export const changedThing = ({ service, slo, field }: Change): string =>
  [service !== null && slo !== null ? `${service}/${slo}` : service, field !== 'slo' && visible(field)]
    .filter(Boolean)
    .join(' ')

/** From what to what, with all that can't be seen as escapes: "99.9% → 99%". */
export function changedValue({ field, before, after }: Change): string {
  const isWhole = field === 'slo' || field === 'waiver' || field === 'exclusion'
  if (before === null) return isWhole ? `added: ${visible(after ?? '')}` : `nothing → ${visible(after ?? '')}`
  if (after === null) return isWhole ? `removed: ${visible(before)}` : `${visible(before)} → nothing`
  // Where only spaces differ that are usually left out, they are what is to be seen.
  const isExact = visible(before) === visible(after)
  return `${visible(before, isExact)} → ${visible(after, isExact)}`
}

/** What an approver should look at closely in a change, in a sentence; null when all of it is plain. */
export function closeLook({ field, before, after }: Change): string | null {
  const unclear = unclearIn(field, before ?? '', after ?? '')
  return unclear.length === 0
    ? null
    : `Look closely, it is not what it seems to be; written as escapes: ${unclear.join('; ')}.`
}
