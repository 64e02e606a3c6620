// How the gate does at the size of a large company: `npm run bench`, on Debian with `prometheus` and `victoria-metrics`.
// In one run and in turn: the gate, the leanest queries for the same numbers, and one query at a time; on the same machine, and
// as far from the backend as a runner is. Times are told as ratios; what they are in seconds says more about this machine.
import { batch } from '../../src/adapters/prometheus/batch.ts'
import { marker } from '../../src/adapters/prometheus/mark.ts'
import { countOver } from '../../src/adapters/prometheus/queries.ts'
import type { Server } from '../../test/support/process.ts'
import { hasNode20, NODE_20 } from '../../test/support/program.ts'
import { startPrometheus } from '../../test/support/prometheus.ts'
import { startVictoriaMetrics } from '../../test/support/victoria-metrics.ts'
import { askByHand } from './by-hand.ts'
import { type Company, HETEROGENEOUS, HOMOGENEOUS, LATENCIES, type LeanQuery, MIXED } from './company.ts'
import { type Front, frontOf } from './front.ts'
import { type Checkout, checkoutOf, type GateRun, runGate } from './gate.ts'
import { partsOf } from './parts.ts'
import { processorMsOf } from './processor.ts'
import { COMPANY, ownMetric, serviceName } from './samples.ts'
import { spreadOf } from './statistics.ts'
import { table } from './table.ts'

const SLOS = 1000
const ROUNDS = 4
/** As many requests at once as the gate has by default. */
const LANES = 6
const DISTANCES_MS = [0, 10]
/** One query at a time takes long: far away, only one in so many is asked, and stands for the others. */
const SKIPPED_FAR = 10
const GROWTH = [10, 100, 1000, 5000]
const BATCH_SIZES = [1, 5, 10, 25, 50, 100]

const print = (text: string) => process.stdout.write(`${text}\n`)
/** A table comes when all of its rows are there, which takes minutes. */
const progress = (row: readonly string[]) => process.stderr.write(`${row.join(' · ')}\n`)
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}
const median = (values: readonly number[]) => spreadOf(values).median
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
const ratio = (value: number, to: number) => (value / to).toFixed(2)
const peakOf = (runs: readonly GateRun[]) => `${Math.max(...runs.map(({ peakMiB }) => peakMiB)).toFixed(0)} MiB`

/** The leanest queries that answer all of these, which are the gate's own. */
function leanQueries(company: Company, answers: GateRun['answers']): { fused: readonly LeanQuery[]; alone: string[] } {
  const fused = company.lean(SLOS)
  const covered = new Set(
    fused.flatMap((query) => Array.from({ length: SLOS }, (_, index) => query.alone(serviceName(index)))),
  )
  return { fused, alone: [...answers.keys()].filter((query) => !covered.has(query)) }
}

/** Whether two ways came to the same numbers; else there is nothing to compare. */
function compare(
  fused: readonly LeanQuery[],
  found: readonly Awaited<ReturnType<typeof askByHand>>[number][],
  answers: GateRun['answers'],
): void {
  for (const [index, query] of fused.entries()) {
    for (const { metric, value } of found[index] ?? []) {
      const measured = answers.get(query.alone(metric.job ?? ''))
      if (measured !== undefined && measured !== null && measured !== value[1]) {
        throw new Error(`${query.alone(metric.job ?? '')} is ${measured}, and by hand ${value[1]}`)
      }
    }
  }
}

async function contest(company: Company, front: Front, backend: Server, isFar: boolean): Promise<string[]> {
  const checkout = checkoutOf(company.files(SLOS))
  try {
    const gate: GateRun[] = []
    const [asking, lean]: [number[], number[]] = [[], []]
    /** What the backend spends on the gate, as a multiple of what it spends on the lean queries. */
    const work: number[] = []
    let requests = 0
    let leanRequests = 0
    for (let round = 0; round <= ROUNDS; round++) {
      front.take()
      const before = processorMsOf(backend.pid)
      const run = await runGate(checkout, front.url)
      const between = processorMsOf(backend.pid)
      const traffic = front.take()
      const { fused, alone } = leanQueries(company, run.answers)
      const byHand = [...fused.map(({ text }) => text), ...alone]
      let found: Awaited<ReturnType<typeof askByHand>> = []
      const leanMs = await timed(async () => {
        found = await askByHand(front.url, byHand, LANES)
      })
      const after = processorMsOf(backend.pid)
      compare(fused, found, run.answers)
      // The first round warms the backend up.
      if (round === 0) continue
      gate.push(run)
      asking.push(traffic.milliseconds)
      lean.push(leanMs)
      work.push((between - before) / (after - between))
      ;[requests, leanRequests] = [traffic.requests, byHand.length]
    }
    const queries = [...(gate[0]?.answers.keys() ?? [])]
    const asked = queries.filter((_, index) => !isFar || index % SKIPPED_FAR === 0)
    const single = ((await timed(() => askByHand(front.url, asked, 1))) * queries.length) / asked.length
    const whole = median(gate.map(({ milliseconds }) => milliseconds))
    return [
      company.name,
      isFar ? `${DISTANCES_MS[1]} ms` : 'none',
      seconds(whole),
      ratio(whole, median(lean)),
      ratio(median(asking), median(lean)),
      median(work).toFixed(2),
      `${ratio(single, whole)} ×`,
      `${requests} / ${leanRequests} / ${queries.length}`,
      peakOf(gate),
    ]
  } finally {
    checkout.remove()
  }
}

