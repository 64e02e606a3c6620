import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Inputs, readInputs } from '../../../src/app/inputs/inputs.ts'
import type { InputName, RawInputs } from '../../../src/app/inputs/names.ts'
import type { PrometheusInput } from '../../../src/app/inputs/prometheus.ts'
import { at } from '../../support/build.ts'
import { testHost } from '../../support/host.ts'

const URL_ONLY = { 'backend-url': 'https://prometheus.example.com/prometheus' }

function inputs(raw: RawInputs): Inputs {
  const read = readInputs({ ...URL_ONLY, ...raw }, testHost())
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  return read.inputs
}

function prometheus(raw: RawInputs): PrometheusInput {
  const { backend } = inputs(raw)
  if (!backend || 'problem' in backend || backend.kind !== 'prometheus') throw new Error(JSON.stringify(backend))
  return backend
}

/** The inputs that are refused, with what is wrong. */
function refusals(raw: RawInputs): readonly string[] {
  const read = readInputs({ ...URL_ONLY, ...raw }, testHost())
  const { backend } = read.kind === 'inputs' ? read.inputs : { backend: null }
  const problems = read.kind === 'broken' ? read.problems : backend && 'problem' in backend ? [backend] : []
  return problems.map(({ input, problem }) => `${input}: ${problem.message}`)
}

describe('inputs that are not given', () => {
  it('have their defaults', () => {
    expect(inputs({})).toEqual({
      mode: 'auto',
      sloDirectory: '.slo',
      path: null,
      services: { kind: 'all' },
      environment: null,
      base: null,
      commit: null,
      override: null,
      backend: {
        kind: 'prometheus',
        baseUrl: new URL('https://prometheus.example.com/prometheus'),
        headers: {},
        clientCertificate: null,
        concurrency: 6,
        requestTimeoutMs: 30_000,
      },
      time: expect.objectContaining({ totalMs: 300_000 }),
      at: null,
      since: null,
      dryRun: false,
      freezeIssue: false,
      publishTargets: false,
      commentKey: null,
      apply: false,
      githubToken: '',
      reviewToken: '',
      format: 'text',
      reportFile: null,
    })
  })

  it('are the same as empty and blank ones', () => {
    const blank = Object.fromEntries(
      ['mode', 'slo-directory', 'services', 'backend', 'at', 'dry-run', 'backend-timeout', 'backend-headers'].map(
        (name) => [name, '  '],
      ),
    )
    // The time of a run is its own; that it is as long is told apart from that.
    const { time, ...others } = inputs({})
    expect(inputs(blank)).toEqual({ ...others, time: expect.objectContaining({ totalMs: time.totalMs }) })
  })
})

