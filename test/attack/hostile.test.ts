import { describe, expect, it } from 'vitest'
import { readCounts } from '../../src/adapters/counts/counts-file.ts'
import { compareContracts } from '../../src/core/contract/contract-changes.ts'
import { lintDirectory } from '../../src/core/lint/lint.ts'
import { lintResult } from '../../src/core/lint/result.ts'
import { readPromql } from '../../src/core/promql/inspect.ts'
import { readOwners, ruleFor } from '../../src/core/protection/codeowners.ts'
import { newlyRewritten } from '../../src/core/specs/attributes/newly-rewritten.ts'
import { rewritingRules } from '../../src/core/specs/attributes/rewriting.ts'
import { type Entry, layoutOf, readable } from '../../src/core/specs/layout/layout.ts'
import { parseYaml } from '../../src/core/specs/yaml/yaml.ts'
import { lintText } from '../../src/present/lint/text.ts'
import { AT } from '../support/build.ts'
import { checkoutOf, contractsOf, many } from '../support/hostile-files.ts'

const MEGABYTE = 1_000_000
const filled = (text: string, length = MEGABYTE) => text.repeat(Math.floor(length / text.length))

/** The one thing that is said of a file: nothing else of it is looked at. */
function refusal(text: string): string {
  const { documents, diagnostics } = parseYaml({ path: 'a.yaml', text })
  expect(documents).toEqual([])
  expect(diagnostics).toHaveLength(1)
  return diagnostics[0]?.problem.message ?? ''
}

describe('a megabyte of YAML is refused before it is built', () => {
  it.each(['[', '{', '- ', '? ', '? - ', ': ', '[{a: '])('that nests: %j', (text) => {
    expect(refusal(filled(text))).toBe('this is nested too deeply')
  })

  it('that nests by its indentation', () => {
    expect(refusal(many(1000, (index) => `${' '.repeat(index)}a:\n`))).toBe('this is nested too deeply')
  })

  it.each([
    '- a\n',
    '---\n',
    '---\na: 1\n',
    '#\n',
    '\n',
    '- &a x\n',
    '- *a\n',
    '- !!str a\n',
    '- !x a\n',
    '%YAML 1.2\n---\n',
    '"',
    '? [a]\n',
  ])('that has very many parts: %j', (text) => {
    expect(refusal(filled(text))).toContain('more than 100000 words and marks')
  })

  it('that is one list, or one mapping of a hundred thousand keys', () => {
    expect(refusal(`[${filled('.inf,')}]`)).toContain('words and marks')
    expect(refusal(many(100_000, (index) => `k${index}: 1\n`))).toContain('words and marks')
  })

  it.each([
    ['a word', `a: ${filled('x')}`],
    ['a quoted text', `a: "${filled('\\x41')}"`],
    ['a block', `a: |\n  ${filled('x')}\n`],
    ['spaces', `a:${filled(' ')}`],
    ['a key', `${filled('k')}: 1`],
    ['a comment', `# ${filled('x')}`],
    ['a tag', filled('!')],
  ])('that is one text: %s', (_, text) => {
    expect(refusal(text)).toMatch(/^this text has \d+ characters$/)
  })

  it('has its places right behind line ends of two carriage returns', () => {
    const { diagnostics } = parseYaml({ path: 'a.yaml', text: 'a: b\r\r\nc: d\r\r\ne: .inf\r\r\n' })
    for (const { place } of diagnostics) expect(place).toMatchObject({ line: 3 })
  })

  it('says where it stopped', () => {
    const { diagnostics } = parseYaml({ path: 'a.yaml', text: `a: 1\nb: ${filled('[')}` })
    expect(diagnostics[0]?.place).toMatchObject({ line: 2, column: 66 })
  })
})

