import { describe, expect, it } from 'vitest'
import type { TakenOut } from '../../src/core/budget/taken-out.ts'
import type { Exclusion } from '../../src/core/model/exclusion.ts'
import { gateResult, type SloResult } from '../../src/core/policy/result.ts'
import { NO_TARGETS } from '../../src/core/targets/result.ts'
import { excludedTexts, exclusionTexts } from '../../src/present/exclusions.ts'
import type { GateAnswer } from '../../src/present/gate/answer.ts'
import { gateSummary } from '../../src/present/gate/summary.ts'
import { gateText } from '../../src/present/gate/text.ts'
import { AT, counts, DAY, fraction, OWN_FILES, REQUESTS, resultOf } from '../support/build.ts'
import { sloOf } from '../support/slo.ts'
import { NO_WAIVERS } from '../support/waivers.ts'

const HOUR = 3600
const UPGRADE = { name: 'database upgrade', category: 'maintenance', reason: 'Announced, CHG-1234' } as const
const NIGHTS = { name: 'closed at night', category: 'outside-hours', reason: 'Nobody is there' } as const

type Of = Pick<Exclusion, 'name' | 'category' | 'reason'>
const taken = (exclusion: Of, from: number, to: number, events: number | null): TakenOut => ({
  exclusion,
  from,
  to,
  events: events === null ? null : fraction(events),
})

/** An SLO whose budget is half spent, and would be spent threefold without exclusions. */
const excluded = (name: string, exclusions: readonly TakenOut[], more: Partial<SloResult> = {}): SloResult =>
  resultOf({
    slo: { ...sloOf(REQUESTS), name },
    whole: counts(500, 1_000_000),
    more: {
      exclusions,
      without: {
        good: fraction(1_196_400),
        total: fraction(1_200_000),
        budget: { spent: fraction(3), remaining: fraction(-2) },
        decision: 'freeze',
      },
      ...more,
    },
  })

const answerOf = (...slos: SloResult[]): GateAnswer => ({
  mode: 'gate',
  ...gateResult({
    at: AT,
    dryRun: false,
    commit: null,
    whyAll: null,
    exception: { kind: 'not-asked' },
    waivers: NO_WAIVERS,
    slos,
  }),
  targets: NO_TARGETS,
  files: OWN_FILES,
  exclusions: { kind: 'none' },
  notSlos: [],
  past: null,
})
const textOf = (...slos: SloResult[]) => gateText(answerOf(...slos)).split('\n')

const PAST = taken(UPGRADE, AT - 3 * DAY, AT - 3 * DAY + 2 * HOUR, 200_000)

describe('what exclusions do', () => {
  it('is told once for each, with its time, what it takes out, and its reason', () => {
    const slos = [excluded('a', [PAST]), excluded('b', [{ ...PAST, events: fraction(12) }])]
    expect(exclusionTexts(slos)).toEqual([
      expect.stringMatching(
        /^Excluded: database upgrade \(maintenance\), [-\d]+ \d\d:\d\d UTC to [-\d]+ \d\d:\d\d UTC, takes out 200,000 events of shop\/a, 12 events of shop\/b\. Announced, CHG-1234$/,
      ),
    ])
  })

  it('is added up over the times of one that comes again', () => {
    const nights = [30, 20, 10].map((days) => taken(NIGHTS, AT - days * DAY, AT - days * DAY + HOUR, days))
    expect(exclusionTexts([excluded('a', nights)])[0]).toMatch(/, 3 times from .* takes out 60 events of shop\/a\./)
  })

  it('is not told as a number where one of its times is not known', () => {
    const nights = [taken(NIGHTS, AT - DAY, AT - DAY + HOUR, 7), taken(NIGHTS, AT - HOUR, AT, null)]
    expect(exclusionTexts([excluded('a', nights)])[0]).toContain('takes out an unknown number of events of shop/a.')
  })

  it('counts slices as slices', () => {
    const slices = excluded('a', [PAST], { standing: resultOf({ whole: counts(1, 100, 'slices') }).standing })
    expect(exclusionTexts([slices])[0]).toContain('200,000 slices of shop/a')
  })

  it('is a line each, whatever stands in a name', () => {
    const hostile = taken({ ...UPGRADE, name: 'a\n::error::b', reason: 'c\r\nd' }, AT - DAY, AT - HOUR, 1)
    for (const text of exclusionTexts([excluded('a', [hostile])])) expect(text).not.toMatch(/[\r\n]/)
    expect(textOf(excluded('a', [{ ...hostile, to: AT + 1 }])).some((line) => line.startsWith('::'))).toBe(false)
  })

  it('is not spoken of where nothing is excluded', () => {
    const lines = textOf(resultOf()).join('\n')
    expect(lines).not.toMatch(/exclu/i)
  })
})

