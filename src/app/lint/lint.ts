import { existsSync } from 'node:fs'
import path from 'node:path'
import { readCheckout } from '../../adapters/checkout/checkout.ts'
import { subjectOf } from '../../adapters/github/event.ts'
import { lintDirectory } from '../../core/lint/lint.ts'
import { lintResult } from '../../core/lint/result.ts'
import type { Checkout } from '../../core/model/directory.ts'
import type { LintAnswer } from '../../present/lint/answer.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Are the files right, and do they follow the practice? */
export async function lint(inputs: Inputs, host: Host): Promise<LintAnswer> {
  const at = inputs.at ?? Math.floor(host.now() / 1000)
  const checkout = await filesToLint(inputs, host)
  const run = { at, dryRun: inputs.dryRun, pages: host.pages }
  if (checkout === null) return { mode: 'lint', ...lintResult({ ...run, files: 0, findings: [] }) }
  const findings = lintDirectory(checkout, at)
  const { policy, contracts, targets } = checkout.sources
  const read = [...(policy ? [policy] : []), ...contracts, ...targets].map(({ path }) => path)
  const files = new Set([...read, ...findings.map(({ place }) => place.file)]).size
  return { mode: 'lint', ...lintResult({ ...run, files, findings }) }
}

/** The checkout's files. Without a checkout, as is right for pull_request_target, those of what the event is about. */
async function filesToLint(inputs: Inputs, host: Host): Promise<Checkout | null> {
  const { workflow, workspace } = host
  const subject = workflow && inputs.githubToken !== '' ? subjectOf(workflow) : null
  if (!subject || subject.kind === 'commit' || existsSync(path.join(workspace, inputs.sloDirectory))) {
    return await readCheckout(workspace, inputs.sloDirectory)
  }
  const { checkoutAtHead } = await import('./checkout-at-head.ts')
  return await checkoutAtHead(subject, inputs, host)
}
