import { z } from 'zod'
import { allOccurrencesOf } from '../exclusions/occurrences.ts'
import { type ExcludedSlos, type Exclusion, WEEKDAYS } from '../model/exclusion.ts'
import { Problem } from '../model/problem.ts'
import { categorySchema, nameSchema, VERSION } from './contract-file.ts'
import { daySchema } from './fields/day.ts'
import { instantSchema, outOfReach } from './fields/instant.ts'
import { timezoneSchema } from './fields/window.ts'
import { found, line } from './yaml/scalar.ts'
import type { YamlDocument } from './yaml/yaml.ts'

const TIME_OF_DAY = 'a time of day such as "20:00"'

const timeOfDay = (pattern: RegExp, expected: string) =>
  z
    .string({ error: (issue) => found(issue.input, expected) })
    .regex(pattern, { error: (issue) => found(issue.input, expected) })

const weeklySchema = z.lazy(() =>
  z.strictObject({
    on: z
      .array(z.enum(WEEKDAYS, { error: (issue) => found(issue.input, `one of ${WEEKDAYS.join(', ')}`) }))
      .min(1, { error: 'expected at least one day of the week' }),
    from: timeOfDay(/^([01]\d|2[0-3]):[0-5]\d$/, TIME_OF_DAY),
    to: timeOfDay(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, `${TIME_OF_DAY}, up to "24:00"`),
    timezone: timezoneSchema.default('UTC'),
  }),
)

const SLO = 'an SLO as service/name'

const sloSchema = z.lazy(() =>
  z
    .string({ error: (issue) => found(issue.input, SLO) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*\/[A-Za-z0-9][A-Za-z0-9_.-]*$/, { error: (issue) => found(issue.input, SLO) }),
)

const MOST = 200

const reachableDay = z.lazy(() =>
  daySchema.transform((day, context): string => {
    if (day >= '2020-01-01' && day <= '2099-12-31') return day
    const problem = outOfReach(day)
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
    return z.NEVER
  }),
)

const statedSchema = z.lazy(() =>
  z.strictObject({
    name: line('the name of the exclusion'),
    services: z
      .array(nameSchema('the name of a service'))
      .min(1, { error: 'an exclusion names at least one service or SLO' })
      .max(MOST, { error: `expected at most ${MOST} services` })
      .optional()
      .meta({ description: 'Whose time does not count: all SLOs of these services.' }),
    slos: z
      .array(sloSchema)
      .min(1, { error: 'an exclusion names at least one service or SLO' })
      .max(MOST, { error: `expected at most ${MOST} SLOs` })
      .optional()
      .meta({ description: 'The same for SLOs by their names: service/name.' }),
    from: instantSchema.optional(),
    to: instantSchema.optional(),
    weekly: weeklySchema
      .optional()
      .meta({ description: 'A span that comes again every week, in place of `from` and `to`.' }),
    since: reachableDay.optional().meta({ description: 'The first day on which a weekly span begins.' }),
    until: reachableDay.optional().meta({ description: 'The last day on which a weekly span begins.' }),
    reason: line('why this time does not count'),
    category: categorySchema,
  }),
)

type Stated = z.output<typeof statedSchema>

/** What the keys of an exclusion say together, or what is wrong with that and at which key. */
const exclusionSchema = z.lazy(() =>
  statedSchema.transform((stated, context): Omit<Exclusion, 'places'> => {
    const [of, when] = [whose(stated), whenIs(stated)]
    for (const wrong of [of, when]) {
      if (!('problem' in wrong)) continue
      const { problem, key } = wrong
      context.addIssue({ code: 'custom', message: problem.message, path: key ? [key] : [], params: { problem } })
    }
    if ('problem' in of || 'problem' in when) return z.NEVER
    const { name, reason, category } = stated
    return { name, of, when, reason, category }
  }),
)

interface Wrong {
  readonly problem: Problem
  readonly key?: keyof Stated
}

function whose({ services, slos }: Stated): ExcludedSlos | Wrong {
  if (services && slos) {
    return {
      key: 'slos',
      problem: new Problem('services and slos exclude each other', 'exactly one of services, slos'),
    }
  }
  if (services) return { kind: 'services', services }
  if (slos) return { kind: 'slos', slos }
  return { problem: new Problem('this names no service and no SLO', 'one of the keys services, slos') }
}

function whenIs({ from, to, weekly, since, until }: Stated): Exclusion['when'] | Wrong {
  const either = 'from and to, or weekly'
  if (!weekly) {
    const key = since === undefined ? 'until' : 'since'
    if (since !== undefined || until !== undefined) {
      return { key, problem: new Problem(`\`${key}\` is of a weekly span`, either) }
    }
    if (from === undefined || to === undefined) {
      const missing =
        from !== undefined ? '`to` is missing' : to !== undefined ? '`from` is missing' : 'this does not say when it is'
      return { problem: new Problem(missing, either) }
    }
    if (to <= from) return { key: 'to', problem: new Problem('this ends before it begins', 'a time later than `from`') }
    return { kind: 'once', from, to }
  }
  if (from !== undefined || to !== undefined) {
    const key = from === undefined ? 'to' : 'from'
    return { key, problem: new Problem(`\`${key}\` and weekly exclude each other`, either) }
  }
  const when = { kind: 'weekly', ...weekly, since: since ?? null, until: until ?? null } as const
  if (allOccurrencesOf({ when }).length > 0) return when
  const problem = new Problem('there is no such span', 'days of the week that come between `since` and `until`')
  return { key: 'weekly', problem }
}

/** A file of exclusions: `exclusions/**`, design section 2.4. */
export const exclusionFileSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(VERSION),
      exclusions: z
        .array(exclusionSchema)
        .min(1, { error: 'a file of exclusions has at least one exclusion' })
        .max(100, { error: 'expected at most 100 exclusions' }),
    })
    .meta({
      title: 'SLO Gate exclusions',
      description: 'Time that does not count in the promises of some SLOs, and why.',
    }),
)

/** The exclusions of a file that was read from `document`. */
export function exclusionsOf(file: z.output<typeof exclusionFileSchema>, document: YamlDocument): Exclusion[] {
  return file.exclusions.map((exclusion, index) => {
    const place = (...path: readonly PropertyKey[]) => document.placeOf(['exclusions', index, ...path])
    const { of, when } = exclusion
    const names = of.kind === 'services' ? of.services : of.slos
    return {
      ...exclusion,
      places: {
        name: place('name'),
        of: names.map((_, which) => place(of.kind, which)),
        when: place(when.kind === 'once' ? 'from' : 'weekly'),
        category: place('category'),
      },
    }
  })
}