/** What the questions for each thing cost, of the homogeneous SLOs and of latencies. */
async function parts(front: Front, backend: Server): Promise<string[][]> {
  const rows: string[][] = []
  for (const company of [HOMOGENEOUS, LATENCIES]) {
    const checkout = checkoutOf(company.files(SLOS))
    try {
      front.take()
      await runGate(checkout, front.url)
      const asked = await partsOf(front.take().queries, backend, ROUNDS, LANES)
      rows.push(...asked.map((row) => [company.name, ...row]))
    } finally {
      checkout.remove()
    }
  }
  return rows
}

async function growth(front: Front): Promise<string[][]> {
  const rows: string[][] = []
  for (const slos of GROWTH) {
    const checkout: Checkout = checkoutOf(HOMOGENEOUS.files(slos))
    try {
      const runs: GateRun[] = []
      for (let round = 0; round < ROUNDS; round++) runs.push(await runGate(checkout, front.url))
      front.take()
      await runGate(checkout, front.url)
      const whole = median(runs.map(({ milliseconds }) => milliseconds))
      const row = [
        String(slos),
        seconds(whole),
        `${(whole / slos).toFixed(2)} ms`,
        `${(median(runs.map(({ processorMs }) => processorMs)) / slos).toFixed(2)} ms`,
        String(front.take().requests),
        peakOf(runs),
      ]
      progress(row)
      rows.push(row)
    } finally {
      checkout.remove()
    }
  }
  return rows
}

/** What a thousand SLOs take on each Node there is. */
async function runtimes(front: Front): Promise<string[][]> {
  const all = [
    { name: process.version, node: process.execPath },
    ...(hasNode20 ? [{ name: 'v20.18', node: NODE_20 }] : []),
  ]
  const rows: string[][] = []
  for (const company of [HOMOGENEOUS, HETEROGENEOUS, MIXED]) {
    const checkout = checkoutOf(company.files(SLOS))
    try {
      const measured = all.map((): GateRun[] => [])
      // In turn, and the first round warms the backend up.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [index, { node }] of all.entries()) {
          const run = await runGate(checkout, front.url, node)
          if (round > 0) measured[index]?.push(run)
        }
      }
      for (const [index, { name }] of all.entries()) {
        const runs = measured[index] ?? []
        const of = (what: 'milliseconds' | 'processorMs') => seconds(median(runs.map((run) => run[what])))
        const row = [company.name, name, of('milliseconds'), of('processorMs'), peakOf(runs)]
        progress(row)
        rows.push(row)
      }
    } finally {
      checkout.remove()
    }
  }
  return rows
}

/** How long a thousand counts of different metrics take in batches of each size, as ratios to one query a request. */
async function batchSizes(front: Front): Promise<string[]> {
  const month = {
    span: { seconds: 2_592_000, text: '30d' },
    offsetSeconds: 0,
    growth: 'increase' as const,
    after: null,
  }
  const questions = Array.from({ length: SLOS }, (_, index) =>
    countOver({ form: 'selector', text: `${ownMetric(index)}{team="${index % 25}"}` }, month),
  )
  const markOf = marker()
  const times = BATCH_SIZES.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, size] of BATCH_SIZES.entries()) {
      const texts = batch(questions, size, markOf).map((request) =>
        request.kind === 'alone' ? request.question.text : request.text,
      )
      times[index]?.push(await timed(() => askByHand(front.url, texts, LANES)))
    }
  }
  const alone = median(times[0] ?? [])
  return times.map((measured) => ratio(median(measured), alone))
}

async function measure(name: string, server: Server): Promise<void> {
  const fronts = await Promise.all(DISTANCES_MS.map((distance) => frontOf(server.url, distance)))
  try {
    print(`## ${name}\n`)
    const rows: string[][] = []
    for (const company of [HOMOGENEOUS, HETEROGENEOUS, MIXED]) {
      for (const [index, front] of fronts.entries()) {
        const row = await contest(company, front, server, index > 0)
        progress(row)
        rows.push(row)
      }
    }
    const head = [
      'SLOs',
      'distance',
      'gate',
      'gate ÷ lean',
      'asking ÷ lean',
      "backend's work ÷ lean",
      'one at a time ÷ gate',
      'requests: gate / lean / one at a time',
      'peak memory',
    ]
    print(table(head, rows))
    const [near] = fronts
    if (near) {
      print(
        table(['SLOs', 'questions for', 'requests', "backend's work ÷ that of all else"], await parts(near, server)),
      )
      const grown = await growth(near)
      print(table(['SLOs', 'gate', 'a SLO', 'processor time a SLO', 'requests', 'peak memory'], grown))
      print(table(['SLOs', 'Node', 'gate', 'processor time', 'peak memory'], await runtimes(near)))
    }
    const sizes: string[][] = []
    for (const [index, front] of fronts.entries()) {
      sizes.push([DISTANCES_MS[index] === 0 ? 'none' : `${DISTANCES_MS[index]} ms`, ...(await batchSizes(front))])
    }
    print(table(['distance', ...BATCH_SIZES.map((size) => `${size} to a request`)], sizes))
  } finally {
    await Promise.all(fronts.map((front) => front.stop()))
  }
}

const SERVERS = [
  ['Prometheus', startPrometheus],
  ['VictoriaMetrics', startVictoriaMetrics],
] as const

for (const [name, start] of SERVERS) {
  const server = await start(COMPANY)
  try {
    await measure(name, server)
  } finally {
    await server.stop()
  }
}
