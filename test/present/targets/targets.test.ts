import { describe, expect, it } from 'vitest'
import { boundOfSeconds } from '../../../src/core/model/duration.ts'
import { Problem } from '../../../src/core/model/problem.ts'
import { sloId } from '../../../src/core/model/slo.ts'
import { NO_TARGETS, type TargetResult, type TargetResults } from '../../../src/core/targets/result.ts'
import { targetsSection } from '../../../src/present/targets/summary.ts'
import { targetsText } from '../../../src/present/targets/text.ts'
import {
  adviceText,
  aimText,
  bufferBar,
  bufferText,
  fitText,
  floorText,
  reviewText,
  stateText,
} from '../../../src/present/targets/words.ts'
import { counts, NO_ANSWER, REQUESTS } from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { sloOf } from '../../support/slo.ts'
import { f, LATENCY, latencyStanding, measuredOf, ratioStanding, targetOf } from '../../support/targets.ts'

const SLO = sloOf(REQUESTS)
const LATENCY_SLO = sloOf(LATENCY, { objective: '99%' })
const resultWith = (bad: number): TargetResult => ({
  target: targetOf('target: 99.95%', SLO),
  measured: measuredOf(counts(bad, 1_000_000), SLO),
  standing: ratioStanding(bad, 1_000_000),
  evidence: [],
})
const LATENCY_RESULT: TargetResult = {
  target: targetOf('within: 200ms', LATENCY_SLO),
  measured: measuredOf(counts(500, 100_000), LATENCY_SLO),
  standing: latencyStanding(2000, 500, 100_000),
  evidence: [],
}
const UNKNOWN: TargetResult = {
  ...LATENCY_RESULT,
  standing: { state: 'unknown', reason: NO_ANSWER, buffer: null },
}

describe('the bar between floor and target', () => {
  it.each([
    [5000, '●···║────────│····'],
    [1500, '●···║────────│····'],
    [1125, '··●·║────────│····'],
    [1001, '···●║────────│····'],
    [1000, '····║●───────│····'],
    [750, '····║────●───│····'],
    [501, '····║───────●│····'],
    [500, '····║────────│●···'],
    [0, '····║────────│···●'],
  ])('with %i bad of a million is %s', (bad, bar) => {
    expect(bufferBar(ratioStanding(bad, 1_000_000))).toBe(bar)
  })

  it('shows the side on which the SLI lies even when there is nothing between the two bounds', () => {
    expect(bufferBar(latencyStanding(500, 500, 100_000))).toBe('····║────────│···●')
    expect(bufferBar(latencyStanding(2000, 2000, 100_000))).toBe('●···║────────│····')
  })

  it('is not drawn for what is not known', () => {
    expect(bufferBar(ratioStanding(0, 0))).toBeNull()
    expect(bufferBar(UNKNOWN.standing)).toBeNull()
  })
})

describe('a target in words', () => {
  it('is told from its floor by its number, or by its time', () => {
    expect([floorText(SLO), aimText(resultWith(0).target.aim, SLO)]).toEqual(['99.9%', '99.95%'])
    expect([floorText(LATENCY_SLO), aimText(LATENCY_RESULT.target.aim, LATENCY_SLO)]).toEqual([
      '99% within 500ms',
      '99% within 200ms',
    ])
    expect(aimText(targetOf('target: 99.5%', LATENCY_SLO).aim, LATENCY_SLO)).toBe('99.5% within 500ms')
  })

  it('is met, or missed and where, or neither', () => {
    expect([0, 700, 2000].map((bad) => stateText(ratioStanding(bad, 1_000_000)))).toEqual([
      'met',
      'missed, in the buffer',
      'missed, below the floor',
    ])
    expect([stateText(ratioStanding(0, 0)), stateText(UNKNOWN.standing)]).toEqual(['idle', 'unknown'])
  })

  it('has a buffer in three units, or in two where there are no counts', () => {
    expect(bufferText({ share: f('0.0005'), events: f('863.8'), minutes: f('21.6') })).toBe(
      '0.05 points, 863 events, 21.6 minutes of outage',
    )
    expect(bufferText({ share: f('2/30000'), events: null, minutes: f('1296.19') })).toBe(
      '0.00666 points, 1,296.1 minutes of outage',
    )
  })

  it('has a buffer that fits the volatility, or does not', () => {
    const volatility = { daily: 0.01, swing: 0.0012345, days: 30 }
    const look = { volatility, advice: null, review: null }
    expect(fitText({ ...look, fit: 'too-thin' })).toBe(
      'The buffer is too thin for how much its days differ; an ordinary bad stretch would cross it: the SLI of a window moves by about 0.123 points (estimated from 30 days).',
    )
    expect(fitText({ ...look, fit: 'fitting' })).toContain('is fitting')
    expect(fitText({ ...look, fit: 'wider-than-needed' })).toContain('wider than needed')
    expect(fitText({ ...look, fit: null })).toBeNull()
  })

  it('is advised on by the last windows', () => {
    const within = { kind: 'latency', within: boundOfSeconds(f('0.1')) } as const
    const ratio = { kind: 'ratio', ratio: f('0.9992'), text: '99.92%' } as const
    expect(adviceText({ kind: 'tighten', to: within }, LATENCY_SLO)).toBe(
      'Met in each of the last 3 windows: 99% within 100ms would have been met too.',
    )
    expect(adviceText({ kind: 'missed', fewerBad: f('1234'), realistic: ratio }, SLO)).toBe(
      'Missed in each of the last 3 windows: the last one needed 1,234 fewer bad events; 99.92% would be a realistic target.',
    )
    expect(adviceText({ kind: 'missed', fewerBad: null, realistic: null }, SLO)).toBe(
      'Missed in each of the last 3 windows.',
    )
  })

  it('is due for its quarterly look', () => {
    expect(reviewText({ kind: 'overdue', reviewed: '2026-07-01', due: '2026-10-01' })).toContain(
      'last looked at on 2026-07-01; the quarterly look was due on 2026-10-01',
    )
    expect(reviewText({ kind: 'never-reviewed' })).toContain('reviewed:')
  })
})

