import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_POLICY, BUILT_IN_REVIEW } from '../../../src/core/model/policy.ts'
import {
  contractText,
  decimalDigits,
  diagnosticsOf,
  fraction,
  policiesOf,
  policyOf,
  policyProblem,
  policyText,
} from '../../support/build.ts'

const rules = (when: string) => `[{ name: r, when: ${when}, then: warn }]`
const conditionOf = (when: string) => policyOf(rules(when)).rules[0]?.when
const review = (text: string) => `version: slo-gate/v1\nreview: ${text}\n`

describe('each form of rule', () => {
  it.each([
    ['{ budget-remaining: { at-most: 0% } }', 'budget-remaining', 'at-most', '0', '0%'],
    ['{ budget-remaining: { below: 25% } }', 'budget-remaining', 'below', '1/4', '25%'],
    ['{ budget-remaining: { at-most: -10.5% } }', 'budget-remaining', 'at-most', '-21/200', '-10.5%'],
    ['{ budget-spent: { at-least: 20% } }', 'budget-spent', 'at-least', '1/5', '20%'],
    ['{ budget-spent: { above: 200% } }', 'budget-spent', 'above', '2', '200%'],
    ['{ burn-rate: { at-least: 14.4, over: 1h } }', 'burn-rate', 'at-least', '72/5', '14.4'],
    ['{ burn-rate: { above: 6, over: [6h, 30m] } }', 'burn-rate', 'above', '6', '6'],
  ])('%s', (when, kind, comparison, bound, text) => {
    const condition = conditionOf(when)
    expect(condition).toMatchObject({ kind, threshold: { comparison, text } })
    expect(condition?.threshold.bound.toFraction()).toBe(bound)
  })

  it('has the spans that it asks about', () => {
    expect(conditionOf('{ budget-spent: { above: 1%, within: 24h } }')).toMatchObject({
      within: { seconds: 86_400, text: '24h' },
    })
    expect(conditionOf('{ burn-rate: { above: 6, over: [6h, 30m] } }')).toMatchObject({
      over: [{ seconds: 21_600 }, { seconds: 1800 }],
    })
  })

  it('has an exact percentage', () => {
    const percentages = fc.tuple(fc.integer({ min: -999, max: 999 }), decimalDigits(12)).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(percentages, (text) => {
        const threshold = conditionOf(`{ budget-spent: { above: ${text}% } }`)?.threshold
        expect(threshold?.bound.equals(fraction(text).div(100))).toBe(true)
        expect(threshold?.text).toBe(`${text}%`)
      }),
    )
  })

  it('has a burn rate as it was written, or a refusal, whatever the number', () => {
    for (const [text, bound] of [
      ['0.000001', '1/1000000'],
      ['0.0000001', '1/10000000'],
      ['1e-7', '1/10000000'],
      ['1e+21', '1000000000000000000000'],
    ] as const) {
      expect(conditionOf(`{ burn-rate: { above: ${text}, over: 1h } }`)?.threshold.bound.toFraction()).toBe(bound)
    }
  })

  it('has its decision and consequences', () => {
    const [rule] = policyOf(
      '[{ name: a, when: { budget-spent: { above: 1% } }, then: freeze, consequences: [sprint, credits] }]',
    ).rules
    expect(rule).toMatchObject({ name: 'a', decision: 'freeze', consequences: ['sprint', 'credits'] })
  })
})

