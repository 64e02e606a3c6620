import type { Cadence } from '../../core/budget/backend.ts'
import type { Slo } from '../../core/model/slo.ts'
import { WINDOW_PLACEHOLDER } from '../../core/promql/grammar.ts'
import type { Context } from './context.ts'
import { rulesOf } from './indicators/indicators.ts'
import { singleAnswer } from './query-client.ts'
import { questionOf } from './question.ts'

/** A longer interval between samples than a part of this is beyond what Prometheus itself takes for a living series. */
const LOOKBACK = '1h'
const LOOKBACK_SECONDS = 3600
/** Fewer samples don't tell how far apart they come. */
const FEWEST = 3

/** How far apart the samples of an SLO's total came in the last hour, and whether they still do. `increase` needs two of them. */
export async function cadenceOf({ indicator }: Slo, { ask, at }: Context): Promise<Cadence | null> {
  const selector = rulesOf(indicator).groups?.totals(indicator)[0] ?? null
  if (selector === null || selector.includes(WINDOW_PLACEHOLDER)) return null
  const number = async (query: string) => {
    const answer = singleAnswer(await ask.instant(questionOf(query), at, LOOKBACK_SECONDS))
    return answer.kind === 'number' ? answer.value.valueOf() : null
  }
  const times = `timestamp(${selector})[${LOOKBACK}:1m]`
  const [samples, oldest, newest] = await Promise.all([
    number(`max(count_over_time(${selector}[${LOOKBACK}]))`),
    number(`min(min_over_time(${times}))`),
    number(`max(max_over_time(${times}))`),
  ])
  if (samples === null || oldest === null || newest === null || samples < FEWEST) return null
  const enoughSeconds = 2 * ((newest - oldest) / (samples - 1))
  const isCurrent = at - newest <= enoughSeconds
  return {
    enoughSeconds: indicator.kind === 'slices' ? Math.max(enoughSeconds, indicator.every.seconds) : enoughSeconds,
    isCurrent,
  }
}
