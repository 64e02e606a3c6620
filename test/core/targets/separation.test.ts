import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as budget from '../../../src/core/budget/budget.ts'
import type * as forecast from '../../../src/core/budget/forecast.ts'
import type * as standing from '../../../src/core/budget/standing.ts'
import { BUILT_IN_POLICY, type Condition, type Rule } from '../../../src/core/model/policy.ts'
import type { PerformanceTarget } from '../../../src/core/model/target.ts'
import type { ConditionRules } from '../../../src/core/policy/conditions/condition.ts'
import type * as conditions from '../../../src/core/policy/conditions/conditions.ts'
import type * as decision from '../../../src/core/policy/decision.ts'
import { decide } from '../../../src/core/policy/decision.ts'
import type * as facts from '../../../src/core/policy/facts.ts'
import type { Facts } from '../../../src/core/policy/facts.ts'
import type * as lift from '../../../src/core/policy/lift.ts'
import { liftsAt } from '../../../src/core/policy/lift.ts'
import type * as outcome from '../../../src/core/policy/outcome.ts'
import type * as passes from '../../../src/core/policy/passes.ts'
import type * as result from '../../../src/core/policy/result.ts'
import { gateResult } from '../../../src/core/policy/result.ts'
import type * as rule from '../../../src/core/policy/rule.ts'
import { evaluateRule } from '../../../src/core/policy/rule.ts'
import type * as spans from '../../../src/core/policy/spans.ts'
import type { Targets } from '../../../src/core/specs/targets.ts'
import type { Advice } from '../../../src/core/targets/advice.ts'
import type { Buffer } from '../../../src/core/targets/buffer.ts'
import type { TargetLook, TargetResult, TargetResults } from '../../../src/core/targets/result.ts'
import type { ReviewNotice } from '../../../src/core/targets/review.ts'
import type { TargetStanding } from '../../../src/core/targets/standing.ts'
import type { Volatility } from '../../../src/core/targets/volatility.ts'
import { ROOT } from '../../support/program.ts'

/** Every kind of thing that is about a target. */
type OfTargets =
  | PerformanceTarget
  | Targets
  | TargetStanding
  | TargetResult
  | TargetResults
  | TargetLook
  | Advice
  | Buffer
  | ReviewNotice
  | Volatility

/** `T` when a parameter takes it, or a list of it; each member of a union on its own. */
type Taken<T, Parameter> = T extends Parameter ? T : readonly T[] extends Parameter ? T : never
/** Parameters for any value whatever would take everything; there must be none. */
type Given<Function_> = Function_ extends (...parameters: infer Parameters) => unknown ? Parameters[number] : never
/** Of a module, the functions that take something about a target. */
type Takers<Module, T = OfTargets> = {
  [Name in keyof Module]: [Taken<T, Given<Module[Name]>>] extends [never] ? never : Name
}[keyof Module]

describe('no function that decides', () => {
  it('takes a target, or anything that is known of one', () => {
    expectTypeOf<Takers<typeof decision>>().toBeNever()
    expectTypeOf<Takers<typeof rule>>().toBeNever()
    expectTypeOf<Takers<typeof conditions>>().toBeNever()
    expectTypeOf<Takers<ConditionRules<Condition>>>().toBeNever()
    expectTypeOf<Takers<typeof facts>>().toBeNever()
    expectTypeOf<Takers<typeof outcome>>().toBeNever()
    expectTypeOf<Takers<typeof passes>>().toBeNever()
    expectTypeOf<Takers<typeof lift>>().toBeNever()
    expectTypeOf<Takers<typeof result>>().toBeNever()
    expectTypeOf<Takers<typeof spans>>().toBeNever()
    expectTypeOf<Takers<typeof budget>>().toBeNever()
    expectTypeOf<Takers<typeof standing>>().toBeNever()
    expectTypeOf<Takers<typeof forecast>>().toBeNever()
  })

  it('goes unnoticed by this test if it does', () => {
    interface Deciding {
      decide(policy: string, target: PerformanceTarget): void
      freeze(standings: readonly TargetStanding[]): void
      anything(value: unknown): void
      fine(facts: Facts): void
    }
    expectTypeOf<Takers<Deciding>>().toEqualTypeOf<'decide' | 'freeze' | 'anything'>()
  })

  it('is fooled by a target in the place of what it takes', () => {
    const calls = (
      target: PerformanceTarget,
      standing: TargetStanding,
      found: TargetResult,
      facts: Facts,
      one: Rule,
    ) => {
      // @ts-expect-error a target is no facts
      decide(BUILT_IN_POLICY, target)
      // @ts-expect-error nor is its standing that of an SLO, not even when it is unknown
      decide(BUILT_IN_POLICY, { ...facts, standing })
      // @ts-expect-error nor when that has been asked
      if (standing.state === 'unknown') evaluateRule(one, { ...facts, standing }, 0)
      // @ts-expect-error a target is no objective
      liftsAt({ freezing: [], steps: [], stepSeconds: 1, at: 0, resetsAt: null, objective: target.aim })
      // @ts-expect-error what was found out about a target is no result
      gateResult({ at: 0, dryRun: false, exception: { kind: 'not-asked' }, slos: [found] })
    }
    expect(calls).toBeTypeOf('function')
  })
})

describe('what decides', () => {
  const SOURCES = path.join(ROOT, 'src')
  /** The files that a file needs, itself included, through all imports. */
  function needs(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found
    found.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, target = ''] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      needs(path.resolve(path.dirname(file), target), found)
    }
    return found
  }
  const filesIn = (folder: string) =>
    readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(SOURCES, folder, name))
  const aboutTargets = (file: string) =>
    /^core\/(targets\/|specs\/target|model\/target)/.test(path.relative(SOURCES, file))

  it.each(['core/policy', 'core/budget'])(
    'in %s/ imports nothing about targets, directly or through others',
    (folder) => {
      const needed = filesIn(folder).flatMap((file) => [...needs(file)])
      expect(needed.length).toBeGreaterThan(filesIn(folder).length)
      expect(needed.filter(aboutTargets)).toEqual([])
    },
  )

  it('would be found out if it did', () => {
    expect([...needs(path.join(SOURCES, 'app/gate/gate.ts'))].some(aboutTargets)).toBe(true)
  })
})