describe('a policy', () => {
  it('has the built-in minimums, freezes on what is unknown and lets nothing through, unless it says otherwise', () => {
    expect(policyOf(rules('{ budget-spent: { above: 1% } }'))).toMatchObject({
      unknown: { unreachable: 'freeze', otherwise: 'freeze' },
      minimumBadEvents: 5,
      minimumEvents: 0,
      minimumCoverage: { ratio: new Fraction(9, 10), text: '90%' },
      maximumAge: { seconds: 3600 },
      rollback: 'allow',
      redeploy: 'freeze',
      exceptions: [],
    })
    const more =
      '    unknown: warn\n    minimum-bad-events: 0\n    minimum-events: 100\n    minimum-coverage: 99.5%\n    maximum-age: 2d\n'
    expect(policyOf(rules('{ budget-spent: { above: 1% } }'), more)).toMatchObject({
      unknown: { unreachable: 'warn', otherwise: 'warn' },
      minimumBadEvents: 0,
      minimumEvents: 100,
      minimumCoverage: { ratio: new Fraction(199, 200), text: '99.5%' },
      maximumAge: { seconds: 172_800 },
    })
  })

  it('that a file leaves out is the built-in one', () => {
    const policy = policiesOf('version: slo-gate/v1\n')
    expect([...policy.errorBudgetPolicies.values()]).toEqual([BUILT_IN_POLICY])
    expect(policy.review).toEqual(BUILT_IN_REVIEW)
  })

  it('stands beside others, by name', () => {
    const text = `${policyText(rules('{ budget-spent: { above: 1% } }'))}  strict.2:\n    rules: ${rules('{ budget-spent: { above: 0% } }')}\n`
    expect([...policiesOf(text).errorBudgetPolicies.keys()]).toEqual(['default', 'strict.2'])
  })

  it.each([
    ['[]', '', 'a policy has at least one rule'],
    ['[{ name: r, when: { budget-spent: { above: 1% } }, then: open }]', '', 'expected freeze or warn, found `open`'],
    ['[{ name: "", when: { budget-spent: { above: 1% } }, then: warn }]', '', 'the name of the rule on one line'],
    ['[{ name: "a\\nb", when: { budget-spent: { above: 1% } }, then: warn }]', '', 'the name of the rule on one line'],
    [rules('{ budget-spent: { above: 1% }, budget-remaining: { below: 1% } }'), '', 'a rule has exactly one condition'],
    [rules('{ budget-spent: { above: 1% } }'), '    minimum-events: -1\n', 'a whole number'],
    [rules('{ budget-spent: { above: 1% } }'), '    minimum-events: 1.5\n', 'expected a whole number'],
    [rules('{ budget-spent: { above: 1% } }'), '    minimum-bad-events: -1\n', 'a whole number'],
    [
      rules('{ budget-spent: { above: 1% } }'),
      '    minimum-bad-events: five\n',
      'expected a whole number, found `five`',
    ],
    [rules('{ budget-spent: { above: 1% } }'), '    minimum-coverage: 101%\n', "101% of a window can't have data"],
    [rules('{ budget-spent: { above: 1% } }'), '    minimum-coverage: -1%\n', "-1% of a window can't have data"],
    [rules('{ budget-spent: { above: 1% } }'), '    maximum-age: 1 hour\n', 'such as 30d, found `1 hour`'],
    [rules('{ budget-spent: { above: 1% } }'), '    unknown: { unreachable: warn }\n', '`otherwise` is missing'],
    [
      rules('{ budget-spent: { above: 1% } }'),
      '    unknown: { unreachable: maybe, otherwise: freeze }\n',
      'expected freeze, warn or open, found `maybe`',
    ],
    [
      rules('{ budget-spent: { above: 1% } }'),
      '    unknown: { unreachble: warn, unreachable: warn, otherwise: freeze }\n',
      'unknown key `unreachble`',
    ],
    [rules('{ budget-spent: { above: 1% } }'), '    unknown: 7\n', 'expected freeze, warn or open, found `7`'],
    [rules('{ budget-spent: { above: 1% } }'), '    unknown: maybe\n', 'expected freeze, warn or open, found `maybe`'],
    [
      rules('{ budget-spent: { above: 1% } }'),
      '    exceptions: [{ label: a, until: 2026-02-30 }]\n',
      'not in the calendar',
    ],
    [
      rules('{ budget-spent: { above: 1% } }'),
      '    exceptions: [{ label: a, approved-by: ["@a/b c"] }]\n',
      'found `@a/b c`',
    ],
  ])('of %s %s is refused', (text, more, message) => {
    expect(policyProblem(policyText(text, more)).problem.message).toContain(message)
  })

  it('has the nearest condition named beside one that is unknown', () => {
    const problems = diagnosticsOf(
      { 'shop.yaml': contractText() },
      policyText(rules('{ budget-spend: { above: 1% } }')),
    ).map(({ problem }) => problem)
    expect(problems).toContainEqual({
      message: 'unknown key `budget-spend`',
      expected: 'one of budget-remaining, budget-spent, burn-rate',
      advice: 'Did you mean budget-spent?',
    })
  })

  it.each(['25', '0.25', '"25"', '25 percent', '"%"', '~'])('has no share without its sign: %s', (text) => {
    const { place, problem } = policyProblem(policyText(rules(`{ budget-spent: { above: ${text} } }`)))
    expect(place).toMatchObject({ file: '.slo/policy.yaml', line: 4 })
    expect(problem.message).toContain('expected a percentage with its sign, such as 25%')
  })

  it.each(['', '~', '[]', 'fast', '"14.4"', '0', '-1', '.nan', '.inf'])('has no burn rate of %j', (text) => {
    const { place } = policyProblem(policyText(rules(`{ burn-rate: { at-least: ${text}, over: 1h } }`)))
    expect(place).toMatchObject({ file: '.slo/policy.yaml', line: 4 })
  })

  it.each(['[]', '~', '60', '[60]', '[1h, 1h30m]'])('has no burn rate over %s', (text) => {
    const { problem } = policyProblem(policyText(rules(`{ burn-rate: { at-least: 1, over: ${text} } }`)))
    expect(`${problem.message} ${problem.expected}`).toMatch(/duration/)
  })

  it('file has one document', () => {
    expect(policyProblem('version: slo-gate/v1\n---\nversion: slo-gate/v1\n')).toMatchObject({
      place: { line: 3, column: 1 },
      problem: { message: 'a policy file has one document' },
    })
  })

  it('file that is empty is refused: it would be the built-in policy without a word', () => {
    expect(policyProblem('# nothing yet\n').problem.message).toBe('this file is empty')
  })
})

