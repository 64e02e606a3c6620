/** What the SLOs of `contracts.ts` come to by how the data were made, without any server. */
import type { GateReport } from '../../src/present/gate/json.ts'
import { type Truth, type TruthKey, truth } from '../support/dataset.ts'

const DAY = 86_400

const MADE: Readonly<Record<string, readonly [TruthKey, number]>> = {
  'steady/availability': ['steady', 7 * DAY],
  'exhausted/availability': ['exhausted', 7 * DAY],
  'resets/availability': ['resets', 7 * DAY],
  'gaps/availability': ['gaps', 7 * DAY],
  'churn/availability': ['churn', 7 * DAY],
  'clean/availability': ['clean', 7 * DAY],
  'idle/availability': ['idle', 7 * DAY],
  'burn/availability': ['burn', 7 * DAY],
  'shop/good': ['steady', DAY],
  'shop/expression': ['burn', 3 * DAY],
  // Berlin's November began an hour before that of UTC.
  'shop/calendar': ['exhausted', 19 * DAY + 3600],
  'shop/births': ['sparse', 28 * DAY],
  'shop/latency': ['latency:0.5', 7 * DAY],
  'shop/slow': ['latency:1.0', 2 * DAY],
  'shop/freshness': ['feed', 2 * DAY],
  'shop/error-ratio': ['steady', DAY],
  'shop/probes{target="a"}': ['probe:a', DAY],
  'shop/probes{target="b"}': ['probe:b', DAY],
}

/** What the README promises. */
const PROMISED = 0.001

/** What a report says otherwise, in words. */
export function unlikeMade({ services }: GateReport): readonly string[] {
  const found = new Map(services.flatMap(({ service, slos }) => slos.map((slo) => [`${service}/${slo.name}`, slo])))
  const unmade = [...found.keys()].filter((id) => !(id in MADE))
  return [
    ...unmade.map((id) => `${id}: not among what was made`),
    ...Object.entries(MADE).flatMap(([id, [key, window]]) => {
      const [slo, made] = [found.get(id), truth(key, window)]
      return slo && isClose(slo, made)
        ? []
        : [`${id}: ${JSON.stringify(made)} was made, and found ${JSON.stringify(slo)}`]
    }),
  ]
}

type SloReport = GateReport['services'][number]['slos'][number]

function isClose({ good, total, sli, status }: SloReport, made: Truth): boolean {
  if (made.total === 0) return status === 'idle' && total === 0
  const share = made.good / made.total
  return (
    sli !== null &&
    Math.abs(sli - share) <= PROMISED * (1 - share) + ROUNDED &&
    // An error ratio has no counts.
    (total === null || Math.abs(total - made.total) <= PROMISED * made.total) &&
    (good === null || Math.abs(good - made.good) <= PROMISED * made.good)
  )
}

/** An event more or less in a million, at the edges of a window and where a series is born. */
const ROUNDED = 1e-6
