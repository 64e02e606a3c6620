import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintDirectory } from '../../src/core/lint/lint.ts'
import { lintResult } from '../../src/core/lint/result.ts'
import type { DirectorySources } from '../../src/core/model/directory.ts'
import { placeIn } from '../../src/core/model/slo.ts'
import { readContracts, readDirectory } from '../../src/core/specs/directory.ts'
import { readTargets } from '../../src/core/specs/targets.ts'
import { parseYaml } from '../../src/core/specs/yaml/yaml.ts'
import { atMostKept } from '../../src/present/annotation.ts'
import { nativeFile } from '../../src/present/convert/native-file.ts'
import { diagnosticsSummary, diagnosticsText } from '../../src/present/diagnostics.ts'
import { lintAnnotations } from '../../src/present/lint/annotations.ts'
import { lintReport } from '../../src/present/lint/json.ts'
import { lintSummary } from '../../src/present/lint/summary.ts'
import { lintText } from '../../src/present/lint/text.ts'
import { reportText } from '../../src/present/report-text.ts'
import { AT } from '../support/build.ts'
import { TWINS } from '../support/formats.ts'
import { contract, policy } from '../support/guarded.ts'
import { sourcesOf } from '../support/hostile-files.ts'
import {
  expectHarmlessAnywhere,
  expectHarmlessJson,
  expectHarmlessLog,
  expectHarmlessMarkdown,
  expectInside,
} from './harmless.ts'
import { nearly } from './mutation.ts'
import { holds, PATIENCE } from './runs.ts'

const TARGETS = `version: slo-gate/v1
service: checkout
runbook: https://runbooks.example/targets
reviewed: 2026-10-05
targets:
  - slo: availability
    target: 99.95%
  - { slo: latency, within: 200ms }
`

const WAIVERS = `version: slo-gate/v1
waivers:
  - services: [checkout]
    until: 2026-12-03
    reason: The checkout rewrite ships now, DEC-12
`
const WAIVER_POLICY = 'version: slo-gate/v1\nwaivers: { at-most: 7d, approvals: 2 }\n'

/** Everything that is said of a directory, in every form in which it is said. */
function show(sources: DirectorySources): void {
  const all = [
    ...(sources.policy ? [sources.policy] : []),
    ...sources.contracts,
    ...sources.waivers,
    ...sources.targets,
  ]
  const findings = lintDirectory({ sources, diagnostics: [], targetDiagnostics: [], notices: [] }, AT)
  for (const { place, problem } of findings) {
    expectInside(place, all)
    for (const text of [problem.message, problem.expected, problem.advice])
      if (text !== null) expectHarmlessAnywhere(text)
  }
  const result = lintResult({
    at: 1_795_392_000,
    dryRun: false,
    pages: 'docs',
    sources: [],
    files: all.length,
    findings,
  })
  expectHarmlessLog(lintText(result))
  expectHarmlessMarkdown(lintSummary(result))
  expectHarmlessJson(reportText(lintReport(result), { redactName: asItIs }).trimEnd())
  for (const { title, message } of atMostKept(lintAnnotations(result))) expectHarmlessLog(`${title}\n${message}`)
}

const asItIs = (text: string) => text

/** Fractions hold BigInts, which JSON has none of. */
const plain = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))

/** What holds for every directory, whatever its files say. */
function judge(files: Readonly<Record<string, string>>): void {
  const sources = sourcesOf(files)
  const read = readDirectory(sources)
  if ('diagnostics' in read) {
    expect(read.diagnostics).not.toEqual([])
    expectHarmlessLog(diagnosticsText(read.diagnostics))
    expectHarmlessMarkdown(diagnosticsSummary(read.diagnostics))
  } else expect(read.value.slos).not.toEqual([])
  const again = readContracts(sources)
  expect(plain(readContracts(sources))).toBe(plain(again))
  for (const slo of again.slos) {
    for (const place of Object.values(slo.places)) expectInside(place, [...sources.contracts])
    expectInside(placeIn(slo, ['ratio', 'bad']), [...sources.contracts])
  }
  show(sources)
}

