import { z } from 'zod'
import { nearest } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import { type Diagnostic, Problem } from '../../model/problem.ts'
import { placeAt } from '../../model/written-query.ts'
import { meantBy, type UnknownKey, unknownKey } from './mistyped-keys.ts'
import { found, problemOfMessage } from './scalar.ts'
import { valueCode } from './value-code.ts'
import type { YamlDocument } from './yaml.ts'

export type Read<Value> = { readonly value: Value } | { readonly diagnostics: readonly Diagnostic[] }

/** Reads a document with a schema: its value, or a diagnostic for each thing that is wrong with it. */
export function readDocument<Schema extends z.ZodType>(document: YamlDocument, schema: Schema): Read<z.output<Schema>> {
  const schemas: Schemas = new Map()
  const result = schema.safeParse(document.value, {
    reportInput: true,
    error: (issue) => {
      const { inst } = issue
      if (issue.code === 'unrecognized_keys' && inst instanceof z.ZodObject) schemas.set(pathKey(issue.path), inst)
      return undefined
    },
  })
  if (result.success) return { value: result.data }
  const { issues } = result.error
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownIn(issue, issues, schemas) : [],
  )
  const explained = new Set(unknown.flatMap((one) => explainedBy(one, issues)))
  const others = issues.filter((issue) => !explained.has(issue))
  return { diagnostics: others.flatMap((issue) => diagnosticsOf(issue, document, issues, schemas)) }
}

const pathKey = (path: readonly PropertyKey[] | undefined) => JSON.stringify(path ?? [])

/** The schemas of mappings with unknown keys, by their path. */
type Schemas = Map<string, z.ZodObject>
type Issue = z.core.$ZodIssue
type UnknownKeys = Extract<Issue, { code: 'unrecognized_keys' }>
interface PlacedKey extends UnknownKey {
  readonly path: readonly PropertyKey[]
}

/** Issues of nothing where a value of a key of the mapping at `path` is due. */
const missingIn = (path: readonly PropertyKey[], issues: readonly Issue[]) =>
  issues.filter(
    (issue) =>
      issue.code !== 'custom' &&
      (issue.input === undefined || issue.input === null) &&
      pathKey(issue.path.slice(0, -1)) === pathKey(path) &&
      issue.path.length > 0,
  )

/** Issues of a choice of keys of the mapping at `path`, none of which is there. */
const choicesIn = (path: readonly PropertyKey[], issues: readonly Issue[]) =>
  issues.filter((issue) => issue.code === 'custom' && pathKey(issue.path) === pathKey(path) && issue.params?.missing)

function unknownIn({ path, keys, input }: UnknownKeys, issues: readonly Issue[], schemas: Schemas): PlacedKey[] {
  const schema = schemas.get(pathKey(path)) ?? null
  const choices = choicesIn(path, issues).flatMap((issue) => (issue.code === 'custom' ? issue.params?.missing : []))
  const missing = [...missingIn(path, issues).map((issue) => String(issue.path.at(-1))), ...(choices as string[])]
  return keys.map((key) => ({ key, path, schema, present: Object.keys(Object(input)), missing }))
}

/** The issues that are there only because a key was mistyped, or stands in another place. */
function explainedBy(unknown: PlacedKey, issues: readonly Issue[]): readonly Issue[] {
  const meant = meantBy(unknown)
  if (meant === null) return []
  const name = 'instead' in meant ? meant.instead : meant.below
  const chosen = choicesIn(unknown.path, issues).filter(
    (issue) => issue.code === 'custom' && [issue.params?.missing].flat().includes(name),
  )
  return [...missingIn(unknown.path, issues).filter((issue) => issue.path.at(-1) === name), ...chosen]
}

function diagnosticsOf(issue: Issue, document: YamlDocument, issues: readonly Issue[], schemas: Schemas): Diagnostic[] {
  if (issue.code === 'invalid_union') return unionDiagnostics(issue, document, schemas)
  if (issue.code !== 'unrecognized_keys') {
    const problem = problemOf(issue)
    return [{ code: codeOf(issue), place: placeOf(issue.path, problem, document), problem }]
  }
  return unknownIn(issue, issues, schemas).map((unknown) => ({
    code: 'unknown-key',
    place: document.placeOf(issue.path, unknown.key),
    problem: unknownKey(unknown),
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
  issue: Extract<Issue, { code: 'invalid_union' }>,
  document: YamlDocument,
  schemas: Schemas,
): Diagnostic[] {
  const wrongKind = (member: readonly Issue[]) =>
    member.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0)
  const fitting = issue.errors.find((member) => !wrongKind(member))
  if (!fitting) {
    return [{ code: codeOf(issue), place: document.placeOf(issue.path), problem: problemOf(issue) }]
  }
  const issues = fitting.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
  const own: Schemas = new Map(
    fitting.flatMap(({ path }) => {
      const schema = schemas.get(pathKey(path))
      return schema ? [[pathKey([...issue.path, ...path]), schema]] : []
    }),
  )
  return issues.flatMap((inner) => diagnosticsOf(inner, document, issues, own.size > 0 ? own : schemas))
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
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
    const { message, expected } = problemOfMessage(issue.message, null)
    return new Problem(message, expected, nearest(issue.input, issue.values.map(String)))
  }
  return problemOfMessage(issue.message, issue.input === undefined && typeof key === 'string' ? key : null)
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
