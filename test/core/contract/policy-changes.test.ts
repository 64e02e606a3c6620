import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { opposite } from '../../../src/core/contract/change.ts'
import { policyChanges } from '../../../src/core/contract/policy-changes.ts'
import type { PlaceField } from '../../../src/core/contract/policy-field.ts'
import { reviewChanges } from '../../../src/core/contract/review-changes.ts'
import {
  DECISIONS,
  type ErrorBudgetPolicy,
  PASSAGES,
  type PolicyException,
  type ReviewPolicy,
  type ReviewRule,
} from '../../../src/core/model/policy.ts'
import { requirementAt } from '../../../src/core/review/review-rule.ts'
import { rules } from '../../support/arbitrary.ts'
import { changeLines } from '../../support/change-lines.ts'

const placeOf: PlaceField = () => ({ file: '.slo/policy.yaml', line: 1, column: 1 })
const people = fc.uniqueArray(fc.constantFrom('@acme/sre', '@acme/product', 'alice', 'bob'), { minLength: 1 })

const until = fc.option(fc.constantFrom('2027-01-31', '2027-12-31'))
const exceptions: fc.Arbitrary<PolicyException[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({
      kind: fc.constant('label' as const),
      label: fc.constantFrom('security-fix', 'reliability', 'urgent'),
      approvedBy: fc.oneof(people, fc.constant([])),
      until,
    }),
    fc.record({
      kind: fc.constant('override' as const),
      name: fc.constantFrom('incident', 'fire'),
      by: fc.oneof(people, fc.constant('administrators' as const)),
      until,
    }),
  ),
  { selector: (one) => (one.kind === 'label' ? one.label : one.name) },
)
const policies: fc.Arbitrary<ErrorBudgetPolicy> = fc.record({
  name: fc.constant('default'),
  // Few names, each once, so that two policies often have a rule of the same name.
  rules: fc.uniqueArray(
    fc.tuple(rules, fc.constantFrom('a', 'b', 'c')).map(([rule, name]) => ({ ...rule, name })),
    { minLength: 1, selector: ({ name }) => name },
  ),
  minimumBadEvents: fc.nat(3),
  minimumEvents: fc.nat(3),
  minimumCoverage: fc
    .constantFrom('50%', '90%', '100%')
    .map((text) => ({ text, ratio: new Fraction(text.slice(0, -1)).div(100) })),
  maximumAge: fc.constantFrom(
    { text: '1h', seconds: 3600 },
    { text: '60m', seconds: 3600 },
    { text: '2h', seconds: 7200 },
  ),
  unknown: fc.record({ unreachable: fc.constantFrom(...DECISIONS), otherwise: fc.constantFrom(...DECISIONS) }),
  rollback: fc.constantFrom(...PASSAGES),
  redeploy: fc.constantFrom(...PASSAGES),
  exceptions,
})
const reviewRules: fc.Arbitrary<ReviewRule> = fc.oneof(
  fc.constant({ kind: 'blocked' as const }),
  fc.integer({ min: 1, max: 3 }).map((approvals) => ({ kind: 'approvals' as const, approvals })),
)
const reviews: fc.Arbitrary<ReviewPolicy> = fc.record({
  annual: fc.option(
    fc.record({
      opens: fc.constantFrom('01-10', '06-01', '12-20'),
      closes: fc.constantFrom('01-31', '06-30', '12-24'),
      timezone: fc.constantFrom('UTC', 'Asia/Tokyo'),
    }),
  ),
  approvers: fc.option(people),
  inWindow: reviewRules,
  outOfWindow: reviewRules,
})

