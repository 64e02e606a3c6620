/** What can be wrong in an SLO directory. The names are a promise: people search for them. */
export const ERROR_CODES = [
  'layout',
  'git-attributes',
  'unreadable-file',
  'yaml',
  'template',
  'empty-file',
  'version',
  'unknown-key',
  'missing-key',
  'value',
  'objective',
  'window',
  'indicator',
  'query',
  'pattern-as-text',
  'several-series',
  'no-contract',
  'duplicate-slo',
  'unknown-policy',
  'unknown-slo',
  'duplicate-target',
  'target-not-stricter',
  'target-kind',
  'unsupported-slo',
  'unknown-service',
  'waiver-without-policy',
  'waiver-too-long',
  'duplicate-exclusion',
  'exclusion-without-policy',
  'exclusion-not-allowed',
  'exclusion-without-counts',
  'exclusion-too-long',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Where files that are right depart from the practice. Likewise a promise. */
export const WARNING_CODES = [
  'no-runbook',
  'no-commitment',
  'contract-review-due',
  'contract-never-reviewed',
  'targets-review-due',
  'targets-never-reviewed',
  'review-in-future',
  'infrastructure-indicator',
  'query-syntax',
  'hard-coded-range',
  'same-indicator',
  'thin-buffer',
  'exception-without-approval',
  'waiver-ended',
  'exclusion-ended',
  'not-an-slo',
  'ignored-field',
  'doubtful-window',
  'assumed-counter',
  'unmeasured',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/** The warnings of the practice; what can't be measured, a backend has to say. */
export type PracticeCode = Exclude<WarningCode, 'unmeasured'>

/** The warnings of reading a file of another format, before there is a contract to hold against the practice. */
export type NoticeCode = Extract<
  WarningCode,
  'not-an-slo' | 'ignored-field' | 'doubtful-window' | 'hard-coded-range' | 'assumed-counter'
>