describe('the answer of a gate', () => {
  it('shows the budget with and without, in a column of its own', () => {
    const lines = textOf(excluded('a', [PAST]), resultOf({ slo: { ...sloOf(REQUESTS), name: 'b' } }))
    expect(lines.find((line) => line.startsWith('SLO '))).toMatch(/budget left .*decision +without exclusions$/)
    expect(lines.find((line) => line.startsWith('shop/a'))).toMatch(/50\.0% .*open +-200\.0%, freeze$/)
    expect(lines.find((line) => line.startsWith('shop/b'))).toMatch(/open +-$/)
  })

  it('says so where nobody knows what there would be', () => {
    const line = textOf(excluded('a', [PAST], { without: null })).find((one) => one.startsWith('shop/a'))
    expect(line).toMatch(/not known$/)
  })

  it('says in its headline what is excluded while it lasts, until when, and what there would be without', () => {
    const lasting = taken(UPGRADE, AT - HOUR, AT + HOUR, 5)
    expect(textOf(excluded('a', [lasting]), excluded('b', [lasting]))[0]).toMatch(
      /^Open: .*; excluded now: shop\/a, shop\/b until [-\d]+ \d\d:\d\d UTC \(database upgrade, maintenance\); without exclusions: freeze$/,
    )
    expect(textOf(excluded('a', [lasting], { without: null }))[0]).toMatch(/; without exclusions: not known$/)
  })

  it('does not say so once it is over', () => {
    expect(textOf(excluded('a', [taken(UPGRADE, AT - HOUR, AT, 5)]))[0]).not.toContain('excluded')
    expect(textOf(excluded('a', [PAST]))[0]).not.toContain('excluded')
  })

  it('names the first of many', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      excluded(
        'a',
        Array.from({ length: 9 }, (_, other) => taken({ ...UPGRADE, name: `u${other}` }, AT - 1, AT + HOUR, index)),
      ),
    ).map((one, index) => ({ ...one, slo: { ...one.slo, name: `a${index}` } }))
    expect(textOf(...many)[0]).toMatch(/shop\/a0, shop\/a1, shop\/a2 and 6 more until .* and 6 more; without/)
  })

  it('says at a freeze what would be spent without', () => {
    const whole = counts(1690, 1_000_000)
    const frozen = resultOf({ whole, more: { exclusions: [PAST], without: excluded('a', []).without } })
    expect(textOf(frozen).join('\n')).toContain('is spent: 1,690 bad of 1,000,000 events, where')
    expect(textOf(frozen).join('\n')).toContain('Without exclusions 300.0% of it would be spent.')
  })
})

describe('an SLI without exclusions', () => {
  it('is told beside a target', () => {
    expect(excludedTexts([excluded('a', [PAST])]).at(-1)).toBe('Without exclusions the SLI of shop/a would be 99.700%.')
    expect(excludedTexts([excluded('a', [PAST], { without: null })]).at(-1)).toContain('is not known')
    expect(excludedTexts([resultOf()])).toEqual([])
  })
})

describe('the summary of a run with excluded time', () => {
  it('has a column with the budget that there would be without it', () => {
    const lines = gateSummary(
      answerOf(excluded('a', [PAST]), resultOf({ slo: { ...sloOf(REQUESTS), name: 'b' } })),
    ).split('\n')
    const [header, , a, b] = lines.slice(lines.findIndex((line) => line.startsWith('| SLO | decision')))
    expect(header).toMatch(/ \| without exclusions \|$/)
    expect(a).toMatch(/ \| -200\.0%,\sfreeze \|$/)
    expect(b).toMatch(/ \| – \|$/)
  })

  it('says what each exclusion took out, and why, as prose that an author of a reason can not break', () => {
    const hostile = { ...PAST, exclusion: { ...UPGRADE, reason: '</details> | [x](javascript:1) `CHG` @everyone' } }
    const summary = gateSummary(answerOf(excluded('a', [hostile])))
    const line = summary.split('\n').find((one) => one.startsWith('- Excluded: database upgrade')) ?? ''
    expect(line).toContain('takes out 200,000 events of')
    expect(line).not.toMatch(/<\/details>|\]\(javascript|[^\\`]@everyone\b/)
    expect(summary).toContain('### Excluded time')
  })

  it('has neither column nor section where nothing is excluded', () => {
    expect(gateSummary(answerOf(resultOf()))).not.toMatch(/exclu/i)
  })
})
