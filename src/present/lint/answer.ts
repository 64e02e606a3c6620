import type { Finding } from '../../core/lint/finding.ts'
import type { LintResult } from '../../core/lint/result.ts'
import type { Trouble } from '../../core/model/attempt.ts'
import { isUnreachable, type Reason } from '../../core/model/measurement.ts'
import { Problem } from '../../core/model/problem.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'

/** The answer of lint. */
export interface LintAnswer extends LintResult {
  readonly mode: 'lint'
  /** What kept the backend from being asked. */
  readonly trouble: Trouble | null
}

interface Unknown {
  readonly slo: Slo
  readonly reason: Reason
}

/** SLOs that a gate would not know now, as warnings on their indicators; a backend that can't be reached is one warning for all. */
export async function unmeasuredFindings(unknown: readonly Unknown[]): Promise<Finding[]> {
  // Loaded only where a backend was asked, which most runs of lint don't do.
  const { quotedReason } = await import('../reasons.ts')
  const unmeasured = ({ slo, reason }: Unknown, others = 0): Finding => {
    const more = others === 0 ? '' : `; so are ${others} others`
    const message = `${sloId(slo)} is unknown now: ${quotedReason(reason).text}${more}`
    return { level: 'warning', code: 'unmeasured', place: slo.places.indicator, problem: new Problem(message) }
  }
  const [away, ...others] = unknown.filter(({ reason }) => isUnreachable(reason))
  return [
    ...(away ? [unmeasured(away, others.length)] : []),
    ...unknown.filter(({ reason }) => !isUnreachable(reason)).map((one) => unmeasured(one)),
  ]
}