describe('inputs that are given', () => {
  it('are what they say', () => {
    expect(
      inputs({
        mode: 'gate',
        'slo-directory': ' reliability/slo ',
        services: 'checkout, search\n\nfeed,',
        'backend-concurrency': '64',
        'backend-timeout': '5s',
        'run-timeout': '1h',
        at: '2026-11-01T01:00:00.9+01:00',
        since: '2026-01-10',
        'dry-run': 'TRUE',
        apply: 'true',
        format: 'json',
        'report-file': 'out.json',
      }),
    ).toMatchObject({
      mode: 'gate',
      sloDirectory: 'reliability/slo',
      services: { kind: 'named', names: ['checkout', 'search', 'feed'] },
      backend: { concurrency: 64, requestTimeoutMs: 5000 },
      time: { totalMs: 3_600_000 },
      at: at('2026-11-01T00:00:00Z'),
      since: at('2026-01-10T00:00:00Z'),
      dryRun: true,
      apply: true,
      format: 'json',
      reportFile: 'out.json',
    })
  })

  it('name a file of counts', () => {
    expect(inputs({ backend: 'counts', 'backend-url': 'data/counts.csv' }).backend).toEqual({
      kind: 'counts',
      file: 'data/counts.csv',
    })
  })

  it.each<[InputName, string]>([
    ['mode', 'gates'],
    ['backend', 'graphite'],
    ['backend-auth', 'kerberos'],
    ['backend-concurrency', '0'],
    ['backend-concurrency', '65'],
    ['backend-concurrency', '1.5'],
    ['backend-concurrency', '1e1'],
    ['backend-concurrency', 'many'],
    ['backend-timeout', '30'],
    ['backend-timeout', '0s'],
    ['run-timeout', 'soon'],
    ['at', '2026-11-01'],
    ['at', '2026-11-01T00:00:00'],
    ['at', 'now'],
    ['at', '2026-13-01T00:00:00Z'],
    ['at', '2026-02-30T00:00:00Z'],
    ['at', '2026-11-01T24:00:00Z'],
    ['at', '2026-11-01T24:00:00+02:00'],
    ['since', '2026-11-01T24:00:00Z'],
    ['since', 'yesterday'],
    ['since', '2026-02-30'],
    ['since', '2026-1-1'],
    ['comment-key', 'eu --> x'],
    ['comment-key', 'eu us'],
    ['comment-key', 'a\nb'],
    ['comment-key', 'é'],
    ['comment-key', 'k'.repeat(101)],
    ['commit', '--help'],
    ['commit', 'main~1'],
    ['commit', 'a..b'],
    ['commit', 'a b'],
    ['apply', 'yes'],
    ['dry-run', 'yes'],
    ['dry-run', '1'],
    ['format', 'yaml'],
  ])('are refused when they are junk: %s %s', (name, value) => {
    expect(refusals({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: .`))])
  })

  it.each<InputName>(['run-timeout', 'backend-timeout'])(
    '%s is refused beyond the 24 days that a timer can hold, after which it would fire at once',
    (name) => {
      expect(refusals({ [name]: '30d' })).toEqual([expect.stringMatching(`^${name}: `)])
    },
  )

  it('know a reason that another input holds too', () => {
    const reason = 'INC-42: this is the fix'
    expect(inputs({ override: ` ${reason} ` }).override).toEqual({ text: reason, twin: null })
    expect(inputs({ override: reason, environment: `${reason} ` }).override).toEqual({
      text: reason,
      twin: 'environment',
    })
  })

  it('are all reported when several are junk', () => {
    expect(refusals({ mode: 'x', at: 'x', 'dry-run': 'x', 'backend-headers': 'x' })).toHaveLength(4)
  })
})

describe('the address of the backend', () => {
  it.each([
    ['prometheus:9090', 'it is not an http or https address'],
    ['prometheus.example.com', 'it is not an http or https address'],
    ['file:///etc/passwd', 'it is not an http or https address'],
    ['https://me:secret@host', 'it holds credentials'],
    ['https://host?a=b', 'it has a query or a fragment'],
    ['https://host/#a', 'it has a query or a fragment'],
  ])('%j is refused: %s', (address, message) => {
    expect(refusals({ 'backend-url': address })).toEqual([`backend-url: ${message}`])
  })

  it('is not repeated in a refusal, for it may hold a secret', () => {
    for (const address of ['https://me:hunter2@host', 'me:hunter2@host', 'https://host?token=hunter2']) {
      expect(JSON.stringify(readInputs({ 'backend-url': address }, testHost()))).not.toContain('hunter2')
    }
  })

  it('may be missing, for not every mode asks a backend', () => {
    expect(inputs({ 'backend-url': '' }).backend).toBeNull()
    expect(inputs({ backend: 'counts', 'backend-url': '' }).backend).toBeNull()
  })

  it('is a path for counts', () => {})
})

describe('credentials', () => {
  it.each<[string, RawInputs, string | undefined]>([
    ['nothing', {}, undefined],
    ['a token', { 'backend-token': 't' }, 'Bearer t'],
    ['a name and a password', { 'backend-username': 'u', 'backend-password': 'p' }, 'Basic dTpw'],
    ['a name alone', { 'backend-username': 'u' }, 'Basic dTo='],
    [
      'both, and bearer',
      { 'backend-token': 't', 'backend-username': 'u', 'backend-password': 'p', 'backend-auth': 'bearer' },
      'Bearer t',
    ],
    [
      'both, and basic',
      { 'backend-token': 't', 'backend-username': 'u', 'backend-password': 'p', 'backend-auth': 'basic' },
      'Basic dTpw',
    ],
    ['a token, and none', { 'backend-token': 't', 'backend-auth': 'none' }, undefined],
  ])('%s', (_, raw, header) => {
    expect(prometheus(raw).headers.Authorization).toBe(header)
  })

  it.each<[RawInputs, string]>([
    [{ 'backend-auth': 'bearer' }, 'backend-token'],
    [{ 'backend-auth': 'basic' }, 'backend-username'],
    [{ 'backend-password': 'p' }, 'backend-username'],
    [{ 'backend-token': 't', 'backend-password': 'p' }, 'backend-auth'],
    [{ 'backend-token': 't', 'backend-headers': 'authorization: Bearer u' }, 'backend-headers'],
  ])('that do not fit together are refused: %j', (raw, input) => {
    expect(refusals(raw)).toEqual([expect.stringMatching(`^${input}: `)])
  })

  it('with a line break inside are refused, since no header can hold them', () => {
    expect(refusals({ 'backend-token': 'two\nlines' })).toEqual([expect.stringMatching('^backend-token: ')])
  })
})

describe('further headers', () => {
  it('are one a line; empty lines count for nothing', () => {
    expect(
      prometheus({ 'backend-headers': 'X-Scope-OrgID: a|b\r\n\n  X-Empty:\nX-Url: http://x:1/ \n' }).headers,
    ).toEqual({
      'X-Scope-OrgID': 'a|b',
      'X-Empty': '',
      'X-Url': 'http://x:1/',
    })
  })

  it.each(['no colon', ': value', 'two words: x', 'X: a\u0000b', 'Ä: x'])('%j is none', (line) => {
    expect(refusals({ 'backend-headers': `A: b\n${line}` })).toEqual(['backend-headers: line 2 is not a header'])
  })

  it('are never repeated in a refusal', () => {
    expect(JSON.stringify(readInputs({ ...URL_ONLY, 'backend-headers': 'hunter2' }, testHost()))).not.toContain(
      'hunter2',
    )
  })
})

describe('any text in any input', () => {
  it('is read or refused, and nothing else', () => {
    const raw = fc.dictionary(
      fc.constantFrom<InputName>('mode', 'services', 'backend-url', 'backend-headers', 'at', 'backend-concurrency'),
      fc.string(),
    )
    fc.assert(
      fc.property(raw, (given) => {
        expect(['inputs', 'broken']).toContain(readInputs(given, testHost()).kind)
      }),
    )
  })
})
