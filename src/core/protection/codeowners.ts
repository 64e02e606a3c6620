import { ownerPattern } from './owner-pattern.ts'

/** A line of a CODEOWNERS file that gives files an owner, or takes it from them. */
export interface OwnerRule {
  /** From 1. */
  readonly line: number
  readonly pattern: string
  readonly owners: readonly Owner[]
}

export interface Owner {
  /** As `@user`, `@org/team` or an address. */
  readonly text: string
  /** From 1. */
  readonly column: number
}

/** An error that GitHub found in the file. */
export interface OwnersError {
  readonly line: number
  readonly column: number
  readonly kind: string
  readonly message: string
}

/** Reads a CODEOWNERS file. `errors` are GitHub's: a line that it can't read counts for nothing, nor does an unknown owner. */
export function readOwners(text: string, errors: readonly OwnersError[]): OwnerRule[] {
  const isUnknownOwner = ({ kind }: OwnersError) => /unknown owner/i.test(kind)
  const skipped = new Set(errors.filter((error) => !isUnknownOwner(error)).map(({ line }) => line))
  const rules = text.split(/\r\n|\r|\n/).flatMap((content, index) => ruleOf(content, index + 1))
  return rules
    .filter(({ line }) => !skipped.has(line))
    .map((rule) => {
      const unknown = errors.filter((error) => isUnknownOwner(error) && error.line === rule.line)
      return unknown.length === 0 ? rule : { ...rule, owners: known(rule.owners, unknown) }
    })
}

/** The owners without those at the errors' columns; when a column names none of them, none is left. */
function known(owners: readonly Owner[], errors: readonly OwnersError[]): readonly Owner[] {
  const isAt = ({ column, text }: Owner, error: OwnersError) =>
    column <= error.column && error.column < column + text.length
  if (!errors.every((error) => owners.some((owner) => isAt(owner, error)))) return []
  return owners.filter((owner) => !errors.some((error) => isAt(owner, error)))
}

/** Words apart by spaces; a backslash keeps a space in a pattern, and `#` begins a comment. */
function ruleOf(content: string, line: number): OwnerRule[] {
  const words = [...content.matchAll(/(?:\\.|[^\s\\])+/g)].map((match) => ({ text: match[0], column: match.index + 1 }))
  const comment = words.findIndex(({ text }) => text.startsWith('#'))
  const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment)
  return pattern ? [{ line, pattern: pattern.text, owners }] : []
}

/** The rule that decides about a file: the last one whose pattern matches. Null when there is none. */
export const ruleFor = (rules: readonly OwnerRule[], path: string): OwnerRule | null =>
  rules.findLast(({ pattern }) => ownerPattern(pattern)?.test(path) ?? false) ?? null
