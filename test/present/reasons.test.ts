import { describe, expect, it } from 'vitest'
import type { NoGroups, Note, Reason } from '../../src/core/model/measurement.ts'
import { causeChain } from '../../src/present/failure.ts'
import { noteText, quotedReason } from '../../src/present/reasons.ts'
import { AT, DAY, fraction } from '../support/build.ts'

const excess = { events: fraction('1020.4'), total: fraction(1000), counted: 'good' } as const
const noGroups = (words: readonly [NoGroups, string][]) =>
  words.map(([because, text]): [Reason, string] => [
    { kind: 'no-groups', because },
    `the groups that the SLO asks for can't be distinguished: ${text}`,
  ])
const REASONS: readonly [Reason, string][] = [
  [{ kind: 'no-data', of: 'total' }, 'no data for total'],
  [{ kind: 'no-rows', of: 'a/b in c.csv' }, 'there is no row for a/b in c.csv'],
  [{ kind: 'not-a-number', value: 'NaN' }, 'answered NaN'],
  [{ kind: 'negative-count', value: fraction('-1.5') }, '-1.5 events'],
  [{ kind: 'impossible-sli', ...excess }, '1,020 good of 1,000 total events'],
  [{ kind: 'impossible-ratio', value: fraction('1.5') }, '1.5 is not between 0 and 1'],
  [{ kind: 'several-series', count: 3 }, 'expected one series, got 3'],
  [{ kind: 'native-histogram' }, 'histogram_count() or histogram_fraction()'],
  [{ kind: 'wrong-type', type: 'string' }, 'expected a number, got a string'],
  [{ kind: 'partial-answer', detail: 'isPartial' }, 'part of the data only: isPartial'],
  [
    { kind: 'no-boundary', within: '0.3s', boundaries: ['0.1', '0.5', '+Inf'] },
    'boundaries are 0.1, 0.5, +Inf seconds',
  ],
  [
    { kind: 'partial-boundary', within: '1s', seen: { from: 0, to: 3600 }, span: { from: 0, to: 7200 } },
    'has a bucket boundary at 1s only from 1970-01-01 00:00 UTC to 1970-01-01 01:00 UTC',
  ],
  [
    { kind: 'partial-boundary', within: '1s', seen: null, span: { from: 0, to: 7200 } },
    'some series of the histogram have no bucket boundary at 1s',
  ],
  [
    { kind: 'overlapping-boundaries', within: '1s', spellings: ['1', '1.0'] },
    'the bucket boundary at 1s is written as le="1", le="1.0" at the same time',
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
  [{ kind: 'missing-operand', of: 'b{le="1"}' }, 'no series matches b{le="1"}, and the query has no answer without it'],
  [{ kind: 'empty-answer', cause: 'unmatched' }, 'the same labels'],
  [{ kind: 'empty-answer', cause: 'unread' }, 'not PromQL that SLO Gate can read'],
  [{ kind: 'absent-label', label: 'cod', of: 'm' }, 'none of m has the label cod'],
  [{ kind: 'pattern-as-text', matcher: 'code="5.."' }, 'write =~ in place of ='],
  [
    {
      kind: 'low-coverage',
      share: 0.5014,
      minimum: '90%',
      hole: { from: AT - 30 * DAY, to: AT - 15 * DAY },
      window: { from: AT - 30 * DAY, to: AT },
    },
    'data covers 50.1% of the window (361 of 720 hours), less than minimum-coverage (90%); there are data only since 2026-11-08 00:00 UTC: if the backend keeps no more, use a shorter window or a longer retention; if the service is new, write `since: 2026-11-08` in its contract',
  ],
  [
    {
      kind: 'low-coverage',
      share: 0.8,
      minimum: '90%',
      hole: { from: AT - 9 * DAY, to: AT - 5 * DAY },
      window: { from: AT - 30 * DAY, to: AT },
    },
    'the longest hole is from 2026-11-14 00:00 UTC to 2026-11-18 00:00 UTC; if no data means no traffic, say so with `no-data: idle`',
  ],
  [
    { kind: 'stale', endedAt: AT - 5 * DAY - 60, at: AT, maximumAge: '1h', group: null },
    'there are no data since 2026-11-17 23:59 UTC, 5d before the evaluation and longer than maximum-age (1h); has the scrape or the export stopped?',
  ],
  [
    { kind: 'stale', endedAt: AT - 3 * DAY, at: AT, maximumAge: '1h', group: '{region="eu"}' },
    'the group {region="eu"} has no data since 2026-11-20 00:00 UTC, 3d before the evaluation and longer than maximum-age (1h); did it crash? If it is gone, or has no traffic, say so with `no-data: idle` in the contract',
  ],
  [
    { kind: 'coverage-undetermined', cause: { kind: 'rejected', detail: 'too many samples' } },
    "how much of the window has data can't be determined: the backend refused: too many samples",
  ],
  [{ kind: 'unreachable', detail: 'ECONNREFUSED' }, "can't be reached: ECONNREFUSED"],
  [
    { kind: 'turned-away', answer: { kind: 'redirect', status: 302, host: null } },
    'the backend refused: HTTP 302, a redirect to an unknown host, which is not followed',
  ],
  [
    { kind: 'turned-away', answer: { kind: 'no-credentials', status: 401, withheld: null } },
    'the backend refused: HTTP 401, the backend wants credentials, or refuses those given; check backend-token, or backend-username and backend-password',
  ],
  [
    { kind: 'turned-away', answer: { kind: 'no-credentials', status: 401, withheld: 'dependabot' } },
    'backend-username and backend-password. GitHub gives a run of Dependabot none of',
  ],
  [
    { kind: 'certificate-refused', given: false, detail: 'HTTP 400', withheld: 'fork' },
    "the backend wants a client certificate, and got none (HTTP 400); give one as backend-client-certificate, with its key as backend-client-key. GitHub gives a run for a fork's",
  ],
  [
    { kind: 'certificate-refused', given: true, detail: 'HTTP 400', withheld: null },
    'the backend does not accept the client certificate (HTTP 400)',
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
  [{ kind: 'counted-as-none', of: 'b' }, 'no series matches b, which the query counts as 0'],
  [
    { kind: 'unseen-errors', counted: fraction(55), actual: fraction(81), rule: 'burn' },
    '55 bad events are counted, and 81 with',
  ],
  [{ kind: 'unseen-errors', counted: fraction(55), actual: fraction(81), rule: null }, 'the SLO would be breached'],
  [
    { kind: 'unseen-unknown', reason: { kind: 'rejected', detail: 'no' } },
    "their series began with can't be determined: the backend refused: no",
  ],
  [{ kind: 'renamed-series' }, 'series of the total began'],
  [{ kind: 'interpolated', within: '300ms' }, '300ms lies within a bucket of the native histogram'],
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
