import { describe, expect, it } from 'vitest'
import { blocksOf, type GuardResult, type PullJudgement, verdictOf } from '../../../src/core/review/result.ts'
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
const result = (verdicts: readonly Verdict[], blocks: readonly Block[] = []): GuardResult => ({
  subject: 'merge-group',
  sloDirectory: '.slo',
  pulls: verdicts.map(pull),
  blocks,
  changes: [],
  isPosted: true,
  hasDirectory: true,
  dryRun: false,
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
  ])('is the strictest: %s', (kind, verdicts, blocks) => expect(verdictOf(result(verdicts, blocks))).toBe(kind))

  it('is blocked for every reason, those of the whole first', () => {
    const all = result([blocked(FEW, CLOSED), APPROVED, UNCHANGED, blocked(CLOSED)], [BEHIND])
    expect(blocksOf(all)).toEqual([BEHIND, FEW, CLOSED, CLOSED])
    expect(blocksOf(result([APPROVED, UNCHANGED]))).toEqual([])
  })
})
