import { readInputs } from '../../src/app/inputs/inputs.ts'
import { protect } from '../../src/app/protect/protect.ts'
import { protectReportSchema } from '../../src/present/protect/json.ts'
import { pushEvent } from '../github/events.ts'
import type { World } from '../github/world/world.ts'
import type { Guarded } from './guarded.ts'
import { testHost } from './host.ts'
import { type Told, told } from './told.ts'

export interface ProtectRun {
  readonly outcome: Told
  readonly report: ReturnType<typeof protectReportSchema.parse>
  /** `id state` of every protection that is not met. */
  readonly short: readonly string[]
}

/** The token of somebody who administers the repository. */
export function adminToken(world: World, value = 'admin'): string {
  world.token(value, { user: 'olga' })
  return value
}

/** Runs protect in this process, as a schedule does. */
export async function runProtect(
  guarded: Guarded,
  raw: Readonly<Record<string, string>> = {},
  repository = guarded.shop,
): Promise<ProtectRun> {
  const read = readInputs({ mode: 'protect', 'github-token': 'job', 'review-token': 'teams', ...raw }, testHost())
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  const host = guarded.host(pushEvent(repository, repository.defaultBranch))
  const outcome = await told(await protect(read.inputs, host, guarded.connect))
  const report = protectReportSchema.parse(outcome.report)
  const short = report.protections.flatMap(({ id, state }) => (state === 'met' ? [] : [`${id} ${state}`]))
  return { outcome, report, short }
}
