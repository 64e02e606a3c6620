import { z } from 'zod'
import { daySchema } from './day.ts'
import { Problem } from './diagnostic.ts'
import { indicatorSchema } from './indicator.ts'
import { objectiveSchema } from './objective.ts'
import { found, line } from './scalar.ts'
import type { Service, Slo } from './slo.ts'
import { windowSchema } from './window.ts'
import { writtenQueries } from './written-query.ts'
import type { YamlDocument } from './yaml.ts'

export const VERSION = 'slo-gate/v1'

export const nameSchema = (what: string) =>
  z.string({ error: (issue) => found(issue.input, what) }).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, {
    error: (issue) => `${found(issue.input, what)}: letters, digits, _ . - and a letter or digit first`,
  })

const commitmentSchema = z
  .strictObject({
    to: z.enum(['customers', 'internal'], { error: (issue) => found(issue.input, 'customers or internal') }),
    document: line('the address of the agreement').optional(),
  })
  .transform(({ to, document }) => ({ to, document: document ?? null }))

const sloSchema = z
  .strictObject({
    name: nameSchema('the name of the SLO'),
    description: z.string().optional(),
    objective: objectiveSchema,
    window: windowSchema,
    commitment: commitmentSchema.optional(),
    indicator: indicatorSchema,
  })
  .superRefine(({ indicator, window }, context) => {
    if (indicator.kind !== 'slices' || window.kind !== 'rolling') return
    if (indicator.every.seconds <= window.duration.seconds) return
    const problem = new Problem(
      `a slice of ${indicator.every.text} is longer than the window of ${window.duration.text}`,
      'slices that fit the window many times',
    )
    context.addIssue({
      code: 'custom',
      message: problem.message,
      path: ['indicator', 'slices', 'every'],
      params: { problem },
    })
  })

/** A contract file: `slos/**`, design section 2.1. */
export const contractSchema = z
  .strictObject({
    version: z.literal(VERSION),
    service: nameSchema('the name of the service'),
    owner: line('who answers for the service').optional(),
    paths: z.array(line('a path pattern')).optional(),
    runbook: line('the address of a runbook').optional(),
    reviewed: daySchema.optional().meta({ description: 'The day on which the contract was last reviewed.' }),
    policy: nameSchema('the name of an error-budget policy').default('default'),
    slos: z.array(sloSchema).min(1, { error: 'a contract has at least one SLO' }),
  })
  .meta({ title: 'SLO Gate contracts', description: 'The SLOs of one service: a contract with consequences.' })

/** The SLOs of a contract that was read from `document`. */
export function slosOf(contract: z.output<typeof contractSchema>, document: YamlDocument): Slo[] {
  const service: Service = {
    name: contract.service,
    owner: contract.owner ?? null,
    paths: contract.paths ?? [],
    runbook: contract.runbook ?? null,
    policy: contract.policy,
    reviewed: contract.reviewed ?? null,
    places: {
      service: document.placeOf(['service']),
      reviewed: document.placeOf([contract.reviewed === undefined ? 'service' : 'reviewed']),
    },
  }
  return contract.slos.map((slo, index) => {
    const place = (field: string) => document.placeOf(['slos', index], field)
    return {
      service,
      name: slo.name,
      description: slo.description ?? null,
      objective: slo.objective,
      window: slo.window,
      commitment: slo.commitment ?? null,
      indicator: slo.indicator,
      queries: writtenQueries(document, ['slos', index, 'indicator']),
      places: {
        name: place('name'),
        objective: place('objective'),
        window: place('window'),
        commitment: place('commitment'),
        indicator: place('indicator'),
        policy: document.placeOf([], 'policy'),
      },
      placeIn: (path) => document.placeOf(['slos', index, 'indicator', ...path]),
    }
  })
}
