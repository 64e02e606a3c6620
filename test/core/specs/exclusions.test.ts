import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/core/specs/layout/layout.ts'
import { problemText } from '../../../src/present/diagnostics.ts'
import { contractsOf } from '../../support/hostile-files.ts'
import { contract } from '../../support/lint.ts'

const SECTION =
  'exclusions: { notice: 24h, at-most: { maintenance: 8h, outside-hours: 80% }, retroactive: { approvals: 2 } }\n'
const POLICY = `version: slo-gate/v1\n${SECTION}`
const HEAD = 'version: slo-gate/v1\nexclusions:\n'
const FILES = { 'policy.yaml': POLICY, 'slos/a.yaml': contract() }

/** An exclusion in YAML, with these keys in place of others; a key without a value is left out. */
function exclusion(keys: Readonly<Record<string, string | null>> = {}): string {
  const usual = {
    name: 'upgrade',
    services: '[shop]',
    from: '2026-11-20T01:00:00Z',
    to: '2026-11-20T03:00:00Z',
    reason: 'CHG-1234',
    category: 'maintenance',
  }
  const lines = Object.entries({ ...usual, ...keys }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  return `  - ${lines.join('\n    ')}\n`
}
const weekly = (keys: Readonly<Record<string, string | null>> = {}) =>
  exclusion({
    from: null,
    to: null,
    weekly: '{ on: [mon, fri], from: "20:00", to: "07:00", timezone: Europe/Berlin }',
    category: 'outside-hours',
    ...keys,
  })

/** Each error as an editor shows it. */
const errors = (files: Readonly<Record<string, string>>): string[] =>
  contractsOf(files).diagnostics.map(
    ({ place, problem, code }) =>
      `${place.file.replace('.slo/', '')}:${place.line}:${place.column} ${code} ${problemText(problem)}`,
  )
const errorsOf = (text: string, files: Readonly<Record<string, string>> = FILES) =>
  errors({ ...files, 'exclusions/a.yaml': HEAD + text }).map((line) => line.replace('exclusions/a.yaml:', ''))

describe('a file of exclusions', () => {
  it('is read, once and weekly, in YAML and in JSON', () => {
    const json = JSON.stringify({
      version: 'slo-gate/v1',
      exclusions: [
        {
          name: 'closed at night',
          slos: ['shop/availability'],
          weekly: { on: ['mon'], from: '20:00', to: '24:00' },
          since: '2026-01-01',
          reason: 'closed',
          category: 'outside-hours',
        },
      ],
    })
    const { exclusions, diagnostics } = contractsOf({
      ...FILES,
      'exclusions/a.yaml': HEAD + exclusion(),
      'exclusions/b/c.json': json,
    })
    expect(diagnostics).toEqual([])
    expect(exclusions).toMatchObject([
      {
        name: 'upgrade',
        of: { kind: 'services', services: ['shop'] },
        when: { kind: 'once', from: Date.UTC(2026, 10, 20, 1) / 1000, to: Date.UTC(2026, 10, 20, 3) / 1000 },
        reason: 'CHG-1234',
        category: 'maintenance',
        places: {
          name: { file: '.slo/exclusions/a.yaml', line: 3, column: 11 },
          of: [{ line: 4, column: 16 }],
          when: { line: 5, column: 11 },
          category: { line: 8 },
        },
      },
      {
        of: { kind: 'slos', slos: ['shop/availability'] },
        when: { kind: 'weekly', from: '20:00', to: '24:00', timezone: 'UTC', since: '2026-01-01', until: null },
      },
    ])
  })

  it.each([
    [
      'services and slos',
      exclusion({ slos: '[shop/availability]' }),
      '9:11 value services and slos exclude each other. Expected exactly one of services, slos.',
    ],
    [
      'neither of them',
      exclusion({ services: null }),
      '3:5 value this names no service and no SLO. Expected one of the keys services, slos.',
    ],
    ['no service', exclusion({ services: '[]' }), '4:15 value an exclusion names at least one service or SLO'],
    ['no end', exclusion({ to: null }), '3:5 value `to` is missing. Expected from and to, or weekly.'],
    [
      'no time at all',
      exclusion({ from: null, to: null }),
      '3:5 value this does not say when it is. Expected from and to, or weekly.',
    ],
    [
      'an end before its beginning',
      exclusion({ to: '2026-11-20T01:00:00Z' }),
      '6:9 value this ends before it begins. Expected a time later than `from`.',
    ],
    [
      'a day',
      exclusion({ from: '2026-11-20' }),
      '5:11 value `2026-11-20` is not a time. Expected a time such as 2026-11-20T01:00:00Z.',
    ],
    [
      'a part of a second',
      exclusion({ from: '2026-11-20T01:00:00.5Z' }),
      '5:11 value `2026-11-20T01:00:00.5Z` has a part of a second. Expected a time such as 2026-11-20T01:00:00Z, in whole seconds.',
    ],
    [
      'a time long ago',
      exclusion({ from: '1999-11-20T01:00:00Z' }),
      '5:11 value `1999-11-20T01:00:00Z` is out of reach. Expected a time from 2020 to 2099.',
    ],
    [
      'since, and one span',
      exclusion({ since: '2026-01-01' }),
      '9:12 value `since` is of a weekly span. Expected from and to, or weekly.',
    ],
    [
      'from, and weekly',
      weekly({ from: '2026-11-20T01:00:00Z' }),
      '5:11 value `from` and weekly exclude each other. Expected from and to, or weekly.',
    ],
    [
      'a day that never comes',
      weekly({ since: '2026-11-21', until: '2026-11-22' }),
      '7:13 value there is no such span. Expected days of the week that come between `since` and `until`.',
    ],
    [
      'until before since',
      weekly({ since: '2026-11-21', until: '2026-10-22' }),
      '7:13 value there is no such span. Expected days of the week that come between `since` and `until`.',
    ],
    [
      'until out of reach',
      weekly({ until: '2100-01-01' }),
      '8:12 value `2100-01-01` is out of reach. Expected a time from 2020 to 2099.',
    ],
    [
      'a time of day that is none',
      weekly({ weekly: '{ on: [mon], from: "24:00", to: "07:00" }' }),
      '7:32 value expected a time of day such as "20:00", found `24:00`',
    ],
    [
      'an unknown day',
      weekly({ weekly: '{ on: [monday], from: "20:00", to: "07:00" }' }),
      '7:20 value expected one of mon, tue, wed, thu, fri, sat, sun, found `monday`',
    ],
    [
      'an unknown zone',
      weekly({ weekly: '{ on: [mon], from: "20:00", to: "07:00", timezone: Europe/Bern }' }),
      '7:64 value `Europe/Bern` is not a time zone. Expected an IANA time zone such as Europe/Berlin or UTC.',
    ],
    [
      'no reason',
      exclusion({ reason: null }),
      '3:5 missing-key `reason` is missing. Expected why this time does not count.',
    ],
    ['an empty reason', exclusion({ reason: '" "' }), '7:13 value expected why this time does not count on one line'],
    [
      'an unknown category',
      exclusion({ category: 'upgrade' }),
      '8:15 value expected one of maintenance, outside-hours, load-test, dependency, misclassified, data-loss, found `upgrade`',
    ],
    [
      'an unknown key',
      exclusion({ slo: '[shop/availability]' }),
      '9:5 unknown-key unknown key `slo`. Expected one of name, services, slos, from, to, weekly, since, until, reason, category. Did you mean slos?',
    ],
  ])('is refused with %s, at its place', (_, text, expected) => {
    expect(errorsOf(text)).toEqual([expected])
  })

  it('is refused with no exclusions, and when it is empty', () => {
    expect(
      errors({ ...FILES, 'exclusions/a.yaml': 'version: slo-gate/v1\nexclusions: []\n', 'exclusions/b.yaml': '' }),
    ).toEqual([
      'exclusions/a.yaml:2:13 value a file of exclusions has at least one exclusion',
      'exclusions/b.yaml:1:1 empty-file this file is empty. Expected a document with version: slo-gate/v1.',
    ])
  })

  it('is none of another name: `exclusions` is a directory', () => {
    const { exclusions, diagnostics } = layoutOf('.slo', [
      { path: 'exclusions', kind: 'file', bytes: 1 },
      { path: 'exclusions.yaml', kind: 'file', bytes: 1 },
    ])
    expect(exclusions).toEqual([])
    expect(diagnostics.map(({ problem }) => problem.message)).toEqual(['this is a file', 'this file would not be read'])
  })
})

describe('what exclusions are held against', () => {
  it('is a policy that has them', () => {
    const files = { ...FILES, 'policy.yaml': 'version: slo-gate/v1\n' }
    expect(errorsOf(exclusion({ services: '[nobody]' }), files)).toEqual([
      '1:1 exclusion-without-policy the policy has no exclusions, so all time counts. Expected a section `exclusions` in policy.yaml. Add `exclusions: { notice: 24h, at-most: { maintenance: 8h }, retroactive: { approvals: 2 } }` to policy.yaml first, or delete this file.',
    ])
    expect(errorsOf(exclusion(), { 'slos/a.yaml': contract() })).toMatchObject(
      [/^1:1 exclusion-without-policy/].map((one) => expect.stringMatching(one)),
    )
  })

  it('is no policy that can not be read', () => {
    expect(
      errorsOf(exclusion(), { ...FILES, 'policy.yaml': 'version: [\n' }).filter((line) => /exclusion/.test(line)),
    ).toEqual([])
  })

  it('is the names of services and SLOs, unless a contract can not be read', () => {
    expect(errorsOf(exclusion({ services: '[shp, shop]' }))).toEqual([
      '4:16 unknown-service no contract is for the service `shp`. Expected the name of a service. Did you mean shop?',
    ])
    expect(errorsOf(exclusion({ services: null, slos: '[shop/latency]' }))).toEqual([
      '8:12 unknown-slo there is no SLO `shop/latency`. Expected an SLO as service/name. The SLOs are shop/availability.',
    ])
    expect(errorsOf(exclusion({ services: null, slos: '[shop]' }))).toEqual([
      '8:12 value expected an SLO as service/name, found `shop`',
    ])
    expect(errorsOf(exclusion({ services: '[shp]' }), { ...FILES, 'slos/b.yaml': 'version: [' }).join()).not.toMatch(
      /unknown-service/,
    )
  })

  it('is a name of its own', () => {
    expect(errorsOf(exclusion() + exclusion({ from: '2026-11-20T02:00:00Z' }))).toEqual([
      '9:11 duplicate-exclusion the exclusion upgrade already exists, in .slo/exclusions/a.yaml:3. Expected a name of its own.',
    ])
  })

  it('is an indicator with event counts', () => {
    const indicators = {
      availability: '{ ratio: { bad: b, total: t } }',
      recorded: '{ error-ratio: "a:b$window" }',
      vendors: '{ vendor: { id: abc } }',
    }
    const files = { ...FILES, 'slos/a.yaml': contract({ indicators }) }
    expect(errorsOf(exclusion(), files)).toEqual([
      '4:16 exclusion-without-counts shop/recorded, shop/vendors: of a ready-made ratio no time can be left out, for it has no event counts. Expected SLOs with event counts. Name with `slos` those that have event counts, or write its indicator as a `ratio` of events.',
    ])
    expect(errorsOf(exclusion({ services: null, slos: '[shop/availability]' }), files)).toEqual([])
  })

  it('is a category that the policy allows', () => {
    expect(errorsOf(exclusion({ category: 'load-test' }))).toEqual([
      '8:15 exclusion-not-allowed the policy allows no exclusions of the category load-test. Expected one of maintenance, outside-hours. Only `exclusions.at-most` in policy.yaml allows a category.',
    ])
  })

  it.each([
    ['{ to: customers }', 1],
    ['{ to: customers, excludes: [] }', 1],
    ['{ to: customers, excludes: [outside-hours] }', 1],
    ['{ to: customers, excludes: [outside-hours, maintenance] }', 0],
    ['{ to: internal }', 0],
    ['{ to: internal, excludes: [outside-hours] }', 1],
    ['{ to: internal, excludes: [maintenance] }', 0],
  ])('is a category that the commitment allows too: %s', (commitment, refused) => {
    const files = { ...FILES, 'slos/a.yaml': contract().replace('{ to: internal }', commitment) }
    const error =
      '8:15 exclusion-not-allowed the commitment of shop/availability does not exclude maintenance. Expected a category that `commitment.excludes` of these SLOs names. Name it there if the agreement itself leaves it out. Everything else is what the buffer is there to absorb.'
    expect(errorsOf(exclusion(), files)).toEqual(refused ? [error] : [])
  })

  it('is the bound of its category, for what all of them leave out of an SLO together', () => {
    const second = exclusion({ name: 'rest', from: '2026-11-25T01:00:00Z', to: '2026-11-25T08:00:00Z' })
    expect(errorsOf(exclusion() + second)).toEqual([
      '11:11 exclusion-too-long with this, maintenance leaves out 9h of the 720h up to 2026-11-25T08:00:00Z of shop/availability, which is more than the policy allows. Expected at most 8h.',
    ])
    const others = { ...FILES, 'slos/b.yaml': contract({ service: 'other' }) }
    expect(errorsOf(exclusion() + second.replace('[shop]', '[other]'), others)).toEqual([])
    expect(errorsOf(exclusion() + second.replace('maintenance', 'outside-hours'))).toEqual([])
  })

  it('is a bound that is a share of the window, for a recurrence', () => {
    expect(errorsOf(weekly())).toEqual([])
    const always = weekly({ weekly: '{ on: [mon, tue, wed, thu, fri, sat, sun], from: "20:00", to: "17:00" }' })
    expect(errorsOf(always)).toEqual([
      '7:13 exclusion-too-long with this, outside-hours leaves out 584h of the 720h up to 2020-01-28T17:00:00Z of shop/availability, which is more than the policy allows. Expected at most 80%, which is 576h.',
    ])
  })

  it('is the same error once for all SLOs of which it is true', () => {
    const indicators = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, '{ ratio: { bad: b, total: t } }']))
    const [line, ...more] = errorsOf(exclusion({ to: '2026-11-20T10:00:00Z' }), {
      ...FILES,
      'slos/a.yaml': contract({ indicators }),
    })
    expect(more).toEqual([])
    expect(line).toMatch(/of shop\/a, shop\/b, shop\/c, which/)
  })
})

