import { z } from 'zod'
import type { WithoutExclusions } from '../core/budget/taken-out.ts'
import { EXCLUSION_CATEGORIES } from '../core/model/exclusion.ts'
import { Quoted } from '../core/model/quoted.ts'
import { rfc3339 } from '../core/model/time.ts'
import type { MeasuredSlo } from '../core/targets/standing.ts'
import { budget, budgetReport } from './json-parts.ts'
import { quotedText, type Unwritten } from './quoted-text.ts'

const exclusion = z.strictObject({
  name: quotedText,
  category: z.enum(EXCLUSION_CATEGORIES),
  reason: quotedText,
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  events: z.number().nullable().describe('what it took out of the window; two that overlap count the same events'),
})

/** What exclusions take out of an SLO's window, in the JSON reports. */
export const exclusionsOfSlo = z
  .array(exclusion)
  .describe('what does not count of the window, and is in none of the numbers above')

/** What the numbers would be without exclusions, in the JSON reports. */
export const numbersWithout = z.strictObject({
  good: z.number(),
  total: z.number(),
  budget,
})

export const exclusionsReport = ({
  exclusions,
}: Pick<MeasuredSlo, 'exclusions'>): Unwritten<z.output<typeof exclusionsOfSlo>> =>
  exclusions.map(({ from, to, exclusion: { name, category, reason }, events }) => ({
    ...{ name: new Quoted(name), category, reason: new Quoted(reason) },
    ...{ from: rfc3339(from), to: rfc3339(to) },
    events: events?.valueOf() ?? null,
  }))

export const withoutReport = (without: WithoutExclusions) => ({
  good: without.good.valueOf(),
  total: without.total.valueOf(),
  budget: budgetReport(without.budget),
})
