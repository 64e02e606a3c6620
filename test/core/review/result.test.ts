import { describe, expect, it } from 'vitest'
import { type Diagnostic, Problem } from '../../../src/core/model/problem.ts'
import { guardResult, type PullJudgement } from '../../../src/core/review/result.ts'
import type { Block, Verdict } from '../../../src/core/review/verdict.ts'

const pull = (verdict: Verdict): PullJudgement => ({
  number: 1,
  baseBranch: 'main',
  verdict,
  changes: [],
  unreadable: [],
  approvals: [],
  requirement: null,
  approvers: null,
})
const result = (verdicts: readonly Verdict[], blocks: readonly Block[] = [], dryRun = false) =>
  guardResult({
    subject: 'merge-group',
    sloDirectory: '.slo',
    pulls: verdicts.map(pull),
    blocks,
    changes: [],
    posting: { kind: 'posted' },
    hasDirectory: true,
    dryRun,
  })

const UNCHANGED: Verdict = { kind: 'unchanged' }
const APPROVED: Verdict = { kind: 'approved', needed: 1 }
const FEW: Block = { kind: 'too-few-approvals', needed: 2, counted: 1 }
const BEHIND: Block = { kind: 'behind' }
const CLOSED: Block = { kind: 'window-closed' }
const blocked = (...reasons: Block[]): Verdict => ({ kind: 'blocked', reasons })

describe('the verdict about several pull requests', () => {
  it.each<[Verdict['kind'], Verdict[], Block[]]>([
    ['unchanged', [], []],
    ['unchanged', [UNCHANGED, UNCHANGED], []],
    ['approved', [UNCHANGED, APPROVED], []],
    ['blocked', [APPROVED, blocked(FEW), UNCHANGED], []],
    ['blocked', [APPROVED], [BEHIND]],
  ])('is the strictest: %s', (kind, verdicts, blocks) => expect(result(verdicts, blocks).verdict).toBe(kind))

  it('is blocked for every reason, those of the whole first', () => {
    const all = result([blocked(FEW, CLOSED), APPROVED, UNCHANGED, blocked(CLOSED)], [BEHIND])
    expect(all.reasons).toEqual([BEHIND, FEW, CLOSED, CLOSED])
    expect(result([APPROVED, UNCHANGED]).reasons).toEqual([])
  })

  it('fails the job when it is blocked, but not in a dry run', () => {
    expect(result([blocked(FEW)]).fails).toBe(true)
    expect(result([blocked(FEW)], [], true).fails).toBe(false)
    expect(result([APPROVED, UNCHANGED]).fails).toBe(false)
  })

  it('names each file that can not be read once, of the pull requests and of the whole', () => {
    const at = (file: string): Diagnostic => ({
      code: 'yaml',
      place: { file, line: 1, column: 1 },
      problem: new Problem('it is broken', 'YAML'),
    })
    const [first, second] = [at('.slo/slos/a.yaml'), at('.slo/slos/b.yaml')]
    const unreadable: Block = { kind: 'unreadable', diagnostics: [first, second] }
    const { unreadable: named } = guardResult({
      ...result([], [BEHIND, unreadable, CLOSED]),
      pulls: [{ ...pull(UNCHANGED), unreadable: [first] }],
    })
    expect(named).toEqual([first, second])
    expect(result([APPROVED], [BEHIND]).unreadable).toEqual([])
  })
})
