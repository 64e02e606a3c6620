import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from '../../model/canonical-text.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Objective } from '../../model/objective.ts'
import type { Place } from '../../model/place.ts'
import { type Problem, ProblemAt } from '../../model/problem.ts'
import type { Slo, Unmeasured } from '../../model/slo.ts'
import type { WrittenQuery } from '../../model/written-query.ts'
import type { StatedWindow } from '../supplement.ts'
import type { Services } from './services.ts'

/** An indicator as a file of another format states it. */
export interface StatedIndicator {
  readonly indicator: Indicator
  readonly queries: readonly WrittenQuery[]
  /** Where parts of our indicator stand in the file, by their path below `indicator`, such as `ratio.bad`. */
  readonly parts: Readonly<Record<string, Place>>
  /** Where it stands, when that is not where the file has its indicator: the query that can't be measured. */
  readonly place?: Place
  /** The labels whose values the queries tell apart; left out, none. */
  readonly groupBy?: readonly string[]
}

/** What a reader has found out about one SLO. */
interface StatedSlo {
  readonly service: string
  readonly name: string
  readonly description: string | undefined
  readonly objective: Objective
  readonly window: StatedWindow
  readonly stated: StatedIndicator
  readonly unmeasured?: readonly Unmeasured[]
  readonly places: Readonly<Record<'service' | 'name' | 'objective' | 'indicator', Place>>
}

/** The SLO that a file of another format states. */
export function foreignSlo(stated: StatedSlo, services: Services): Slo {
  const { places, window } = stated
  const { indicator, queries, parts, groupBy, place } = stated.stated
  const { since, noData, commitment } = services.saidOf(stated.service)
  return {
    service: services.named(stated.service, places.service),
    name: stated.name,
    description: stated.description ?? null,
    objective: stated.objective,
    window: window.window,
    since: since?.since ?? null,
    noData: noData?.noData ?? 'unknown',
    commitment: commitment?.commitment ?? null,
    indicator,
    groupBy: groupBy ?? [],
    groupOf: null,
    unmeasured: stated.unmeasured ?? [],
    queries,
    places: {
      name: places.name,
      objective: places.objective,
      window: window.place,
      since: since?.place ?? places.name,
      noData: noData?.place ?? places.name,
      commitment: commitment?.place ?? places.name,
      groupBy: places.indicator,
      indicator: place ?? places.indicator,
      policy: services.policyPlaceOf(stated.service, places.service),
    },
    parts: new Map(Object.entries(parts)),
  }
}

/** The indicator of an SLO that can't be measured. `promised` is all of the file that a reviewer must see change. */
export const unsupported = (problem: Problem, ...promised: readonly unknown[]): StatedIndicator => ({
  indicator: { kind: 'unsupported', problem, written: `[${promised.map(written).join(',')}]` },
  queries: [],
  parts: {},
  ...(problem instanceof ProblemAt ? { place: problem.place } : {}),
})

/** The texts of values that are promised, each found out once: very many SLOs may refer to one large value. */
const WRITTEN = new WeakMap<object, string>()
/** A longer text is told apart by its hash. */
const LONGEST = 1000

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonicalText(value)
  const known = WRITTEN.get(value)
  if (known !== undefined) return known
  const text = canonicalText(value)
  const kept = text.length > LONGEST ? hashOf(text) : text
  WRITTEN.set(value, kept)
  return kept
}

const hashOf = (text: string) => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