describe('the review', () => {
  it('is what it says', () => {
    const text = '{ annual: { opens: 12-15, closes: 01-31, timezone: Europe/Berlin }, in-window: { approvals: 3 } }'
    expect(policiesOf(review(text)).review).toEqual({
      annual: { opens: '12-15', closes: '01-31', timezone: 'Europe/Berlin' },
      approvers: null,
      inWindow: { kind: 'approvals', approvals: 3 },
      outOfWindow: BUILT_IN_REVIEW.outOfWindow,
    })
  })

  it.each(['2', 'never', '{ approvals: 0 }', '{ approvals: two }', '~', '[blocked]'])('has no rule %s', (text) => {
    const { place, problem } = policyProblem(review(`{ in-window: ${text} }`))
    expect(place).toMatchObject({ file: '.slo/policy.yaml', line: 2 })
    expect(`${problem.message} ${problem.expected}`).toMatch(/approvals|whole number from 1/)
  })

  it.each(['02-29', '13-01', '1-31', '01-32', '2026-01-01'])('has no day %s in every year', (text) => {
    expect(policyProblem(review(`{ annual: { opens: "${text}", closes: 01-31 } }`)).place.column).toBe(28)
  })

  it.each(['@acme/sre', 'alice', '@alice', 'a-b', 'bot_x'])('takes the approver %s', (approver) => {
    expect(policiesOf(review(`{ approvers: ["${approver}"] }`)).review.approvers).toEqual([approver])
  })

  it.each(['', '@', '@acme/', 'a b', '-a', 'a/b', '<b>'])('does not take the approver %j', (approver) => {
    expect(policyProblem(review(`{ approvers: ["${approver}"] }`)).problem.message).toContain('a user or a team')
  })
})
