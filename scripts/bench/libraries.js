// What it takes to read one contract with the libraries that know YAML, schemas and PromQL, and with nothing around them.
import { readFileSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { parseDocument } from 'yaml'
import { z } from 'zod'

// As the gate has it.
z.config({ jitless: true })

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/)
const query = z.string().refine((text) => parser.configure({ strict: true }).parse(text))
const contractSchema = z.strictObject({
  version: z.literal('slo-gate/v1'),
  service: name,
  runbook: z.string().optional(),
  slos: z.array(
    z.strictObject({
      name,
      objective: z.string().regex(/^\d+(\.\d+)?%$/),
      window: z.string().regex(/^\d+[smhdw]$/),
      commitment: z.strictObject({ to: z.enum(['customers', 'internal']) }).optional(),
      indicator: z.strictObject({ ratio: z.strictObject({ bad: query, total: query }) }),
    }),
  ),
})

const { slos } = contractSchema.parse(parseDocument(readFileSync('.slo/slos/checkout.yaml', 'utf8')).toJS())
process.stdout.write(`${slos.length} SLO\n`)
