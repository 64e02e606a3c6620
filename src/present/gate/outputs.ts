import { sloId } from '../../core/model/slo.ts'
import { rfc3339 } from '../../core/model/time.ts'
import { isUnknown } from '../../core/policy/result.ts'
import type { GateAnswer } from './answer.ts'
import { exceptionWord } from './exceptions.ts'

/** The outputs of the gate's step, for the steps that follow it. */
export function gateOutputs({
  decision,
  commit,
  slos,
  liftsAt,
  exception,
  freezeIssues,
}: GateAnswer): Readonly<Record<string, string>> {
  const frozen = slos.filter((one) => one.decision.decision === 'freeze').map(({ slo }) => slo.service.name)
  return {
    decision,
    commit: commit ?? '',
    'frozen-services': [...new Set(frozen)].join(','),
    'unknown-slos': slos
      .filter(isUnknown)
      .map(({ slo }) => sloId(slo))
      .join(','),
    'freeze-lifts-at': liftsAt === null ? '' : rfc3339(liftsAt),
    exception: exception.kind === 'let-through' ? exceptionWord(exception.exception) : '',
    ...(freezeIssues && { 'freeze-issue-url': freezeIssues.kind === 'kept' ? freezeIssues.urls.join(',') : '' }),
  }
}
