import { type Duration, readDuration, UNITS } from '../../model/duration.ts'
import { DAY, HOUR, MINUTE } from '../../model/time.ts'

/** A length of time in the largest unit that it is a whole number of; null when no window is that long. */
export function durationOfSeconds(seconds: number): Duration | null {
  const unit = (['d', 'h', 'm', 's'] as const).find((one) => seconds % UNITS[one] === 0)
  const read = unit ? readDuration(`${seconds / UNITS[unit]}${unit}`) : null
  return read !== null && 'seconds' in read ? read : null
}

/** A duration as Prometheus writes it, such as `4w` or `1h30m`; null when it is none of whole seconds. */
export function prometheusDuration(text: string): Duration | null {
  const single = readDuration(text)
  if ('seconds' in single) return single
  const match = /^(?:(\d{1,3})y)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,9})s)?$/.exec(
    text,
  )
  if (!match || text === '') return null
  const [years = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  return durationOfSeconds((years * 365 + weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds)
}
