import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { QUIET_SPAN, recentOf, standingOf } from '../../../src/core/budget/standing.ts'
import { BUILT_IN_POLICY, DECISIONS } from '../../../src/core/model/policy.ts'
import { decide } from '../../../src/core/policy/decision.ts'
import type { Facts } from '../../../src/core/policy/facts.ts'
import { spansOf } from '../../../src/core/policy/spans.ts'
import { unseenMatters, warnedOfUnseen } from '../../../src/core/policy/unseen.ts'
import { counts, DAY, fraction, REQUESTS } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'

const { objective } = sloOf(REQUESTS)
const MONTH = 30 * DAY

/** A window with so many bad events, of which so many were in the last hour. */
function factsOf(bad: number, recent: number): Facts {
  const whole = counts(bad, 100_000)
  const spans = spansOf(BUILT_IN_POLICY).map(({ seconds }) => {
    const part = recentOf(counts(recent, 1000), whole, objective, fraction(seconds).div(MONTH))
    return [seconds, recent === 0 ? QUIET_SPAN : part] as const
  })
  return { standing: standingOf(whole, COVERED, objective), recent: new Map(spans), windowSeconds: MONTH }
}

it('errors that the counts leave out warn at least, never freeze, and take nothing back', () => {
  const numbers = fc.tuple(fc.nat(300), fc.nat(30), fc.nat(300), fc.nat(30))
  fc.assert(
    fc.property(numbers, ([bad, recent, more, moreRecent]) => {
      const facts = factsOf(bad, recent)
      const judged = { standing: facts.standing, decision: decide(BUILT_IN_POLICY, facts) }
      fc.pre(judged.decision.decision !== 'freeze')
      const actual = factsOf(bad + more, recent + moreRecent)
      const truth = decide(BUILT_IN_POLICY, actual)
      const matters = unseenMatters(BUILT_IN_POLICY, judged, actual)
      if (DECISIONS.indexOf(truth.decision) > DECISIONS.indexOf(judged.decision.decision)) expect(matters).toBe(true)
      if (!matters) return
      const { decision, standing } = warnedOfUnseen(BUILT_IN_POLICY, judged, actual)
      expect(decision.decision).toBe('warn')
      expect(decision.fired).toEqual(judged.decision.fired)
      expect(decision.cause).not.toBeNull()
      expect(standing).toMatchObject({ status: facts.standing.status })
    }),
  )
})
