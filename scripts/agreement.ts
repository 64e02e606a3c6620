// How far what is kept lies from what happened, where time is excluded: `npm run agreement`, on Debian with `prometheus` and `victoria-metrics`.
// It prints the table of docs/numbers.md. The traffic is the tests' month, a scrape a minute, and its truth is told from how it was made.
import { keptOf } from '../src/core/exclusions/kept.ts'
import type { Stretch } from '../src/core/model/stretch.ts'
import { DAY, HOUR } from '../src/core/model/time.ts'
import { prometheusAt } from '../test/support/backend.ts'
import { END, type TruthKey, truth } from '../test/support/dataset.ts'
import { startPrometheus } from '../test/support/prometheus.ts'
import { sloOf } from '../test/support/slo.ts'
import { startVictoriaMetrics } from '../test/support/victoria-metrics.ts'
import { table } from './bench/table.ts'

interface Row {
  readonly what: string
  readonly indicator: string
  readonly key: TruthKey
  readonly excluded: readonly Stretch[]
  readonly at?: number
  readonly seconds?: number
}

const ratio = (job: string, more = '') =>
  `{ ratio: { bad: 'http_requests_total{job="${job}",code=~"5.."}', total: 'http_requests_total{job="${job}"}'${more} } }`
const latency = `{ latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: 1s } }`
const slices = `{ slices: { every: 1m, value: 'time() - max(feed_last_success_timestamp_seconds{job="feed"})', at-most: 300 } }`

/** Six hours in which a quarter of the requests fail. */
const INCIDENT: Stretch = { from: END - 10 * DAY, to: END - 10 * DAY + 6 * HOUR }
/** The scraper is away for a day. */
const GAP: Stretch = { from: END - 12 * DAY, to: END - 11 * DAY }

/** A stretch of every day of the month, from an hour of UTC on. */
const daily = (hour: number, hours: number): Stretch[] =>
  Array.from({ length: 32 }, (_, day) => END - 32 * DAY + day * DAY + hour * HOUR).map((from) => ({
    from,
    to: from + hours * HOUR,
  }))

const ROWS: readonly Row[] = [
  { what: 'nothing excluded', indicator: ratio('exhausted'), key: 'exhausted', excluded: [] },
  { what: 'an incident of six hours', indicator: ratio('exhausted'), key: 'exhausted', excluded: [INCIDENT] },
  {
    what: 'overlapping spans, and one over each edge of the window',
    indicator: ratio('exhausted'),
    key: 'exhausted',
    excluded: [
      { from: END - 31 * DAY, to: END - 29 * DAY },
      { from: END - 11 * DAY, to: INCIDENT.to - 2 * HOUR },
      INCIDENT,
      { from: END - HOUR, to: END + HOUR },
    ],
  },
  {
    what: 'thirty nights, from 19:00 to 06:00',
    indicator: ratio('exhausted'),
    key: 'exhausted',
    excluded: daily(19, 11),
  },
  { what: 'an hour of each night', indicator: ratio('exhausted'), key: 'exhausted', excluded: daily(2, 1) },
  {
    what: 'thirty nights, of counters that are reset',
    indicator: ratio('resets'),
    key: 'resets',
    excluded: daily(19, 11),
  },
  {
    what: 'thirty nights, of pods that are replaced daily',
    indicator: ratio('churn'),
    key: 'churn',
    excluded: daily(19, 11),
  },
  {
    what: 'thirty nights, of errors born with their first event',
    indicator: ratio('sparse', ', count-new-series: true'),
    key: 'sparse',
    excluded: daily(19, 11),
  },
  {
    what: 'an edge within a day without scrapes; what was kept of that day is lost',
    indicator: ratio('gaps'),
    key: 'gaps',
    excluded: [{ from: GAP.from - 6 * HOUR, to: GAP.from + 6 * HOUR }],
  },
  { what: 'thirty nights, of a latency', indicator: latency, key: 'latency:1.0', excluded: daily(19, 11) },
  { what: 'thirty nights, of time slices', indicator: slices, key: 'feed', excluded: daily(19, 11) },
  {
    what: 'the hour after the incident',
    indicator: ratio('exhausted'),
    key: 'exhausted',
    excluded: [INCIDENT],
    at: INCIDENT.to + HOUR,
    seconds: HOUR,
  },
  {
    what: 'half an hour after the incident, of the hour that ends then',
    indicator: ratio('exhausted'),
    key: 'exhausted',
    excluded: [INCIDENT],
    at: INCIDENT.to + HOUR / 2,
    seconds: HOUR,
  },
]

const off = (found: number, real: number) => (found === real ? '0' : `${((100 * (found - real)) / real).toFixed(3)}%`)

/** How far the total and the error rate are off, in percent of what they were. */
async function offOf(url: string, { indicator, key, excluded, at = END, seconds = 30 * DAY }: Row): Promise<string[]> {
  const backend = prometheusAt(url, { at, requestTimeoutMs: 60_000, deadline: AbortSignal.timeout(120_000) })
  const kept = { span: { seconds, text: `${seconds}s` }, excluded }
  const { measurement } = await backend.compliance(sloOf(indicator), kept)
  await backend.close()
  if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
  const real = keptOf({ from: at - seconds, to: at }, excluded).map(({ from, to }) => truth(key, to - from, to))
  const sum = (of: 'bad' | 'total') => real.reduce((all, one) => all + one[of], 0)
  const [good, total] = [measurement.good.valueOf(), measurement.total.valueOf()]
  return [off(total, sum('total')), off((total - good) / total, sum('bad') / sum('total'))]
}

const columns: string[][][] = []
for (const start of [startPrometheus, startVictoriaMetrics]) {
  const server = await start()
  try {
    const column: string[][] = []
    for (const row of ROWS) column.push(await offOf(server.url, row))
    columns.push(column)
  } finally {
    await server.stop()
  }
}
const head = [
  'excluded',
  'Prometheus: total off',
  'its error rate off',
  'VictoriaMetrics: total off',
  'its error rate off',
]
process.stdout.write(
  table(
    head,
    ROWS.map(({ what }, index) => [what, ...columns.flatMap((column) => column[index] ?? [])]),
  ),
)
