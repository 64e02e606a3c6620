import type { Contracts, Directory, DirectorySources } from '../model/directory.ts'
import { listed, nearest } from '../model/names.ts'
import type { SourceFile } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { type Diagnostic, inReadingOrder, Problem } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'
import { readContractFiles } from './contracts.ts'
import { exclusionProblems } from './exclusion-problems.ts'
import { readExclusions } from './exclusions.ts'
import type { Purpose } from './formats/services.ts'
import { policyOf, policySchema } from './policy-file.ts'
import { readWaivers, withoutContract, withoutSection } from './waivers.ts'
import type { Read } from './yaml/schema-reader.ts'
import { emptyFile, readVersioned } from './yaml/versioned.ts'
import { parseYaml, type YamlFile } from './yaml/yaml.ts'

/** Reads a whole directory. With any diagnostic there is no directory: nothing is decided from the rest. */
export function readDirectory(sources: DirectorySources): Read<Directory> {
  const { slos, waivers, exclusions, policy, diagnostics, notices } = readContracts(sources)
  if (diagnostics.length === 0 && slos.length === 0) return { diagnostics: [noContracts(sources)] }
  return diagnostics.length > 0 || !policy ? { diagnostics } : { value: { slos, waivers, exclusions, policy, notices } }
}

/** Reads as much of a directory as can be read; an empty one promises nothing. */
export function readContracts(sources: DirectorySources, purpose: Purpose = 'gate'): Contracts {
  const ofPolicy: Diagnostic[] = []
  const file = sources.policy ? parseYaml(sources.policy) : null
  const policy = sources.policy && file ? readPolicy(sources.policy, file, ofPolicy) : policyOf(null)
  const { slos, notices, diagnostics: wrong } = readContractFiles(sources.contracts, purpose)
  const { waivers, diagnostics: wrongWaivers } = readWaivers(sources.waivers)
  const { exclusions, diagnostics: wrongExclusions } = readExclusions(sources.exclusions)
  const isRead = wrong.length === 0
  // The service of a waiver may be in a file that can't be read, which is said already.
  const services = wrong.length > 0 ? null : new Set(slos.map(({ service }) => service.name))
  const diagnostics = [
    ...[...ofPolicy, ...wrong, ...duplicates(slos), ...unboundPolicies(slos, policy)],
    ...[...wrongExclusions, ...exclusionProblems({ exclusions, slos, policy, isRead })],
    ...[...wrongWaivers, ...withoutSection(waivers, policy), ...(services ? withoutContract(waivers, services) : [])],
  ]
  const start = { file: `${sources.path}/policy.yaml`, line: 1, column: 1 }
  return {
    slos,
    waivers,
    exclusions,
    policy,
    policyPlaceOf: (path) => file?.documents[0]?.placeOf(path) ?? start,
    diagnostics: inReadingOrder(diagnostics),
    notices: inReadingOrder(notices),
  }
}

function readPolicy(source: SourceFile, file: YamlFile, diagnostics: Diagnostic[]): Policy | null {
  diagnostics.push(...file.diagnostics)
  const [document, second] = file.documents
  if (!document) {
    if (file.diagnostics.length === 0) diagnostics.push(emptyFile(source))
    return null
  }
  if (second) {
    const problem = new Problem('a policy file has one document', 'no second document')
    diagnostics.push({ code: 'value', place: second.placeOf([]), problem })
  }
  const read = readVersioned(document, policySchema)
  if ('value' in read) return policyOf(read.value)
  diagnostics.push(...read.diagnostics)
  return null
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
    const problem = new Problem(`${sloId(slo)} already exists, in ${file}:${line}`, 'a name of its own')
    return [{ code: 'duplicate-slo', place: slo.places.name, problem }]
  })
}

function unboundPolicies(slos: readonly Slo[], policy: Policy | null): Diagnostic[] {
  if (!policy) return []
  const names = [...policy.errorBudgetPolicies.keys()]
  const unbound = slos.filter((slo) => !policy.errorBudgetPolicies.has(slo.service.policy))
  const places = new Map(unbound.map((slo) => [`${slo.places.policy.file}:${slo.places.policy.line}`, slo]))
  return [...places.values()].map((slo) => ({
    code: 'unknown-policy',
    place: slo.places.policy,
    problem: new Problem(
      `policy.yaml has no error-budget policy \`${slo.service.policy}\``,
      `one of ${listed(names)}`,
      nearest(slo.service.policy, names) ?? 'Name one with `policy:`, or add it to policy.yaml.',
    ),
  }))
}

/** A directory that promises nothing. */
export function noContracts(sources: DirectorySources): Diagnostic {
  const files = sources.contracts.map(({ path }) => path)
  const place = { file: files[0] ?? `${sources.path}/slos`, line: 1, column: 1 }
  const problem = new Problem(
    files.length > 0 ? `there is no contract in ${listed(files)}` : 'there is no contract here',
    'at least one file with SLOs, in YAML or JSON',
    'A gate without contracts would let everything through.',
  )
  return { code: 'no-contract', place, problem }
}
