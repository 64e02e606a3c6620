import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lintResult } from '../src/core/lint/result.ts'
import { gateResult } from '../src/core/policy/result.ts'
import type { SchemaName } from '../src/core/specs/schema-address.ts'
import { NO_TARGETS } from '../src/core/targets/result.ts'
import { gateReport } from '../src/present/gate/json.ts'
import { lintReport } from '../src/present/lint/json.ts'
import { reportOf } from '../src/present/report-of.ts'
import { AT, OWN_FILES, resultOf } from './support/build.ts'
import { lintFiles } from './support/lint.ts'
import { ROOT } from './support/program.ts'
import { schemaErrors } from './support/schemas.ts'
import { unquoted } from './support/told.ts'
import { NO_WAIVERS } from './support/waivers.ts'

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')

const validator = (name: SchemaName) => {
  const errors = schemaErrors(name)
  return (value: unknown) => errors(value).length === 0
}

describe('the published schema of contracts', () => {
  const valid = validator('slos')
  const contracts = readdirSync(path.join(ROOT, 'examples/shop/.slo/slos')).map(
    (name) => `examples/shop/.slo/slos/${name}`,
  )
  const change = (from: string, to: string) =>
    parse(read('examples/shop/.slo/slos/checkout.yaml').replace(from, to)) as unknown

  it.each(contracts)('takes %s', (name) => {
    expect(valid(parse(read(name)))).toBe(true)
  })

  it.each([
    ['an unknown key', 'owner:', 'onwer:'],
    ['another version', 'slo-gate/v1', 'slo-gate/v9'],
    ['a list as objective', 'objective: 99.9%', 'objective: [1]'],
    ['two indicators at once', 'indicator:', 'indicator:\n      vendor: { id: x }'],
    ['a window without a unit', 'window: 30d', 'window: "30"'],
  ])('refuses %s', (_, from, to) => {
    expect(valid(change(from, to))).toBe(false)
  })
})

describe('the published schema of policies', () => {
  const valid = validator('policy')
  const policy = read('examples/shop/.slo/policy.yaml')

  it('takes the example', () => {
    expect(valid(parse(policy))).toBe(true)
  })

  it.each([
    ['an unknown decision', 'then: warn', 'then: maybe'],
    ['a share without its sign', '25%', '0.25'],
    ['an unknown condition', 'burn-rate', 'burnrate'],
  ])('refuses %s', (_, from, to) => {
    expect(valid(parse(policy.replace(from, to)))).toBe(false)
  })
})

describe('the published schema of reports', () => {
  const valid = validator('report')
  const run = { at: AT, dryRun: false }
  const decided = gateResult({
    ...run,
    commit: null,
    whyAll: null,
    exception: { kind: 'not-asked' },
    waivers: NO_WAIVERS,
    slos: [resultOf()],
  })
  const unwritten = [
    lintReport(lintResult({ ...run, pages: 'docs', sources: [], files: 0, findings: lintFiles({}) })),
    gateReport({
      mode: 'gate',
      ...decided,
      targets: NO_TARGETS,
      files: OWN_FILES,
      exclusions: { kind: 'none' },
      notSlos: [],
      past: null,
    }),
  ] as const
  const [lint, gate] = unquoted(unwritten)

  it.each([
    ['the gate', gate],
    ['lint', lint],
    ['several modes', unquoted(reportOf(unwritten))],
  ])('takes that of %s', (_, report) => {
    expect(valid(report)).toBe(true)
  })

  it.each([
    ['an unknown mode', { ...lint, mode: 'lent' }],
    ['the fields of another mode', { ...lint, decision: 'open' }],
    ['a code that does not exist', { ...lint, findings: lint.findings.map((one) => ({ ...one, code: 'x' })) }],
  ])('refuses %s', (_, report) => {
    expect(valid(report)).toBe(false)
  })
})

describe('the published schema of targets', () => {
  const valid = validator('targets')
  const targets = read('examples/shop/.slo/targets/checkout.yaml')

  it('takes the example', () => {
    expect(valid(parse(targets))).toBe(true)
  })

  it.each([
    ['an objective in the place of a target', 'target: 99.95%', 'objective: 99.95%'],
    ['another version', 'slo-gate/v1', 'slo-gate/v9'],
    ['no targets', '- slo: availability\n    target: 99.95%', '[]'],
  ])('refuses %s', (_, from, to) => {
    expect(targets).toContain(from)
    expect(valid(parse(targets.replace(from, to)))).toBe(false)
  })
})
