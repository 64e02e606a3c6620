import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../src/core/budget/standing.ts'
import type { Reason } from '../../../src/core/model/measurement.ts'
import { promisedPeriodAt } from '../../../src/core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../../src/core/model/policy.ts'
import { Problem } from '../../../src/core/model/problem.ts'
import { Quoted, quotedOrNull } from '../../../src/core/model/quoted.ts'
import type { ExceptionAnswer } from '../../../src/core/policy/exception.ts'
import { gateResult, type SloResult } from '../../../src/core/policy/result.ts'
import { NO_TARGETS } from '../../../src/core/targets/result.ts'
import { diagnosticAnnotations, diagnosticsSummary, diagnosticsText } from '../../../src/present/diagnostics.ts'
import { gateAnnotations } from '../../../src/present/gate/annotations.ts'
import type { GateAnswer } from '../../../src/present/gate/answer.ts'
import { gateReport, gateReportSchema } from '../../../src/present/gate/json.ts'
import { gateSummary } from '../../../src/present/gate/summary.ts'
import { gateText } from '../../../src/present/gate/text.ts'
import {
  AT,
  counts,
  covering,
  DAY,
  directoryOf,
  fraction,
  NO_ANSWER,
  OWN_FILES,
  policyOf,
  REQUESTS,
  resultOf,
} from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { sloOf } from '../../support/slo.ts'
import { unquoted } from '../../support/told.ts'
import { NO_WAIVERS } from '../../support/waivers.ts'

const gate = (
  slos: readonly SloResult[],
  dryRun = false,
  exception: ExceptionAnswer = { kind: 'not-asked' },
): GateAnswer => ({
  mode: 'gate',
  ...gateResult({ at: AT, dryRun, commit: null, whyAll: null, exception, waivers: NO_WAIVERS, slos }),
  targets: NO_TARGETS,
  files: OWN_FILES,
  exclusions: { kind: 'none' },
  notSlos: [],
  past: null,
})
const reportOf = (answer: GateAnswer) => unquoted(gateReport(answer))
const named = (name: string) => ({ ...sloOf(REQUESTS), name })
const days = (bad: readonly number[]) =>
  bad.map((one, index) => ({ to: AT - (bad.length - 1 - index) * DAY, bad: one, total: 100_000 }))
const asked = (query: string, value: string | null) => ({
  query: new Quoted(query),
  at: AT,
  value: quotedOrNull(value),
})
const unknown: Standing = { status: 'unknown', reason: NO_ANSWER }

const MET = resultOf({ slo: named('met') })
const BREACHED = resultOf({
  slo: named('breached'),
  whole: counts(1690, 1_000_000),
  more: { steps: days([0, 1690]), liftsAt: AT + 8 * DAY },
})
const IDLE = resultOf({ slo: named('idle'), whole: counts(0, 0) })
const UNKNOWN = resultOf({ slo: named('unknown'), standing: unknown })
const WARNED = resultOf({ slo: named('warned'), whole: counts(800, 1_000_000) })

describe('an instant in the past', () => {
  const old: GateAnswer = { ...gate([BREACHED]), past: 3 * DAY + 5000 }

  it('stands in the headline of the log and the summary, with how long ago it is', () => {
    const words = 'shop must not deploy, as of 2026-11-23T00:00:00Z, 3 days ago'
    expect(gateText(old).split('\n')[0]).toBe(`Freeze: ${words}`)
    expect(gateText(old)).toContain('Measured as of 2026-11-23T00:00:00Z, 3 days ago, as the input `at` asks.')
    expect(gateSummary(old).split('\n')[0]).toContain('3 days ago')
  })

  it('is not told of where it is about now', () => {
    expect(gateText(gate([BREACHED]))).not.toContain(' ago')
  })
})

