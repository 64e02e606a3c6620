import { type Answer, countsFrom, MISSING } from '../../../core/budget/counting.ts'
import {
  type Counts,
  type Evidence,
  type Measurement,
  type Note,
  type Reason,
  unmeasured,
} from '../../../core/model/measurement.ts'
import type { Query } from '../../../core/model/query.ts'
import type { PiecedAnswer } from '../ask-in-pieces.ts'
import type { Context } from '../context.ts'
import { missingFrom, operandsIn, presentIn } from '../missing.ts'
import { suspicionOf } from '../mistyped.ts'
import { tellingOf } from '../pieces.ts'
import type { Measured } from './indicator.ts'

interface Ratio {
  readonly counted: 'good' | 'bad'
  readonly events: Query
  readonly total: Query
}

/**
 * Good and total from two answers, as `countsFrom` has them, unless a part of a query is missing in them: then they are no answer.
 * Looks closer only where something is odd: nothing came back, or no event was good, or none bad.
 */
export async function ratioInDoubt(
  ratio: Ratio,
  some: PiecedAnswer,
  all: PiecedAnswer,
  context: Context,
): Promise<Measured> {
  const total = await missingFrom(ratio.total, lookedAtTotal(all), context)
  if (total.isAll) return { measurement: countsFrom(ratio.counted, some.answer, MISSING), evidence: total.evidence }
  if (total.reason) return { measurement: unmeasured(total.reason), evidence: total.evidence }
  const hole = await unmatchedIn(ratio.total, all, context)
  if (hole) return { measurement: unmeasured(hole.reason), evidence: [...total.evidence, ...hole.evidence] }
  const counts = countsFrom(ratio.counted, some.answer, all.answer)
  if (counts.kind !== 'counts' || counts.total.equals(0)) return { measurement: counts, evidence: total.evidence }
  const events = await eventsInDoubt(ratio, counts, some, all, context)
  return { ...events, evidence: [...total.evidence, ...events.evidence] }
}

const isZero = (answer: Answer) => answer.kind === 'number' && answer.value.equals(0)

const lookedAtTotal = ({ answer, pieces }: PiecedAnswer) => ({
  isEmpty: answer.kind === 'missing',
  isExtreme: isZero(answer),
  pieces: tellingOf(pieces).map(({ piece }) => piece),
})

/** Why a total has an answer for some pieces only: an operand was missing in others, without which there is no answer. Null where there were no data. */
async function unmatchedIn(total: Query, { answer, pieces }: PiecedAnswer, context: Context) {
  if (answer.kind !== 'number' || operandsIn(total)?.isLone !== false) return null
  const holes = tellingOf(pieces).filter((one) => one.answer.kind === 'missing')
  const looked = await Promise.all(
    holes.map(({ piece }) => missingFrom(total, { isEmpty: true, isExtreme: false, pieces: [piece] }, context)),
  )
  const found = looked.find(({ reason, isAll }) => reason !== null && !isAll)
  return found?.reason ? { reason: found.reason, evidence: found.evidence } : null
}

async function eventsInDoubt(
  { counted, events, total }: Ratio,
  counts: Counts,
  some: PiecedAnswer,
  all: PiecedAnswer,
  context: Context,
): Promise<Measured> {
  // Where there were no events at all, none of them needs an answer.
  const beside = some.pieces.map((one, index) => ({ ...one, total: all.pieces[index]?.answer ?? MISSING }))
  const due = tellingOf(beside).filter(({ total: of }) => !isNone(of))
  const empty = due.filter(({ answer }) => answer.kind === 'missing')
  const isExtreme = counts.good.equals(0) || counts.good.equals(counts.total)
  const pieces = (empty.length > 0 ? empty : due).map(({ piece }) => piece)
  const missing = await missingFrom(events, { isEmpty: empty.length > 0, isExtreme, pieces }, context)
  const answer = (measurement: Measurement, more: readonly Evidence[] = []): Measured => ({
    measurement,
    evidence: [...missing.evidence, ...more],
  })
  if (missing.reason) return answer(unmeasured(missing.reason))
  const isLone = operandsIn(events)?.isLone === true
  const selector =
    missing.defaulted[0] ?? (isLone && some.answer.kind === 'missing' ? operandsIn(events)?.required[0] : undefined)
  if (selector === undefined) return answer(counts)
  // What the query counts as 0 makes all events bad, where it should have been taken from them.
  if (!isLone && counts.good.equals(0)) return answer(unmeasured({ kind: 'missing-operand', of: selector }))
  const { reason, evidence } = await suspicionOf(selector, presentIn(total), context)
  return answer(reason ? unmeasured(reason) : noted(counts, noteOn(counted, selector, isLone)), evidence)
}

const isNone = (answer: Answer) => answer.kind === 'missing' || isZero(answer)

const noteOn = (counted: 'good' | 'bad', of: string, isLone: boolean): Note =>
  isLone ? { kind: `${counted}-missing` } : { kind: 'counted-as-none', of }

const noted = (counts: Counts, note: Note): Counts =>
  counts.notes.some(({ kind }) => kind === note.kind) ? counts : { ...counts, notes: [...counts.notes, note] }

/** Why a step of a history has no answer: nothing means that there are none of one selector only. */
export const stepDoubt = (events: Query, some: Answer): Reason | null =>
  some.kind === 'missing' && operandsIn(events)?.isLone !== true ? { kind: 'no-data', of: events.text } : null
