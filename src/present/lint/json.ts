import { z } from 'zod'
import type { LintResult } from '../../core/lint/result.ts'
import { ERROR_CODES, WARNING_CODES } from '../../core/model/finding-code.ts'
import { Quoted, quotedOrNull } from '../../core/model/quoted.ts'
import { rfc3339 } from '../../core/model/time.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { helpOf } from './words.ts'

// Lazy, since a run writes reports and checks none.

const findingReport = z.lazy(() =>
  z.strictObject({
    level: z.enum(['error', 'warning']),
    code: z.enum([...ERROR_CODES, ...WARNING_CODES]),
    file: z.string(),
    line: z.int(),
    column: z.int(),
    message: quotedText,
    expected: quotedText.nullable().describe('what would have been right'),
    advice: quotedText.nullable().describe('what to do about it'),
    help: z.string().describe('where the code is explained'),
  }),
)

/** The JSON report of lint. */
export const lintReportSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal('slo-gate/report/v1'),
      mode: z.literal('lint'),
      evaluatedAt: z.iso.datetime(),
      dryRun: z.boolean(),
      counts: z.strictObject({ files: z.int(), errors: z.int(), warnings: z.int() }),
      findings: z.array(findingReport),
    })
    .meta({ description: 'What lint found in the files of an SLO directory.' }),
)

/** The report of a run. */
export const lintReport = (result: LintResult): Unwritten<z.output<typeof lintReportSchema>> => ({
  version: 'slo-gate/report/v1',
  mode: 'lint',
  evaluatedAt: rfc3339(result.at),
  dryRun: result.dryRun,
  counts: {
    files: result.files,
    errors: result.errors.length,
    warnings: result.warnings.length,
  },
  findings: result.findings.map((finding) => ({
    level: finding.level,
    code: finding.code,
    ...finding.place,
    message: new Quoted(finding.problem.message),
    expected: quotedOrNull(finding.problem.expected),
    advice: quotedOrNull(finding.problem.advice),
    help: helpOf(finding, result.pages),
  })),
})
