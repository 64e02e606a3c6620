import type { z } from 'zod'
import type { Objective } from '../../model/objective.ts'
import type { Place } from '../../model/place.ts'
import { Problem } from '../../model/problem.ts'
import type { StatedWindow } from '../supplement.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import { foreignSlo, unsupported } from './foreign-slo.ts'
import type { ForeignDocument, Reading } from './format.ts'
import { Readings } from './readings.ts'
import type { Services } from './services.ts'

/** What is told of an SLO that a vendor keeps. */
export interface NamedSlo {
  readonly name: string
  /** Without one, the SLO's own name stands for the service. */
  readonly service: { readonly name: string; readonly place: Place } | null
  readonly description: string | null | undefined
  readonly objective: Objective
  /** The key of `spec` that states it. */
  readonly objectiveKey: string
  readonly window: StatedWindow
}

/**
 * Reads SLOs whose queries are a vendor's own: they are known by name and not measured, so that nobody takes them for gated, and all
 * of `spec` is what they promise.
 */
export function readNamed<Schema extends z.ZodType>(
  documents: readonly ForeignDocument[],
  services: Services,
  schema: Schema,
  whose: string,
  told: (value: z.output<Schema>, document: YamlDocument) => NamedSlo,
): Reading {
  const readings = new Readings()
  for (const { document } of documents) {
    const read = readDocument(document, schema)
    if ('diagnostics' in read) {
      readings.refuse(read.diagnostics)
      continue
    }
    const { service, description, objectiveKey, ...slo } = told(read.value, document)
    const name = document.placeOf(['metadata'], 'name')
    readings.add(
      foreignSlo(
        {
          ...slo,
          service: service?.name ?? slo.name,
          description: description ?? undefined,
          stated: unsupported(unread(whose), Object(document.value).spec),
          places: {
            service: service?.place ?? name,
            name,
            objective: document.placeOf(['spec'], objectiveKey),
            indicator: name,
          },
        },
        services,
      ),
    )
  }
  return readings
}

const unread = (whose: string) =>
  new Problem(
    `it is an SLO of ${whose}, whose queries SLO Gate does not read`,
    'a contract of SLO Gate, or a file of OpenSLO, Sloth, Pyrra or slo-generator',
    'Write it as a contract, and keep this file outside of slos/.',
  )