describe('YAML that becomes something else than it shows', () => {
  it.each([
    ['a: 1\n"a": 2', '2:1 Map keys must be unique'],
    ['1: a\n"1": b', '2:1 Map keys must be unique'],
    ['~: a\n"": b', '2:1 Map keys must be unique'],
    ['? [a]\n: b', '1:3 this key is no plain text'],
    ['? {a: 1}\n: b', '1:3 this key is no plain text'],
    ['a: &x b\n*x : c', '2:1 this key is no plain text'],
    ['a: !!set {b, c}', '1:4 Unresolved tag: tag:yaml.org,2002:set'],
    ['a: !!omap [b: 1]', '1:4 Unresolved tag: tag:yaml.org,2002:omap'],
    ['a: !!binary aGk=', '1:4 Unresolved tag: tag:yaml.org,2002:binary'],
    ['a: !!timestamp 2026-11-23', '1:4 Unresolved tag: tag:yaml.org,2002:timestamp'],
    [`a: 1${'0'.repeat(9000)}1`, `1:4 \`1${'0'.repeat(9000)}1\` can't be kept exactly as a number`],
  ])('is refused: %s', (text, message) => {
    const said = parseYaml({ path: 'a.yaml', text }).diagnostics.map(
      ({ place, problem }) => `${place.line}:${place.column} ${problem.message}`,
    )
    expect(said).toEqual([message])
  })

  it('writes no warning of its own to the log', () => {
    const seen: unknown[] = []
    const listen = (warning: unknown) => seen.push(warning)
    process.on('warning', listen)
    parseYaml({ path: 'a.yaml', text: '? ["::error::x"]\n: 1\n' })
    process.off('warning', listen)
    expect(seen).toEqual([])
  })
})

describe('a directory', () => {
  const slo = (name: string) =>
    `- {name: ${name}, objective: 99.9%, window: 30d, indicator: {ratio: {bad: b, total: t}}}\n`
  const head = (service: string) => `version: slo-gate/v1\nservice: ${service}\nslos:\n`

  it('of files that are too much together says at which it stopped', () => {
    // No more than 100,000 words, marks and spaces each, and more than 1,000,000 together.
    const words = many(19_000, () => '- a\n')
    const files = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`slos/${10 + index}.yaml`, words]))
    const told = contractsOf(files).diagnostics.filter(({ problem }) => problem.message.includes('read together'))
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(5)
    expect(told.at(-1)?.place.file).toBe('.slo/slos/23.yaml')
  })

  it.each([
    [
      'files',
      Array.from({ length: 10_001 }, (_, index): Entry => ({ path: `slos/${index}.yaml`, kind: 'file', bytes: 1 })),
    ],
    [
      'bytes',
      [1, 2, 3, 4, 5, 6].map((index): Entry => ({ path: `slos/${index}.yaml`, kind: 'file', bytes: 3_000_000 })),
    ],
  ])('of too many %s is not read at all', (what, entries) => {
    const { contracts, diagnostics, targets } = readable(
      '.slo',
      layoutOf('.slo', [...entries, { path: 'targets/a.yaml', kind: 'file', bytes: 1 }]),
    )
    expect(contracts).toEqual([])
    expect(diagnostics.map(({ problem }) => problem.message)).toEqual([expect.stringContaining(what)])
    expect(targets).toHaveLength(1)
  })

  it('of too many targets still has its contracts', () => {
    const entries = Array.from(
      { length: 10_001 },
      (_, index): Entry => ({ path: `targets/${index}.yaml`, kind: 'file', bytes: 1 }),
    )
    const read = readable('.slo', layoutOf('.slo', [...entries, { path: 'slos/a.yaml', kind: 'file', bytes: 1 }]))
    expect(read).toMatchObject({ contracts: [{ path: 'slos/a.yaml' }], targets: [], diagnostics: [] })
    expect(read.targetDiagnostics).toHaveLength(1)
  })

  it('with ten thousand mistakes has all of them in its findings, and a thousand in the log', () => {
    const findings = lintDirectory(checkoutOf({ 'slos/a.yaml': head('s') + many(10_000, () => '- 1\n') }), AT)
    expect(findings).toHaveLength(10_000)
    const lines = lintText(lintResult({ at: 0, dryRun: false, pages: 'docs', sources: [], files: 1, findings })).split(
      '\n',
    )
    expect(lines).toHaveLength(1003)
    expect(lines[1000]).toBe('and 9000 more findings')
  })

  it('with thousands of keys that nobody knows names each at its line', () => {
    const { diagnostics } = contractsOf({
      'slos/a.yaml': head('s') + slo('n') + many(10_000, (index) => `k${index}: 1\n`),
    })
    expect(diagnostics).toHaveLength(10_000)
    expect(diagnostics.at(-1)?.place.line).toBe(10_004)
  })

  it('with thousands of names that lead nowhere suggests one only where that is cheap, and lists ten', () => {
    const policies = many(
      1000,
      (index) => `  p${index}: {rules: [{name: a, when: {budget-remaining: {below: 1%}}, then: warn}]}\n`,
    )
    const { diagnostics } = contractsOf({
      'policy.yaml': `version: slo-gate/v1\nerror-budget-policies:\n${policies}`,
      'slos/a.yaml': many(
        1000,
        (index) => `---\nversion: slo-gate/v1\nservice: s${index}\npolicy: q${index}\nslos:\n${slo('n')}`,
      ),
    })
    expect(diagnostics).toHaveLength(1000)
    expect(diagnostics[0]?.problem.expected).toBe('one of p0, p1, p2, p3, p4, p5, p6, p7, p8, p9 and 990 more')
  })

  it('whose thousand SLOs are all renamed has each paired with what it became', () => {
    const renamed = (prefix: string) =>
      contractsOf({ 'slos/a.yaml': head('s') + many(1200, (index) => slo(`${prefix}${index}`)) })
    const { changes } = compareContracts(renamed('a'), renamed('b'), () => false)
    expect(changes.filter(({ field }) => field === 'slo')).toEqual([])
    expect(changes).toHaveLength(1200)
  })

  it('whose thousands of objectives share one large indicator keeps it once', () => {
    const objectives = many(1500, (index) => `  - {target: 0.99, displayName: d${index}}\n`)
    const shared = `[${many(8000, () => 'x,')}]`
    const { slos } = contractsOf({
      'slos/a.yaml': `apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: n}\nspec:\n  service: s\n  budgetingMethod: Occurrences\n  timeWindow: [{duration: 30d}]\n  indicatorRef: big\n  objectives:\n${objectives}---\napiVersion: openslo/v1\nkind: SLI\nmetadata: {name: big}\nspec: {thresholdMetric: {metricSource: {type: x, spec: {a: ${shared}}}}}\n`,
    })
    expect(slos).toHaveLength(1500)
    const written = slos.map(({ indicator }) => (indicator.kind === 'unsupported' ? indicator.written.length : 0))
    expect(Math.max(...written)).toBeLessThan(1000)
  })
})

