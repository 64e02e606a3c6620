/** The workflows under examples/, as far as these tests understand them: a key that they don't know is an error. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ROOT } from '../support/program.ts'

const scalar = z.union([z.string(), z.boolean(), z.number()]).transform(String)
const texts = z.record(z.string(), scalar)
const permissions = z.record(z.string(), z.enum(['read', 'write']))
const concurrency = z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() })

const stepSchema = z.strictObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: texts.default({}),
  env: texts.default({}),
  run: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
})
const stepsJobSchema = z.strictObject({
  if: z.string().optional(),
  needs: z.string().optional(),
  strategy: z
    .strictObject({ 'fail-fast': z.boolean(), matrix: z.strictObject({ include: z.array(texts) }) })
    .optional(),
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number(),
  environment: z.string().optional(),
  concurrency: concurrency.optional(),
  permissions,
  steps: z.array(stepSchema),
})
const callJobSchema = z.strictObject({ permissions, uses: z.string(), with: texts, secrets: texts })
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  concurrency: concurrency.optional(),
  jobs: z.record(z.string(), z.union([stepsJobSchema, callJobSchema])),
})

export type WorkflowFile = z.output<typeof workflowSchema>
export type StepsJob = z.output<typeof stepsJobSchema>
export type CallJob = z.output<typeof callJobSchema>

const FOLDER = path.join(ROOT, 'examples/workflows')

export const EXAMPLES: readonly string[] = readdirSync(FOLDER).sort()

export const textOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8')

export const readWorkflow = (name: string): WorkflowFile => workflowSchema.parse(parse(textOf(name)))

/** The jobs of a workflow that have steps, by name. */
export const stepsJobs = ({ jobs }: WorkflowFile): [string, StepsJob][] =>
  Object.entries(jobs).filter((entry): entry is [string, StepsJob] => 'steps' in entry[1])

export const isGate = ({ uses = '' }: { readonly uses?: string | undefined }): boolean =>
  uses.startsWith('your-org/slo-gate@')
