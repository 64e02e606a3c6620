import type Fraction from 'fraction.js'
import { z } from 'zod'
import { exactNumber } from '../../model/exact-number.ts'
import type { Objective } from '../../model/objective.ts'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'

const EXPECTED = 'a share strictly between 0 and 1, such as 0.999'

/** A number, which some put in quotes. */
const number = (expected: string) =>
  z.union([z.number(), z.string()], { error: (issue) => found(issue.input, expected) })

/** Why a text is no such number; one in percent is told how the format writes it. */
function notNumber(raw: string | number, expected: string, written: (percent: Fraction) => Fraction): Problem | null {
  if (typeof raw === 'number' || /^\d+(\.\d+)?$/.test(raw)) return null
  const percent = raw.endsWith('%') ? exactNumber(raw.slice(0, -1)) : null
  return new Problem(`\`${raw}\` is not a number`, expected, percent && `Write ${written(percent).toString(30)}.`)
}

/** An objective as a share of 1, as OpenSLO and slo-generator write it: 0.999 is 99.9%. */
export const ratioObjectiveSchema = z.lazy(() =>
  scalar(number(EXPECTED), (raw): Objective | Problem => {
    const wrong = notNumber(raw, EXPECTED, (percent) => percent.div(100))
    if (wrong) return wrong
    const ratio = exactNumber(String(raw))
    if (!ratio || ratio.lt(0) || ratio.equals(0)) return new Problem(`\`${raw}\` promises nothing`, EXPECTED)
    if (ratio.gt(1)) {
      const meant = ratio.div(100).toString(30)
      return new Problem(`\`${raw}\` is more than everything`, EXPECTED, `Was ${raw}% meant? Write ${meant}.`)
    }
    if (ratio.equals(1)) return new Problem('an objective of 1 leaves no error budget', EXPECTED)
    return { ratio, text: `${ratio.mul(100).toString(30)}%` }
  }),
)

const PERCENT = 'a percentage strictly between 0 and 100, such as 99.9'

/** An objective in percent, where the format says so. */
export const percentObjectiveSchema = z.lazy(() =>
  scalar(number(PERCENT), (raw): Objective | Problem => {
    const wrong = notNumber(raw, PERCENT, (percent) => percent)
    if (wrong) return wrong
    const percent = exactNumber(String(raw))
    if (!percent || percent.lte(0) || percent.gte(100)) return new Problem(`\`${raw}\` is not an objective`, PERCENT)
    // A share written where a percentage is due would promise a hundredth of what was meant.
    if (percent.lte(1)) {
      const meant = percent.mul(100).toString(30)
      const advice = percent.equals(1) ? 'Write target: 0.01 if that is meant.' : `Was ${meant}% meant? Write ${meant}.`
      return new Problem(`\`${raw}\` would be ${raw}%`, PERCENT, advice)
    }
    return { ratio: percent.div(100), text: `${percent.toString(30)}%` }
  }),
)
