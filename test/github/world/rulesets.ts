/** Rulesets of a repository or an organization, kept as the API writes them. */
export type Json = Readonly<Record<string, unknown>>

export interface RulesetBody {
  readonly name: string
  readonly enforcement: 'disabled' | 'active' | 'evaluate'
  readonly target?: 'branch' | 'tag' | 'push'
  readonly bypass_actors?: readonly Json[]
  readonly conditions?: Json
  readonly rules?: readonly Json[]
}

export interface Ruleset extends Required<RulesetBody> {
  readonly id: number
  readonly sourceType: 'Repository' | 'Organization'
  readonly source: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** What GitHub fills in where the caller says nothing. */
export const rulesetDefaults = { target: 'branch', bypass_actors: [], conditions: {}, rules: [] } as const

interface Patterns {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

/** Whether a branch ruleset in force speaks about this branch. `evaluate` and `disabled` enforce nothing. */
export function appliesToBranch(ruleset: Ruleset, branch: string, defaultBranch: string): boolean {
  if (ruleset.enforcement !== 'active' || ruleset.target !== 'branch') return false
  const { include = [], exclude = [] } = (ruleset.conditions.ref_name ?? {}) as Patterns
  const hit = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? branch === defaultBranch : matches(pattern, `refs/heads/${branch}`))
  return include.some(hit) && !exclude.some(hit)
}

/** Whether an organization's ruleset covers a repository of this name. */
export function appliesToRepository(ruleset: Ruleset, name: string): boolean {
  const { include = ['~ALL'], exclude = [] } = (ruleset.conditions.repository_name ?? {}) as Patterns
  const hit = (pattern: string): boolean => pattern === '~ALL' || matches(pattern, name)
  return include.some(hit) && !exclude.some(hit)
}

/** fnmatch as GitHub uses it: `*` stays within a path segment, `**` + `/` crosses them. */
function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (glob) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[glob] ?? '[^/]')
  return new RegExp(`^${source}$`).test(text)
}
