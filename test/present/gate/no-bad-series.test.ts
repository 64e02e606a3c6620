import { describe, expect, it } from 'vitest'
import { gateResult, type SloResult } from '../../../src/core/policy/result.ts'
import { NO_TARGETS } from '../../../src/core/targets/result.ts'
import { gateAnnotations } from '../../../src/present/gate/annotations.ts'
import type { GateAnswer } from '../../../src/present/gate/answer.ts'
import { gateSummary } from '../../../src/present/gate/summary.ts'
import { gateText } from '../../../src/present/gate/text.ts'
import { AT, counts, fraction, OWN_FILES, REQUESTS, resultOf } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'
import { NO_WAIVERS } from '../../support/waivers.ts'

const gate = (slos: readonly SloResult[]): GateAnswer => ({
  mode: 'gate',
  ...gateResult({
    ...{ at: AT, dryRun: false, commit: null, whyAll: null, waivers: NO_WAIVERS, slos },
    exception: { kind: 'not-asked' },
  }),
  targets: NO_TARGETS,
  files: OWN_FILES,
  exclusions: { kind: 'none' },
  notSlos: [],
  past: null,
})
const named = (name: string) => ({ ...sloOf(REQUESTS), name })
const MET = resultOf({ slo: named('met') })
const WARNED = resultOf({ slo: named('warned'), whole: counts(800, 1_000_000) })

describe('an SLO without a series of bad events', () => {
  const none = (name: string) =>
    resultOf({ slo: named(name), whole: { ...counts(0, 1000), notes: [{ kind: 'bad-missing' }] } })
  const asNone = resultOf({
    slo: named('as-none'),
    whole: { ...counts(0, 1000), notes: [{ kind: 'counted-as-none', of: 'b' }] },
  })

  it('is named in the headline that lets the deploy out', () => {
    expect(gateText(gate([MET, none('clean'), asNone])).split('\n')[0]).toBe(
      'Open: the deploy may go out (3 SLOs of 1 service; no series of bad events for shop/clean, shop/as-none)',
    )
    expect(gateText(gate([WARNED, none('clean')])).split('\n')[0]).toBe(
      'Open, with a warning: the deploy may go out (2 SLOs of 1 service; no series of bad events for shop/clean)',
    )
    expect(gateText(gate([MET])).split('\n')[0]).toBe('Open: the deploy may go out (1 SLO of 1 service)')
    expect(gateSummary(gate([none('clean')]))).toMatch(/^## .*no series of bad events for shop\/clean/)
  })

  it('has a notice on the line of its indicator, and several share one', () => {
    const clean = none('clean')
    expect(gateAnnotations(gate([MET, clean]))).toEqual([
      {
        level: 'notice',
        title: 'No series of bad events: shop/clean',
        message: 'There is no series of bad events beside the total, so none is counted; is the query right?',
        place: clean.slo.places.indicator,
      },
    ])
    expect(gateAnnotations(gate([none('a'), none('b')]))).toEqual([
      {
        level: 'notice',
        title: 'No series of bad events: 2 SLOs',
        message:
          'There is no series of bad events beside the total, so none is counted; is the query right? shop/a, shop/b',
        place: null,
      },
    ])
  })
})

describe('an SLO whose counts leave errors out', () => {
  const note = { kind: 'unseen-errors', counted: fraction(55), actual: fraction(81), rule: 'budget exhausted' } as const
  const warned = resultOf({ slo: named('sparse'), whole: { ...counts(55, 172_000), notes: [note] } })
  const result = {
    ...warned,
    decision: { ...warned.decision, decision: 'warn', cause: { kind: 'unseen', note } },
  } as const

  it('is told of with both numbers, in the headline too', () => {
    const [headline, , reason] = gateText(gate([result])).split('\n')
    expect(headline).toBe(
      'Open, with a warning: the deploy may go out (1 SLO of 1 service; shop/sparse counts 55 bad events of 81)',
    )
    expect(reason).toMatch(
      /^WARNING shop\/sparse: 55 bad events are counted, and 81 with those that their series began/,
    )
  })
})