describe('what the log says', () => {
  it('is first whether the deploy may go out, then why not, then every SLO', () => {
    const text = gateText(gate([MET, WARNED, BREACHED, IDLE, UNKNOWN]))
    expect(text.split('\n')[0]).toBe('Freeze: shop must not deploy')
    expect(text).toContain('\nFREEZE shop/breached: Rule "budget exhausted" (budget remaining at most 0%)\n')
    expect(text).toContain(
      '169.0% of the error budget is spent: 1,690 bad of 1,000,000 events, where 99.9% allows 1,000.',
    )
    expect(text).toContain('Expected to lift: 2026-12-01 00:00 UTC, if traffic stays the same')
    expect(text).toContain(
      '\nFREEZE shop/unknown: Unknown: the backend refused: no; the policy answers unknown with freeze\n',
    )
    expect(text).toContain('\nWARNING shop/warned: ')
    expect(text.indexOf('FREEZE')).toBeLessThan(text.indexOf('WARNING'))
    for (const status of ['met', 'breached', 'idle', 'unknown']) {
      expect(text).toMatch(new RegExp(`^shop/${status} +${status} +99\\.9%`, 'm'))
    }
  })

  it('is that the deploy may go out, when nothing speaks against it', () => {
    expect(gateText(gate([MET, IDLE])).split('\n')[0]).toBe('Open: the deploy may go out (2 SLOs of 1 service)')
    expect(gateText(gate([MET, WARNED])).split('\n')[0]).toBe(
      'Open, with a warning: the deploy may go out (2 SLOs of 1 service)',
    )
  })

  it('is how much is unknown, where the policy lets that pass, and which rule had no answer', () => {
    const open = policyOf(
      '[{ name: burn, when: { burn-rate: { over: 1h, above: 14 } }, then: freeze }]',
      '    unknown: open\n',
    )
    const whole = resultOf({ standing: unknown, policy: open })
    const text = gateText(gate([MET, whole]))
    expect(text.split('\n')[0]).toBe('Open: the deploy may go out (2 SLOs of 1 service, 1 unknown)')
    const { decision } = MET
    const [rule = null] = open.rules
    const part = { ...MET, decision: { ...decision, cause: { kind: 'unknown' as const, rule, reason: NO_ANSWER } } }
    const lines = gateText(gate([part])).split('\n')
    expect(lines[0]).toBe('Open: the deploy may go out (1 SLO of 1 service, 1 unknown)')
    expect(lines).toContain('shop/met: rule "burn" can\'t be answered: the backend refused: no')
    expect(gateSummary(gate([part]))).toContain('burn&#34; can&#39;t be answered')
  })

  it('is the query that could not be answered, whichever else came back empty', () => {
    const none = { status: 'unknown', reason: { kind: 'no-data', of: 'total' } } as const
    const evidence = [asked('answered', '1'), asked('first', null), asked('second', null)]
    const text = gateText(gate([resultOf({ standing: none, more: { evidence, unansweredQuery: 'second' } })]))
    expect(text).toContain('\n  Query: second\n')
  })

  it('is that a dry run does not fail', () => {
    expect(gateText(gate([BREACHED], true)).split('\n')[0]).toContain('(dry run: the job does not fail)')
  })

  it('is that coverage is missing, beside the number', () => {
    const standing = { ...BREACHED.standing, coverage: covering(0.5) } as Standing
    expect(gateText(gate([resultOf({ standing })]))).toContain('data covers 50.0% of the window (360 of 720 hours)')
  })

  it('is where the longest hole is', () => {
    const hole = { from: AT - 9 * DAY, to: AT - 8 * DAY }
    const standing = { ...BREACHED.standing, coverage: { ...covering(29 / 30), hole } } as Standing
    expect(gateText(gate([resultOf({ standing })]))).toContain(
      '(696 of 720 hours); the longest hole is from 2026-11-14 00:00 UTC to 2026-11-15 00:00 UTC',
    )
  })

  it('is that coverage could not be reported, where a rule freezes all the same', () => {
    const standing = { ...BREACHED.standing, coverage: { kind: 'undetermined', reason: NO_ANSWER } } as Standing
    expect(gateText(gate([resultOf({ standing })]))).toContain(
      "how much of the window has data can't be determined: the backend refused: no",
    )
  })

  it('is that no data mean no traffic by contract, in the headline and beside the SLO', () => {
    const text = gateText(gate([MET, resultOf({ more: { idleByContract: true } })]))
    expect(text.split('\n')[0]).toBe('Open: the deploy may go out (2 SLOs of 1 service, 1 idle by contract)')
    expect(text).toContain('idle by contract: no data means no traffic (no-data: idle)')
  })

  it('is the key of the contract, where a rule has no answer for want of data', () => {
    const policy = policyOf('[{ name: burn, when: { burn-rate: { over: 1h, above: 14 } }, then: freeze }]')
    const [rule = null] = policy.rules
    const cause = { kind: 'unknown', rule, reason: { kind: 'no-data', of: 'total' } } as const
    const result = { ...MET, decision: { ...MET.decision, decision: 'freeze', cause } } as const
    expect(gateText(gate([result]))).toContain('say so with `no-data: idle` in the contract')
    expect(JSON.parse(JSON.stringify(reportOf(gate([result])).services[0]?.slos[0]))).toMatchObject({ rule: 'burn' })
  })

  it('is how many bad events a rule had too few of', () => {
    const few = resultOf({ whole: counts(1, 6) })
    expect(gateText(gate([few]))).toContain(
      'rule "budget exhausted" not evaluated: 1 bad event, fewer than minimum-bad-events',
    )
    expect(few.decision.decision).toBe('open')
  })

  it('is since when a promise counts, while its window is shorter than it will be', () => {
    const since = { kind: 'day', day: '2026-11-18', text: '2026-11-18' } as const
    const slo = { ...sloOf(REQUESTS), since }
    const result = resultOf({ slo, more: { period: promisedPeriodAt(slo, AT) } })
    expect(gateText(gate([result]))).toContain('the promise counts since 2026-11-18, so the window has 5d so far')
  })

  it('never says that a window is covered whole when it is not', () => {
    const standing = { ...MET.standing, coverage: covering(0.999999) } as Standing
    expect(gateText(gate([resultOf({ standing })]))).toContain('719 of 720 hours')
  })

  it('never shows an unknown SLO as met or breached, in any document', () => {
    const open = resultOf({
      standing: unknown,
      policy: policyOf('[{ name: a, when: { budget-spent: { above: 1% } }, then: warn }]', '    unknown: open\n'),
    })
    const result = gate([open])
    expect(open.decision.decision).toBe('open')
    for (const text of [gateText(result), gateSummary(result), JSON.stringify(reportOf(result).services)]) {
      expect(text).toContain('unknown')
      expect(text).not.toMatch(/\b(met|breached)\b/)
    }
  })
})

