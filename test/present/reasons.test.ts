import { describe, expect, it } from 'vitest'
import type { NoGroups, Note, Reason } from '../../src/core/model/measurement.ts'
import { causeChain } from '../../src/present/failure.ts'
import { noteText, quotedReason } from '../../src/present/reasons.ts'
import { fraction } from '../support/build.ts'

const excess = { events: fraction('1020.4'), total: fraction(1000), counted: 'good' } as const
const noGroups = (words: readonly [NoGroups, string][]) =>
  words.map(([because, text]): [Reason, string] => [
    { kind: 'no-groups', because },
    `the groups that the SLO asks for can't be told apart: ${text}`,
  ])
const REASONS: readonly [Reason, string][] = [
  [{ kind: 'no-data', of: 'total' }, 'no data for total'],
  [{ kind: 'no-rows', of: 'a/b in c.csv' }, 'there is no row for a/b in c.csv'],
  [{ kind: 'not-a-number', value: 'NaN' }, 'answered NaN'],
  [{ kind: 'negative-count', value: fraction('-1.5') }, '-1.5 events'],
  [{ kind: 'impossible-sli', ...excess }, '1,020 good of 1,000 total events'],
  [{ kind: 'impossible-ratio', value: fraction('1.5') }, '1.5 is not between 0 and 1'],
  [{ kind: 'several-series', count: 3 }, '3 series came back where one is due'],
  [{ kind: 'native-histogram' }, 'histogram_count() or histogram_fraction()'],
  [{ kind: 'wrong-type', type: 'string' }, 'a string came back'],
  [{ kind: 'partial-answer', detail: 'isPartial' }, 'part of the data only: isPartial'],
  [
    { kind: 'no-boundary', within: '0.3s', boundaries: ['0.1', '0.5', '+Inf'] },
    'boundaries are 0.1, 0.5, +Inf seconds',
  ],
  [{ kind: 'window-too-young', seconds: 0 }, 'has just begun'],
  [{ kind: 'window-too-long', limitSeconds: 2_764_800 }, 'the 32d that the backend allows'],
  [{ kind: 'window-too-long', limitSeconds: null }, 'longer than the backend allows'],
  [{ kind: 'too-coarse', stepSeconds: 3600 }, 'a step of 1h'],
  [
    { kind: 'unsupported-bound', within: '200ms', backend: 'counts' },
    "the SLO's own bound only, not those within 200ms",
  ],
  [{ kind: 'unsupported-indicator', indicator: 'vendor', backend: 'prometheus' }, "can't answer a vendor indicator"],
  [
    { kind: 'partial-answer', detail: null },
    'part of the data only: the backend marked the answer as partial (isPartial)',
  ],
  ...noGroups([
    [{ kind: 'no-selector' }, 'its query selects nothing that has labels'],
    [{ kind: 'too-many', count: 500, limit: 200 }, 'there are 500 of them, and at most 200 are measured'],
    [
      { kind: 'long-value', label: 'zone', length: 2000, limit: 1000 },
      'a value of the label zone has 2000 characters, and at most 1000 are measured',
    ],
    [{ kind: 'absent-labels', labels: ['zone', 'cell'] }, 'no series of its total has the label zone or cell'],
    [{ kind: 'unknown-at-start' }, 'its groups were not known when the run began'],
    [{ kind: 'one-count' }, 'a counts file has one count for all'],
  ]),
  [{ kind: 'unsupported-slo', detail: 'a plugin' }, "what SLO Gate can't measure: a plugin"],
  [{ kind: 'rejected', detail: 'HTTP 422' }, 'the backend refused: HTTP 422'],
  [{ kind: 'unreachable', detail: 'ECONNREFUSED' }, "can't be reached: ECONNREFUSED"],
  [
    { kind: 'turned-away', answer: { kind: 'redirect', status: 302, host: null } },
    'the backend refused: HTTP 302, a redirect to an unknown host, which is not followed',
  ],
  [{ kind: 'too-large', limitMiB: 4 }, 'the backend refused: the answer is larger than 4 MiB'],
  [{ kind: 'contradictory', status: 500 }, 'the backend refused: HTTP 500 with a success inside'],
  [
    { kind: 'out-of-time', limit: { kind: 'request', seconds: 30 } },
    'the backend did not answer in time: no answer within 30s',
  ],
  [
    { kind: 'out-of-time', limit: { kind: 'run', lastStatus: null } },
    'the backend did not answer in time: the time for the whole run is up',
  ],
  [
    { kind: 'out-of-time', limit: { kind: 'run', lastStatus: 503 } },
    'the backend did not answer in time: the time for the whole run is up; the last answer was HTTP 503',
  ],
]
const NOTES: readonly [Note, string][] = [
  [{ kind: 'clamped', ...excess }, '1,020 good events of 1,000 in total were cut'],
  [{ kind: 'good-missing' }, 'every event counts as bad'],
  [{ kind: 'bad-missing' }, 'no series of bad events beside the total'],
  [{ kind: 'no-event-counts' }, 'no event counts, and no coverage'],
]

describe('the words for', () => {
  it.each(REASONS)('$kind say what to look at', (reason, words) => {
    expect(quotedReason(reason).text).toContain(words)
  })

  it.each(NOTES)('the note $kind qualify the number', (note, words) => {
    expect(noteText(note)).toContain(words)
  })
})

describe('a chain of causes', () => {
  it('has one line each, the outermost first, whatever was thrown', () => {
    const error = new Error('outer', { cause: new TypeError('inner', { cause: 'deep' }) })
    expect(causeChain(error)).toBe('outer\n  caused by: inner\n  caused by: deep')
    expect([causeChain('text'), causeChain({ a: 1 }), causeChain(new TypeError())]).toEqual([
      'text',
      '[object Object]',
      'TypeError',
    ])
  })

  it('that bites its own tail ends', () => {
    const error = new Error('again')
    error.cause = error
    expect(causeChain(error).split('\n')).toHaveLength(10)
  })
})
