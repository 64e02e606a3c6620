import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FreezeIssue, freezeSteps, type Measured } from '../../../src/core/policy/freeze-issue.ts'
import type { FreezeSubject } from '../../../src/core/policy/freeze-marker.ts'

/** The services with these names, frozen where they are in capitals. */
const measured = (names: string, isComplete = true): Measured => ({
  services: [...names].map((name) => ({
    service: name.toLowerCase(),
    decision: name === name.toUpperCase() ? 'freeze' : 'warn',
  })),
  isComplete,
})
const issue = (number: number, service: string | null): FreezeIssue => ({ number, subject: subjectOf(service) })
const subjectOf = (service: string | null): FreezeSubject =>
  service === null ? { kind: 'collected' } : { kind: 'service', service }

/** `open a`, `update 3`, `close 4: lifted`. */
const brief = (of: Measured, issues: readonly FreezeIssue[]) =>
  freezeSteps(of, issues).map((step) => {
    switch (step.kind) {
      case 'open':
        return `open ${step.subject.kind === 'service' ? step.subject.service : 'for all'}`
      case 'update':
      case 'leave':
        return `${step.kind} ${step.issue.number}`
      case 'close': {
        const { because } = step
        return `close ${step.issue.number}: ${because.kind}${because.kind === 'duplicate' ? ` of ${because.of}` : ''}`
      }
    }
  })

describe('what is due about freeze issues', () => {
  it.each<[string, Measured, FreezeIssue[], string[]]>([
    ['nothing without a freeze', measured('ab'), [], []],
    ['an issue for each frozen service', measured('AbC'), [], ['open a', 'open c']],
    ['the issue that there is', measured('A'), [issue(7, 'a')], ['update 7']],
    ['to close it when the freeze has lifted', measured('a'), [issue(7, 'a')], ['close 7: lifted']],
    ['to close that of a service without a contract', measured('B'), [issue(7, 'a')], ['open b', 'close 7: gone']],
    [
      'the oldest of those that racing runs opened',
      measured('A'),
      [issue(9, 'a'), issue(7, 'a')],
      ['update 7', 'close 9: duplicate of 7'],
    ],
    [
      'all that racing runs opened, when it has lifted',
      measured('a'),
      [issue(9, 'a'), issue(7, 'a')],
      ['close 7: lifted', 'close 9: lifted'],
    ],
    ['ten issues for ten frozen services', measured('ABCDEFGHIJ'), [], [...'abcdefghij'].map((name) => `open ${name}`)],
    ['one for eleven', measured('ABCDEFGHIJKl'), [], ['open for all']],
    [
      'one for eleven, in place of their own',
      measured('ABCDEFGHIJKl'),
      [issue(3, 'b'), issue(4, 'l')],
      ['open for all', 'close 3: collected', 'close 4: lifted'],
    ],
    [
      'the one that there is',
      measured('ABCDEFGHIJK'),
      [issue(5, null), issue(6, null)],
      ['update 5', 'close 6: duplicate of 5'],
    ],
    ['issues of their own again', measured('AB'), [issue(5, null)], ['open a', 'open b', 'close 5: apart']],
    ['to close the one when all has lifted', measured('ab'), [issue(5, null)], ['close 5: lifted']],
  ])('is %s', (_, of, issues, steps) => {
    expect(brief(of, issues)).toEqual(steps)
  })

  it.each<[string, Measured, FreezeIssue[], string[]]>([
    ['touches those only', measured('Ab', false), [issue(1, 'b'), issue(2, 'c')], ['open a', 'close 1: lifted']],
    ['leaves the collected issue as it is', measured('A', false), [issue(5, null)], ['leave 5']],
    ['does not close the collected issue', measured('ab', false), [issue(5, null), issue(6, null)], []],
    ['opens a collected issue', measured('ABCDEFGHIJK', false), [issue(2, 'z')], ['open for all']],
    ['touches nothing without a service', measured('', false), [issue(1, 'a'), issue(5, null)], []],
  ])('a run of some services %s', (_, of, issues, steps) => {
    expect(brief(of, issues)).toEqual(steps)
  })

  it('a run of some services leaves two collected issues, which racing runs opened, to a run of all', () => {
    const both = [issue(5, null), issue(6, null)]
    expect(brief(measured('ABCDEFGHIJK', false), both)).toEqual(['leave 5'])
    expect(brief(measured('ABCDEFGHIJK'), both)).toEqual(['update 5', 'close 6: duplicate of 5'])
  })
})

