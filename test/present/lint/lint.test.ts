import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/lint/finding.ts'
import { lintResult } from '../../../src/core/lint/result.ts'
import { Problem } from '../../../src/core/model/problem.ts'
import { reportSchema } from '../../../src/present/json-schema.ts'
import { lintAnnotations } from '../../../src/present/lint/annotations.ts'
import { lintReport, lintReportSchema } from '../../../src/present/lint/json.ts'
import { lintSummary } from '../../../src/present/lint/summary.ts'
import { lintText } from '../../../src/present/lint/text.ts'
import { reportOf } from '../../../src/present/report-of.ts'
import { AT } from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { unquoted } from '../../support/told.ts'

const place = { file: '.slo/slos/a.yaml', line: 3, column: 7 }
const ERROR: Finding = {
  level: 'error',
  code: 'window',
  place,
  problem: new Problem('`x` is not a duration', 'a duration', 'Write 30d.'),
}
const WARNING: Finding = { level: 'warning', code: 'no-runbook', place, problem: new Problem('a has no runbook') }
const result = (findings: readonly Finding[], dryRun = false) =>
  lintResult({ at: AT, dryRun, pages: 'docs', sources: [], files: 2, findings })

describe('the text of findings', () => {
  it('is one line each, where editors jump to, with the code and its page', () => {
    expect(lintText(result([ERROR, WARNING]))).toBe(
      [
        '.slo/slos/a.yaml:3:7: error window `x` is not a duration. Expected a duration. Write 30d. See docs/lint.md#window',
        '.slo/slos/a.yaml:3:7: warning no-runbook a has no runbook. See docs/lint.md#no-runbook',
        '',
        '1 error, 1 warning in 2 files',
      ].join('\n'),
    )
  })

  it('says that there is nothing to say', () => {
    expect(lintText(result([]))).toBe('0 errors, 0 warnings in 2 files')
  })

  it('says that a dry run does not fail, where it would have', () => {
    expect(lintText(result([ERROR], true))).toMatch(/\(dry run: the job does not fail\)$/)
    expect(lintText(result([WARNING], true))).not.toContain('dry run')
  })

  it('is one line whatever the names, values and files hold', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))
    fc.assert(
      fc.property(text, text, (file, message) => {
        const finding: Finding = {
          ...ERROR,
          place: { ...place, file },
          problem: new Problem(message, message, message),
        }
        const lines = lintText(result([finding])).split(/[\n\r\u2028\u2029\u0085]/)
        expect(lines).toHaveLength(3)
        expect(lintAnnotations(result([finding]))[0]?.message).not.toMatch(/[\p{Cc}\u2028\u202e]/u)
      }),
    )
  })
})

describe('the line that a finding is about', () => {
  const framed = (text: string, column: number) => {
    const sources = [{ path: place.file, text: `a\nb\n${text}\n` }]
    return { ...result([{ ...ERROR, place: { ...place, column } }]), sources }
  }
  const shown = (text: string, column: number) => lintText(framed(text, column)).split('\n').slice(1, 3)

  it('stands below it, with a caret', () => {
    expect(shown('window: x', 9)).toEqual(['    3 | window: x', '      |         ^'])
    expect(lintText(framed('window: x', 9)).split('\n').slice(3)).toEqual(['', '1 error, 0 warnings in 2 files'])
  })

  it('is left out where it is empty, or the file is not known', () => {
    expect(shown('  ', 1)).toEqual(['', '1 error, 0 warnings in 2 files'])
    expect(lintText(result([ERROR]))).not.toContain(' | ')
  })

  it('is cut around the place where it is long', () => {
    const [line, caret] = shown(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501)
    expect(line?.length).toBeLessThan(160)
    expect(line?.[caret?.indexOf('^') ?? -1]).toBe('X')
  })

  it.each(['\tX', '\u202eaX', '\u200bX', '\u0007X', 'a\rX'])(
    'has each character in its column, whatever it is: %j',
    (text) => {
      const [line, caret] = shown(text, text.indexOf('X') + 1)
      expect(line?.[caret?.indexOf('^') ?? -1]).toBe('X')
      expect(line).not.toMatch(/[\p{Cc}\u202e\u200b]/u)
    },
  )

  it('stands in the summary as code that nothing ends', () => {
    expect(lintSummary(framed('window: `````` <b>x', 9))).toContain(
      '\n\n  ```````text\n      3 | window: `````` <b>x\n        |         ^\n  ```````\n',
    )
  })
})