const of = (more: Partial<TargetResults>): TargetResults => ({ ...NO_TARGETS, ...more })
const summaryOf = (targets: TargetResults) => {
  const { head, body, foot } = targetsSection(targets)
  return [...head, ...body, ...foot].join('\n')
}
const broken = (text: string) => ({
  code: 'unknown-slo' as const,
  place: { file: '.slo/targets/a.yaml', line: 3, column: 7 },
  problem: new Problem(text),
})

describe('the targets in the log and in the summary', () => {
  const targets = of({
    results: [resultWith(700), LATENCY_RESULT, UNKNOWN],
    diagnostics: [broken('no')],
    failure: null,
  })

  it('have a row each: floor, target, SLI, where it lies, the buffer', () => {
    const text = targetsText(targets).join('\n')
    expect(text).toContain('Performance targets, which decide nothing:')
    expect(text).toMatch(
      /^shop\/it +99\.9% +99\.95% +99\.9300% +····║────●───│···· +missed, in the buffer +0\.05 points, 500 events, 21\.6 minutes of outage$/m,
    )
    expect(text).toMatch(
      /^shop\/it +99% within 500ms +99% within 200ms +98\.00% +····║──●─────│···· +missed, in the buffer/m,
    )
    expect(text).toMatch(/^shop\/it +99% within 500ms +99% within 200ms +- +- +unknown +-$/m)
    const lines = summaryOf(targets).split('\n')
    const rows = lines.filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(5)
    expect(new Set(rows.map((line) => line.split('|').length)).size).toBe(1)
  })

  it('say what keeps a target from being told', () => {
    for (const text of [targetsText(targets).join('\n'), summaryOf(targets)]) {
      expect(text).toMatch(/target unknown.* the backend refused.* no/)
      expect(text).toMatch(/\.slo\/targets\/a\.yaml:3:7.*: no/)
    }
    expect(targetsText(of({ failure: { error: new Error('it broke') } }))).toEqual([
      '',
      'Performance targets: could not be reported: it broke',
    ])
    expect(summaryOf(of({ failure: { error: new Error('it broke') } }))).toContain(
      'They could not be reported: it broke',
    )
  })

  it('take no line where there are none', () => {
    expect(targetsText(NO_TARGETS)).toEqual([])
    expect(targetsSection(NO_TARGETS)).toMatchObject({ head: [], body: [] })
  })

  const refused = (detail: string): TargetResult => ({
    ...UNKNOWN,
    standing: { state: 'unknown', reason: { kind: 'rejected', detail }, buffer: null },
  })

  it('share a line where the backend says the same of many', () => {
    const results = Array.from({ length: 12 }, () => refused('no'))
    const said = `${results.map(({ measured }) => sloId(measured.slo)).join(', ')}: target unknown: the backend refused: no`
    expect(targetsText(of({ results })).filter((line) => line.includes('refused'))).toEqual([
      `Performance targets: ${said}`,
    ])
  })

  it('stay a line each, whatever a file or a backend says', () => {
    const hostile = of({
      results: HOSTILE.map(refused),
      diagnostics: HOSTILE.map(broken),
      failure: { error: new Error(HOSTILE.join('\n')) },
    })
    const tame = of({
      results: HOSTILE.map((_, index) => refused(`no ${index}`)),
      diagnostics: HOSTILE.map(() => broken('no')),
      failure: { error: new Error('no') },
    })
    const lines = targetsText(hostile)
    expect(lines.join('\n').split('\n')).toHaveLength(targetsText(tame).length)
    expect(lines.join('\n')).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u)
    expect(summaryOf(hostile).split('\n')).toHaveLength(summaryOf(tame).split('\n').length)
    expect(summaryOf(hostile)).not.toMatch(/@octocat|<img|<script|\]\(/)
  })
})