describe('the summary', () => {
  const summary = gateSummary(gate([MET, WARNED, BREACHED, IDLE, UNKNOWN]))

  it('has a row for every SLO, with as many cells as its header', () => {
    const lines = summary.split('\n')
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    const start = lines.findIndex((line) => line.startsWith('| SLO | decision'))
    const rows = lines.slice(start, lines.indexOf('', start))
    expect(rows).toHaveLength(7)
    expect(new Set(rows.map(cells)).size).toBe(1)
  })

  it('answers in order: may I deploy, why not, warnings, all SLOs', () => {
    const order = ['## 🛑 Freeze', '### Why', '### Warnings', '### All SLOs'].map((title) => summary.indexOf(title))
    expect(order.every((place) => place >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('stays below what GitHub keeps, however many SLOs there are', () => {
    const evidence = Array.from({ length: 20 }, () => asked('🛑'.repeat(500), '1'))
    const many = Array.from({ length: 500 }, (_, index) =>
      resultOf({ slo: named(`slo-${index}`), whole: counts(2000, 1_000_000), more: { evidence } }),
    )
    const text = gateSummary(gate(many))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024)
    expect(text).toMatch(/_\d+ more \(queries\) did not fit/)
  })
})

describe('hostile text from a repository or a backend', () => {
  const hostile = HOSTILE.flatMap((text, index) => {
    const file = `
version: slo-gate/v1
service: s${index}
owner: ${JSON.stringify(text.replace(/[\r\n]/g, ' ').trim())}
slos:
  - name: a
    description: ${JSON.stringify(text)}
    objective: 99.9%
    window: 30d
    indicator: ${REQUESTS}
`
    const [read] = directoryOf({ 'a.yaml': file.trimStart() }).slos
    if (!read) throw new Error('no SLO')
    const slo = { ...read, service: { ...read.service, runbook: text } }
    const name = JSON.stringify(text.replace(/[\r\n]/g, ' ').trim())
    const policy = policyOf(
      `[{ name: ${name}, when: { budget-remaining: { at-most: 0% } }, then: freeze, consequences: [${name}] }]`,
    )
    const evidence = [asked(text, text)]
    return [
      resultOf({ slo, policy, whole: counts(1690, 1_000_000), more: { evidence } }),
      resultOf({ slo, policy, standing: { status: 'unknown', reason: { kind: 'rejected', detail: text } } }),
    ]
  })
  const harmless = hostile.map((result) => ({
    ...result,
    evidence: result.evidence.map((one) => ({ ...one, query: new Quoted('q'), value: new Quoted('v') })),
  }))
  const result = gate(hostile)

  it('adds no line to the log, and no command, control or bidirectional mark', () => {
    const text = gateText(result)
    const lines = text.split('\n')
    expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u)
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([])
    expect(lines.filter((line) => /^(FREEZE|WARNING) /.test(line))).toHaveLength(hostile.length)
    expect(lines).toHaveLength(gateText(gate(harmless)).split('\n').length)
  })

  it('stays in its line of the summary, and is no mention, link, image or tag', () => {
    const text = gateSummary(result)
    expect(text.split('\n')).toHaveLength(gateSummary(gate(harmless)).split('\n').length)
    expect(text).not.toMatch(/@octocat|<img|<script|\]\(/)
    const tags = new Set(text.replace(/<https?:[^>]*>/g, '').match(/<\/?[a-z]+/g))
    expect([...tags].sort()).toEqual(
      ['<br', '<code', '</code', '<details', '</details', '<summary', '</summary'].sort(),
    )
  })

  it('is one line in an annotation', () => {
    const annotations = gateAnnotations(result)
    expect(annotations).toHaveLength(hostile.length)
    for (const { title, message } of annotations) {
      expect(`${title}${message}`).not.toMatch(/[\p{Cc}\u2028\u202e]/u)
    }
  })

  it('is kept as it is in the report, which is data', () => {
    expect(reportOf(result).services[0]?.slos[0]?.rule).toBe(HOSTILE[0])
  })
})

describe('the annotations', () => {
  it('stand on the line of the objective: errors for a freeze, warnings for a warning, none for open', () => {
    expect(gateAnnotations(gate([MET, WARNED, BREACHED]))).toMatchObject([
      { level: 'error', title: 'SLO freeze: shop/breached', place: { file: '.slo/slos/shop.yaml', line: 5 } },
      { level: 'warning', title: 'SLO warn: shop/warned', place: { file: '.slo/slos/shop.yaml', line: 5 } },
    ])
  })

  it('are warnings only in a dry run', () => {
    expect(gateAnnotations(gate([BREACHED], true)).map(({ level }) => level)).toEqual(['warning'])
  })
})

describe('a backend in trouble', () => {
  const OUTAGE = { kind: 'unreachable', detail: 'connect ECONNREFUSED' } as const
  const lost = (index: number, reason: Reason = OUTAGE, policy?: ErrorBudgetPolicy) => {
    const slo = named(`slo-${index}`)
    const service = { ...slo.service, runbook: `https://runbooks.example/${index % 2}`, owner: `@acme/${index % 3}` }
    const indicator = { ...slo.places.indicator, line: 100 + index }
    return resultOf({
      slo: { ...slo, service, places: { ...slo.places, indicator } },
      standing: { status: 'unknown', reason },
      ...(policy ? { policy } : {}),
      more: { evidence: [asked(`query_${index}`, null)], unansweredQuery: `query_${index}` },
    })
  }
  const many = Array.from({ length: 12 }, (_, index) => lost(index))
  const first = Array.from({ length: 10 }, (_, index) => index)
  const unknownIs = (answer: string) =>
    policyOf('[{ name: a, when: { budget-spent: { above: 1% } }, then: warn }]', `    unknown: ${answer}\n`)

  it('is told of once and first, with all SLOs that it left without an answer', () => {
    const lines = gateText(gate([BREACHED, ...many])).split('\n')
    expect(lines.slice(2, 8)).toEqual([
      "FREEZE 12 SLOs: Unknown: the backend can't be reached: connect ECONNREFUSED; the policy answers unknown with freeze",
      '  Query of shop/slo-0: query_0',
      `  SLOs: ${first.map((index) => `shop/slo-${index}`).join(', ')} and 2 more`,
      '  Runbooks: https://runbooks.example/0, https://runbooks.example/1',
      '  Owners: @acme/0, @acme/1, @acme/2',
      `  Contracts: ${first.map((index) => `.slo/slos/shop.yaml:${100 + index}`).join(', ')} and 2 more`,
    ])
    expect(lines.filter((line) => line.startsWith('FREEZE'))).toHaveLength(2)
    for (let index = 0; index < 12; index++) {
      expect(lines.join('\n')).toMatch(new RegExp(`^shop/slo-${index} +unknown`, 'm'))
    }
  })

  it('is told of once in the summary and in the annotations, which then stand on no line', () => {
    const result = gate([BREACHED, ...many])
    const summary = gateSummary(result)
    expect(summary.match(/ECONNREFUSED/g)).toHaveLength(1)
    expect(summary).toContain('- **`12 SLOs`**<br>Unknown: ')
    expect(summary).toContain('SLOs: `shop/slo-0`, ')
    expect(summary).toContain('Runbooks: <https://runbooks.example/0>, <https://runbooks.example/1><br>Owners: ')
    const [outage, breach, ...others] = gateAnnotations(result)
    expect(others).toEqual([])
    expect(breach?.title).toBe('SLO freeze: shop/breached')
    expect(outage).toMatchObject({ level: 'error', title: 'SLO freeze: 12 SLOs', place: null })
    expect(outage?.message).toMatch(/ECONNREFUSED.*shop\/slo-0, .* and 2 more$/)
  })

  it.each([
    OUTAGE,
    { kind: 'out-of-time', limit: { kind: 'run', lastStatus: null } },
    { kind: 'throttled', detail: 'no' },
    { kind: 'turned-away', answer: { kind: 'empty-answer', status: 200 } },
  ] as const)('is $kind', (reason) => {
    expect(gateText(gate([lost(0, reason), lost(1, reason)]))).toContain('\nFREEZE 2 SLOs: ')
  })

  it.each([
    { kind: 'no-data', of: 'the total' },
    { kind: 'rejected', detail: 'HTTP 422, too many samples' },
  ] as const)('is not $kind, which is a matter of each query', (reason) => {
    const text = gateText(gate([lost(0, reason), lost(1, reason)]))
    expect(text.match(/^FREEZE shop\/slo-\d: Unknown: /gm)).toHaveLength(2)
    expect(text.match(/^ {2}Query: query_\d$/gm)).toHaveLength(2)
  })

  it('is told of for each cause, and for each decision', () => {
    const slow = lost(20, { kind: 'out-of-time', limit: { kind: 'run', lastStatus: null } })
    const text = gateText(gate([...many, slow, lost(21, OUTAGE, unknownIs('warn'))]))
    expect(text.match(/^(FREEZE|WARNING) .*?:/gm)).toEqual([
      'FREEZE 12 SLOs:',
      'FREEZE shop/slo-20:',
      'WARNING shop/slo-21:',
    ])
  })

  it('takes nothing from an SLO of which there is more to tell: what was measured, or a rule that fired', () => {
    const burn = '[{ name: burn, when: { burn-rate: { over: 1h, above: 2 } }, then: warn, consequences: [page] }]'
    const policy = policyOf(burn)
    const fired = [0, 1].map((index) => {
      const result = lost(index, OUTAGE, policy)
      const [rule] = policy.rules
      return { ...result, decision: { ...result.decision, fired: rule ? [rule] : [] } }
    })
    expect(gateText(gate(fired)).match(/^FREEZE shop\/slo-\d: .*$\n(?:.*\n)*? {2}Consequences: page$/gm)).toHaveLength(
      2,
    )
    const measured = [0, 1].map((index) => {
      const { decision } = lost(index)
      const [rule] = policy.rules
      const cause = rule ? { kind: 'unknown' as const, rule, reason: OUTAGE } : null
      return { ...WARNED, slo: named(`slo-${index}`), decision: { ...decision, cause } }
    })
    expect(gateText(gate(measured)).match(/^FREEZE shop\/slo-\d: Rule "burn" can't be answered/gm)).toHaveLength(2)
  })

  it('shares a line too where the policy lets it pass, and names them all', () => {
    const slos = Array.from({ length: 12 }, (_, index) => lost(index, OUTAGE, unknownIs('open')))
    const names = slos.map(({ slo }) => `shop/${slo.name}`).join(', ')
    expect(gateText(gate(slos))).toContain(`\n${names}: unknown: the backend can't be reached: connect ECONNREFUSED\n`)
  })
})

describe('the headline', () => {
  it('names the first of many services that are frozen', () => {
    const slos = Array.from({ length: 11 }, (_, index) => {
      const { slo } = BREACHED
      return { ...BREACHED, slo: { ...slo, service: { ...slo.service, name: `s${index}` } } }
    })
    const ten = 's0, s1, s2, s3, s4, s5, s6, s7, s8, s9'
    expect(gateText(gate(slos)).split('\n')[0]).toBe(`Freeze: ${ten} and 1 more must not deploy`)
    expect(
      gateText(gate(slos, false, { kind: 'let-through', exception: { kind: 'label', grants: [] } })).split('\n')[0],
    ).toBe(`Freeze, let through by an exception: ${ten} and 1 more`)
  })
})

describe('the report', () => {
  const ratio = { kind: 'ratio', errorRate: fraction('0.0001'), notes: [{ kind: 'no-event-counts' }] } as const
  const readyMade = resultOf({
    standing: {
      status: 'met',
      sli: fraction('0.9999'),
      budget: { spent: fraction('0.1'), remaining: fraction('0.9') },
      measured: ratio,
      coverage: { kind: 'not-told' },
      notes: ratio.notes,
    },
    more: { coverage: { kind: 'not-told' }, evidence: [asked('x', null)] },
  })
  const covered = { ...UNKNOWN, coverage: covering(0.5) }
  const calendar = resultOf({ slo: sloOf(REQUESTS, { window: '{ calendar: quarter, timezone: Asia/Kolkata }' }) })
  const slices = resultOf({ whole: counts(1, 1000, 'slices') })
  const all = gate([MET, WARNED, BREACHED, IDLE, covered, readyMade, calendar, slices])
  const asJson = JSON.parse(JSON.stringify(reportOf(all))) as unknown

  it('is what its own schema says, after a trip through JSON', () => {
    expect(gateReportSchema.parse(asJson)).toEqual(reportOf(all))
  })

  it('has what each exclusion took out of the window, and what there would be with it', () => {
    const exclusion = { name: 'upgrade', category: 'maintenance', reason: 'CHG-1' } as const
    const taken = { from: AT - 7200, to: AT - 3600, exclusion, events: fraction(1200) }
    const without = {
      good: fraction(900),
      total: fraction(1000),
      budget: { spent: fraction(100), remaining: fraction(-99) },
      decision: 'freeze',
    } as const
    const report = reportOf(gate([resultOf({ more: { exclusions: [taken, { ...taken, events: null }], without } })]))
    const shown = { ...exclusion, from: '2026-11-22T22:00:00Z', to: '2026-11-22T23:00:00Z' }
    expect(gateReportSchema.parse(JSON.parse(JSON.stringify(report)))).toMatchObject({
      services: [
        {
          slos: [
            {
              exclusions: [
                { ...shown, events: 1200 },
                { ...shown, events: null },
              ],
              without: { good: 900, total: 1000, budget: { spent: 100, remaining: -99 }, decision: 'freeze' },
            },
          ],
        },
      ],
    })
  })

  it('has unrounded numbers, and null where there is none', () => {
    expect(asJson).toMatchObject({
      version: 'slo-gate/report/v1',
      evaluatedAt: '2026-11-23T00:00:00Z',
      decision: 'freeze',
      freezeLiftsAt: null,
      services: [
        {
          service: 'shop',
          slos: [
            { name: 'met', sli: 0.9995, budget: { spent: 0.5, remaining: 0.5 }, unit: 'events', coverage: 1 },
            { name: 'warned', decision: 'warn', rule: 'budget low' },
            {
              status: 'breached',
              good: 998_310,
              total: 1_000_000,
              budget: { spent: 1.69, remaining: -0.69 },
              rule: 'budget exhausted',
              rules: ['budget exhausted', 'budget low'],
              freezeLiftsAt: '2026-12-01T00:00:00Z',
              window: { kind: 'rolling', from: '2026-10-24T00:00:00Z', to: '2026-11-23T00:00:00Z', text: '30d' },
              burnRates: [
                { window: '1h', rate: 0, events: 1000, reason: null },
                { window: '5m', rate: 0, events: 1000, reason: null },
              ],
            },
            { status: 'idle', total: 0, sli: null, budget: { spent: 0, remaining: 1 } },
            { status: 'unknown', reason: 'the backend refused: no', total: null, budget: null, coverage: 0.5 },
            { good: null, total: null, unit: null, sli: 0.9999, coverage: null, notes: [expect.any(String)] },
            { window: { kind: 'calendar', from: '2026-09-30T18:30:00Z', text: 'quarter (Asia/Kolkata)' } },
            { unit: 'slices' },
          ],
        },
      ],
    })
  })

  it('knows when the whole freeze lifts only when it knows it of each part', () => {
    expect(reportOf(gate([BREACHED])).freezeLiftsAt).toBe('2026-12-01T00:00:00Z')
    expect(reportOf(gate([BREACHED, { ...BREACHED, liftsAt: AT + 9 * DAY }])).freezeLiftsAt).toBe(
      '2026-12-02T00:00:00Z',
    )
    expect(reportOf(gate([BREACHED, UNKNOWN])).freezeLiftsAt).toBeNull()
    expect(reportOf(gate([MET])).freezeLiftsAt).toBeNull()
  })
})

describe('errors in files', () => {
  const place = { file: '.slo/slos/a\n::error::b\r::error::c.yaml', line: 3, column: 7 }
  const diagnostics = HOSTILE.map((text) => ({ place, problem: new Problem(text, text, text) }))

  it('are one line each, where editors jump to', () => {
    const problem = new Problem('`x` is not a duration', 'a duration', 'Write 30d.')
    const text = diagnosticsText([{ place: { file: '.slo/slos/a.yaml', line: 3, column: 7 }, problem }])
    expect(text).toBe(
      '.slo/slos/a.yaml:3:7: `x` is not a duration. Expected a duration. Write 30d.\n\n1 error; nothing was evaluated.',
    )
  })

  it('stay one line each, whatever names and values hold', () => {
    const text = diagnosticsText(diagnostics)
    expect(text.split('\n')).toHaveLength(diagnostics.length + 2)
    expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u)
    expect(diagnosticsSummary(diagnostics).match(/^\|/gm)).toHaveLength(diagnostics.length + 2)
    for (const { message } of diagnosticAnnotations(diagnostics)) expect(message).not.toMatch(/[\r\n]/)
  })
})
