import { DECISIONS, type ErrorBudgetPolicy, type Rule, type UnknownAnswers } from '../model/policy.ts'
import { type Change, type Direction, directionOf, largerIsLooser, overall } from './change.ts'
import { conditionDirection, conditionMeaning, conditionText } from './conditions/conditions.ts'
import { exceptionChanges, exceptionText } from './exception-changes.ts'
import { listText, type PlaceField, policyChange } from './policy-field.ts'

/** What differs between two versions of an error-budget policy. */
export function policyChanges(before: ErrorBudgetPolicy, after: ErrorBudgetPolicy, placeOf: PlaceField): Change[] {
  const path = ['error-budget-policies', after.name]
  const change = (field: string, was: string, is: string, direction: Direction): Change[] =>
    was === is ? [] : [policyChange([...path, field], was, is, direction, placeOf)]
  const passage = (field: 'rollback' | 'redeploy') =>
    change(field, before[field], after[field], after[field] === 'allow' ? 'loosened' : 'tightened')
  return [
    ...ruleChanges(before.rules, after.rules, [...path, 'rules'], placeOf),
    ...minimumChanges(before, after, change),
    ...change(
      'unknown',
      unknownText(before.unknown),
      unknownText(after.unknown),
      unknownDirection(before.unknown, after.unknown),
    ),
    ...passage('rollback'),
    ...passage('redeploy'),
    ...exceptionChanges(before.exceptions, after.exceptions, [...path, 'exceptions'], placeOf),
  ]
}

type ChangeOf = (field: string, was: string, is: string, direction: Direction) => Change[]

/** What is looked at before a rule is evaluated, or an SLO believed. */
function minimumChanges(before: ErrorBudgetPolicy, after: ErrorBudgetPolicy, change: ChangeOf): Change[] {
  const number = (field: string, was: number, is: number) =>
    change(field, String(was), String(is), largerIsLooser(was, is))
  const [was, is] = [before.minimumCoverage, after.minimumCoverage]
  return [
    ...number('minimum-bad-events', before.minimumBadEvents, after.minimumBadEvents),
    ...number('minimum-events', before.minimumEvents, after.minimumEvents),
    ...change('minimum-coverage', was.text, is.text, directionOf(is.ratio.lt(was.ratio), is.ratio.gt(was.ratio))),
    ...(before.maximumAge.seconds === after.maximumAge.seconds
      ? []
      : change(
          'maximum-age',
          before.maximumAge.text,
          after.maximumAge.text,
          largerIsLooser(before.maximumAge.seconds, after.maximumAge.seconds),
        )),
  ]
}

function unknownDirection(before: UnknownAnswers, after: UnknownAnswers): Direction {
  const stricter = (cause: keyof UnknownAnswers) => DECISIONS.indexOf(after[cause]) - DECISIONS.indexOf(before[cause])
  const both = [stricter('unreachable'), stricter('otherwise')]
  const [isLooser, isTighter] = [both.some((by) => by < 0), both.some((by) => by > 0)]
  // To loosen one cause is a loosening, whatever is tightened beside it.
  return isLooser ? 'loosened' : directionOf(isLooser, isTighter)
}

const unknownText = ({ unreachable, otherwise }: UnknownAnswers): string =>
  unreachable === otherwise ? otherwise : `unreachable: ${unreachable}, otherwise: ${otherwise}`

const outcomeText = ({ decision, consequences }: Rule): string =>
  consequences.length === 0 ? decision : `${decision} (consequences: ${listText(consequences)})`

/** A whole policy on one line. */
export function policyText(policy: ErrorBudgetPolicy): string {
  const parts = [
    ...policy.rules.map((rule) => `${rule.name} (${conditionText(rule.when)}): ${outcomeText(rule)}`),
    `minimum-bad-events: ${policy.minimumBadEvents}`,
    `minimum-events: ${policy.minimumEvents}`,
    `minimum-coverage: ${policy.minimumCoverage.text}`,
    `maximum-age: ${policy.maximumAge.text}`,
    `unknown: ${unknownText(policy.unknown)}`,
    `rollback: ${policy.rollback}`,
    `redeploy: ${policy.redeploy}`,
    ...policy.exceptions.map((exception) => `exception: ${exceptionText(exception)}`),
  ]
  return parts.join('; ')
}