describe('the section of the policy', () => {
  const section = (text: string) => errors({ ...FILES, 'policy.yaml': `version: slo-gate/v1\nexclusions: ${text}\n` })
  const rest = 'retroactive: refused'

  it('is read, with bounds of both kinds', () => {
    const { policy } = contractsOf(FILES)
    expect(policy?.exclusions).toMatchObject({
      notice: { seconds: 86_400, text: '24h' },
      retroactive: { kind: 'approvals', approvals: 2 },
    })
    expect([...(policy?.exclusions?.atMost ?? [])]).toMatchObject([
      ['maintenance', { kind: 'duration', duration: { text: '8h' } }],
      ['outside-hours', { kind: 'share', share: { text: '80%' } }],
    ])
  })

  it.each([
    [`{ at-most: { maintenance: 8h }, ${rest} }`, '`notice` is missing'],
    [`{ notice: 24h, ${rest} }`, '`at-most` is missing'],
    [`{ notice: 24h, at-most: {}, ${rest} }`, 'expected at least one category'],
    ['{ notice: 24h, at-most: { maintenance: 8h } }', '`retroactive` is missing'],
    [`{ notice: 24h, at-most: { maintenance: 8 }, ${rest} }`, 'expected a duration such as 8h, or a percentage'],
    [`{ notice: 24h, at-most: { maintenance: 0% }, ${rest} }`, "0% of a window can't be left out"],
    [`{ notice: 24h, at-most: { maintenance: 101% }, ${rest} }`, "101% of a window can't be left out"],
    [`{ notice: 24h, at-most: { holidays: 8h }, ${rest} }`, 'unknown key `holidays`'],
    [
      '{ notice: 24h, at-most: { maintenance: 8h }, retroactive: { approvals: 0 } }',
      'expected { approvals: 2 } or refused, found a mapping',
    ],
    [
      '{ notice: 24h, at-most: { maintenance: 8h }, retroactive: allowed }',
      'expected { approvals: 2 } or refused, found `allowed`',
    ],
  ])('is refused: %s', (text, expected) => {
    expect(section(text).join('\n')).toContain(expected)
  })
})
