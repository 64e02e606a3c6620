import { describe, expect, it } from 'vitest'
import { briefs, contract, lintFiles, TODAY, targets } from '../../support/lint.ts'

const RUNBOOK = '# Shop\n\n## Availability is low\n\nRoll back.\n'
const found = (runbook: string, repository: Readonly<Record<string, string>>) =>
  lintFiles({ 'slos/a.yaml': contract({ head: `runbook: ${JSON.stringify(runbook)}\n` }) }, TODAY, repository)

describe('runbook-not-found', () => {
  it.each([
    'docs/shop.md',
    './docs/shop.md',
    'docs/shop.md#availability-is-low',
    'docs/%73hop.md',
    'https://x.example/a.md',
  ])('is not said of %s', (runbook) => {
    expect(briefs(found(runbook, { 'docs/shop.md': RUNBOOK }))).toEqual([])
  })

  it.each(['docs/shops.md', 'shop', 'docs/shops.md#availability'])('is said of %s', (runbook) => {
    expect(briefs(found(runbook, { 'docs/shop.md': RUNBOOK }))).toEqual(['slos/a.yaml:3:10 runbook-not-found'])
  })

  it('is said once for all targets of a file', () => {
    const list = '[{ slo: a, target: 99.95% }, { slo: b, target: 99.95% }]'
    const indicators = { a: '{ ratio: { bad: a, total: t } }', b: '{ ratio: { bad: b, total: t } }' }
    const files = {
      'slos/a.yaml': contract({ indicators }),
      'targets/a.yaml': targets(list, `runbook: docs/gone.md\nreviewed: ${TODAY}\n`),
    }
    expect(briefs(lintFiles(files, TODAY, {}))).toEqual(['targets/a.yaml:3:10 runbook-not-found'])
  })

  it('is said of nothing where the repository can not be looked at', () => {
    expect(lintFiles({ 'slos/a.yaml': contract({ head: 'runbook: docs/gone.md\n' }) })).toEqual([])
  })
})

describe('runbook-without-heading', () => {
  const codes = (runbook: string, text: string) =>
    found(runbook, { [runbook.replace(/#.*/, '')]: text }).map(({ code }) => code)

  it.each([
    ['a.md', '# Low availability\n'],
    ['a.md', 'Availability\n------------\n'],
    ['a.md', '### [`availability`](x.md) is low ###\n'],
    ['a.adoc', '== When availability drops\n'],
    ['a.txt', 'nothing here\n'],
    ['a.md#what-to-do', '# What to *do*?\n'],
    ['a.md#what-to-do-1', '# What to do\n# What to do\n'],
    ['a.md#own', '<a id="own"></a>\nText\n'],
  ])('is not said of %s with %j', (runbook, text) => {
    expect(codes(runbook, text)).toEqual([])
  })

  it.each([
    ['a.md', 'availability\n'],
    ['a.md', '```\n# availability\n```\n'],
    ['a.md', '# Availabilities\n'],
    ['a.md', '# Latency\n\n----\n'],
    ['a.md#availability', '# What to do\n'],
    ['a.md#what-to-do-1', '# What to do\n'],
  ])('is said of %s with %j', (runbook, text) => {
    expect(codes(runbook, text)).toEqual(['runbook-without-heading'])
  })

  it('names the SLOs that have none', () => {
    const indicators = { 'error-rate': '{ ratio: { bad: a, total: t } }', fresh: '{ ratio: { bad: b, total: t } }' }
    const files = { 'slos/a.yaml': contract({ head: 'runbook: a.md\n', indicators }) }
    const [one] = lintFiles(files, TODAY, { 'a.md': '# The error rate is high\n' })
    expect(one?.problem.message).toBe('a.md, the runbook of the contract of shop, has no heading that speaks of fresh')
  })

  it('is said of the runbook of targets, for their own SLOs', () => {
    const files = {
      'slos/a.yaml': contract(),
      'targets/a.yaml': targets('[{ slo: availability, target: 99.95% }]', `runbook: t.md\nreviewed: ${TODAY}\n`),
    }
    expect(briefs(lintFiles(files, TODAY, { 't.md': '# Targets\n' }))).toEqual([
      'targets/a.yaml:3:10 runbook-without-heading',
    ])
    expect(lintFiles(files, TODAY, { 't.md': '# Availability below its target\n' })).toEqual([])
  })
})
