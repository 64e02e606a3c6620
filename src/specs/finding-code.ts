/** What can be wrong in an SLO directory. The names are a promise: people search for them. */
export const ERROR_CODES = [
  'layout',
  'unreadable-file',
  'yaml',
  'empty-file',
  'version',
  'unknown-key',
  'missing-key',
  'value',
  'objective',
  'window',
  'indicator',
  'query',
  'no-contract',
  'duplicate-slo',
  'unknown-policy',
  'unknown-slo',
  'duplicate-target',
  'target-not-stricter',
  'target-kind',
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
] as const
export type WarningCode = (typeof WARNING_CODES)[number]
