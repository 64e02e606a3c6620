import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import type { GateReport } from '../../src/present/gate/json.ts'
import { END, MONTH } from '../support/dataset.ts'
import type { Server } from '../support/process.ts'
import { checkout } from '../support/program.ts'
import { hasPrometheus, startFanOut, startPrometheus } from '../support/prometheus.ts'
import { every } from '../support/samples.ts'
import {
  hasVictoriaMetrics,
  hasVmauth,
  startVictoriaMetrics,
  startVmauth,
  VMAUTH_USER,
} from '../support/victoria-metrics.ts'
import { directoryFiles, SERVICES } from './contracts.ts'
import { idleFrom } from './deadline.ts'
import { checkGate } from './gate-check.ts'
import { unlikeMade } from './made.ts'
import type { RunOutcome } from './outcome.ts'
import { Random } from './random.ts'
import { leakIn } from './secrets.ts'
import type { Running, Subject } from './subjects.ts'
import { Unrest } from './unrest.ts'
import { witness } from './witness.ts'

/** Several servers that are asked as one. */
interface FanOut {
  readonly front: Server
  readonly nodes: readonly Server[]
  readonly inputs: RawInputs
}

/** Each of two nodes has half of the series: what one of them does not give is missing, and the front says so in a warning. */
async function remoteRead(): Promise<FanOut> {
  const nodes = await Promise.all([0, 1].map((half) => startPrometheus(every(MONTH, 2, half))))
  return { front: await startFanOut(nodes), nodes, inputs: {} }
}

/** Each of two nodes has all of the series, and answers every other question. */
async function behindVmauth(): Promise<FanOut> {
  const nodes = await Promise.all([0, 1].map(() => startVictoriaMetrics()))
  const { username, password } = VMAUTH_USER
  return {
    front: await startVmauth(nodes),
    nodes,
    inputs: { 'backend-username': username, 'backend-password': password },
  }
}

const UNKNOWN = 'freeze'
const RUN_TIMEOUT_MS = 20_000

/** Runs of the gate at a fan-out whose nodes come and go. */
class FanOutRuns implements Running {
  readonly #fanOut: FanOut
  readonly #work = checkout(directoryFiles(UNKNOWN))
  #truth: GateReport | null = null
  #unrest: Unrest | null = null
  /** How many of the lost nodes were told of as the faults of a run. */
  #told = 0

  constructor(fanOut: FanOut) {
    this.#fanOut = fanOut
  }

  /** Learns the truth while all nodes are there, holds it to how the data were made, then lets the unrest begin. */
  async begin(): Promise<this> {
    const { report, said } = await this.#gate({ 'run-timeout': '5m', 'backend-timeout': '2m' }, SERVICES)
    if (!report) throw new Error(`the run with all nodes has no report: ${said}`)
    const wrong = unlikeMade(report)
    if (wrong.length > 0)
      throw new Error(`with all nodes the numbers are not those that were made:\n${wrong.join('\n')}`)
    this.#truth = report
    this.#unrest = new Unrest(this.#fanOut.nodes, new Random('unrest'))
    return this
  }

  /** How many nodes were lost so far. */
  get lost(): number {
    return this.#unrest?.lost ?? 0
  }

  async stop(): Promise<void> {
    await this.#unrest?.stop()
    this.#work.remove()
    await this.#fanOut.front.stop()
    await Promise.all(this.#fanOut.nodes.map((node) => node.stop()))
  }

  async run(number: number): Promise<RunOutcome> {
    const random = new Random(`fan-out ${number}`)
    const services = SERVICES.filter((service) => service === 'shop' || random.isBelow(0.4))
    const concurrency = String(random.pick([1, 6, 16]))
    const late = idleFrom(RUN_TIMEOUT_MS)
    const { report, status, outputs, said } = await this.#gate({ 'backend-concurrency': concurrency }, services)
    const isLate = late.isTooMuch()
    const lost = this.lost - this.#told
    this.#told += lost
    return {
      text: `${services.length} services, ${concurrency} requests at once`,
      requests: 0,
      faults: new Map([['node lost', lost]]),
      ...(report
        ? checkGate({ report, status, outputs }, this.#truthOf(services), UNKNOWN)
        : { right: 0, unknown: 0, wrong: [`no report: ${said}`] }),
      isLate,
      isStray: false,
      leak: leakIn(said, [VMAUTH_USER.password]),
      crashes: [],
    }
  }

  #truthOf(services: readonly string[]): GateReport {
    if (!this.#truth) throw new Error('the truth is not known yet')
    return { ...this.#truth, services: this.#truth.services.filter(({ service }) => services.includes(service)) }
  }

  async #gate(raw: RawInputs, services: readonly string[]) {
    const temporary = mkdtempSync(path.join(tmpdir(), 'slo-gate-fan-out-'))
    const file = path.join(temporary, 'report.json')
    try {
      const { front, inputs } = this.#fanOut
      const all: RawInputs = {
        ...{ mode: 'gate', 'backend-url': front.url, at: new Date(END * 1000).toISOString(), 'report-file': file },
        ...{ services: services.join(','), 'run-timeout': `${RUN_TIMEOUT_MS / 1000}s`, 'backend-timeout': '5s' },
        ...inputs,
        ...raw,
      }
      const { host, said, outputs } = witness(all, { workspace: this.#work.directory })
      const status = await run(all, host)
      const text = existsSync(file) ? readFileSync(file, 'utf8') : null
      const report = text === null ? null : (JSON.parse(text) as GateReport)
      return { report, status, outputs, said: `${said()}\n${text}` }
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  }
}

const fanOut = (name: string, isAvailable: boolean, start: () => Promise<FanOut>) => ({
  name,
  option: 'fan-out' as const,
  isAvailable,
  start: async () => await new FanOutRuns(await start()).begin(),
})

export const FAN_OUTS = [
  fanOut('remote_read of two Prometheus', hasPrometheus, remoteRead),
  fanOut('vmauth before two VictoriaMetrics', hasVictoriaMetrics && hasVmauth, behindVmauth),
] satisfies readonly Subject[]
