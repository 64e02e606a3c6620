import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/core/specs/layout/layout.ts'
import { problemText } from '../../../src/present/diagnostics.ts'
import { contractsOf } from '../../support/hostile-files.ts'
import { contract } from '../../support/lint.ts'

const POLICY = 'version: slo-gate/v1\nwaivers: { at-most: 7d, approvals: 2 }\n'
const HEAD = 'version: slo-gate/v1\nwaivers:\n'
const WAIVER = '  - services: [shop]\n    until: 2026-12-03\n    reason: DEC-12\n'
const FILES = { 'policy.yaml': POLICY, 'slos/a.yaml': contract() }

/** Each error as an editor shows it. */
const errors = (files: Readonly<Record<string, string>>): string[] =>
  contractsOf(files).diagnostics.map(
    ({ place, problem, code }) =>
      `${place.file.replace('.slo/', '')}:${place.line}:${place.column} ${code} ${problemText(problem)}`,
  )

describe('a file of waivers', () => {
  it('is read, in YAML and in JSON', () => {
    const json = JSON.stringify({
      version: 'slo-gate/v1',
      waivers: [{ services: ['shop'], until: '2026-12-05', reason: 'DEC-13' }],
    })
    const { waivers, diagnostics } = contractsOf({
      ...FILES,
      'waivers/a.yaml': HEAD + WAIVER,
      'waivers/b.json': json,
    })
    expect(diagnostics).toEqual([])
    expect(waivers).toMatchObject([
      {
        services: ['shop'],
        until: '2026-12-03',
        reason: 'DEC-12',
        places: { services: [{ file: '.slo/waivers/a.yaml', line: 3, column: 16 }], until: { line: 4 } },
      },
      { until: '2026-12-05' },
    ])
  })

  it.each<[string, string, RegExp]>([
    ['no service', WAIVER.replace('[shop]', '[]'), /^waivers\/a\.yaml:3:15 value .*at least one service/],
    ['no reason', WAIVER.replace(/ {4}reason.*\n/, ''), /:3:5 missing-key .*why the freeze is waived/],
    ['an empty reason', WAIVER.replace('DEC-12', '""'), /:5:13 value expected why the freeze is waived/],
    ['no day', WAIVER.replace('2026-12-03', '2026-12-32'), /:4:12 value `2026-12-32` is not in the calendar/],
    ['an unknown key', WAIVER.replace('until', 'untill'), /:4:5 unknown-key .*Did you mean until\?/],
    ['a misspelt service', WAIVER.replace('[shop]', '[shpo]'), /:3:16 unknown-service .*`shpo`.* Did you mean shop\?/],
  ])('is refused at its place: %s', (_, text, expected) => {
    expect(errors({ ...FILES, 'waivers/a.yaml': HEAD + text })).toContainEqual(expect.stringMatching(expected))
  })

  it('is refused when it is empty, or of another version', () => {
    expect(errors({ ...FILES, 'waivers/a.yaml': '# none\n' })).toEqual([expect.stringContaining('empty-file')])
    expect(errors({ ...FILES, 'waivers/a.yaml': 'waivers: []\n' })).toEqual([expect.stringContaining('1:1 version')])
  })

  it('is refused once where the policy has no waivers', () => {
    const none = { 'slos/a.yaml': contract(), 'waivers/a.yaml': HEAD + WAIVER + WAIVER }
    const error = /^waivers\/a\.yaml:1:1 waiver-without-policy .*Add `waivers: \{ at-most: 7d, approvals: 2 \}`/
    expect(errors(none)).toEqual([expect.stringMatching(error)])
    expect(errors({ ...none, 'policy.yaml': 'version: [' })).toEqual([expect.stringMatching(/^policy\.yaml/)])
  })

  it('is not accused of a service that a broken contract may hold', () => {
    const broken = { 'policy.yaml': POLICY, 'slos/a.yaml': 'version: [', 'waivers/a.yaml': HEAD + WAIVER }
    expect(errors(broken)).toEqual([expect.stringMatching(/^slos\/a\.yaml/)])
  })
})

describe('the waivers of a policy', () => {
  it.each<[string, RegExp]>([
    ['{ at-most: 7d }', /:2:10 missing-key/],
    ['{ at-most: 7x, approvals: 2 }', /:2:21 value expected a duration/],
    ['{ at-most: 7d, approvals: 0 }', /:2:36 value/],
    ['none', /:2:10 value expected a mapping/],
  ])('are refused: %s', (text, expected) => {
    const policy = POLICY.replace(/\{.*\}/, text)
    expect(errors({ ...FILES, 'policy.yaml': policy })).toEqual([expect.stringMatching(expected)])
  })

  it('are none without the section', () => {
    expect(contractsOf({ 'slos/a.yaml': contract() }).policy?.waivers).toBeNull()
  })
})

describe('the folder of waivers', () => {
  const layout = (...paths: string[]) =>
    layoutOf(
      '.slo',
      paths.map((path) => ({ path, kind: 'file', bytes: 1 })),
    )

  it('is read, with all below it', () => {
    const paths = ['waivers/a.yaml', 'waivers/b/c.yml', 'waivers/d.json']
    const { waivers, diagnostics } = layout(...paths, 'waivers/README.md')
    expect(waivers.map(({ path }) => path)).toEqual(paths)
    expect(diagnostics).toEqual([])
  })

  it('is a folder, by this name on every disk', () => {
    expect(layout('waivers').diagnostics.map(({ problem }) => problem.message)).toEqual(['this is a file'])
    expect(layout('Waivers/a.yaml').diagnostics.map(({ problem }) => problem.message)).toEqual([
      '`Waivers` is `waivers` on a case-insensitive file system, and another name elsewhere',
    ])
  })
})
