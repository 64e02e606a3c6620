import { z } from 'zod'
import { Quoted } from '../../core/model/quoted.ts'
import { PROTECTION_IDS } from '../../core/protection/protection.ts'
import type { ProtectResult } from '../../core/protection/result.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { protectionWords } from './protection.ts'
import { applyCommand, noticeText } from './words.ts'

const state = z.enum(['met', 'missing', 'weaker', 'unknown'])

/** The JSON report of protect. */
export const protectReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('protect'),
    repository: z.string(),
    branch: z.string().describe('the default branch'),
    dryRun: z.boolean(),
    counts: z.strictObject({ met: z.int(), missing: z.int(), weaker: z.int(), unknown: z.int() }),
    protections: z.array(
      z.strictObject({
        id: z.enum(PROTECTION_IDS),
        state,
        expected: quotedText,
        found: quotedText.describe('what is in force'),
        fix: z.string().describe('what to do when it is not met'),
      }),
    ),
    ruleset: z.strictObject({
      applied: z
        .enum(['not-asked', 'created', 'updated', 'unchanged', 'would-create', 'would-update', 'denied'])
        .describe('what became of it'),
      id: z.int().nullable().describe('null when the repository has none yet'),
      reason: quotedText.nullable().describe('why it could not be written'),
      body: z.record(z.string(), z.unknown()).describe('as the API of GitHub takes it'),
      command: z.string().describe('writes it by hand'),
    }),
    codeowners: z.string().nullable().describe('lines for the end of CODEOWNERS; null when the policy names nobody'),
    notices: z.array(quotedText),
  })
  .meta({ description: 'Whether the repository enforces the guard.' })

/** The report of a run. */
export function protectReport(result: ProtectResult): Unwritten<z.output<typeof protectReportSchema>> {
  const { repository, branch, dryRun, applied, ownersBlock, notices } = result
  return {
    version: 'slo-gate/report/v1',
    mode: 'protect',
    repository,
    branch,
    dryRun,
    counts: { ...result.counts },
    protections: result.protections.map((protection) => {
      const { id, state, expected, found, fix } = protectionWords(protection)
      return { id, state, expected, found, fix }
    }),
    ruleset: {
      applied: applied.kind,
      id: result.rulesetId,
      reason: applied.kind === 'denied' ? applied.reason : null,
      body: { ...result.ruleset },
      command: applyCommand(result),
    },
    codeowners: ownersBlock,
    notices: notices.map((notice) => new Quoted(noticeText(notice))),
  }
}
