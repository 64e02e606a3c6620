// What thirty excluded spans add to a backend's work: `npm run bench:exclusions`, on Debian with `prometheus` and `victoria-metrics`.
// The same gate in turn without exclusions and with them; processor time of the backend, in which the machine's other work is not.
import { MONTH } from '../../test/support/dataset.ts'
import type { Server } from '../../test/support/process.ts'
import { startPrometheus } from '../../test/support/prometheus.ts'
import { startVictoriaMetrics } from '../../test/support/victoria-metrics.ts'
import { HOMOGENEOUS } from './company.ts'
import { frontOf } from './front.ts'
import { checkoutOf, runGate } from './gate.ts'
import { processorMsOf } from './processor.ts'
import { COMPANY } from './samples.ts'
import { spreadOf } from './statistics.ts'
import { table } from './table.ts'

const ROUNDS = 4

/** Thirty spans in a window of thirty days each. */
const CALENDARS = [
  { name: 'an hour a night', from: '01:00', to: '02:00' },
  { name: 'from 20:00 to 07:00', from: '20:00', to: '07:00' },
] as const

const POLICY = `version: slo-gate/v1
exclusions:
  notice: 24h
  at-most: { outside-hours: 80% }
  retroactive: refused
`

/** More services than this can't be of one exclusion. */
const SERVICES_EACH = 200

const exclusionsOf = (services: readonly string[], { name, from, to }: (typeof CALENDARS)[number]): string => {
  const parts = Array.from({ length: Math.ceil(services.length / SERVICES_EACH) }, (_, part) =>
    services.slice(part * SERVICES_EACH, (part + 1) * SERVICES_EACH),
  )
  const spans = parts.map(
    (some, part) => `  - name: ${name}, ${part}
    services: [${some.join(', ')}]
    weekly: { on: [mon, tue, wed, thu, fri, sat, sun], from: "${from}", to: "${to}", timezone: UTC }
    reason: To measure what this costs
    category: outside-hours
`,
  )
  return `version: slo-gate/v1\nexclusions:\n${spans.join('')}`
}

const serviceIn = (text: string): string => /^service: (\S+)$/m.exec(text)?.[1] ?? ''

/** Services whose metrics are scraped once a minute: a requests' ratio of each job, and a latency. */
const MINUTELY = ['steady', 'exhausted', 'resets', 'churn', 'clean', 'burn', 'latency']

const minutely = (): Record<string, string> =>
  Object.fromEntries(
    MINUTELY.map((job) => {
      const requests = `http_requests_total{job="${job}"`
      const indicator =
        job === 'latency'
          ? `latency: { histogram: 'http_request_duration_seconds{job="${job}"}', within: 1s }`
          : `ratio: { bad: '${requests},code=~"5.."}', total: '${requests}}' }`
      const slo = `{ name: it, objective: 99.9%, window: 30d, indicator: { ${indicator} } }`
      return [`.slo/slos/${job}.yaml`, `version: slo-gate/v1\nservice: ${job}\nslos: [${slo}]\n`]
    }),
  )

/** What is measured: real distances between samples, and many services whose old samples are thinned, so that finding series weighs more. */
const SETS = [
  { name: `${MINUTELY.length} SLOs, a sample a minute`, samples: MONTH, files: minutely() },
  { name: '1,000 SLOs, a sample in five minutes', samples: COMPANY, files: HOMOGENEOUS.files(1000) },
] as const

function checkoutsOf(files: Readonly<Record<string, string>>) {
  const services = Object.values(files).map(serviceIn)
  const excluding = CALENDARS.map((calendar) => ({
    ...files,
    '.slo/policy.yaml': POLICY,
    '.slo/exclusions/bench.yaml': exclusionsOf(services, calendar),
  }))
  return [files, ...excluding].map(checkoutOf)
}

async function rowsOf({ name: set, files }: (typeof SETS)[number], { url, pid }: Server): Promise<string[][]> {
  const front = await frontOf(url, 0)
  const checkouts = checkoutsOf(files)
  try {
    const [work, milliseconds] = [checkouts.map((): number[] => []), checkouts.map((): number[] => [])]
    const requests: number[] = []
    // In turn, and the first round warms the backend up.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, checkout] of checkouts.entries()) {
        front.take()
        const before = processorMsOf(pid)
        const run = await runGate(checkout, front.url)
        if (round === 0) continue
        work[index]?.push(processorMsOf(pid) - before)
        milliseconds[index]?.push(run.milliseconds)
        requests[index] = front.take().requests
      }
    }
    const [bare = 1, ...cut] = work.map((one) => spreadOf(one).median)
    const [bareMs = 1, ...cutMs] = milliseconds.map((one) => spreadOf(one).median)
    return CALENDARS.map(({ name }, index) => [
      set,
      name,
      ((cut[index] ?? 0) / bare).toFixed(2),
      ((cutMs[index] ?? 0) / bareMs).toFixed(2),
      `${requests[0]} / ${requests[index + 1]}`,
    ])
  } finally {
    for (const checkout of checkouts) checkout.remove()
    await front.stop()
  }
}

const SERVERS = [
  ['Prometheus', startPrometheus],
  ['VictoriaMetrics', startVictoriaMetrics],
] as const

for (const [name, start] of SERVERS) {
  const rows: string[][] = []
  for (const set of SETS) {
    const server = await start(set.samples)
    try {
      rows.push(...(await rowsOf(set, server)))
    } finally {
      await server.stop()
    }
  }
  const head = [
    'SLOs',
    'thirty spans',
    "backend's work ÷ that without",
    'gate ÷ that without',
    'requests: without / with',
  ]
  process.stdout.write(`## ${name}\n\n${table(head, rows)}\n`)
}
