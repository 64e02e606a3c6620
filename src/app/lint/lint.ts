import { existsSync } from 'node:fs'
import path from 'node:path'
import { readCheckout } from '../../adapters/checkout/checkout.ts'
import { repositoryOf } from '../../adapters/checkout/repository.ts'
import { subjectOf } from '../../adapters/github/event.ts'
import type { Finding } from '../../core/lint/finding.ts'
import { lintDirectory } from '../../core/lint/lint.ts'
import { lintResult } from '../../core/lint/result.ts'
import { attempt } from '../../core/model/attempt.ts'
import type { Checkout } from '../../core/model/directory.ts'
import { inReadingOrder } from '../../core/model/problem.ts'
import type { LookAt } from '../../core/model/repository-file.ts'
import { readContracts } from '../../core/specs/directory.ts'
import { type LintAnswer, unmeasuredFindings } from '../../present/lint/answer.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Are the files right, and do they follow the practice? */
export async function lint(inputs: Inputs, host: Host): Promise<LintAnswer> {
  const at = inputs.at ?? Math.floor(host.now() / 1000)
  const { checkout, lookAt } = await filesToLint(inputs, host)
  const run = { at, dryRun: inputs.dryRun, pages: host.pages }
  if (checkout === null)
    return { mode: 'lint', ...lintResult({ ...run, files: 0, sources: [], findings: [] }), trouble: null }
  const unknown = await attempt(() => unknownIn(checkout, inputs, host))
  const findings = inReadingOrder([
    ...lintDirectory(checkout, at, lookAt),
    ...('error' in unknown ? [] : unknown.value),
  ])
  const { policy, contracts, exclusions, waivers, targets } = checkout.sources
  const read = [...(policy ? [policy] : []), ...contracts, ...exclusions, ...waivers, ...targets]
  const files = new Set([...read.map(({ path }) => path), ...findings.map(({ place }) => place.file)]).size
  const trouble = 'error' in unknown ? unknown : null
  return { mode: 'lint', ...lintResult({ ...run, files, sources: read, findings }), trouble }
}

/** What can't be measured now, where a backend is given to `lint` itself: beside a gate or a report it would be asked twice. */
async function unknownIn({ sources }: Checkout, inputs: Inputs, host: Host): Promise<readonly Finding[]> {
  if (inputs.mode !== 'lint' || inputs.backend === null) return []
  const { slos, exclusions, policy } = readContracts(sources)
  if (!policy) return []
  const { unknownSlos } = await import('../evaluation/unknowns.ts')
  const measurable = slos.filter(({ indicator }) => indicator.kind !== 'unsupported')
  return await unmeasuredFindings(await unknownSlos({ slos: measurable, exclusions, policy }, inputs, host))
}

interface FilesToLint {
  /** Null where a proposal changes nothing. */
  readonly checkout: Checkout | null
  /** For what they say of other files; null without a checkout. */
  readonly lookAt: LookAt | null
}

/** The checkout's files. Without a checkout, as is right for pull_request_target, those of what the event is about. */
async function filesToLint(inputs: Inputs, host: Host): Promise<FilesToLint> {
  const { workflow, workspace } = host
  const isThere = existsSync(path.resolve(workspace, inputs.sloDirectory))
  const subject = workflow && inputs.githubToken !== '' && !isThere ? subjectOf(workflow) : null
  if (!subject || subject.kind === 'commit') {
    return { checkout: await readCheckout(workspace, inputs.sloDirectory), lookAt: repositoryOf(workspace) }
  }
  const { checkoutAtHead } = await import('./checkout-at-head.ts')
  return { checkout: await checkoutAtHead(subject, inputs, host), lookAt: null }
}