describe('the summary of lint', () => {
  it('has the errors before the warnings', () => {
    const summary = lintSummary(result([WARNING, ERROR]))
    expect(summary).toMatch(/^## 🛑 SLO lint: 1 error, 1 warning in 2 files\n/)
    expect(summary.indexOf('### Errors')).toBeLessThan(summary.indexOf('### Warnings'))
    expect(lintSummary(result([WARNING]))).toMatch(/^## ⚠️/)
    expect(lintSummary(result([]))).toBe('## ✅ SLO lint: 0 errors, 0 warnings in 2 files\n')
  })

  it('links to the page where the code is explained, where that has an address', () => {
    expect(lintSummary(result([ERROR]))).toContain(' `docs/lint.md#window`\n')
    const pages = 'https://git.example/acme/slo-gate/blob/v1/docs'
    expect(lintSummary({ ...result([ERROR]), pages })).toContain(` [window](<${pages}/lint.md#window>)\n`)
  })

  it('has one item for each finding, and is no mention, link, image or tag', () => {
    const findings = HOSTILE.map(
      (text): Finding => ({ ...ERROR, place: { ...place, file: text }, problem: new Problem(text, text, text) }),
    )
    const summary = lintSummary(result(findings))
    expect(summary.match(/^- /gm)).toHaveLength(findings.length)
    expect(summary).not.toMatch(/@octocat|<img|<script|\]\(/)
    expect([...new Set(summary.match(/<\/?[a-z]+/g))].sort()).toEqual(['</code', '<code'])
  })

  it('stays below what GitHub keeps', () => {
    const summary = lintSummary(result(Array.from({ length: 20_000 }, () => ERROR)))
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024)
    expect(summary).toMatch(/_\d+ more \(errors\) did not fit; the JSON report has everything\._/)
  })
})

describe('the annotations of lint', () => {
  it('stand on the lines, errors as errors and warnings as warnings', () => {
    expect(lintAnnotations(result([ERROR, WARNING]))).toMatchObject([
      { level: 'error', title: 'SLO lint: window', place },
      { level: 'warning', title: 'SLO lint: no-runbook', place },
    ])
  })

  it('are warnings only in a dry run', () => {
    expect(lintAnnotations(result([ERROR], true)).map(({ level }) => level)).toEqual(['warning'])
  })
})

describe('the report of lint', () => {
  const unwritten = lintReport(result([ERROR, WARNING]))
  const report = unquoted(unwritten)

  it('is what its own schema says, after a trip through JSON', () => {
    expect(lintReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('counts, and has each finding with its place and page', () => {
    expect(report).toEqual({
      version: 'slo-gate/report/v1',
      mode: 'lint',
      evaluatedAt: '2026-11-23T00:00:00Z',
      dryRun: false,
      counts: { files: 2, errors: 1, warnings: 1 },
      findings: [
        {
          level: 'error',
          code: 'window',
          ...place,
          message: '`x` is not a duration',
          expected: 'a duration',
          advice: 'Write 30d.',
          help: 'docs/lint.md#window',
        },
        expect.objectContaining({ level: 'warning', expected: null, advice: null }),
      ],
    })
  })

  it('is one of several, when several modes ran', () => {
    expect(unquoted(reportOf([unwritten]))).toEqual(report)
    const several = unquoted(reportOf([unwritten, unwritten]))
    expect(several).toEqual({ version: 'slo-gate/report/v1', mode: 'auto', reports: [report, report] })
    expect(reportSchema.parse(several)).toEqual(several)
  })
})