/** How a service fares that is bound to another policy. */
export const policyDirection = (before: ErrorBudgetPolicy, after: ErrorBudgetPolicy, placeOf: PlaceField): Direction =>
  overall(policyChanges(before, after, placeOf).map(({ direction }) => direction))

interface Numbered {
  readonly rule: Rule
  readonly index: number
}

function ruleChanges(
  before: readonly Rule[],
  after: readonly Rule[],
  path: readonly PropertyKey[],
  placeOf: PlaceField,
): Change[] {
  const { pairs, removed, added } = pairRules(before, after)
  const text = (rule: Rule) => `${conditionText(rule.when)}: ${outcomeText(rule)}`
  const orderOf = (rules: readonly Numbered[]) => rules.map(({ rule }) => rule.name).join(', ')
  const inNewOrder = [...pairs].sort((a, b) => a.after.index - b.after.index)
  const sameOrder = inNewOrder.every((pair, place) => pair === pairs[place])
  return [
    ...pairs.flatMap((pair) => pairChanges(pair, path, placeOf)),
    ...removed.map(({ rule, index }) =>
      policyChange([...path, rule.name], text(rule), null, 'loosened', placeOf, [...path, index]),
    ),
    ...added.map(({ rule, index }) =>
      policyChange([...path, rule.name], null, text(rule), 'tightened', placeOf, [...path, index]),
    ),
    // The first of the strictest rules is the one that is named.
    ...(sameOrder
      ? []
      : [
          policyChange(
            [...path, 'order'],
            orderOf(pairs.map((pair) => pair.before)),
            orderOf(inNewOrder.map((pair) => pair.after)),
            'changed',
            placeOf,
            path,
          ),
        ]),
  ]
}

interface Pair {
  readonly before: Numbered
  readonly after: Numbered
}

/** Which rule became which: by name first, then by what it says, so that a renamed rule is not one gone and one new. */
function pairRules(before: readonly Rule[], after: readonly Rule[]) {
  const number = (rules: readonly Rule[]) => rules.map((rule, index): Numbered => ({ rule, index }))
  const [removed, added] = [number(before), number(after)]
  const pairs: Pair[] = []
  const body = ({ when, decision }: Rule) => `${conditionMeaning(when)} ${decision}`
  for (const same of [(rule: Rule) => rule.name, body]) {
    for (const one of [...removed]) {
      const other = added.find(({ rule }) => same(rule) === same(one.rule))
      if (!other) continue
      pairs.push({ before: one, after: other })
      removed.splice(removed.indexOf(one), 1)
      added.splice(added.indexOf(other), 1)
    }
  }
  return { pairs: pairs.sort((a, b) => a.before.index - b.before.index), removed, added }
}

function pairChanges({ before, after }: Pair, path: readonly PropertyKey[], placeOf: PlaceField): Change[] {
  const [was, is] = [before.rule, after.rule]
  const change = (field: string, wasText: string, isText: string, direction: Direction): Change =>
    policyChange([...path, is.name, field], wasText, isText, direction, placeOf, [...path, after.index, field])
  const changes: Change[] = []
  if (was.name !== is.name) changes.push(change('name', was.name, is.name, 'changed'))
  if (conditionMeaning(was.when) !== conditionMeaning(is.when)) {
    const direction = conditionDirection(was.when, is.when)
    changes.push(change('when', conditionText(was.when), conditionText(is.when), direction))
  }
  if (was.decision !== is.decision) {
    changes.push(change('then', was.decision, is.decision, is.decision === 'warn' ? 'loosened' : 'tightened'))
  }
  const lost = was.consequences.filter((one) => !is.consequences.includes(one))
  const gained = is.consequences.filter((one) => !was.consequences.includes(one))
  if (lost.length + gained.length > 0) {
    const direction = directionOf(lost.length > 0, gained.length > 0)
    changes.push(change('consequences', listText(was.consequences), listText(is.consequences), direction))
  }
  return changes
}