const services = 'abcdefghijklmn'
const anyMeasured = fc
  .tuple(fc.subarray([...services]), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), fc.boolean())
  .map(([names, frozen, isComplete]): Measured => {
    const chosen = isComplete ? [...services] : names
    return measured(chosen.map((name, at) => (frozen[at] ? name.toUpperCase() : name)).join(''), isComplete)
  })
const anyIssues = fc.array(fc.option(fc.constantFrom(...services, 'gone')), { maxLength: 20 }).chain((subjects) =>
  fc
    .shuffledSubarray(
      subjects.map((_, at) => at + 1),
      { minLength: subjects.length },
    )
    .map((numbers) => subjects.map((subject, at) => issue(numbers[at] ?? 0, subject))),
)

/** The open issues after the steps of a run. */
function issuesAfter(of: Measured, known: readonly FreezeIssue[], world = known): FreezeIssue[] {
  const steps = freezeSteps(of, known)
  const closed = new Set(steps.flatMap((step) => (step.kind === 'close' ? step.issue.number : [])))
  let number = Math.max(0, ...world.map((one) => one.number))
  const opened = steps.flatMap((step) => (step.kind === 'open' ? { number: ++number, subject: step.subject } : []))
  return [...world.filter((one) => !closed.has(one.number)), ...opened]
}
const frozenOf = ({ services: all }: Measured) =>
  all.filter(({ decision }) => decision === 'freeze').map(({ service }) => service)
const subjects = (issues: readonly FreezeIssue[]) =>
  issues.map(({ subject }) => (subject.kind === 'service' ? subject.service : 'all')).sort()

describe('the freeze issues after a run', () => {
  it('of all services are one for each frozen service, or one for all, whatever there was', () => {
    fc.assert(
      fc.property(anyMeasured, anyIssues, (of, issues) => {
        fc.pre(of.isComplete)
        const frozen = frozenOf(of)
        expect(subjects(issuesAfter(of, issues))).toEqual(frozen.length > 10 ? ['all'] : frozen.sort())
      }),
    )
  })

  it('are the same after a second run', () => {
    fc.assert(
      fc.property(anyMeasured, anyIssues, (of, issues) => {
        const first = issuesAfter(of, issues)
        const again = freezeSteps(of, first)
        expect(again.filter(({ kind }) => kind === 'open' || kind === 'close')).toEqual([])
        expect(issuesAfter(of, first)).toEqual(first)
      }),
    )
  })

  it('are those of one run once two that raced are followed by another', () => {
    fc.assert(
      fc.property(anyMeasured, anyIssues, (of, issues) => {
        // A second collected issue is closed by a run of all services only.
        fc.pre(of.isComplete || frozenOf(of).length <= 10)
        const raced = issuesAfter(of, issues, issuesAfter(of, issues))
        expect(issuesAfter(of, raced)).toEqual(issuesAfter(of, issuesAfter(of, issues)))
      }),
    )
  })

  it('of some services are as they were where they are about others', () => {
    fc.assert(
      fc.property(anyMeasured, anyIssues, (of, issues) => {
        fc.pre(!of.isComplete)
        const isOther = ({ subject }: FreezeIssue) =>
          subject.kind === 'collected' || !of.services.some(({ service }) => service === subject.service)
        const left = issuesAfter(of, issues)
        for (const other of issues.filter(isOther)) expect(left).toContainEqual(other)
      }),
    )
  })

  it('are closed only after what stands in for them was opened', () => {
    fc.assert(
      fc.property(anyMeasured, anyIssues, (of, issues) => {
        const kinds = freezeSteps(of, issues).map(({ kind }) => kind)
        const firstClosed = kinds.indexOf('close')
        expect(firstClosed < 0 ? [] : kinds.slice(firstClosed).filter((kind) => kind !== 'close')).toEqual([])
      }),
    )
  })
})
