import Fraction from 'fraction.js'
import { z } from 'zod'
import type { Objective } from '../../model/objective.ts'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { withPoint } from './suggestions.ts'

const EXPECTED = 'a percentage strictly between 0 and 100, such as 99.9%'
const ARTICLED = { objective: 'an objective', target: 'a target', sla: 'an SLA' } as const
const PERCENTAGE = /^(\d{1,3}(?:\.\d{1,30})?)\s*%?$/

/** Reads `99.9%`, `"99.9"` or the number 99.9; `noun` says what it is. */
function readShare(raw: string | number, noun: keyof typeof ARTICLED): Objective | Problem {
  const digits = PERCENTAGE.exec(String(raw).trim())?.[1]
  if (digits === undefined) {
    const meant = withPoint(raw)
    return new Problem(`\`${raw}\` is not ${ARTICLED[noun]}`, EXPECTED, meant && `Did you mean ${meant}?`)
  }
  const percent = new Fraction(digits)
  if (percent.gte(100)) {
    return percent.equals(100)
      ? new Problem(
          `${ARTICLED[noun]} of 100% leaves no error budget`,
          EXPECTED,
          'Choose a number that the users need.',
        )
      : new Problem(`${ARTICLED[noun]} of ${digits}% is more than everything`, EXPECTED)
  }
  if (percent.lte(0)) return new Problem(`${ARTICLED[noun]} of 0% promises nothing`, EXPECTED)
  // A ratio written where a percentage is due would promise a hundredth of what was meant.
  if (percent.lte(1) && !String(raw).includes('%')) {
    const meant = `${percent.mul(100).toString()}%`
    const advice = percent.equals(1) ? `Write 1% if that is meant.` : `Was ${meant} meant? Write ${meant}.`
    return new Problem(`\`${raw}\` would be ${digits}%`, EXPECTED, advice)
  }
  return { ratio: percent.div(100), text: `${percent.toString(30)}%` }
}

const share = z.union([z.string(), z.number()], { error: (issue) => found(issue.input, EXPECTED) })

export const objectiveSchema = scalar(share.meta({ description: `The contract: ${EXPECTED}.` }), (raw) =>
  readShare(raw, 'objective'),
)

/** The number of a performance target, which is written as an objective is, and is none. */
export const targetRatioSchema = scalar(share.meta({ description: `The target: ${EXPECTED}.` }), (raw) =>
  readShare(raw, 'target'),
)

/** The number of an agreement with customers, which is looser than the objective. */
export const slaSchema = scalar(share.meta({ description: `The number of the agreement: ${EXPECTED}.` }), (raw) =>
  readShare(raw, 'sla'),
)
