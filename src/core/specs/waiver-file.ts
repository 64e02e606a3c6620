import { z } from 'zod'
import type { Waiver } from '../model/waiver.ts'
import { nameSchema, VERSION } from './contract-file.ts'
import { daySchema } from './fields/day.ts'
import { line } from './yaml/scalar.ts'
import type { YamlDocument } from './yaml/yaml.ts'

const waiverSchema = z.lazy(() =>
  z.strictObject({
    services: z
      .array(nameSchema('the name of a service'))
      .min(1, { error: 'a waiver names at least one service' })
      .max(200, { error: 'expected at most 200 services' }),
    until: daySchema,
    reason: line('why the freeze is waived'),
  }),
)

/** A waiver file: `waivers/**`, design section 2.5. */
export const waiverFileSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(VERSION),
      waivers: z
        .array(waiverSchema)
        .min(1, { error: 'a waiver file has at least one waiver' })
        .max(100, { error: 'expected at most 100 waivers' }),
    })
    .meta({
      title: 'SLO Gate waivers',
      description: "Freezes that somebody decided to live with: they let a service's deploys through until a day.",
    }),
)

/** The waivers of a file that was read from `document`. */
export function waiversOf(file: z.output<typeof waiverFileSchema>, document: YamlDocument): Waiver[] {
  return file.waivers.map((waiver, index) => ({
    ...waiver,
    places: {
      services: waiver.services.map((_, which) => document.placeOf(['waivers', index, 'services', which])),
      until: document.placeOf(['waivers', index, 'until']),
    },
  }))
}
