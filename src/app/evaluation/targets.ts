import type { Backend } from '../../core/budget/backend.ts'
import { hullOf } from '../../core/exclusions/stretches.ts'
import { lastPeriods, promisedPeriodAt } from '../../core/model/period.ts'
import { contractId, type Slo } from '../../core/model/slo.ts'
import { spanOf } from '../../core/model/span.ts'
import type { Aim, PerformanceTarget } from '../../core/model/target.ts'
import { DAY } from '../../core/model/time.ts'
import {
  type Advice,
  latencyAdviceOf,
  type Neighbor,
  type PastWindow,
  pastWindowOf,
  ratioAdviceOf,
  verdictOf,
  WINDOWS,
} from '../../core/targets/advice.ts'
import type { TargetLook, TargetResult } from '../../core/targets/result.ts'
import { reviewNoticeOf } from '../../core/targets/review.ts'
import { latencyStandingOf, type MeasuredSlo, ratioStandingOf } from '../../core/targets/standing.ts'
import { fitOf, historySecondsFor, type Volatility, volatilityOf } from '../../core/targets/volatility.ts'
import { type ExcludedOf, type LookedAt, timeAround, timeBefore } from './excluded.ts'

/**
 * Holds each target against its SLO, where that was measured. A ratio target asks the backend nothing more; a latency
 * target asks one query, for its own bucket, and a window that is split into pieces one for each piece.
 */
export async function measureTargets(
  targets: readonly PerformanceTarget[],
  slos: readonly MeasuredSlo[],
  backend: Backend,
): Promise<TargetResult[]> {
  const byContract = new Map<string, MeasuredSlo[]>(slos.map(({ slo }) => [contractId(slo), []]))
  for (const measured of slos) byContract.get(contractId(measured.slo))?.push(measured)
  const pairs = targets.flatMap((target) =>
    (byContract.get(`${target.service}/${target.slo}`) ?? []).map((measured) => ({ target, measured })),
  )
  return await Promise.all(pairs.map(({ target, measured }) => measureTarget(target, measured, backend)))
}

async function measureTarget(
  target: PerformanceTarget,
  measured: MeasuredSlo,
  backend: Backend,
): Promise<TargetResult> {
  const { aim } = target
  switch (aim.kind) {
    case 'ratio':
      return { target, measured, standing: ratioStandingOf(aim, measured), evidence: [] }
    case 'latency': {
      const { slo, period, excluded } = measured
      const kept = { span: spanOf(slo.window, period), excluded }
      const tighter = await backend.aside({ slo, within: aim.within, kept, endedSecondsAgo: 0 })
      const standing = latencyStandingOf(tighter.measurement, measured)
      return { target, measured, standing, evidence: tighter.evidence }
    }
  }
}

/**
 * The quarterly look at a target. It asks for the daily history and for two earlier windows (three where the window is one
 * of the calendar), which is far more than measuring the target did.
 */
export async function lookAtTarget(
  result: TargetResult,
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<TargetLook> {
  const { target, measured, standing } = result
  const [volatility, advice] = await Promise.all([
    volatilityAround(measured, at, backend, excludedOf),
    adviceOn(target.aim, measured.slo, at, backend, excludedOf),
  ])
  const { buffer } = standing
  const fit = volatility && buffer && fitOf(buffer.share.valueOf(), volatility)
  return { volatility, fit, advice, review: reviewNoticeOf(target, at) }
}

/** What is looked at of an SLO as of `at` (unix seconds), to tell where a target stands and to look at it. */
export function lookedAtForTargets(slo: Slo, at: number): LookedAt {
  const period = promisedPeriodAt(slo, at)
  const windowSeconds = (period.resetsAt ?? period.to) - period.from
  const between = hullOf([
    ...[timeAround(period, []), timeBefore(at, historySecondsFor(windowSeconds))],
    ...lastPeriods(slo.window, at, WINDOWS).map(({ from, to }) => timeBefore(to, to - from)),
  ])
  return { slo, between, told: period }
}

async function volatilityAround(
  { slo, period }: MeasuredSlo,
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<Volatility | null> {
  const windowSeconds = (period.resetsAt ?? period.to) - period.from
  const seconds = historySecondsFor(windowSeconds)
  const span = { seconds, text: `${seconds / DAY}d` }
  const excluded = excludedOf(slo, timeBefore(at, seconds))
  const history = await backend.history(slo, { span, excluded }, DAY)
  return history.kind === 'none' ? null : volatilityOf(history.buckets, windowSeconds)
}

async function adviceOn(
  aim: Aim,
  slo: Slo,
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<Advice | null> {
  switch (aim.kind) {
    case 'ratio':
      return ratioAdviceOf(aim, slo.objective, await lastWindows(slo, null, at, backend, excludedOf))
    case 'latency': {
      const windows = await lastWindows(slo, aim, at, backend, excludedOf)
      return latencyAdviceOf(slo.objective, windows, await neighborOf(aim, slo, windows, at, backend, excludedOf))
    }
  }
}

type LatencyAim = Extract<Aim, { kind: 'latency' }>

/** The windows of the quarterly look, the latest one first; null for one that says nothing. */
async function lastWindows(
  slo: Slo,
  aim: LatencyAim | null,
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<(PastWindow | null)[]> {
  const periods = lastPeriods(slo.window, at, WINDOWS)
  return await Promise.all(
    periods.map(async (period) => {
      const excluded = excludedOf(slo, timeBefore(period.to, period.to - period.from))
      const kept = { span: spanOf(slo.window, period), excluded }
      const question = { slo, within: aim?.within ?? null, kept }
      return pastWindowOf(await backend.aside({ ...question, endedSecondsAgo: at - period.to }))
    }),
  )
}

/** The bucket boundary that advice would propose, measured over the same windows; null when there is none. */
async function neighborOf(
  aim: LatencyAim,
  slo: Slo,
  windows: readonly (PastWindow | null)[],
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<Neighbor | null> {
  const verdict = verdictOf(windows, slo.objective.ratio)
  if (verdict === null || slo.indicator.kind !== 'latency') return null
  const { seconds: floor } = slo.indicator.within
  const bounds = await backend.bounds(slo)
  const within =
    verdict === 'met'
      ? bounds.findLast(({ seconds }) => seconds.lt(aim.within.seconds))
      : bounds.find(({ seconds }) => seconds.gt(aim.within.seconds) && seconds.lt(floor))
  if (!within) return null
  const neighbor: LatencyAim = { kind: 'latency', within }
  return { aim: neighbor, windows: await lastWindows(slo, neighbor, at, backend, excludedOf) }
}
