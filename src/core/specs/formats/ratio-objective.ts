import { z } from 'zod'
import { exactNumber } from '../../model/exact-number.ts'
import type { Objective } from '../../model/objective.ts'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'

const EXPECTED = 'a share strictly between 0 and 1, such as 0.999'

/** An objective as a share of 1, as OpenSLO and slo-generator write it: 0.999 is 99.9%. */
export const ratioObjectiveSchema = z.lazy(() =>
  scalar(z.number({ error: (issue) => found(issue.input, EXPECTED) }), (raw): Objective | Problem => {
    const ratio = exactNumber(String(raw))
    if (!ratio || ratio.lt(0) || ratio.equals(0)) return new Problem(`\`${raw}\` promises nothing`, EXPECTED)
    if (ratio.gt(1))
      return new Problem(`\`${raw}\` is more than everything`, EXPECTED, `Was ${raw}% meant? Write ${raw / 100}.`)
    if (ratio.equals(1)) return new Problem('an objective of 1 leaves no error budget', EXPECTED)
    return { ratio, text: `${ratio.mul(100).toString(30)}%` }
  }),
)

const PERCENT = 'a percentage strictly between 0 and 100, such as 99.9'

/** An objective in percent, where the format says so: 0.5 is half a percent. */
export const percentObjectiveSchema = z.lazy(() =>
  scalar(z.number({ error: (issue) => found(issue.input, PERCENT) }), (raw): Objective | Problem => {
    const percent = exactNumber(String(raw))
    if (!percent || percent.lte(0) || percent.gte(100)) return new Problem(`\`${raw}\` is not an objective`, PERCENT)
    return { ratio: percent.div(100), text: `${percent.toString(30)}%` }
  }),
)
