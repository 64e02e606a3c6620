import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { lintDirectory } from '../../../src/core/lint/lint.ts'
import { ERROR_CODES, WARNING_CODES } from '../../../src/core/model/finding-code.ts'
import { type Diagnostic, Problem } from '../../../src/core/model/problem.ts'
import { AT } from '../../support/build.ts'
import { briefs, codes, contract, lintFiles, targets } from '../../support/lint.ts'
import { processorSeconds } from '../../support/processor-time.ts'
import { ROOT } from '../../support/program.ts'

const NO_FILES = { path: '.slo', policy: null, contracts: [], waivers: [], exclusions: [], targets: [] }
const broken = (file: string) => ({
  code: 'unreadable-file' as const,
  place: { file, line: 1, column: 1 },
  problem: new Problem('this file is not UTF-8'),
})

describe('the errors', () => {
  it('are one, where files are there and promise nothing: the gate refuses them too', () => {
    const [error, ...others] = lintFiles({ 'slos/a.yaml': 'apiVersion: v1\nkind: ConfigMap\n' }).filter(
      ({ level }) => level === 'error',
    )
    expect(others).toEqual([])
    expect(error).toMatchObject({ code: 'no-contract', place: { file: '.slo/slos/a.yaml' } })
    expect(error?.problem.message).toBe('there is no contract in .slo/slos/a.yaml')
  })

  it('of contracts, policy and targets come in one run, by file, line and column', () => {
    const files = {
      'policy.yaml': 'version: slo-gate/v1\nerror-budget-policy: {}\n',
      'slos/a.yaml': contract({ objective: '0.999', window: '30x' }),
      'slos/b.yaml': contract({ service: 'b' }),
      'slos/c.yaml': contract({ service: 'b', head: 'runbook: x\npolicy: strict\n' }),
      'targets/b.yaml': 'version: slo-gate/v1\nservice: b\ntargets: [{ slo: availability, target: 99.9% }]\n',
    }
    const errors = lintFiles(files).filter(({ level }) => level === 'error')
    expect(briefs(errors)).toEqual([
      'policy.yaml:2:1 unknown-key',
      'slos/a.yaml:6:16 objective',
      'slos/a.yaml:7:13 window',
      'slos/c.yaml:6:5 duplicate-slo',
      'targets/b.yaml:3:32 target-not-stricter',
    ])
  })

  it.each<[string, string, string]>([
    ['yaml', 'slos/b.yaml', 'version: ['],
    ['yaml', 'slos/b.yaml', 'version: slo-gate/v1\nservice: a\nservice: b\n'],
    ['yaml', 'targets/b.yaml', 'a: 0.1234567890123456789\n'],
    ['empty-file', 'slos/b.yaml', '# nothing\n'],
    ['empty-file', 'policy.yaml', ''],
    ['version', 'slos/b.yaml', 'version: slo-gate/v2\nservice: b\n'],
    ['unknown-key', 'slos/b.yaml', contract({ service: 'b', head: 'runbok: x\nrunbook: x\n' })],
    ['missing-key', 'slos/b.yaml', contract().replace('service: shop\n', '')],
    ['missing-key', 'slos/b.yaml', contract({ service: 'b' }).replace(/ {4}objective: .*\n/, '')],
    ['missing-key', 'slos/b.yaml', contract({ service: 'b' }).replace(/ {4}window: .*\n/, '')],
    ['value', 'slos/b.yaml', contract({ service: 'two words' })],
    ['value', 'slos/b.yaml', 'version: slo-gate/v1\nservice: b\nslos: []\n'],
    ['value', 'slos/b.yaml', contract({ service: 'b', head: 'runbook: x\nreviewed: 2026-02-30\n' })],
    ['value', 'policy.yaml', 'version: slo-gate/v1\n---\nversion: slo-gate/v1\n'],
    ['objective', 'slos/b.yaml', contract({ service: 'b', objective: '100%' })],
    ['objective', 'slos/b.yaml', contract({ service: 'b', objective: '[1]' })],
    ['objective', 'targets/b.yaml', targets('[{ slo: availability, target: 0.9999 }]')],
    ['window', 'slos/b.yaml', contract({ service: 'b', window: '{ calendar: day }' })],
    ['window', 'slos/b.yaml', contract({ service: 'b', window: '30' })],
    ['indicator', 'slos/b.yaml', contract({ service: 'b', indicators: { a: '{}' } })],
    ['indicator', 'slos/b.yaml', contract({ service: 'b', indicators: { a: '{ ratio: { total: x } }' } })],
    ['query', 'slos/b.yaml', contract({ service: 'b', indicators: { a: '{ error-ratio: x }' } })],
    ['query', 'slos/b.yaml', contract({ service: 'b', indicators: { a: '{ ratio: { bad: "x or y", total: x } }' } })],
    [
      'query',
      'slos/b.yaml',
      contract({ service: 'b', indicators: { a: '{ latency: { histogram: x_bucket, within: 1s } }' } }),
    ],
    ['duplicate-slo', 'slos/b.yaml', contract()],
    ['unknown-policy', 'slos/b.yaml', contract({ service: 'b', head: 'runbook: x\npolicy: strict\n' })],
    ['unknown-slo', 'targets/b.yaml', targets('[{ slo: other, target: 99.95% }]')],
    [
      'duplicate-target',
      'targets/b.yaml',
      targets('[{ slo: availability, target: 99.95% }, { slo: availability, target: 99.96% }]'),
    ],
    ['target-not-stricter', 'targets/b.yaml', targets('[{ slo: availability, target: 99.9% }]')],
    ['target-kind', 'targets/b.yaml', targets('[{ slo: availability, within: 1s }]')],
  ])('have the code %s', (code, name, text) => {
    const found = lintFiles({ 'slos/a.yaml': contract(), [name]: text }).filter(({ level }) => level === 'error')
    expect(codes(found)).toEqual([code])
  })

  it('name a directory without a contract, unless its files could not be read', () => {
    expect(codes(lintFiles({}))).toEqual(['no-contract'])
    const diagnostics = [broken('.slo/slos/a.yaml')]
    expect(codes(lintDirectory({ sources: NO_FILES, diagnostics, targetDiagnostics: [], notices: [] }, AT))).toEqual([
      'unreadable-file',
    ])
  })

  it('of a contract are not repeated as a target that names no SLO', () => {
    const target = targets('[{ slo: other, target: 99.95% }]')
    const files = { 'slos/a.yaml': contract({ objective: '1' }), 'targets/a.yaml': target }
    expect(codes(lintFiles(files))).toEqual(['objective'])
    const policy = {
      'policy.yaml': 'version: slo-gate/v1\nx: 1\n',
      'slos/a.yaml': contract(),
      'targets/a.yaml': target,
    }
    expect(codes(lintFiles(policy))).toEqual(['unknown-key', 'unknown-slo'])
  })

  it('of a policy that has the wrong name are not repeated as a policy that is missing', () => {
    const text = contract({ head: 'runbook: x\npolicy: strict\n' })
    const sources = { ...NO_FILES, contracts: [{ path: '.slo/slos/a.yaml', text }] }
    const lint = (diagnostics: readonly Diagnostic[]) =>
      codes(lintDirectory({ sources, diagnostics, targetDiagnostics: [], notices: [] }, AT))
    expect(lint([])).toEqual(['unknown-policy'])
    expect(lint([{ ...broken('.slo/policy.yml'), code: 'layout' }])).toEqual(['layout'])
  })

  it('leave the warnings about what could be read', () => {
    const files = { 'slos/a.yaml': contract({ objective: '1' }), 'slos/b.yaml': contract({ service: 'b', head: '' }) }
    expect(codes(lintFiles(files))).toEqual(['objective', 'no-runbook'])
  })
})

