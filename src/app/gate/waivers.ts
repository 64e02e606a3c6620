import type { BranchHistory } from '../../core/audit/branch-history.ts'
import type { Directory } from '../../core/model/directory.ts'
import { messageOf } from '../../core/model/errors.ts'
import {
  hasEnded,
  type ServiceWaiver,
  type WaiverAnswer,
  type WaiverOrigin,
  waiverAnswer,
  waiversOfServices,
} from '../../core/policy/waiver.ts'
import { type WaiverStep, WaiverTrace } from '../../core/policy/waiver-trace.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'
import { waiversAt } from '../commits/contracts-at.ts'
import { type Landing, landingsBy } from '../commits/landing.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

/** What is needed to ask GitHub what brought a waiver. */
export interface WaiverArchive {
  readonly github: BranchHistory & Pick<Commits, 'tip'> & { sources(directory: string): CommitSources }
  /** As the inputs name it. */
  readonly sloDirectory: string
}

/**
 * Whether waivers let these frozen services through at `at` (unix seconds). `archive` is null where there is no GitHub to ask;
 * nothing is let through then, nor when it does not answer.
 */
export async function waiversFor(
  services: readonly string[],
  { waivers, policy }: Pick<Directory, 'waivers' | 'policy'>,
  archive: WaiverArchive | null,
  at: number,
): Promise<WaiverAnswer> {
  const stated = waiversOfServices(waivers, services)
  if (!policy.waivers || stated.length === 0) return { kind: 'none', holding: [], lapsed: [], without: services }
  const originOf = await originsOf(
    stated.filter((waiver) => !hasEnded(waiver, at)),
    archive,
  )
  return waiverAnswer({ frozen: services, waivers: stated, originOf, policy: policy.waivers, at })
}

type OriginOf = (waiver: ServiceWaiver) => WaiverOrigin

async function originsOf(current: readonly ServiceWaiver[], archive: WaiverArchive | null): Promise<OriginOf> {
  if (!archive) return () => ({ kind: 'no-github' })
  if (current.length === 0) return () => ({ kind: 'not-found' })
  try {
    const traces = await traced(current, archive)
    return (waiver) => traces.get(waiver)?.origin ?? { kind: 'not-found' }
  } catch (error) {
    // Whatever it was: the freeze is decided, and stands.
    const message = messageOf(error)
    return () => ({ kind: 'no-answer', message })
  }
}

/** Each of these costs a request or more. */
const MAX_COMMITS = 100

/** Follows waivers back from the default branch's tip, through the commits that touch their folder. */
async function traced(
  current: readonly ServiceWaiver[],
  { github, sloDirectory }: WaiverArchive,
): Promise<ReadonlyMap<ServiceWaiver, WaiverTrace>> {
  const directory = sloDirectoryOf(sloDirectory)
  const sources = github.sources(directory)
  const branch = await github.defaultBranch()
  const tip = await github.tip(branch)
  const atTip = await statedAt(tip, sources)
  const traces = new Map(current.map((waiver) => [waiver, new WaiverTrace(waiver, atTip)]))
  const isDone = () => [...traces.values()].every((trace) => trace.isDone)
  if (isDone()) return traces
  const commits = await github.commitsTouching(tip, `${directory}/waivers`)
  const landings = await landingsBy(github, commits.slice(0, MAX_COMMITS), branch)
  // Of several in one second, those of a merge queue, the last in the history first.
  for (const landing of landings.toReversed().sort((a, b) => b.at - a.at)) {
    if (isDone()) break
    const step = await stepOf(landing, sources)
    for (const trace of traces.values()) trace.take(step)
  }
  return traces
}

async function stepOf({ before, after, pull }: Landing, sources: CommitSources): Promise<WaiverStep> {
  // GitHub itself never merges without a commit of its own: here somebody pushed the head.
  const isPush = pull === null || after === pull.headSha
  return {
    before: before === null ? [] : await statedAt(before, sources),
    after: await statedAt(after, sources),
    merge: isPush ? null : { pull: pull.number, mergedAt: pull.mergedAt, head: await statedAt(pull.headSha, sources) },
  }
}

/** What the waivers at a commit say of each service. What can't be read there is not known to waive anything. */
async function statedAt(commit: string, sources: CommitSources) {
  const waivers = await waiversAt(await sources.files(await sources.locate(commit)))
  return waivers.flatMap(({ services, until }) => services.map((service) => ({ service, until })))
}
