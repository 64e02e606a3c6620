import { together } from '../model/group-by.ts'
import { listed, nearest } from '../model/names.ts'
import type { SourceFile } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { type Diagnostic, Problem } from '../model/problem.ts'
import { rfc3339 } from '../model/time.ts'
import type { Waiver } from '../model/waiver.ts'
import { waiverFileSchema, waiversOf } from './waiver-file.ts'
import { emptyFile, readVersioned } from './yaml/versioned.ts'
import { parseTogether } from './yaml/yaml.ts'

/** The waivers that could be read, and what is wrong with the other files. */
export interface Waivers {
  readonly waivers: readonly Waiver[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the files of `waivers/`. */
export function readWaivers(sources: readonly SourceFile[]): Waivers {
  const waivers: Waiver[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of parseTogether(sources)) {
    diagnostics.push(...file.diagnostics)
    if (file.documents.length === 0 && file.diagnostics.length === 0) diagnostics.push(emptyFile(file.source))
    for (const document of file.documents) {
      const read = readVersioned(document, waiverFileSchema)
      if ('value' in read) waivers.push(...waiversOf(read.value, document))
      else diagnostics.push(...read.diagnostics)
    }
  }
  return { waivers, diagnostics }
}

/** Waivers in a repository whose policy has none. A policy that can't be read is not known to have none. */
export function withoutSection(waivers: readonly Waiver[], policy: Policy | null): Diagnostic[] {
  if (!policy || policy.waivers) return []
  const problem = new Problem(
    'the policy has no waivers, so this lets nothing through',
    'a section `waivers` in policy.yaml',
    'Add `waivers: { at-most: 7d, approvals: 2 }` to policy.yaml first, or delete this file.',
  )
  return together(waivers, ({ places }) => places.until.file).map(([{ places }]) => ({
    code: 'waiver-without-policy',
    place: { ...places.until, line: 1, column: 1 },
    problem,
  }))
}

/** Services that no contract is for. */
export function withoutContract(waivers: readonly Waiver[], services: ReadonlySet<string>): Diagnostic[] {
  const known = [...services]
  return waivers.flatMap((waiver) =>
    waiver.services.flatMap((name, index): Diagnostic[] => {
      const place = waiver.places.services[index] ?? waiver.places.until
      if (services.has(name)) return []
      const advice = nearest(name, known) ?? (known.length > 0 ? `The services are ${listed(known)}.` : null)
      const problem = new Problem(`no contract is for the service \`${name}\``, 'the name of a service', advice)
      return [{ code: 'unknown-service', place, problem }]
    }),
  )
}

/** Waivers that would last longer than the policy lets any, even if they landed at `at` (unix seconds). */
export function tooLong(waivers: readonly Waiver[], policy: Policy | null, at: number): Diagnostic[] {
  const atMost = policy?.waivers?.atMost
  if (!atMost) return []
  const last = rfc3339(at + atMost.seconds).slice(0, 'YYYY-MM-DD'.length)
  return waivers
    .filter(({ until }) => until > last)
    .map(({ until, places }) => ({
      code: 'waiver-too-long',
      place: places.until,
      problem: new Problem(
        `a waiver until ${until} is longer than the ${atMost.text} that the policy lets one last`,
        `a day no later than ${last}`,
      ),
    }))
}
