import { createHash } from 'node:crypto'
import type { Marked, Status } from '../../core/review/status.ts'

/** The first is the one that the run is about; the others have runs of their own. */
const MAX_MARKED = 5

/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140

/** A status's description with its mark, which tells one pull request's status from that of another with the same head. */
export function described({ description, pulls }: Pick<Status, 'description' | 'pulls'>): string {
  const marks = pulls.slice(0, MAX_MARKED).map(markOf)
  while (marks.length > 1 && marks.join(', ').length > MAX_DESCRIPTION / 2) marks.pop()
  const mark = marks.length > 0 ? ` (${marks.join(', ')})` : ''
  const room = MAX_DESCRIPTION - mark.length
  return `${description.length > room ? `${description.slice(0, room - 1)}…` : description}${mark}`
}

/** Whether the mark of a description names a pull request. */
export function marks(description: string, pull: Marked): boolean {
  const mark = / \((#\d+ into .*)\)$/.exec(description)?.[1] ?? ''
  return mark.split(', ').includes(markOf(pull))
}

/** A long name of a branch would leave no room; its hash tells it apart as well. */
function markOf({ number, baseBranch }: Marked): string {
  const isShort = /^[\x21-\x7e]{1,40}$/.test(baseBranch)
  return `#${number} into ${isShort ? baseBranch : createHash('sha256').update(baseBranch).digest('hex').slice(0, 32)}`
}