describe('two error-budget policies', () => {
  it('that say the same have no difference', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const reordered = {
          ...structuredClone({ ...policy, rules: [] }),
          rules: policy.rules,
          minimumCoverage: policy.minimumCoverage,
          exceptions: policy.exceptions.toReversed(),
        }
        expect(policyChanges(policy, reordered, placeOf)).toEqual([])
      }),
    )
  })

  it('that differ in one field differ in that one', () => {
    fc.assert(
      fc.property(policies, policies, (policy, other) => {
        const fields = (edit: Partial<ErrorBudgetPolicy>) =>
          policyChanges(policy, { ...policy, ...edit }, placeOf).map(({ field }) => field)
        const path = 'error-budget-policies.default'
        expect(fields({ minimumEvents: policy.minimumEvents + 1 })).toEqual([`${path}.minimum-events`])
        expect(fields({ minimumBadEvents: policy.minimumBadEvents + 1 })).toEqual([`${path}.minimum-bad-events`])
        const differs = <T>(was: T, is: T, field: string) =>
          JSON.stringify(was) === JSON.stringify(is) ? [] : [`${path}.${field}`]
        expect(fields({ unknown: other.unknown })).toEqual(differs(policy.unknown, other.unknown, 'unknown'))
        const { minimumCoverage, maximumAge } = other
        const [share, age] = [policy.minimumCoverage.text, policy.maximumAge.seconds]
        expect(fields({ minimumCoverage })).toEqual(differs(share, minimumCoverage.text, 'minimum-coverage'))
        expect(fields({ maximumAge })).toEqual(differs(age, maximumAge.seconds, 'maximum-age'))
        const [first, ...rest] = policy.rules
        if (!first) return
        const decision = first.decision === 'warn' ? 'freeze' : 'warn'
        expect(fields({ rules: [{ ...first, decision }, ...rest] })).toEqual([`${path}.rules.${first.name}.then`])
        expect(fields({ rules: [{ ...first, name: 'new' }, ...rest] })).toEqual([`${path}.rules.new.name`])
        expect(fields({ rules: [{ ...first, consequences: ['sprint'] }, ...rest] })).toEqual([
          `${path}.rules.${first.name}.consequences`,
        ])
        if (rest.length > 0) expect(fields({ rules: [...rest, first] })).toContain(`${path}.rules.order`)
      }),
    )
  })

  it('are looser one way when they are tighter the other way', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        // A rule that took another's words is paired by them, and then the sides have other names.
        fc.pre(
          a.rules.every(({ name }) => b.rules.some((rule) => rule.name === name)) && a.rules.length === b.rules.length,
        )
        // To loosen one cause of unknown is a loosening both ways, when the other is tightened.
        const strictness = ({ unknown }: ErrorBudgetPolicy) =>
          [unknown.unreachable, unknown.otherwise].map((one) => DECISIONS.indexOf(one))
        const [was = [], is = []] = [strictness(a), strictness(b)]
        fc.pre(was.every((one, at) => one <= (is[at] ?? 0)) || was.every((one, at) => one >= (is[at] ?? 0)))
        const there = policyChanges(a, b, placeOf).map(({ field, direction }) => `${field} ${direction}`)
        const back = policyChanges(b, a, placeOf).map(({ field, direction }) => `${field} ${opposite(direction)}`)
        expect(back.sort()).toEqual(there.sort())
      }),
    )
  })
})

