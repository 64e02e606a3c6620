import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { DAY } from '../../model/time.ts'
import type { Window } from '../../model/window.ts'
import { nameSchema } from '../contract-file.ts'
import { found, scalar } from '../yaml/scalar.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import type { Format } from './format.ts'
import { type NamedSlo, readNamed } from './named-slo.ts'
import { ratioObjectiveSchema } from './ratio-objective.ts'
import { durationOfSeconds } from './seconds.ts'

const PERIOD = 'a number of seconds such as 2592000s'
const CALENDAR = {
  DAY: { kind: 'rolling', duration: { seconds: DAY, text: '1d' } },
  WEEK: { kind: 'calendar', calendar: 'week', timezone: 'UTC' },
  FORTNIGHT: { kind: 'rolling', duration: { seconds: 14 * DAY, text: '14d' } },
  MONTH: { kind: 'calendar', calendar: 'month', timezone: 'UTC' },
} as const satisfies Record<string, Window>
const PERIODS = Object.keys(CALENDAR) as (keyof typeof CALENDAR)[]

const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({ name: nameSchema('the name of the SLO') }),
    spec: z
      .looseObject({
        displayName: z.string().nullish(),
        goal: ratioObjectiveSchema,
        rollingPeriod: scalar(z.string({ error: (issue) => found(issue.input, PERIOD) }), (raw): Window | Problem => {
          const duration = durationOfSeconds(Number(/^([1-9]\d{0,8})s$/.exec(raw)?.[1]))
          return duration ? { kind: 'rolling', duration } : new Problem(`\`${raw}\` is not a window`, PERIOD)
        }).optional(),
        calendarPeriod: z
          .enum(PERIODS, { error: (issue) => found(issue.input, `one of ${PERIODS.join(', ')}`) })
          .optional(),
        serviceRef: z.looseObject({ name: nameSchema('the name of the service').optional() }).nullish(),
      })
      .transform(({ rollingPeriod, calendarPeriod, ...rest }, context) => {
        const window = rollingPeriod ?? (calendarPeriod && CALENDAR[calendarPeriod])
        if (window && !(rollingPeriod && calendarPeriod)) {
          return { ...rest, window, windowKey: rollingPeriod ? 'rollingPeriod' : 'calendarPeriod' }
        }
        context.addIssue({ code: 'custom', message: 'expected exactly one of rollingPeriod, calendarPeriod' })
        return z.NEVER
      }),
  }),
)

function told({ metadata, spec }: z.output<typeof sloSchema>, document: YamlDocument): NamedSlo {
  const service = spec.serviceRef?.name
  return {
    name: metadata.name,
    service: service === undefined ? null : { name: service, place: document.placeOf(['spec', 'serviceRef', 'name']) },
    description: spec.displayName,
    objective: spec.goal,
    objectiveKey: 'goal',
    window: { window: spec.window, place: document.placeOf(['spec'], spec.windowKey) },
  }
}

/** https://cloud.google.com/config-connector, with SLOs of Google Cloud Monitoring. */
export const GOOGLE_CLOUD: Format = {
  name: 'Config Connector',
  versions: ['monitoring.cnrm.cloud.google.com/v1beta1'],
  kinds: ['MonitoringServiceLevelObjective'],
  otherKinds: 'skipped',
  ignoredKinds: new Map(),
  unversioned: null,
  read: (documents, services) => readNamed(documents, services, sloSchema, 'Google Cloud Monitoring', told),
}