describe('names and values', () => {
  const contract = (service: string, more = '') =>
    contractsOf({
      'slos/a.yaml': `version: slo-gate/v1\nservice: ${service}\n${more}slos:\n- {name: n, objective: 99.9%, window: 30d, indicator: {ratio: {bad: b, total: t}}}\n`,
    })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is a name like others', (name) => {
    expect(contract(name).slos.map(({ service }) => service.name)).toEqual([name])
  })

  it.each(['{ toString: 1, valueOf: 1 }', '[[[]]]', '&a [*a]', '{ constructor: { prototype: 1 } }'])(
    'a version can not be %s',
    (value) => {
      for (const key of ['version', 'apiVersion']) {
        const { diagnostics } = contractsOf({ 'slos/a.yaml': `${key}: ${value}\nservice: s\n` })
        expect(diagnostics.map(({ code }) => code)).toEqual(['version'])
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )

  it('a policy named __proto__ is refused, not skipped', () => {
    const policy = 'version: slo-gate/v1\nerror-budget-policies:\n  __proto__: {rules: []}\n'
    expect(contractsOf({ 'policy.yaml': policy }).diagnostics).not.toEqual([])
  })

  it('a name is of at most 253 characters', () => {
    expect(contract('s'.repeat(253)).diagnostics).toEqual([])
    expect(contract('s'.repeat(254)).diagnostics.map(({ problem }) => problem.message)).toEqual([
      'expected the name of the service of at most 253 characters',
    ])
  })

  it('a line that ends in a break is refused at once, however long it is', () => {
    const { diagnostics } = contract('s', `owner: |\n  ${'x'.repeat(16_000)}\n`)
    expect(diagnostics.map(({ problem }) => problem.message)).toEqual([
      'expected who answers for the service on one line',
      'expected who answers for the service of at most 1000 characters',
    ])
  })

  it.each(['*a*a*a*a*', '+(a|aa)', '{a,aa}{a,aa}{a,aa}{a,aa}', '**/**/**/**', 'a'.repeat(201)])(
    'a path pattern that takes long to match is refused: %s',
    (pattern) => {
      expect(contract('s', `paths: ["${pattern}"]\n`).diagnostics).toHaveLength(1)
    },
  )
})