describe('an edit of the policy file', () => {
  const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: exhausted
        when: { budget-remaining: { at-most: 10% } }
        then: freeze
        consequences: [sprint, credits]
      - name: incident
        when: { budget-spent: { at-least: 20%, within: 24h } }
        then: warn
      - name: spent
        when: { budget-spent: { above: 150% } }
        then: freeze
      - name: burn
        when: { burn-rate: { at-least: 14.4, over: [1h, 5m] } }
        then: freeze
    minimum-events: 100
    unknown: warn
    exceptions:
      - label: security-fix
`
  const RULES = 'error-budget-policies.default.rules'
  const edited = (...edits: (readonly [from: string, to: string])[]) => {
    const text = edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`no \`${from}\` to replace`)
      return text.replace(from, () => to)
    }, POLICY)
    return changeLines({ policy: POLICY }, { policy: text })
  }
  const line = (at: number, field: string, said: string) => `policy.yaml:${at} ${field}: ${said}`

  it.each<[number, string, string, string, string]>([
    [6, 'exhausted', 'at-most: 10%', 'at-most: 5%', 'at-most 10% → budget-remaining at-most 5%, loosened'],
    [6, 'exhausted', 'at-most: 10%', 'at-most: 25%', 'at-most 10% → budget-remaining at-most 25%, tightened'],
    [6, 'exhausted', 'at-most: 10%', 'below: 10%', 'at-most 10% → budget-remaining below 10%, loosened'],
    [6, 'exhausted', 'at-most: 10%', 'below: 20%', 'at-most 10% → budget-remaining below 20%, tightened'],
    [
      10,
      'incident',
      'at-least: 20%',
      'at-least: 21%',
      'at-least 20% within 24h → budget-spent at-least 21% within 24h, loosened',
    ],
    [
      10,
      'incident',
      'at-least: 20%',
      'at-least: 9%',
      'at-least 20% within 24h → budget-spent at-least 9% within 24h, tightened',
    ],
    [
      10,
      'incident',
      'at-least: 20%',
      'above: 20%',
      'at-least 20% within 24h → budget-spent above 20% within 24h, loosened',
    ],
    [
      10,
      'incident',
      'within: 24h',
      'within: 12h',
      'at-least 20% within 24h → budget-spent at-least 20% within 12h, loosened',
    ],
    [
      10,
      'incident',
      'within: 24h',
      'within: 48h',
      'at-least 20% within 24h → budget-spent at-least 20% within 48h, tightened',
    ],
    [
      10,
      'incident',
      'within: 24h',
      'within: 1d',
      'at-least 20% within 24h → budget-spent at-least 20% within 1d, changed',
    ],
    [10, 'incident', ', within: 24h', '', 'at-least 20% within 24h → budget-spent at-least 20%, tightened'],
    [
      10,
      'incident',
      '20%, within: 24h',
      '30%, within: 12h',
      'at-least 20% within 24h → budget-spent at-least 30% within 12h, loosened',
    ],
    [
      10,
      'incident',
      '20%, within: 24h',
      '10%, within: 48h',
      'at-least 20% within 24h → budget-spent at-least 10% within 48h, tightened',
    ],
    [
      10,
      'incident',
      '20%, within: 24h',
      '10%, within: 12h',
      'at-least 20% within 24h → budget-spent at-least 10% within 12h, changed',
    ],
    [13, 'spent', 'above: 150%', 'at-least: 150%', 'above 150% → budget-spent at-least 150%, tightened'],
    [13, 'spent', 'above: 150%', 'above: 150%, within: 7d', 'above 150% → budget-spent above 150% within 7d, loosened'],
    [16, 'burn', '14.4', '20', 'at-least 14.4 over 1h, 5m → burn-rate at-least 20 over 1h, 5m, loosened'],
    [16, 'burn', '14.4', '6', 'at-least 14.4 over 1h, 5m → burn-rate at-least 6 over 1h, 5m, tightened'],
    [
      16,
      'burn',
      '[1h, 5m]',
      '[6h, 1h, 5m]',
      'at-least 14.4 over 1h, 5m → burn-rate at-least 14.4 over 6h, 1h, 5m, loosened',
    ],
    [16, 'burn', '[1h, 5m]', '[1h]', 'at-least 14.4 over 1h, 5m → burn-rate at-least 14.4 over 1h, tightened'],
    [
      16,
      'burn',
      '[1h, 5m]',
      '[1h, 300s]',
      'at-least 14.4 over 1h, 5m → burn-rate at-least 14.4 over 1h, 300s, changed',
    ],
    [
      16,
      'burn',
      '14.4, over: [1h, 5m]',
      '20, over: [6h, 5m]',
      'at-least 14.4 over 1h, 5m → burn-rate at-least 20 over 6h, 5m, changed',
    ],
    [
      16,
      'burn',
      '14.4, over: [1h, 5m]',
      '20, over: [1h]',
      'at-least 14.4 over 1h, 5m → burn-rate at-least 20 over 1h, changed',
    ],
  ])('in line %i, the condition of %s: %s → %s', (at, rule, from, to, said) => {
    const kind = { exhausted: 'budget-remaining', incident: 'budget-spent', spent: 'budget-spent', burn: 'burn-rate' }[
      rule
    ]
    expect(edited([from, to])).toEqual([line(at, `${RULES}.${rule}.when`, `${kind} ${said}`)])
  })

  it.each([
    ['budget-remaining: { at-most: 10% }', 'budget-spent: { above: 10% }'],
    ['budget-remaining: { at-most: 10% }', 'burn-rate: { above: 10, over: 1h }'],
    ['budget-spent: { above: 150% }', 'budget-remaining: { below: 10% }'],
    ['budget-spent: { above: 150% }', 'burn-rate: { above: 1, over: 1h }'],
    ['burn-rate: { at-least: 14.4, over: [1h, 5m] }', 'budget-spent: { above: 20% }'],
    ['burn-rate: { at-least: 14.4, over: [1h, 5m] }', 'budget-remaining: { below: 20% }'],
  ])('from %s to %s has no direction', (from, to) => {
    expect(edited([from, to]).map((one) => one.split(', ').at(-1))).toEqual(['changed'])
  })

  it.each([
    ['over: [1h, 5m]', 'over: [5m, 1h]'],
    ['over: [1h, 5m]', 'over: [1h, 5m, 5m]'],
    ['consequences: [sprint, credits]', 'consequences: [credits, sprint]'],
    ['at-most: 10%', 'at-most: 10.0%'],
  ])('from %s to %s is none', (from, to) => expect(edited([from, to])).toEqual([]))

  it.each<[number, string, string, string]>([
    [7, 'then: freeze', 'then: warn', 'exhausted.then: freeze → warn, loosened'],
    [11, 'then: warn', 'then: freeze', 'incident.then: warn → freeze, tightened'],
    [8, '[sprint, credits]', '[sprint]', 'exhausted.consequences: sprint, credits → sprint, loosened'],
    [8, '[sprint, credits]', '[]', 'exhausted.consequences: sprint, credits → none, loosened'],
    [
      8,
      '[sprint, credits]',
      '[sprint, credits, call]',
      'exhausted.consequences: sprint, credits → sprint, credits, call, tightened',
    ],
    [8, '[sprint, credits]', '[sprint, call]', 'exhausted.consequences: sprint, credits → sprint, call, changed'],
    [5, 'name: exhausted', 'name: empty', 'empty.name: exhausted → empty, changed'],
  ])('in line %i, %s → %s', (at, from, to, said) => {
    expect(edited([from, to])).toEqual([`policy.yaml:${at} ${RULES}.${said}`])
  })

  it.each<[number, string, string, string]>([
    [18, 'minimum-events: 100', 'minimum-events: 99', 'minimum-events: 100 → 99, tightened'],
    [18, 'minimum-events: 100', 'minimum-events: 101', 'minimum-events: 100 → 101, loosened'],
    [19, 'unknown: warn', 'unknown: open', 'unknown: warn → open, loosened'],
    [19, 'unknown: warn', 'unknown: freeze', 'unknown: warn → freeze, tightened'],
    [
      18,
      'minimum-events: 100',
      'minimum-bad-events: 4\n    minimum-events: 100',
      'minimum-bad-events: 5 → 4, tightened',
    ],
    [
      18,
      'minimum-events: 100',
      'minimum-bad-events: 6\n    minimum-events: 100',
      'minimum-bad-events: 5 → 6, loosened',
    ],
    [
      18,
      'minimum-events: 100',
      'minimum-coverage: 95%\n    minimum-events: 100',
      'minimum-coverage: 90% → 95%, tightened',
    ],
    [
      18,
      'minimum-events: 100',
      'minimum-coverage: 0%\n    minimum-events: 100',
      'minimum-coverage: 90% → 0%, loosened',
    ],
    [18, 'minimum-events: 100', 'maximum-age: 30m\n    minimum-events: 100', 'maximum-age: 1h → 30m, tightened'],
    [18, 'minimum-events: 100', 'maximum-age: 2d\n    minimum-events: 100', 'maximum-age: 1h → 2d, loosened'],
    [
      19,
      'unknown: warn',
      'unknown: { unreachable: open, otherwise: warn }',
      'unknown: warn → unreachable: open, otherwise: warn, loosened',
    ],
    [
      19,
      'unknown: warn',
      'unknown: { unreachable: warn, otherwise: freeze }',
      'unknown: warn → unreachable: warn, otherwise: freeze, tightened',
    ],
    // To tighten one cause makes up for no loosening of the other.
    [
      19,
      'unknown: warn',
      'unknown: { unreachable: open, otherwise: freeze }',
      'unknown: warn → unreachable: open, otherwise: freeze, loosened',
    ],
  ])('in line %i, %s → %s', (at, from, to, said) => {
    expect(edited([from, to])).toEqual([`policy.yaml:${at} error-budget-policies.default.${said}`])
  })

  it.each([['minimum-bad-events: 5'], ['minimum-coverage: 90.0%'], ['maximum-age: 60m']])(
    'that writes down the built-in value is none: %s',
    (line) => expect(edited(['minimum-events: 100', `${line}\n    minimum-events: 100`])).toEqual([]),
  )

  it('that leaves out what was written is one of the value', () => {
    expect(edited(['    minimum-events: 100\n', ''])).toEqual([
      line(4, 'error-budget-policies.default.minimum-events', '100 → 0, tightened'),
    ])
  })

  const INCIDENT = `      - name: incident
        when: { budget-spent: { at-least: 20%, within: 24h } }
        then: warn
`
  it('that takes a rule away loosens, told where it stood; one that adds it tightens', () => {
    expect(edited([INCIDENT, ''])).toEqual([
      line(9, `${RULES}.incident`, 'budget-spent at-least 20% within 24h: warn → null, loosened'),
    ])
    expect(changeLines({ policy: POLICY.replace(INCIDENT, '') }, { policy: POLICY })).toEqual([
      line(9, `${RULES}.incident`, 'null → budget-spent at-least 20% within 24h: warn, tightened'),
    ])
  })

  it('that puts the rules in another order changes which one is named', () => {
    const last = `${INCIDENT}    minimum-events`
    expect(edited([INCIDENT, ''], ['    minimum-events', last])).toEqual([
      line(5, `${RULES}.order`, 'exhausted, incident, spent, burn → exhausted, spent, burn, incident, changed'),
    ])
  })

  it('that adds a rule before the others, or takes the first away, leaves their order', () => {
    const first = '      - { name: first, when: { budget-remaining: { below: 1% } }, then: warn }\n'
    const more = POLICY.replace('    rules:\n', `    rules:\n${first}`)
    expect(changeLines({ policy: POLICY }, { policy: more })).toEqual([
      line(5, `${RULES}.first`, 'null → budget-remaining below 1%: warn, tightened'),
    ])
    expect(changeLines({ policy: more }, { policy: POLICY })).toEqual([
      line(5, `${RULES}.first`, 'budget-remaining below 1%: warn → null, loosened'),
    ])
  })

  it('that renames two rules and turns their order knows each by what it says', () => {
    const exhausted = POLICY.slice(POLICY.indexOf('      - name: exhausted'), POLICY.indexOf(INCIDENT))
    const [first, second] = [exhausted.replace('exhausted', 'empty'), INCIDENT.replace('incident', 'outage')]
    expect(edited([exhausted + INCIDENT, second + first])).toEqual([
      line(8, `${RULES}.empty.name`, 'exhausted → empty, changed'),
      line(5, `${RULES}.outage.name`, 'incident → outage, changed'),
      line(5, `${RULES}.order`, 'exhausted, incident, spent, burn → outage, empty, spent, burn, changed'),
    ])
  })

  it('that gives a rule another name and another bound is one that is gone and one that is new', () => {
    expect(edited(['name: exhausted', 'name: empty'], ['at-most: 10%', 'at-most: 5%'])).toEqual([
      line(
        5,
        `${RULES}.exhausted`,
        'budget-remaining at-most 10%: freeze (consequences: sprint, credits) → null, loosened',
      ),
      line(
        5,
        `${RULES}.empty`,
        'null → budget-remaining at-most 5%: freeze (consequences: sprint, credits), tightened',
      ),
    ])
  })

  it('that gives a rule the name of one that is gone compares it with that one', () => {
    expect(edited([INCIDENT, ''], ['name: spent', 'name: incident'])).toEqual([
      line(10, `${RULES}.incident.when`, 'budget-spent at-least 20% within 24h → budget-spent above 150%, changed'),
      line(11, `${RULES}.incident.then`, 'warn → freeze, tightened'),
      line(12, `${RULES}.spent`, 'budget-spent above 150%: freeze → null, loosened'),
    ])
  })
})

