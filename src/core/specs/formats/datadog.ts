import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import type { Window } from '../../model/window.ts'
import { nameSchema } from '../contract-file.ts'
import { objectiveSchema } from '../fields/objective.ts'
import { found, scalar } from '../yaml/scalar.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import type { Format } from './format.ts'
import { type NamedSlo, readNamed } from './named-slo.ts'
import { prometheusDuration } from './seconds.ts'

const TIMEFRAME = '7d, 30d or 90d'

const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({ name: nameSchema('the name of the SLO') }),
    spec: z.looseObject({
      description: z.string().nullish(),
      tags: z.array(z.string()).nullish(),
      targetThreshold: objectiveSchema,
      timeframe: scalar(z.string({ error: (issue) => found(issue.input, TIMEFRAME) }), (raw): Window | Problem => {
        const duration = prometheusDuration(raw)
        return duration ? { kind: 'rolling', duration } : new Problem(`\`${raw}\` is not a time frame`, TIMEFRAME)
      }),
    }),
  }),
)

/** The tag by which Datadog knows a service. */
const SERVICE = /^service:([A-Za-z0-9][A-Za-z0-9_.-]*)$/

function told({ metadata, spec }: z.output<typeof sloSchema>, document: YamlDocument): NamedSlo {
  const [tagged] = (spec.tags ?? []).flatMap((tag, index) => {
    const name = SERVICE.exec(tag)?.[1]
    return name === undefined ? [] : [{ name, place: document.placeOf(['spec', 'tags', index]) }]
  })
  return {
    name: metadata.name,
    service: tagged ?? null,
    description: spec.description,
    objective: spec.targetThreshold,
    objectiveKey: 'targetThreshold',
    window: { window: spec.timeframe, place: document.placeOf(['spec'], 'timeframe') },
  }
}

/** https://github.com/DataDog/datadog-operator */
export const DATADOG: Format = {
  name: "Datadog's operator",
  versions: ['datadoghq.com/v1alpha1'],
  kinds: ['DatadogSLO'],
  otherKinds: 'skipped',
  ignoredKinds: new Map(),
  unversioned: null,
  read: (documents, services) => readNamed(documents, services, sloSchema, "Datadog's operator", told),
}