describe('queries', () => {
  it.each(['(', '"', '{', '$', 'é', '1h', 'sum(', 'a b ', '-', 'a+', 'a{b="c",'])(
    'of %j over and over are judged at once',
    (text) => {
      expect(() => readPromql(filled(text, 16_000))).not.toThrow()
    },
  )

  it('have their mistake where the grammar is left, behind a long beginning too', () => {
    const query = `sum(rate(a{${filled('b="c",', 6000)}}[5m])) oops`
    expect(readPromql(query).mistake).toMatchObject({
      offset: query.length - 4,
      problem: { message: '`oops` is not expected here' },
    })
  })
})

describe('patterns that a regular expression would try in every way', () => {
  const path = `.slo/slos/${'a'.repeat(240)}.yaml`

  it('of CODEOWNERS', () => {
    const rules = readOwners(
      `${'*a'.repeat(100)}b @mallory\n${'**/'.repeat(100)}b @mallory\n${'*a'.repeat(100)}* @acme/sre`,
      [],
    )
    expect(ruleFor(rules, path)?.line).toBe(3)
  })

  const linesFor = (bytes: string, files: readonly string[] = [path]) =>
    newlyRewritten(files, [], rewritingRules([{ file: 'a', directory: '', bytes }]), () => false)?.map(
      ({ rule }) => rule.line,
    )

  it('of git attributes', () => {
    const lines = linesFor(
      `${'*a'.repeat(100)}b ident\n+(a|aa)+(a|aa)+(a|aa)b ident\n*[a-z]${'*a'.repeat(50)}*.y?ml ident\n${'**/'.repeat(300)}*b ident`,
    )
    expect(lines).toEqual([3])
  })

  it('of git attributes that are longer than any, which are taken to match', () => {
    expect(linesFor(`${'['.repeat(70_000)} ident`)).toEqual([1])
  })

  it('of git attributes that are too many for as many contracts, which are not tried', () => {
    expect(linesFor(`${'*a'.repeat(20)}? ident\n`.repeat(1400), Array(40).fill(path))).toBeUndefined()
  })
})

describe('a file of counts', () => {
  const header = 'time,service,slo,good,total\n'
  const said = (body: string) => {
    const read = readCounts({ path: 'counts.csv', text: header + body })
    return read.kind === 'broken' ? read.diagnostics.map(({ problem }) => problem.message) : []
  }

  it.each([
    [filled('x,\n', MEGABYTE), /more than 200000 rows/],
    [filled('"', MEGABYTE), /./],
    [filled(',', MEGABYTE), /1000001 fields/],
    [filled('x', 10 * MEGABYTE), /characters/],
  ])('that is none is refused in one sentence', (body, message) => {
    expect(said(body)).toEqual([expect.stringMatching(message)])
  })

  it('has its mistakes on its own lines where line ends are mixed', () => {
    const text = `${header.trim()}\r2026-11-01T00:00:00Z,a,b,1,2\r\nx,a,b,1,2\r`
    const read = readCounts({ path: 'counts.csv', text })
    expect(read).toMatchObject({ kind: 'broken', diagnostics: [{ place: { line: 3 } }] })
  })

  it('stops at its thousandth mistake', () => {
    expect(said(filled('x,a,b,1,2\n', 100_000))).toHaveLength(1000)
  })
})
