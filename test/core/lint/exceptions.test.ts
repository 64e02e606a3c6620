import { describe, expect, it } from 'vitest'
import { briefs, contract, lintFiles } from '../../support/lint.ts'

const waiver = (until: string) =>
  `version: slo-gate/v1\nwaivers:\n  - services: [shop]\n    until: ${until}\n    reason: DEC-12\n`
const files = (until: string) => ({
  'policy.yaml': 'version: slo-gate/v1\nwaivers: { at-most: 7d, approvals: 2 }\n',
  'slos/a.yaml': contract(),
  'waivers/a.yaml': waiver(until),
})

describe('the last day of a waiver', () => {
  it.each([
    ['2026-11-22', ['waivers/a.yaml:4:12 waiver-ended']],
    ['2026-11-23', []],
    ['2026-11-30', []],
    ['2026-12-01', ['waivers/a.yaml:4:12 waiver-too-long']],
  ])('%s, looked at on 2026-11-23 where at-most is 7d', (until, expected) => {
    expect(briefs(lintFiles(files(until)))).toEqual(expected)
  })

  it('is a warning when it is over, and an error when it is too far away', () => {
    expect(lintFiles(files('2026-11-22')).map(({ level }) => level)).toEqual(['warning'])
    const [tooLong] = lintFiles(files('2026-12-01'))
    expect(tooLong).toMatchObject({ level: 'error', problem: { expected: 'a day no later than 2026-11-30' } })
  })
})

describe('an exception by a label', () => {
  const policy = (exceptions: string) => `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: r, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions:
      - { override: incident, by: administrators }
      - ${exceptions}
`
  it.each([
    ['{ label: urgent }', ['policy.yaml:7:9 exception-without-approval']],
    ['{ label: urgent, approved-by: ["@acme/sre"] }', []],
  ])('is a warning when nobody need approve it: %s', (exception, expected) => {
    const findings = lintFiles({ 'policy.yaml': policy(exception), 'slos/a.yaml': contract() })
    expect(briefs(findings)).toEqual(expected)
    expect(findings.every(({ level }) => level === 'warning')).toBe(true)
  })
})

it('an error in a waiver hides nothing of the targets', () => {
  const found = briefs(
    lintFiles({
      ...files('soon'),
      'targets/a.yaml':
        'version: slo-gate/v1\nservice: shop\nreviewed: 2026-11-23\ntargets: [{ slo: x, target: 99.99% }]\n',
    }),
  )
  expect(found).toEqual(['targets/a.yaml:4:18 unknown-slo', 'waivers/a.yaml:4:12 value'])
})