describe('any text for a directory is a value or at least one error with a place, and harmless wherever it is shown', () => {
  it('as YAML', { timeout: PATIENCE }, () => {
    holds(nearly(contract(), policy(), TARGETS), (text) => {
      const { documents, diagnostics } = parseYaml({ path: 'a.yaml', text })
      for (const { place, problem } of diagnostics) {
        expectInside(place, [{ path: 'a.yaml', text }])
        expectHarmlessAnywhere(problem.message)
      }
      for (const document of documents)
        expectInside(document.placeOf(['slos', 0, 'x'], 'y'), [{ path: 'a.yaml', text }])
    })
  })

  it('as contracts', { timeout: PATIENCE }, () => {
    holds(nearly(contract()), (text) => judge({ 'slos/a.yaml': text }))
  })

  it('as a policy', { timeout: PATIENCE }, () => {
    holds(nearly(policy()), (text) => judge({ 'policy.yaml': text, 'slos/a.yaml': contract() }))
  })

  it('as waivers, with and without their section of the policy', { timeout: PATIENCE }, () => {
    holds(nearly(WAIVERS), (text) => {
      judge({ 'policy.yaml': WAIVER_POLICY, 'slos/a.yaml': contract(), 'waivers/a.yaml': text })
      judge({ 'slos/a.yaml': contract(), 'waivers/a.yaml': text })
    })
    holds(nearly(WAIVER_POLICY), (text) =>
      judge({ 'policy.yaml': text, 'slos/a.yaml': contract(), 'waivers/a.yaml': WAIVERS }),
    )
  })

  it('as targets, which take no contract with them', { timeout: PATIENCE }, () => {
    holds(nearly(TARGETS), (text) => {
      const sources = sourcesOf({ 'slos/a.yaml': contract(), 'targets/a.yaml': text })
      const { slos, diagnostics } = readContracts(sources)
      expect(diagnostics).toEqual([])
      const read = readTargets(sources.targets, slos)
      expect(read.targets.length + read.diagnostics.length).toBeGreaterThan(0)
      show(sources)
    })
  })

  it('under a name that does harm', { timeout: PATIENCE }, () => {
    holds(fc.tuple(nearly('a.yaml'), nearly(contract())), ([name, text]) => judge({ [`slos/${name}`]: text }))
  })
})

describe.each(TWINS)('any text for a file of another format: $name', ({ files }) => {
  it('is a value or an error with a place, and harmless wherever it is shown', { timeout: PATIENCE }, () => {
    const [first = '', ...others] = Object.keys(files)
    holds(fc.tuple(fc.constantFrom(first, ...others), nearly(...Object.values(files))), ([name, text]) => {
      const all = Object.fromEntries(
        Object.entries({ ...files, [name]: text }).map(([one, own]) => [`slos/${one}`, own]),
      )
      judge(all)
    })
  })
})

describe('what convert prints', () => {
  it('is the same contracts, with nothing invisible in it', { timeout: PATIENCE }, () => {
    const texts = TWINS.flatMap(({ files }) => (Object.keys(files).length === 1 ? Object.values(files) : []))
    holds(nearly(...texts, contract()), (text) => {
      const { slos, diagnostics } = readContracts(sourcesOf({ 'slos/a.yaml': text }))
      const measurable = slos.filter(({ indicator }) => indicator.kind !== 'unsupported')
      if (diagnostics.length > 0 || measurable.length === 0) return
      const printed = nativeFile(measurable)
      expectHarmlessLog(printed)
      const again = readContracts(sourcesOf({ 'slos/a.yaml': printed }))
      expect(again.slos.map(({ name, description, objective }) => [name, description, objective.text])).toEqual(
        measurable.map(({ name, description, objective }) => [name, description, objective.text]),
      )
    })
  })
})
