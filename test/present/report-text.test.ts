import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { Quoted } from '../../src/core/model/quoted.ts'
import type { Report } from '../../src/present/json-schema.ts'
import { quotedText, type Unwritten } from '../../src/present/quoted-text.ts'
import { reportText } from '../../src/present/report-text.ts'

const redaction = {
  redactName: (text: string) => text.replaceAll('secret', '***'),
}

describe('a report as JSON', () => {
  it('loses a secret from every text, and nothing from its fields and numbers', () => {
    const finding = { level: 'error', code: 'window', line: 1, column: 1, help: 'docs/user#secret' } as const
    const report: Report = {
      version: 'slo-gate/report/v1',
      mode: 'lint',
      evaluatedAt: '2026-11-23T00:00:00Z',
      dryRun: false,
      counts: { files: 1, errors: 1, warnings: 0 },
      findings: [{ ...finding, file: 'user.yaml', message: new Quoted('user, secret'), expected: null, advice: null }],
    }
    const text = reportText(report, redaction)
    expect(JSON.parse(text)).toEqual({
      ...report,
      findings: [
        { ...finding, help: 'docs/user#***', file: 'user.yaml', message: 'user, ***', expected: null, advice: null },
      ],
    })
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  it('shows nothing of what it quotes to whoever writes it down by another way', () => {
    expect(JSON.stringify({ reason: new Quoted('secret') })).toBe('{"reason":"***"}')
  })

  it('is made of quoted texts where its schema says so, and of no others', () => {
    const schema = z.strictObject({
      name: z.string(),
      reason: quotedText.nullable().describe('why'),
      notes: z.array(quotedText),
      inner: z.array(z.strictObject({ value: quotedText, line: z.int() })).nullable(),
      body: z.record(z.string(), z.unknown()),
    })
    expectTypeOf<Unwritten<z.output<typeof schema>>>().toEqualTypeOf<{
      name: string
      reason: Quoted | null
      notes: Quoted[]
      inner: { value: Quoted; line: number }[] | null
      body: Record<string, unknown>
    }>()
  })
})