describe('an error-budget policy as a whole', () => {
  const default_ = '  default: { rules: [{ name: r, when: { budget-remaining: { below: 0% } }, then: freeze }] }\n'
  const strict = `  strict:
    rules:
      - { name: low, when: { budget-remaining: { below: 50% } }, then: freeze }
      - { name: burn, when: { burn-rate: { above: 2, over: 1h } }, then: warn }
    minimum-events: 5
    unknown: open
    exceptions: [{ label: security-fix }, { label: reliability }]
`
  const file = (...policies: string[]) => `version: slo-gate/v1\nerror-budget-policies:\n${policies.join('')}`
  const text =
    'low (budget-remaining below 50%): freeze; burn (burn-rate above 2 over 1h): warn; minimum-bad-events: 5; minimum-events: 5; minimum-coverage: 90%; maximum-age: 1h; unknown: open; rollback: allow; redeploy: freeze; exception: security-fix; exception: reliability'

  it('that comes or goes is told on one line, where it stands or stood', () => {
    expect(changeLines({ policy: file(default_) }, { policy: file(default_, strict) })).toEqual([
      `policy.yaml:5 error-budget-policies.strict: null → ${text}, changed`,
    ])
    expect(changeLines({ policy: file(default_, strict) }, { policy: file(default_) })).toEqual([
      `policy.yaml:5 error-budget-policies.strict: ${text} → null, changed`,
    ])
  })

  const contract = (policy: string) => ({
    'a.yaml': `version: slo-gate/v1
service: shop
policy: ${policy}
slos: [{ name: up, objective: 99%, window: 7d, indicator: { vendor: { id: x } } }]
`,
  })
  const policies = (other: string) => file(default_, other)
  const bind = (other: string, from: string, to: string) =>
    changeLines(
      { contracts: contract(from), policy: policies(other) },
      { contracts: contract(to), policy: policies(other) },
    )

  it.each([
    ['below: 50%', 'tightened', 'loosened'],
    ['below: -50%', 'loosened', 'tightened'],
    ['below: 0%', 'changed', 'changed'],
  ])('that a service is bound to counts by its rules: %s is %s', (bound, there, back) => {
    const other = `  other: { rules: [{ name: r, when: { budget-remaining: { ${bound} } }, then: freeze }] }\n`
    expect(bind(other, 'default', 'other')).toEqual([`a.yaml:3 shop up policy: default → other, ${there}`])
    expect(bind(other, 'other', 'default')).toEqual([`a.yaml:3 shop up policy: other → default, ${back}`])
  })

  it('that is looser in one respect makes the service looser, whatever is tighter', () => {
    expect(bind(strict, 'default', 'strict')).toEqual(['a.yaml:3 shop up policy: default → strict, loosened'])
  })

  it('that comes with the edit that binds a service to it counts by its rules too', () => {
    const before = { contracts: contract('default'), policy: file(default_) }
    const after = { contracts: contract('strict'), policy: file(strict) }
    expect(changeLines(before, after)[0]).toBe('a.yaml:3 shop up policy: default → strict, loosened')
  })
})

