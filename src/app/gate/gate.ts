import { isPublic } from '../../adapters/github/visibility.ts'
import type { Backend } from '../../core/budget/backend.ts'
import type { Checkout, Directory } from '../../core/model/directory.ts'
import { BrokenFiles, BrokenInputs } from '../../core/model/errors.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'
import { gateResult, type SloResult } from '../../core/policy/result.ts'
import { readDirectory } from '../../core/specs/directory.ts'
import { futurePromises } from '../../core/specs/future-promises.ts'
import { readTargets } from '../../core/specs/targets.ts'
import { NO_TARGETS, type TargetResults } from '../../core/targets/result.ts'
import type { GateAnswer } from '../../present/gate/answer.ts'
import { askedBackend, withheldIn } from '../asked-backend.ts'
import { type BackendInput, connectBackend } from '../backends.ts'
import { type Connect, connectGitHub } from '../connection.ts'
import { evaluate, splitSlos } from '../evaluation/evaluate.ts'
import { lookedAt } from '../evaluation/excluded.ts'
import { measureTargets } from '../evaluation/targets.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { evaluationInstant, notablyPast } from '../instant.ts'
import { verifiedExclusions } from '../reviewers/verified-exclusions.ts'
import { chosenSlos } from './chosen.ts'
import { refuseTrackedCounts } from './counts-origin.ts'
import { exceptionAnswer } from './exception.ts'
import { exclusionSource } from './exclusion-source.ts'
import { readGateFiles } from './files.ts'
import { keepHeapSmall } from './heap.ts'
import { type Release, releaseOf } from './release.ts'
import { waiversFor } from './waivers.ts'

/** May this deploy go out? */
export async function gate(inputs: Inputs, host: Host, connectTo: Connect = connectGitHub): Promise<GateAnswer> {
  const { deadline } = inputs.time
  const connection = connectTo(inputs, host.workflow, deadline)
  const files = await readGateFiles(inputs, host, connection)
  const { checkout, believed, repository } = files
  keepHeapSmall(checkout.sources.contracts.reduce((sum, { text }) => sum + text.length, 0))
  const now = Math.floor(host.now() / 1000)
  const directory = readContracts(checkout, now)
  const release = connection && releaseOf(connection, inputs, directory.policy.deployedBy, host.workspace)
  const { slos: chosen, whyAll } = await chosenSlos(directory.slos, inputs, release)
  const at = evaluationInstant(inputs, host)
  const past = inputs.at === null ? null : notablyPast(at, now)
  const asked = backendOf(inputs, host)
  if (asked.kind === 'counts' && host.workflow && repository)
    await refuseTrackedCounts(asked.file, host.workflow, host.workspace, repository)
  const run = { at, deadline, redact: host.redact, withheld: withheldIn(host) }
  const backend = await connectBackend(asked, run)
  try {
    const { excludedOf, check } = await verifiedExclusions(
      directory.exclusions,
      chosen.map((slo) => lookedAt(slo, policyOf(slo, directory), at)),
      exclusionSource(host.workflow, connection, files),
    )
    const slos = await splitSlos(chosen, at, backend, excludedOf)
    const results = await evaluate(slos, (slo) => policyOf(slo, directory), at, backend, excludedOf)
    const frozen = results.filter(isFrozen)
    const measuredBy = Math.floor(host.now() / 1000)
    const archive = connection && { github: connection.github, sloDirectory: inputs.sloDirectory }
    const services = [...new Set(frozen.map(({ slo }) => slo.service.name))]
    const waivers = await waiversFor(services, directory, archive, measuredBy)
    const freezing = [...new Set(frozen.map(({ slo }) => policyOf(slo, directory)))]
    const exception = await exceptionAnswer(freezing, release, measuredBy, waivers)
    const shown =
      inputs.publishTargets || !host.workflow || !(await isPublic(host.workflow, connection?.github ?? null))
    const targets = shown ? await targetsBeside(results, checkout, directory, backend) : NO_TARGETS
    return {
      mode: 'gate',
      ...gateResult({
        ...{ at, dryRun: inputs.dryRun, commit: await commitOf(release), whyAll, exception, waivers },
        slos: results,
      }),
      targets,
      exclusions: check,
      files: believed,
      notSlos: [...checkout.notices, ...directory.notices].filter(({ code }) => code === 'not-an-slo'),
      past,
    }
  } finally {
    await backend.close()
  }
}

/** The commit that goes out, as far as it is known; a name that can't be looked up is told elsewhere, where it matters. */
async function commitOf(release: Release | null): Promise<string | null> {
  const outgoing = release && (await release.outgoing().catch(() => null))
  switch (outgoing?.kind) {
    case 'commit':
      return outgoing.sha
    case 'pull':
    case 'group':
      return outgoing.headSha
    case 'foreign':
      return outgoing.commit
    default:
      return null
  }
}

const isFrozen = ({ decision }: SloResult) => decision.decision === 'freeze'

/** The backend to ask; without one there is no answer. */
function backendOf(inputs: Inputs, host: Host): BackendInput {
  const asked = askedBackend(inputs, host)
  if ('problem' in asked) throw new BrokenInputs([asked])
  return asked
}

function readContracts({ sources, diagnostics }: Checkout, now: number): Directory {
  if (diagnostics.length > 0) throw new BrokenFiles(diagnostics)
  const read = readDirectory(sources)
  if ('diagnostics' in read) throw new BrokenFiles(read.diagnostics)
  const early = futurePromises(read.value.slos, now)
  if (early.length > 0) throw new BrokenFiles(early)
  return read.value
}

function policyOf(slo: Slo, directory: Directory): ErrorBudgetPolicy {
  const policy = directory.policy.errorBudgetPolicies.get(slo.service.policy)
  if (!policy) throw new Error(`${sloId(slo)} is bound to no policy`)
  return policy
}

/**
 * What there is to say of the targets, once every SLO is decided: so that no query for a target delays one for an SLO.
 * Whatever is wrong with targets is told and stops nothing.
 */
async function targetsBeside(
  results: readonly SloResult[],
  { sources, targetDiagnostics }: Checkout,
  directory: Directory,
  backend: Backend,
): Promise<TargetResults> {
  try {
    const { targets, diagnostics } = readTargets(sources.targets, directory.slos)
    return {
      results: await measureTargets(targets, results, backend),
      diagnostics: [...targetDiagnostics, ...diagnostics],
      failure: null,
    }
  } catch (error) {
    return { ...NO_TARGETS, failure: { error } }
  }
}
