import fc from 'fast-check'
import Fraction from 'fraction.js'
import { COVERED, type Covered } from '../../src/core/budget/coverage.ts'
import { type Recent, recentOf, type Standing, standingOf } from '../../src/core/budget/standing.ts'
import type { Directory } from '../../src/core/model/directory.ts'
import type { Indicator } from '../../src/core/model/indicator.ts'
import type { Counts } from '../../src/core/model/measurement.ts'
import type { Objective } from '../../src/core/model/objective.ts'
import { periodAt } from '../../src/core/model/period.ts'
import { BUILT_IN_POLICY, type ErrorBudgetPolicy, type Policy } from '../../src/core/model/policy.ts'
import type { Diagnostic } from '../../src/core/model/problem.ts'
import type { Slo } from '../../src/core/model/slo.ts'
import type { Window } from '../../src/core/model/window.ts'
import { decide } from '../../src/core/policy/decision.ts'
import type { SloResult } from '../../src/core/policy/result.ts'
import { burnSpansOf } from '../../src/core/policy/spans.ts'
import type { BelievedFiles } from '../../src/core/specs/believed-files.ts'
import { readDirectory } from '../../src/core/specs/directory.ts'
import { sloOf } from './slo.ts'

/** 2026-11-23T00:00:00Z. */
export const AT = 1_795_392_000
export const DAY = 86_400
export const REQUESTS = '{ ratio: { bad: "errors_total", total: "requests_total" } }'

/** Unix seconds of an RFC 3339 time. */
export const at = (time: string): number => Date.parse(time) / 1000

export const fraction = (value: string | number | bigint): Fraction => new Fraction(value)

/** The digits after a decimal point, the last of which is not 0. */
export const decimalDigits = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...'0123456789'), maxLength: maxLength - 1, size: 'max' })
    .chain((digits) => fc.integer({ min: 1, max: 9 }).map((last) => `${digits}${last}`))

/** Reads a directory from `{ 'shop.yaml': text }`, as if the files were in `.slo/slos`. */
function readFiles(contracts: Readonly<Record<string, string>>, policy: string | null = null) {
  return readDirectory({
    path: '.slo',
    policy: policy === null ? null : { path: '.slo/policy.yaml', text: policy },
    contracts: Object.entries(contracts).map(([name, text]) => ({ path: `.slo/slos/${name}`, text })),
    waivers: [],
    exclusions: [],
    targets: [],
  })
}

/** The directory of files that are right. */
export function directoryOf(contracts: Readonly<Record<string, string>>, policy: string | null = null): Directory {
  const read = readFiles(contracts, policy)
  if ('diagnostics' in read) throw new Error(`broken files: ${briefs(read.diagnostics).join('; ')}`)
  return read.value
}

/** What is wrong with files that are not right. */
export function diagnosticsOf(
  contracts: Readonly<Record<string, string>>,
  policy: string | null = null,
): readonly Diagnostic[] {
  const read = readFiles(contracts, policy)
  if ('value' in read) throw new Error('these files were read without a diagnostic')
  return read.diagnostics
}

const briefs = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column} ${problem.message}`)

export interface ContractFields {
  readonly service?: string
  readonly name?: string
  readonly objective?: string
  readonly window?: string
  readonly indicator?: string
}

/** A contract of one SLO. Its objective is on line 5, its window on line 6, its indicator on line 7. */
export const contractText = (fields: ContractFields = {}): string => `version: slo-gate/v1
service: ${fields.service ?? 'shop'}
slos:
  - name: ${fields.name ?? 'availability'}
    objective: ${fields.objective ?? '99.9%'}
    window: ${fields.window ?? '30d'}
    indicator: ${fields.indicator ?? REQUESTS}
`

/** The only thing that is wrong with a contract that is right but for these fields. */
export function problemWith(fields: ContractFields): Diagnostic {
  return only(diagnosticsOf({ 'shop.yaml': contractText(fields) }))
}

function only(diagnostics: readonly Diagnostic[]): Diagnostic {
  const [first, ...others] = diagnostics
  if (!first || others.length > 0) throw new Error(`one diagnostic is due: ${briefs(diagnostics).join('; ')}`)
  return first
}

export const objectiveOf = (text: string): Objective => sloOf(REQUESTS, { objective: text }).objective
export const windowOf = (text: string): Window => sloOf(REQUESTS, { window: text }).window
export const indicatorOf = (text: string): Indicator => sloOf(text).indicator

/** A policy file with one error-budget policy, from the YAML of its rules on one line. */
export const policyText = (rules: string, more = ''): string =>
  `version: slo-gate/v1\nerror-budget-policies:\n  default:\n    rules: ${rules}\n${more}`

export const policiesOf = (text: string): Policy => directoryOf({ 'shop.yaml': contractText() }, text).policy

/** The policy of these rules, in YAML on one line; `more` are further lines of it, indented by four. */
export function policyOf(rules: string, more = ''): ErrorBudgetPolicy {
  const policy = policiesOf(policyText(rules, more)).errorBudgetPolicies.get('default')
  if (!policy) throw new Error('the policy has no default')
  return policy
}

/** What is wrong with a policy file beside a contract that is right. */
export const policyProblem = (text: string): Diagnostic => only(diagnosticsOf({ 'shop.yaml': contractText() }, text))

export const counts = (bad: number | Fraction, total: number | Fraction, unit: Counts['unit'] = 'events'): Counts => ({
  kind: 'counts',
  unit,
  good: new Fraction(total).sub(bad),
  total: new Fraction(total),
  notes: [],
})

/** Data for this share of a window. */
export const covering = (share: number): Covered => ({ ...COVERED, share })

export const NO_ANSWER = { kind: 'rejected', detail: 'no' } as const

export interface Found {
  readonly slo?: Slo
  readonly whole?: Counts
  readonly recent?: Readonly<Record<number, Counts>>
  readonly standing?: Standing
  readonly policy?: ErrorBudgetPolicy
  readonly more?: Partial<SloResult>
}

/** What the gate finds out about an SLO: by default, half of its budget is spent and nothing burns. */
export function resultOf({ slo = sloOf(REQUESTS), whole = counts(500, 1_000_000), ...found }: Found = {}): SloResult {
  const policy = found.policy ?? BUILT_IN_POLICY
  const period = periodAt(slo.window, AT)
  const standing = found.standing ?? standingOf(whole, COVERED, slo.objective)
  const quiet = counts(0, 1000)
  const spans = policy.rules.flatMap(({ when }) =>
    when.kind === 'burn-rate' ? when.over : when.kind === 'budget-spent' && when.within ? [when.within] : [],
  )
  const recent = new Map<number, Recent>(
    spans.map(({ seconds }) => [
      seconds,
      recentOf(found.recent?.[seconds] ?? quiet, whole, slo.objective, new Fraction(seconds, period.to - period.from)),
    ]),
  )
  return {
    slo,
    period,
    standing,
    excluded: [],
    exclusions: [],
    without: null,
    coverage: COVERED,
    idleByContract: false,
    decision: decide(policy, { standing, recent, windowSeconds: period.to - period.from }),
    burnRates: burnSpansOf(policy).flatMap((span) => {
      const one = recent.get(span.seconds)
      return one ? [{ span, recent: one }] : []
    }),
    steps: [],
    liftsAt: null,
    evidence: [],
    ...found.more,
  }
}

/** The files of a gate at a terminal. */
export const OWN_FILES: BelievedFiles = { kind: 'checkout', because: { kind: 'terminal' }, fromDisk: 2 }
