import { describe, expect, it } from 'vitest'
import { gateResult } from '../../../src/core/policy/result.ts'
import type { WaiverAnswer } from '../../../src/core/policy/waiver.ts'
import { NO_TARGETS } from '../../../src/core/targets/result.ts'
import type { GateAnswer } from '../../../src/present/gate/answer.ts'
import { gateSummary } from '../../../src/present/gate/summary.ts'
import { gateText } from '../../../src/present/gate/text.ts'
import { expectHarmlessLog, expectHarmlessMarkdown } from '../../fuzz/harmless.ts'
import { AT, counts, OWN_FILES, resultOf } from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'

const slos = [resultOf({ whole: counts(2000, 1_000_000) })]
const waiver = { services: ['shop'], until: '2026-12-03', reason: 'DEC-12', file: '.slo/waivers/a.yaml' }

function gate(waivers: WaiverAnswer): GateAnswer {
  const exception = waivers.kind === 'let-through' ? waivers : ({ kind: 'not-asked' } as const)
  const run = { at: AT, dryRun: false, commit: null, whyAll: null }
  return {
    mode: 'gate',
    ...gateResult({ ...run, exception, waivers, slos }),
    targets: NO_TARGETS,
    files: OWN_FILES,
    exclusions: { kind: 'none' },
    notSlos: [],
    past: null,
  }
}
const letThrough = (reason: string) =>
  gate({ kind: 'let-through', exception: { kind: 'waiver', waivers: [{ ...waiver, reason, pull: 7, mergedAt: AT }] } })
const lapsed = (message: string) =>
  gate({ kind: 'none', holding: [], lapsed: [{ ...waiver, lapse: { kind: 'no-answer', message } }], without: ['shop'] })

/** The part of the summary that quotes waivers. */
const quoting = (answer: GateAnswer) => gateSummary(answer).split('### Why')[0] ?? ''

describe('a waiver in the words of the gate', () => {
  it('lets the freeze through in the headline, and says which pull request decided it', () => {
    expect(gateText(letThrough('DEC-12'))).toMatch(/^Freeze, let through by a waiver: shop\n/)
    expect(gateText(letThrough('DEC-12'))).toContain('shop: waived until 2026-12-03 by #7')
    expect(quoting(letThrough('DEC-12'))).toContain('shop: waived until')
  })

  it('is named with why it lets nothing through, also where the policy has no exception', () => {
    expect(gateText(lapsed('answered 502'))).toContain(
      "The waiver of shop until 2026-12-03 (.slo/waivers/a.yaml) lets nothing through: which pull request brought it can't be verified: answered 502.",
    )
  })

  it.each(HOSTILE)('does no harm where it quotes %j', (text) => {
    for (const answer of [letThrough(text), lapsed(text)]) {
      expectHarmlessLog(gateText(answer))
      expectHarmlessMarkdown(quoting(answer))
    }
  })
})
