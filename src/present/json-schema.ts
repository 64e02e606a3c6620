import { z } from 'zod'
import { auditReportSchema } from './audit/json.ts'
import { gateReportSchema } from './gate/json.ts'
import { guardReportSchema } from './guard/json.ts'
import { lintReportSchema } from './lint/json.ts'
import { protectReportSchema } from './protect/json.ts'
import type { Unwritten } from './quoted-text.ts'
import { targetsReportSchema } from './report/json.ts'

/** The reports that the modes write. */
const MODE_REPORTS = [
  auditReportSchema,
  gateReportSchema,
  guardReportSchema,
  lintReportSchema,
  protectReportSchema,
  targetsReportSchema,
] as const

export type ModeReport = Unwritten<z.output<(typeof MODE_REPORTS)[number]>>

const autoReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('auto'),
    reports: z.array(z.discriminatedUnion('mode', MODE_REPORTS)),
  })
  .meta({ description: 'The reports of several modes that ran one after the other.' })

/** The JSON report of a run, design section 4.1. */
export const reportSchema = z.discriminatedUnion('mode', [...MODE_REPORTS, autoReportSchema]).meta({
  title: 'SLO Gate report',
  description: 'What a run found, told apart by its mode.',
})

export type Report = Unwritten<z.output<typeof reportSchema>>
