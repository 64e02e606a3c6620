import { describe, expect, it } from 'vitest'
import { Quoted } from '../../../src/core/model/quoted.ts'
import type { BelievedFiles } from '../../../src/core/specs/believed-files.ts'
import { filesReport, filesReportOf, filesText } from '../../../src/present/gate/files.ts'
import { unquoted } from '../../support/told.ts'

const tip = (branch: string | null, differing: readonly string[]): BelievedFiles => ({
  kind: 'default-branch',
  branch,
  commit: '0123456789'.repeat(4),
  fromDisk: 1,
  fromApi: differing.length,
  differing,
})
const many = Array.from({ length: 9 }, (_, index) => `.slo/slos/${index}.yaml`)
const ownFiles = (because: Extract<BelievedFiles, { kind: 'checkout' }>['because']): BelievedFiles => ({
  kind: 'checkout',
  because,
  fromDisk: 3,
})
const UNREADABLE = ownFiles({ kind: 'unreadable', detail: new Quoted('GitHub answered 403') })

describe('whose files decided', () => {
  it.each([
    ['the tip, as the checkout has it', tip('main', []), null],
    ['the terminal', ownFiles({ kind: 'terminal' }), null],
    [
      'another policy',
      tip('main', ['.slo/policy.yaml']),
      'of main at 0123456 decide; in this checkout these differ: .slo/policy.yaml.',
    ],
    ['a branch without a name', tip(null, ['a']), 'of the default branch at 0123456 decide'],
    ['many files', tip('main', many), '.slo/slos/4.yaml and 4 more.'],
    [
      'no directory at the tip',
      ownFiles({ kind: 'no-directory' }),
      "since the default branch's tip has no such SLO directory.",
    ],
    ['no answer', UNREADABLE, "those of the default branch's tip can't be read: GitHub answered 403."],
  ])('is told where a reader may take them for others: %s', (_, files, words) => {
    const text = filesText(files)
    if (words === null) expect(text).toBeNull()
    else expect(text).toContain(words)
  })

  it('is in the report, with the reason of a workflow that went by its checkout', () => {
    for (const files of [tip('main', many), tip(null, []), UNREADABLE, ownFiles({ kind: 'terminal' })])
      expect(() => filesReport.parse(unquoted(filesReportOf(files)))).not.toThrow()
    expect(filesReportOf(tip('main', ['a']))).toMatchObject({
      from: 'default-branch',
      branch: 'main',
      reason: null,
      differing: ['a'],
    })
    expect(filesReportOf(UNREADABLE)).toMatchObject({
      from: 'checkout',
      commit: null,
      reason: expect.any(Quoted),
      fromApi: 0,
    })
  })
})
