import type { Workflow } from '../../adapters/github/workflow.ts'
import type { Connection } from '../connection.ts'
import { oneLook, oneRun } from '../reviewers/one-look.ts'
import type { ExclusionSource } from '../reviewers/verified-exclusions.ts'
import type { GateFiles } from './files.ts'

/** Where the exclusions come from that a run of the gate goes by. */
export function exclusionSource(
  workflow: Workflow | null,
  connection: Connection | null,
  { believed, repository }: GateFiles,
): ExclusionSource {
  if (!workflow) return { kind: 'terminal' }
  if (!connection) return { kind: 'unverifiable', because: { kind: 'no-github' } }
  if (believed.kind === 'checkout' || !repository) {
    const detail =
      believed.kind === 'checkout' && believed.because.kind === 'unreadable' ? believed.because.detail : null
    const because = detail
      ? ({ kind: 'no-answer', message: detail.text } as const)
      : ({ kind: 'not-on-default-branch' } as const)
    return { kind: 'unverifiable', because }
  }
  const github = oneLook(oneRun(connection.github))
  return {
    kind: 'branch',
    archive: { github, sources: repository },
    branch: () => github.defaultBranch(),
    tip: believed.commit,
  }
}