describe('two review policies', () => {
  it('that say the same have no difference', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const approvers = review.approvers?.toReversed().map((one) => one.toUpperCase()) ?? null
        expect(reviewChanges(review, { ...review, approvers }, placeOf)).toEqual([])
      }),
    )
  })

  it('are looser one way when they are tighter the other way', () => {
    fc.assert(
      fc.property(reviews, reviews, (a, b) => {
        const fields = (changes: ReturnType<typeof reviewChanges>) => changes.map(({ field }) => field).sort()
        const [there, back] = [reviewChanges(a, b, placeOf), reviewChanges(b, a, placeOf)]
        expect(fields(there)).toEqual(fields(back))
        // How a window's days are felt depends on the rules around it, which are those of the old policy.
        const felt = ({ field }: { readonly field: string }) => field !== 'review.annual'
        const turned = back.filter(felt).map(({ field, direction }) => `${field} ${opposite(direction)}`)
        expect(turned.sort()).toEqual(
          there
            .filter(felt)
            .map(({ field, direction }) => `${field} ${direction}`)
            .sort(),
        )
      }),
    )
  })

  it('differ whenever some day asks for something else', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((index) => 1_798_761_600 + index * 86_400)
    fc.assert(
      fc.property(reviews, reviews, day, (a, b, at) => {
        const same = JSON.stringify(requirementAt(a, at).rule) === JSON.stringify(requirementAt(b, at).rule)
        if (!same) expect(reviewChanges(a, b, placeOf)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