describe('the codes', () => {
  const headings = [...readFileSync(path.join(ROOT, 'docs/lint.md'), 'utf8').matchAll(/^(#{1,2}) (\S+)$/gm)]

  it('are each explained on the page, errors and warnings apart, and the page explains no other', () => {
    expect(headings.map(([, , title]) => title)).toEqual([
      'Lint',
      'Errors',
      ...ERROR_CODES,
      'Warnings',
      ...WARNING_CODES,
    ])
  })
})

const name = fc.constantFrom('a', 'b', 'availability')
const query = fc.constantFrom(
  'x{a="1"}',
  'up',
  'sum(increase(x[$window]))',
  'sum(increase(x[5m])) + y[$window]',
  'sum((x[$window])',
)
const indicator = fc.oneof(
  fc.record({ ratio: fc.record({ bad: query, total: query }) }),
  query.map((one) => ({ 'error-ratio': one })),
  query.map((value) => ({ slices: { every: '1m', value, below: 1 } })),
)
const file = fc.record(
  {
    version: fc.constant('slo-gate/v1'),
    service: name,
    runbook: fc.constant('https://r.example'),
    reviewed: fc.constantFrom('2020-01-01', '2026-11-01'),
    slos: fc.array(
      fc.record(
        { name, objective: fc.constantFrom('99.9%', 0.999, 99), window: fc.constantFrom('30d', 30), indicator },
        { requiredKeys: ['name', 'objective', 'indicator'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['version', 'service', 'slos'] },
)

describe('formatting', () => {
  it('never changes which findings there are', () => {
    const formats = fc.record({
      indent: fc.integer({ min: 1, max: 8 }),
      lineWidth: fc.constantFrom(0, 20, 80),
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    })
    fc.assert(
      fc.property(file, formats, (content, format) => {
        const [json, yaml] = [JSON.stringify(content), stringify(content, format)]
        // Where the writer folds double quotes wrongly, the two are not the same content.
        fc.pre(isDeepStrictEqual(parse(yaml), JSON.parse(json)))
        const sorted = (text: string) => codes(lintFiles({ 'slos/a.yaml': text })).sort()
        expect(sorted(yaml)).toEqual(sorted(json))
        expect(sorted(`# a comment\n\n${yaml}\n...\n`)).toEqual(sorted(json))
      }),
    )
  })

  it('never moves a finding out of the file', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(0, 20), (content, lineWidth) => {
        const text = stringify(content, { lineWidth })
        const lines = text.split('\n')
        for (const { place } of lintFiles({ 'slos/a.yaml': text })) {
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1)
        }
      }),
    )
  })
})

describe('a large directory', () => {
  it('of a thousand files is read in seconds, however much is wrong with it', () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, index): [string, string][] => [
        [
          `slos/${index}.yaml`,
          contract({
            service: `s${index}`,
            head: '',
            indicators: { a: `{ ratio: { bad: 'sum(increase(up[5m])) + x[$window]', total: x } }` },
          }),
        ],
        [
          `targets/${index}.yaml`,
          `version: slo-gate/v1\nservice: nobody${index}\ntargets: [{ slo: a, target: 99.95% }]\n`,
        ],
      ]).flat(),
    )
    let found: ReturnType<typeof lintFiles> = []
    const seconds = processorSeconds(() => {
      found = lintFiles(files)
    })
    expect(seconds).toBeLessThan(10)
    expect(found.length).toBeGreaterThan(2000)
  })
})
