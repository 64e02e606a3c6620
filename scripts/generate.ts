// Writes what is derived: the JSON Schemas under schema/, the tables of inputs and outputs in README.md, the example in
// docs/deploys.md, and the linter's rule of who may import whom.
// `node scripts/generate.ts` writes; `--check` fails when a file is not what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { together } from '../src/core/model/group-by.ts'
import { contractSchema } from '../src/core/specs/contract-file.ts'
import { exclusionFileSchema } from '../src/core/specs/exclusion-file.ts'
import { policySchema } from '../src/core/specs/policy-file.ts'
import { targetFileSchema } from '../src/core/specs/target-file.ts'
import { waiverFileSchema } from '../src/core/specs/waiver-file.ts'
import { reportSchema } from '../src/present/json-schema.ts'
import { LAYERS, layerSettings } from './layers.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (name: string) => (existsSync(path.join(root, name)) ? readFileSync(path.join(root, name), 'utf8') : '')

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})

/** What people write is the schemas' input; what the program writes is its output. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function between(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!pattern.test(text)) throw new Error(`there are no markers for ${name}`)
  return text.replace(pattern, (_, start: string, end: string) => `${start}${content}\n${end}`)
}

function readme(): string {
  const action = actionSchema.parse(parse(read('action.yml')))
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === '' ? '' : `\`${input.default}\``,
    input.description,
  ])
  const outputs = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description])
  const withInputs = between(read('README.md'), 'inputs', table(['input', 'default', 'what it is'], inputs))
  return between(withInputs, 'outputs', table(['output', 'what it is'], outputs))
}

/** The page begins with a workflow that the tests run. */
function deploys(): string {
  const example = read('examples/workflows/deploy-on-push.yml')
  return between(read('docs/deploys.md'), 'deploy-on-push', `\n\`\`\`yaml\n${example}\`\`\`\n`)
}

/** A line for each override. */
function layerRule(): string {
  const lines = layerSettings().overrides.map((override) => JSON.stringify(override))
  return `{ "overrides": [\n${lines.join(',\n')}\n] }\n`
}

/** Folders of which the same holds share a row. */
function contributing(): string {
  const rows = together(LAYERS, ({ mayImport }) => mayImport).map((group) => [
    group.map(({ folder }) => `\`${folder}\``).join(', '),
    group[0].mayImport,
  ])
  return between(read('CONTRIBUTING.md'), 'layers', table(['files of', 'may import'], rows))
}

const files: Record<string, string> = {
  'biome.layers.json': layerRule(),
  'CONTRIBUTING.md': contributing(),
  'docs/deploys.md': deploys(),
  'schema/slos.json': jsonSchema(contractSchema, 'input'),
  'schema/policy.json': jsonSchema(policySchema, 'input'),
  'schema/targets.json': jsonSchema(targetFileSchema, 'input'),
  'schema/exclusions.json': jsonSchema(exclusionFileSchema, 'input'),
  'schema/waivers.json': jsonSchema(waiverFileSchema, 'input'),
  'schema/report.json': jsonSchema(reportSchema, 'output'),
  'README.md': readme(),
}
for (const [name, text] of Object.entries(files)) {
  if (read(name) === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${name} is not what it is generated from. Run npm run generate and commit it.`)
    process.exitCode = 1
  } else {
    writeFileSync(path.join(root, name), text)
  }
}
