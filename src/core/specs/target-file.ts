import { z } from 'zod'
import { Problem } from '../model/problem.ts'
import type { Aim, PerformanceTarget } from '../model/target.ts'
import { nameSchema, VERSION } from './contract-file.ts'
import { addressSchema } from './fields/address.ts'
import { daySchema } from './fields/day.ts'
import { latencyBoundSchema } from './fields/duration.ts'
import { targetRatioSchema } from './fields/objective.ts'
import type { YamlDocument } from './yaml/yaml.ts'

/** A target has one of them. */
const AIMS = ['target', 'within']

const targetSchema = z.lazy(() =>
  z
    .strictObject({
      slo: nameSchema('the name of an SLO'),
      target: targetRatioSchema.optional(),
      within: latencyBoundSchema.optional(),
    })
    .transform(({ slo, target, within }, context): { readonly slo: string; readonly aim: Aim } => {
      if (target && !within) return { slo, aim: { kind: 'ratio', ...target } }
      if (within && !target) return { slo, aim: { kind: 'latency', within } }
      const problem = new Problem(
        target ? 'target and within exclude each other' : 'one of these keys is missing',
        'exactly one of target, within',
      )
      context.addIssue({ code: 'custom', message: problem.message, params: { problem, missing: target ? [] : AIMS } })
      return z.NEVER
    }),
)

/** A target file: `targets/**`, design section 2.2. */
export const targetFileSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(VERSION),
      service: nameSchema('the name of the service'),
      runbook: addressSchema('the address of a runbook').optional(),
      reviewed: daySchema.optional(),
      targets: z.array(targetSchema).min(1, { error: 'a target file has at least one target' }),
    })
    .meta({
      title: 'SLO Gate performance targets',
      description: 'The stretch numbers of one service: information, never enforcement.',
    }),
)

/** The targets of a file that was read from `document`. */
export function targetsOf(file: z.output<typeof targetFileSchema>, document: YamlDocument): PerformanceTarget[] {
  return file.targets.map(({ slo, aim }, index) => ({
    service: file.service,
    slo,
    aim,
    runbook: file.runbook ?? null,
    runbookPlace: document.placeOf(['runbook']),
    reviewed: file.reviewed ?? null,
    reviewedPlace: document.placeOf(['reviewed']),
    namePlace: document.placeOf(['targets', index, 'slo']),
    place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
  }))
}
