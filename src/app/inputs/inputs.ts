import { type InputProblem, Problem } from '../../core/model/problem.ts'
import { BACKENDS, type BackendInput } from '../backends.ts'
import type { FormatName } from '../formats.ts'
import type { ModeName } from '../modes.ts'
import { INPUT_NAMES, type InputName, type RawInputs } from './names.ts'
import type { InputFiles } from './pem.ts'
import { type ParsedInputs, READERS, type ServiceChoice } from './readers.ts'
import { type RunTime, runTimeOf } from './run-time.ts'

/** What a run is asked to do. */
export interface Inputs {
  readonly mode: ModeName
  readonly sloDirectory: string
  /** The file or directory to convert; null when none is given. */
  readonly path: string | null
  readonly services: ServiceChoice
  /** The environment whose last successful deployment starts the deploy range; null for none. */
  readonly environment: string | null
  /** The commit that is deployed, or what names it; null for what the event says. */
  readonly commit: string | null
  /** Why a person overrides a freeze; null when nobody does. */
  readonly override: { readonly text: string; readonly twin: string | null } | null
  /** For guard at a terminal: what the working tree is compared with; null for where it left the default branch. */
  readonly base: string | null
  /** Null when no address is given. What is wrong with it matters only to a mode that asks a backend. */
  readonly backend: BackendInput | InputProblem | null
  readonly time: RunTime
  /** The evaluation instant in unix seconds; null for about now. */
  readonly at: number | null
  /** Where an audit begins, in unix seconds; null for the last review window. */
  readonly since: number | null
  readonly dryRun: boolean
  /** Whether the gate keeps an issue for each frozen service. */
  readonly freezeIssue: boolean
  /** Whether targets are named in a public repository too. */
  readonly publishTargets: boolean
  /** What tells the comments of several jobs apart; null for the only one. */
  readonly commentKey: string | null
  /** Whether protect writes the ruleset. */
  readonly apply: boolean
  /** Empty when there is none. */
  readonly githubToken: string
  /** Reads team membership; empty for the token above. */
  readonly reviewToken: string
  /** What is printed. */
  readonly format: FormatName
  /** Null for the door's own default. */
  readonly reportFile: string | null
}

export type ReadInputs =
  | { readonly kind: 'inputs'; readonly inputs: Inputs }
  | { readonly kind: 'broken'; readonly problems: readonly InputProblem[] }

/** Reads the inputs, and the files that they name; every problem is reported. */
export function readInputs(raw: RawInputs, files: InputFiles): ReadInputs {
  const values = INPUT_NAMES.map((input) => ({ input, value: READERS[input](raw[input] ?? '') }))
  const problems = values.flatMap(({ input, value }) => (value instanceof Problem ? [{ input, problem: value }] : []))
  if (problems.length > 0) return { kind: 'broken', problems }
  const parsed = Object.fromEntries(values.map(({ input, value }) => [input, value])) as unknown as ParsedInputs
  return {
    kind: 'inputs',
    inputs: {
      mode: parsed.mode || 'auto',
      sloDirectory: parsed['slo-directory'],
      path: parsed.path || null,
      services: parsed.services,
      environment: parsed.environment || null,
      commit: parsed.commit || null,
      override: parsed.override === '' ? null : { text: parsed.override, twin: twinOf('override', raw) },
      base: parsed.base || null,
      backend: BACKENDS[parsed.backend || 'prometheus'].read(parsed, files),
      time: runTimeOf(parsed['run-timeout']),
      at: parsed.at,
      since: parsed.since,
      dryRun: parsed['dry-run'],
      freezeIssue: parsed['freeze-issue'],
      publishTargets: parsed['publish-targets'],
      commentKey: parsed['comment-key'] || null,
      apply: parsed.apply,
      githubToken: parsed['github-token'],
      reviewToken: parsed['review-token'],
      format: parsed.format || 'text',
      reportFile: parsed['report-file'] || null,
    },
  }
}

/** Another input that holds the same text. */
const twinOf = (input: InputName, raw: RawInputs): InputName | null =>
  INPUT_NAMES.find((other) => other !== input && raw[other]?.trim() === raw[input]?.trim()) ?? null
