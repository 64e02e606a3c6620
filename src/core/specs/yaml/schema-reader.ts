import { z } from 'zod'
import { nearest } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import { type Diagnostic, Problem } from '../../model/problem.ts'
import { placeAt } from '../../model/written-query.ts'
import { found } from './scalar.ts'
import { valueCode } from './value-code.ts'
import type { YamlDocument } from './yaml.ts'

export type Read<Value> = { readonly value: Value } | { readonly diagnostics: readonly Diagnostic[] }

/** Reads a document with a schema: its value, or a diagnostic for each thing that is wrong with it. */
export function readDocument<Schema extends z.ZodType>(document: YamlDocument, schema: Schema): Read<z.output<Schema>> {
  const knownKeys = new Map<string, readonly string[]>()
  const result = schema.safeParse(document.value, {
    reportInput: true,
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') knownKeys.set(pathKey(issue.path), shapeOf(issue.inst))
      return undefined
    },
  })
  if (result.success) return { value: result.data }
  return { diagnostics: result.error.issues.flatMap((issue) => diagnosticsOf(issue, document, knownKeys)) }
}

const pathKey = (path: readonly PropertyKey[] | undefined) => JSON.stringify(path ?? [])

/** The keys that the object schema of an issue knows. */
function shapeOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function diagnosticsOf(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  knownKeys: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  if (issue.code === 'invalid_union') return unionDiagnostics(issue, document, knownKeys)
  if (issue.code !== 'unrecognized_keys') {
    const problem = problemOf(issue)
    return [{ code: codeOf(issue), place: placeOf(issue.path, problem, document), problem }]
  }
  const known = knownKeys.get(pathKey(issue.path)) ?? []
  return issue.keys.map((key) => ({
    code: 'unknown-key',
    place: document.placeOf(issue.path, key),
    problem: new Problem(
      `unknown key \`${key}\``,
      known.length ? `one of ${known.join(', ')}` : null,
      nearest(key, known),
    ),
  }))
}

/** Where a value stands, or the character of its text that is wrong. */
function placeOf(path: readonly PropertyKey[], { offset }: Problem, document: YamlDocument): Place {
  const placed = offset === undefined ? null : document.textAt(path)
  if (!placed || offset === undefined) return document.placeOf(path)
  return placeAt(placed, placed.text.length - placed.text.trimStart().length + offset)
}

/** Of a union whose members take different kinds of value, the issues of the member that fits the kind given. */
function unionDiagnostics(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  document: YamlDocument,
  knownKeys: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  const wrongKind = (member: readonly z.core.$ZodIssue[]) =>
    member.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0)
  const fitting = issue.errors.find((member) => !wrongKind(member))
  if (!fitting) {
    return [{ code: codeOf(issue), place: document.placeOf(issue.path), problem: new Problem(issue.message) }]
  }
  return fitting.flatMap((inner) => {
    const atRoot = { ...inner, path: [...issue.path, ...inner.path] }
    const known = knownKeys.get(pathKey(inner.path))
    return diagnosticsOf(atRoot, document, known ? new Map([[pathKey(atRoot.path), known]]) : knownKeys)
  })
}

/** A refusal of ours always has a value before it; what zod finds undefined was left out. */
const codeOf = (issue: z.core.$ZodIssue) =>
  issue.code !== 'custom' && issue.input === undefined ? 'missing-key' : valueCode(issue.path)

function problemOf(issue: z.core.$ZodIssue): Problem {
  const problem = issue.code === 'custom' ? issue.params?.problem : undefined
  if (problem instanceof Problem) return problem
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const kind = KINDS[issue.expected] ?? issue.expected
    return issue.input === undefined
      ? new Problem(`\`${String(issue.path.at(-1))}\` is missing`, kind)
      : new Problem(found(issue.input, kind))
  }
  const key = issue.path.at(-1)
  return new Problem(
    issue.input === undefined && typeof key === 'string' ? `\`${key}\`: ${issue.message}` : issue.message,
  )
}

/** The kinds of value in YAML's words. */
const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}
