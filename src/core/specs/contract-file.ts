import { z } from 'zod'
import { EXCLUSION_CATEGORIES } from '../model/exclusion.ts'
import type { Place } from '../model/place.ts'
import { Problem } from '../model/problem.ts'
import type { Service, Slo } from '../model/slo.ts'
import { addressSchema } from './fields/address.ts'
import { daySchema } from './fields/day.ts'
import { groupBySchema } from './fields/group-by.ts'
import { objectiveSchema, slaSchema } from './fields/objective.ts'
import { pathPatternSchema } from './fields/path-pattern.ts'
import { sinceSchema } from './fields/since.ts'
import { meantName } from './fields/suggestions.ts'
import { windowSchema } from './fields/window.ts'
import { indicatorSchema, misfitOf, writtenQueries } from './indicators/indicators.ts'
import type { Supplement } from './supplement.ts'
import { found, line } from './yaml/scalar.ts'
import { partOf, type YamlDocument } from './yaml/yaml.ts'

export const VERSION = 'slo-gate/v1'

/** As Kubernetes has it for its objects, which are SLOs too. */
const LONGEST_NAME = 253

export const nameSchema = (what: string) =>
  z
    .string({ error: (issue) => found(issue.input, what) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, {
      error: ({ input }) =>
        found(input, `${what} (letters, digits, _ . - and a letter or digit first)`, meantName(input)),
    })
    .max(LONGEST_NAME, { error: `expected ${what} of at most ${LONGEST_NAME} characters` })

export const categorySchema = z.enum(EXCLUSION_CATEGORIES, {
  error: (issue) => found(issue.input, `one of ${EXCLUSION_CATEGORIES.join(', ')}`),
})

const commitmentSchema = z
  .strictObject({
    to: z.enum(['customers', 'internal'], { error: (issue) => found(issue.input, 'customers or internal') }),
    sla: slaSchema.optional(),
    document: addressSchema('the address of the agreement').optional(),
    excludes: z.array(categorySchema).optional().meta({
      description:
        'The categories of time that the agreement itself leaves out; without it, customers are promised all time.',
    }),
  })
  .transform(({ to, sla, document, excludes }, context) => {
    if (sla && to !== 'customers') {
      const problem = new Problem('`sla` stands beside `to: internal`', 'the number of an agreement with customers')
      context.addIssue({ code: 'custom', message: problem.message, path: ['to'], params: { problem } })
    }
    return { to, sla: sla ?? null, document: document ?? null, excludes: excludes ?? null }
  })

const noDataSchema = z.enum(['unknown', 'idle'], { error: (issue) => found(issue.input, 'unknown or idle') })

const SINCE = 'The day, or the time, from which the promise counts; a window reaches no further back.'
const NO_DATA = 'What it means that the total has no series: unknown, or idle for a service that then has no traffic.'

const sloSchema = z
  .strictObject({
    name: nameSchema('the name of the SLO'),
    description: z.string().optional(),
    objective: objectiveSchema,
    window: windowSchema,
    since: sinceSchema.optional().meta({ description: SINCE }),
    'no-data': noDataSchema.optional().meta({ description: NO_DATA }),
    commitment: commitmentSchema.optional(),
    indicator: indicatorSchema,
    'group-by': groupBySchema
      .optional()
      .meta({ description: 'Labels: each combination of their values is held to the objective on its own.' }),
  })
  .superRefine(({ indicator, window }, context) => {
    const misfit = misfitOf(indicator, window)
    if (!misfit) return
    const { problem, path } = misfit
    const message = problem.message
    context.addIssue({ code: 'custom', message, path: ['indicator', indicator.kind, ...path], params: { problem } })
  })

/** A contract file: `slos/**`, design section 2.1. */
export const contractSchema = z
  .strictObject({
    version: z.literal(VERSION),
    service: nameSchema('the name of the service'),
    owner: line('who answers for the service').optional(),
    paths: z.array(pathPatternSchema).max(100, { error: 'expected at most 100 path patterns' }).optional(),
    runbook: addressSchema('the address of a runbook').optional(),
    reviewed: daySchema.optional().meta({ description: 'The day on which the contract was last reviewed.' }),
    policy: nameSchema('the name of an error-budget policy').default('default'),
    window: windowSchema.optional().meta({
      description: 'Without `slos`: the window of those SLOs of the service whose own format has no word for it.',
    }),
    since: sinceSchema.optional().meta({ description: `Without \`slos\`: ${SINCE}` }),
    'no-data': noDataSchema.optional().meta({ description: `Without \`slos\`: ${NO_DATA}` }),
    commitment: commitmentSchema
      .optional()
      .meta({ description: 'Without `slos`: the commitment of the SLOs that files of other formats keep.' }),
    slos: z.array(sloSchema).min(1, { error: 'a contract has at least one SLO' }).optional().meta({
      description: 'Left out where files of other formats keep the SLOs, and this one says what they can not.',
    }),
  })
  .superRefine((contract, context) => {
    for (const key of ['window', 'since', 'no-data', 'commitment'] as const) {
      if (contract[key] === undefined || contract.slos === undefined) continue
      const problem = new Problem(`\`${key}\` stands beside \`slos\``, `a ${key} in each SLO`)
      context.addIssue({ code: 'custom', message: problem.message, path: [key], params: { problem } })
    }
  })
  .meta({ title: 'SLO Gate contracts', description: 'The SLOs of one service: a contract with consequences.' })

type ContractFile = z.output<typeof contractSchema>

/** What a contract says of its service. */
const serviceOf = (contract: ContractFile, document: YamlDocument): Service => ({
  name: contract.service,
  owner: contract.owner ?? null,
  paths: contract.paths ?? [],
  runbook: contract.runbook ?? null,
  policy: contract.policy,
  reviewed: contract.reviewed ?? null,
  places: {
    service: document.placeOf(['service']),
    paths: document.placeOf([contract.paths === undefined ? 'service' : 'paths']),
    runbook: document.placeOf([contract.runbook === undefined ? 'service' : 'runbook']),
    reviewed: document.placeOf([contract.reviewed === undefined ? 'service' : 'reviewed']),
  },
})

/** What a contract without SLOs says for those that files of other formats keep; null for a contract with SLOs. */
export function supplementOf(contract: ContractFile, document: YamlDocument): Supplement | null {
  if (contract.slos !== undefined) return null
  const { window, since, commitment } = contract
  const noData = contract['no-data']
  return {
    service: serviceOf(contract, document),
    policyPlace: document.placeOf([], 'policy'),
    window: window ? { window, place: document.placeOf([], 'window') } : null,
    since: since ? { since, place: document.placeOf([], 'since') } : null,
    noData: noData ? { noData, place: document.placeOf([], 'no-data') } : null,
    commitment: commitment ? { commitment, place: document.placeOf([], 'commitment') } : null,
  }
}

/** The SLOs of a contract that was read from `document`. */
export function slosOf(contract: ContractFile, document: YamlDocument): Slo[] {
  const service = serviceOf(contract, document)
  return (contract.slos ?? []).map((slo, index) => {
    const place = (field: string) => document.placeOf(['slos', index], field)
    const parts = placesIn(partOf(document, ['slos', index, 'indicator']))
    return {
      service,
      name: slo.name,
      description: slo.description ?? null,
      objective: slo.objective,
      window: slo.window,
      since: slo.since ?? null,
      noData: slo['no-data'] ?? 'unknown',
      commitment: slo.commitment ?? null,
      indicator: slo.indicator,
      groupBy: slo['group-by'] ?? [],
      groupOf: null,
      unmeasured: [],
      queries: writtenQueries(document, ['slos', index, 'indicator']),
      places: {
        name: place('name'),
        objective: place('objective'),
        window: place('window'),
        since: place('since'),
        noData: place('no-data'),
        commitment: place('commitment'),
        groupBy: place('group-by'),
        indicator: place('indicator'),
        policy: document.placeOf([], 'policy'),
      },
      parts,
    }
  })
}

/** Where the parts of a document stand, by their path; found at once, so that it need not be kept for them. */
function placesIn(document: YamlDocument): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const find = (value: unknown, path: readonly string[]): void => {
    places.set(path.join('.'), document.placeOf(path))
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) find(part, [...path, key])
  }
  find(document.value, [])
  return places
}
