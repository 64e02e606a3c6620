import { keepComment } from '../../adapters/github/comments.ts'
import { subjectOf } from '../../adapters/github/event.ts'
import { isPublic } from '../../adapters/github/visibility.ts'
import type { Backend } from '../../core/budget/backend.ts'
import type { Contracts } from '../../core/model/directory.ts'
import { servicesOf } from '../../core/model/services.ts'
import { contractId, type Slo } from '../../core/model/slo.ts'
import type { PerformanceTarget } from '../../core/model/target.ts'
import { isTouched } from '../../core/policy/changed-services.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import { type ReportedTarget, reportOnTargets, type TargetReport } from '../../core/targets/report.ts'
import type { TargetResult } from '../../core/targets/result.ts'
import type { CommentFate, ReportAnswer, Untold } from '../../present/report/answer.ts'
import { askedBackend, withheldIn } from '../asked-backend.ts'
import { connectBackend } from '../backends.ts'
import { allContractsAt, targetsAt } from '../commits/contracts-at.ts'
import { type Connection, connectGitHub } from '../connection.ts'
import { measureSlo, splitSlos } from '../evaluation/evaluate.ts'
import type { ExcludedOf } from '../evaluation/excluded.ts'
import { lookAtTarget, lookedAtForTargets, measureTargets } from '../evaluation/targets.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { evaluationInstant } from '../instant.ts'
import { oneLook, oneRun } from '../reviewers/one-look.ts'
import { verifiedExclusions } from '../reviewers/verified-exclusions.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

/** The comment on a pull request. */
interface CommentWords {
  /** By this it is found again: its text begins with it. */
  readonly marker: string
  text(report: TargetReport): string
}

/** What should the author of a pull request know? It never fails: whatever goes wrong is a notice. */
export async function report(inputs: Inputs, host: Host, words: CommentWords): Promise<ReportAnswer> {
  try {
    return await reportOnPull(inputs, host, words)
  } catch (error) {
    return untold({ kind: 'failed', error })
  }
}

const untold = (reason: Untold): ReportAnswer => ({ mode: 'report', fails: false, kind: 'untold', reason })

async function reportOnPull(inputs: Inputs, host: Host, words: CommentWords): Promise<ReportAnswer> {
  const { deadline } = inputs.time
  const connection = connectGitHub(inputs, host.workflow, deadline)
  if (!connection) return untold({ kind: 'no-workflow' })
  const subject = subjectOf(connection.workflow)
  if (subject.kind !== 'pull') return untold({ kind: 'other-event', event: connection.workflow.event })
  const { github } = connection
  const pull = await github.pull(subject.number)
  const tip = await github.tip(pull.baseBranch)
  const sources = github.bulkSources(sloDirectoryOf(inputs.sloDirectory))
  const files = await sources.files(await sources.locate(tip))
  const { targets: found, targetDiagnostics } = files.layout
  if (found.length === 0 && targetDiagnostics.length === 0) return { mode: 'report', fails: false, kind: 'no-targets' }
  if (!inputs.publishTargets && (await isPublic(connection.workflow, github))) return untold({ kind: 'withheld' })
  const asked = askedBackend(inputs, host)
  if ('problem' in asked) return untold({ kind: 'unusable-backend', ...asked })
  const contracts = await allContractsAt(files)
  const { targets, diagnostics } = await targetsAt(files, contracts.slos)
  const chosen = await touchedTargets(targets, contracts, pull, tip, connection)
  const at = evaluationInstant(inputs, host)
  const backend = await connectBackend(asked, { at, deadline, redact: host.redact, withheld: withheldIn(host) })
  try {
    const slos = slosOf(chosen, contracts)
    const { excludedOf, check } = await verifiedExclusions(
      contracts.exclusions,
      slos.map((slo) => lookedAtForTargets(slo, at)),
      {
        kind: 'branch',
        archive: { github: oneLook(oneRun(github)), sources },
        branch: async () => pull.baseBranch,
        tip,
      },
    )
    const told = reportOnTargets({
      at,
      targets: await measureAll(chosen, slos, at, backend, excludedOf),
      diagnostics: [...contracts.diagnostics, ...diagnostics],
    })
    const fate = await comment(host.redactName(words.text(told)), words.marker, { told, pull, connection })
    return { mode: 'report', fails: false, kind: 'told', report: told, comment: fate, exclusions: check }
  } finally {
    await backend.close()
  }
}

/** Those of the services whose paths the pull request touches; all, when no service names paths. */
async function touchedTargets(
  targets: readonly PerformanceTarget[],
  { slos }: Contracts,
  pull: PullRequest,
  tip: string,
  { github }: Connection,
): Promise<readonly PerformanceTarget[]> {
  const withPaths = servicesOf(slos).filter(({ paths }) => paths.length > 0)
  if (withPaths.length === 0 || targets.length === 0) return targets
  const { mergeBase } = await github.range(tip, pull.headSha)
  const files = await github.changedFiles(mergeBase, pull.headSha)
  const touched = new Set(withPaths.filter((service) => isTouched(service, files)).map(({ name }) => name))
  return targets.filter(({ service }) => touched.has(service))
}

function slosOf(targets: readonly PerformanceTarget[], { slos }: Contracts): readonly Slo[] {
  const ids = new Set(targets.map(({ service, slo }) => `${service}/${slo}`))
  return slos.filter((slo) => ids.has(contractId(slo)))
}

async function measureAll(
  targets: readonly PerformanceTarget[],
  slos: readonly Slo[],
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<ReportedTarget[]> {
  const wanted = await splitSlos(slos, at, backend, excludedOf)
  const measured = await Promise.all(wanted.map((slo) => measureSlo(slo, at, backend, excludedOf)))
  const results = await measureTargets(targets, measured, backend)
  const look = async (result: TargetResult): Promise<ReportedTarget> => ({
    result,
    // Advice is the least of it: where it can't be had, the rest is told.
    look: await lookAtTarget(result, at, backend, excludedOf).catch(() => null),
  })
  return await Promise.all(results.map(look))
}

async function comment(
  text: string,
  marker: string,
  { told, pull, connection }: { told: TargetReport; pull: PullRequest; connection: Connection },
): Promise<CommentFate> {
  try {
    return await keepComment(connection.client, pull.number, marker, text, told.overall === 'missed')
  } catch (error) {
    return { kind: 'failed', error }
  }
}
