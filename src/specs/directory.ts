import type { z } from 'zod'
import { contractSchema, slosOf, VERSION } from './contract-file.ts'
import { type Diagnostic, inReadingOrder, Problem } from './diagnostic.ts'
import type { Policy } from './policy.ts'
import { policyOf, policySchema } from './policy-file.ts'
import { nearest, type Read, readDocument } from './schema-reader.ts'
import { type Slo, sloId } from './slo.ts'
import type { SourceFile } from './source.ts'
import { parseYaml, type YamlDocument } from './yaml.ts'

/** The text of an SLO directory, sorted by what the files are. */
export interface DirectorySources {
  /** The directory's path, for messages. */
  readonly path: string
  readonly policy: SourceFile | null
  readonly contracts: readonly SourceFile[]
}

/** What a repository promises: its contracts and its policy. */
export interface Directory {
  readonly slos: readonly Slo[]
  readonly policy: Policy
}

/** Reads a whole directory. With any diagnostic there is no directory: nothing is decided from the rest. */
export function readDirectory(sources: DirectorySources): Read<Directory> {
  const diagnostics: Diagnostic[] = []
  const policy = sources.policy ? readPolicy(sources.policy, diagnostics) : policyOf(null)
  const slos = sources.contracts.flatMap((source) => readContracts(source, diagnostics))
  diagnostics.push(...duplicates(slos), ...unboundPolicies(slos, policy))
  if (diagnostics.length === 0 && slos.length === 0) diagnostics.push(noContracts(sources))
  return diagnostics.length > 0 || !policy ? { diagnostics: inReadingOrder(diagnostics) } : { value: { slos, policy } }
}

function readPolicy(source: SourceFile, diagnostics: Diagnostic[]): Policy | null {
  const file = parseYaml(source)
  diagnostics.push(...file.diagnostics)
  const [document, second] = file.documents
  if (!document) {
    if (file.diagnostics.length === 0) diagnostics.push(empty(source))
    return null
  }
  if (second) {
    const problem = new Problem('a policy file has one document', 'no second document')
    diagnostics.push({ place: second.placeOf([]), problem })
  }
  const read = readVersioned(document, policySchema)
  if ('value' in read) return policyOf(read.value)
  diagnostics.push(...read.diagnostics)
  return null
}

function readContracts(source: SourceFile, diagnostics: Diagnostic[]): Slo[] {
  const file = parseYaml(source)
  diagnostics.push(...file.diagnostics)
  if (file.documents.length === 0 && file.diagnostics.length === 0) diagnostics.push(empty(source))
  return file.documents.flatMap((document) => {
    const read = readVersioned(document, contractSchema)
    if ('value' in read) return slosOf(read.value, document)
    diagnostics.push(...read.diagnostics)
    return []
  })
}

/** A document of another version has other keys; to complain of each would hide what is wrong. */
function readVersioned<Schema extends z.ZodType>(document: YamlDocument, schema: Schema): Read<z.output<Schema>> {
  const value = document.value
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (version === VERSION || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return readDocument(document, schema)
  }
  const message =
    version === undefined ? 'this document does not say its version' : `unknown version \`${String(version)}\``
  const problem = new Problem(message, `version: ${VERSION}`)
  return { diagnostics: [{ place: document.placeOf(['version']), problem }] }
}

function duplicates(slos: readonly Slo[]): Diagnostic[] {
  const first = new Map<string, Slo>()
  return slos.flatMap((slo) => {
    const earlier = first.get(sloId(slo))
    if (!earlier) {
      first.set(sloId(slo), slo)
      return []
    }
    const { file, line } = earlier.places.name
    const problem = new Problem(`${sloId(slo)} is there already, in ${file}:${line}`, 'a name of its own')
    return [{ place: slo.places.name, problem }]
  })
}

function unboundPolicies(slos: readonly Slo[], policy: Policy | null): Diagnostic[] {
  if (!policy) return []
  const names = [...policy.errorBudgetPolicies.keys()]
  const unbound = slos.filter((slo) => !policy.errorBudgetPolicies.has(slo.service.policy))
  const places = new Map(unbound.map((slo) => [`${slo.places.policy.file}:${slo.places.policy.line}`, slo]))
  return [...places.values()].map((slo) => ({
    place: slo.places.policy,
    problem: new Problem(
      `policy.yaml has no error-budget policy \`${slo.service.policy}\``,
      `one of ${names.join(', ')}`,
      nearest(slo.service.policy, names) ?? 'Name one with `policy:`, or add it to policy.yaml.',
    ),
  }))
}

function empty(source: SourceFile): Diagnostic {
  const problem = new Problem('this file is empty', `a document with version: ${VERSION}`)
  return { place: { file: source.path, line: 1, column: 1 }, problem }
}

function noContracts(sources: DirectorySources): Diagnostic {
  const place = { file: `${sources.path}/slos`, line: 1, column: 1 }
  const problem = new Problem(
    'there is no contract here',
    'at least one YAML file with SLOs',
    'A gate without contracts would let everything through.',
  )
  return { place, problem }
}
