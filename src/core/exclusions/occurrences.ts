import { EXCLUDABLE, type ExcludedStretch, type Exclusion, WEEKDAYS, type Weekly } from '../model/exclusion.ts'
import { contractId, type Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import { clipped, unionOf } from './stretches.ts'
import { ZoneClock } from './zone-clock.ts'

/** When an exclusion holds within a stretch of time, in order, as far as it lies in that. Those of one may touch, but not overlap. */
export function occurrencesOf({ when }: Pick<Exclusion, 'when'>, between: Stretch): Stretch[] {
  return clipped(when.kind === 'once' ? [when] : weeklySpans(when, between), between)
}

/** Whether an exclusion is of this SLO; a group is excluded with the whole. */
export const isOf = ({ of }: Pick<Exclusion, 'of'>, slo: Slo): boolean =>
  of.kind === 'services' ? of.services.includes(slo.service.name) : of.slos.includes(contractId(slo))

const centuries = new Map<string, readonly Stretch[]>()

/** All of them, in order, as a union; those of a recurrence are many, and a run reads the same one at several commits. */
export function allOccurrencesOf({ when }: Pick<Exclusion, 'when'>): readonly Stretch[] {
  const key = JSON.stringify(when)
  const known = centuries.get(key) ?? unionOf(occurrencesOf({ when }, EXCLUDABLE))
  centuries.set(key, known)
  return known
}

/** What exclusions take out of an SLO within a stretch of time, one exclusion after the other; they may overlap. */
export const excludedOf = (slo: Slo, exclusions: readonly Exclusion[], between: Stretch): ExcludedStretch[] =>
  exclusions
    .filter((one) => isOf(one, slo))
    .flatMap((exclusion) => {
      const { name, category, reason } = exclusion
      return occurrencesOf(exclusion, between).map((stretch) => ({ ...stretch, exclusion: { name, category, reason } }))
    })

function weeklySpans(weekly: Weekly, between: Stretch): Stretch[] {
  const clock = clockOf(weekly.timezone)
  const [start, end] = [secondsOf(weekly.from), secondsOf(weekly.to)]
  const length = end - start + (end > start ? 0 : DAY)
  const days = new Set(weekly.on.map((day) => WEEKDAYS.indexOf(day)))
  // One that begins two days before lasts a day, and no clocks are a day from UTC.
  const first = Math.max(dayOf(Math.max(between.from, EXCLUDABLE.from)) - 2, dayNumber(weekly.since, -Infinity))
  const last = Math.min(dayOf(Math.min(between.to, EXCLUDABLE.to)) + 1, dayNumber(weekly.until, Infinity))
  const spans: Stretch[] = []
  for (let day = first; day <= last; day += 1) {
    if (!days.has(weekdayOf(day))) continue
    const local = day * DAY + start
    const span = { from: clock.first(local), to: clock.last(local + length) }
    const previous = spans.at(-1)
    // Where clocks are put back, a span may last into what the next one begins with.
    if (previous && span.from < previous.to) span.from = previous.to
    if (span.from < span.to) spans.push(span)
  }
  return clipped(spans, EXCLUDABLE)
}

/** Days since 1970-01-01, which was a Thursday. */
const dayOf = (at: number) => Math.floor(at / DAY)
const dayNumber = (day: string | null, none: number) =>
  day === null ? none : dayOf(Date.parse(`${day}T00:00Z`) / 1000)
const weekdayOf = (day: number) => (day + 3) % 7

/** HH:MM as seconds since midnight. */
function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * HOUR + minutes * MINUTE
}

/** A zone's clocks are looked up for a century, once for all who ask. */
const clocks = new Map<string, ZoneClock>()

function clockOf(timezone: string): ZoneClock {
  const clock = clocks.get(timezone) ?? new ZoneClock(timezone)
  clocks.set(timezone, clock)
  return clock
}
